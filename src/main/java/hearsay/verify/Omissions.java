package hearsay.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a quotation that was joined across an omission: its words stand in the source in their
 * order, in a few runs with others between them.
 */
final class Omissions {
  /** Shorter runs come together by chance. */
  static final int SHORTEST_RUN = 2;

  /** The most words left out at one place; beyond, two statements were joined. */
  static final int LONGEST_GAP = 100;

  private static final int MOST_RUNS = 5;

  private Omissions() {}

  /**
   * Words that were left out.
   *
   * @param at how many words of the quotation stand before them
   * @param from the first of them, in words of the source
   * @param to behind their last
   */
  record Gap(int at, int from, int to) {}

  /**
   * Where it begins and ends, in words of the source.
   *
   * @param from the first word
   * @param to behind the last
   * @param gaps at least one
   */
  record Place(int from, int to, List<Gap> gaps) {
    Place {
      gaps = List.copyOf(gaps);
    }
  }

  /** The first place; none where it is not so. A quotation in one run is none. */
  static Optional<Place> find(List<String> quotation, List<String> source) {
    for (int at = 0; at < source.size(); at++) {
      List<Gap> gaps = new ArrayList<>();
      int end = end(quotation, 0, source, at, gaps);
      if (end >= 0 && !gaps.isEmpty()) {
        return Optional.of(new Place(at, end, gaps));
      }
    }
    return Optional.empty();
  }

  /**
   * Behind the last word, if the quotation from its word {@code first} on begins exactly here, and
   * adds the gaps there; else -1.
   */
  private static int end(
      List<String> quotation, int first, List<String> source, int at, List<Gap> gaps) {
    int same = 0;
    while (first + same < quotation.size()
        && at + same < source.size()
        && quotation.get(first + same).equals(source.get(at + same))) {
      same++;
    }
    int left = quotation.size() - first - same;
    if (left == 0) {
      return at + same;
    }
    if (same < SHORTEST_RUN || left < SHORTEST_RUN || gaps.size() + 1 >= MOST_RUNS) {
      return -1;
    }
    int last = Math.min(source.size(), at + same + LONGEST_GAP);
    for (int next = at + same + 1; next <= last; next++) {
      gaps.add(new Gap(first + same, at + same, next));
      int end = end(quotation, first + same, source, next, gaps);
      if (end >= 0) {
        return end;
      }
      gaps.remove(gaps.size() - 1);
    }
    return -1;
  }
}
