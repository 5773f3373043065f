package hearsay.annotate.linear;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A bounded cache: what was made of a key is kept, since words come again and again, from article
 * to article. What has not been asked for lately is dropped: when one map is full, it takes the
 * place of the one that was full before. May be used by any thread.
 *
 * @param <K> what a thing is made of, and alone decides what it is
 */
public final class Cache<K, V> {
  private static final int MOST = 10_000;

  private volatile Map<K, V> recent = new ConcurrentHashMap<>();
  private volatile Map<K, V> earlier = Map.of();

  /**
   * What is made of the key, now or earlier.
   *
   * @param make called if the cache lacks it
   */
  public V get(K key, Function<K, V> make) {
    Map<K, V> current = recent;
    V known = current.get(key);
    if (known != null) {
      return known;
    }
    V kept = earlier.get(key);
    V value = kept == null ? make.apply(key) : kept;
    current.put(key, value);
    if (current.size() >= MOST) {
      earlier = current;
      recent = new ConcurrentHashMap<>();
    }
    return value;
  }
}
