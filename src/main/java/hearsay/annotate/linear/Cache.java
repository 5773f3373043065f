package hearsay.annotate.linear;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A bounded cache: what was made of a key is kept, since words come again and again, from article
 * to article. May be used by any thread.
 *
 * @param <K> what a thing is made of, and alone decides what it is
 */
public final class Cache<K, V> {
  private static final int MOST = 10_000;

  private final Map<K, V> entries = new ConcurrentHashMap<>();

  /**
   * What is made of the key, now or earlier.
   *
   * @param make called if the cache lacks it; may not call this cache
   */
  public V get(K key, Function<K, V> make) {
    if (entries.size() >= MOST) {
      entries.clear();
    }
    return entries.computeIfAbsent(key, make);
  }
}
