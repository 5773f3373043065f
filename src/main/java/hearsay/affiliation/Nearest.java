package hearsay.affiliation;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Function;

/**
 * What lies nearest to a claim's source: what is in it, then what stands before it from the last
 * one on, then what stands after it. Looks at no more of an article than it gives.
 */
final class Nearest {
  private Nearest() {}

  /**
   * The nearest first.
   *
   * @param all by their starts
   * @param most how many are given at most
   */
  static <T> List<T> to(
      Span source, NavigableMap<Integer, T> all, Function<T, Span> spanOf, int most) {
    List<T> found = new ArrayList<>(all.subMap(source.start(), source.end()).values());
    add(found, all.headMap(source.start(), false).descendingMap(), most);
    add(found, all.tailMap(source.end(), true), most);
    found.sort(Comparator.comparingInt(one -> distance(spanOf.apply(one), source)));
    return found.subList(0, Math.min(most, found.size()));
  }

  /** By an iterator, since a stream would ask for the size, for which a part of a map counts. */
  private static <T> void add(List<T> found, NavigableMap<Integer, T> part, int most) {
    Iterator<T> next = part.values().iterator();
    for (int i = 0; i < most && next.hasNext(); i++) {
      found.add(next.next());
    }
  }

  /** In the source nothing; what stands before it is nearer than all that stands after it. */
  private static int distance(Span place, Span source) {
    if (source.contains(place)) {
      return 0;
    }
    return place.start() < source.end()
        ? source.end() - place.start()
        : Integer.MAX_VALUE / 2 + place.start() - source.end();
  }
}
