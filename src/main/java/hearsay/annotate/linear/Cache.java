package hearsay.annotate.linear;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made of earlier words, lest it is made again: words come again and again, from article
 * to article. Holds a bounded number. May be used by any thread.
 *
 * @param <K> what a thing is made of, and alone decides what it is
 */
public final class Cache<K, V> {
  private static final int MOST = 10_000;

  private final Map<K, V> things = new ConcurrentHashMap<>();

  /**
   * What is made of the key, now or earlier.
   *
   * @param make called if it is not remembered; may not come back here
   */
  public V get(K key, Function<K, V> make) {
    if (things.size() >= MOST) {
      things.clear();
    }
    return things.computeIfAbsent(key, make);
  }
}
