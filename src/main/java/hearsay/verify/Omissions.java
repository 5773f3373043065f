package hearsay.verify;

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
   * Where it begins and ends, in words of the source.
   *
   * @param from the first word
   * @param to behind the last
   */
  record Place(int from, int to) {}

  /** The first place; none where it is not so. A quotation in one run is none. */
  static Optional<Place> find(List<String> quotation, List<String> source) {
    for (int at = 0; at < source.size(); at++) {
      int end = end(quotation, source, at, 0);
      if (end >= 0 && end - at > quotation.size()) {
        return Optional.of(new Place(at, end));
      }
    }
    return Optional.empty();
  }

  /** Behind the last word, if the rest of the quotation begins exactly here; else -1. */
  private static int end(List<String> rest, List<String> source, int at, int runs) {
    int same = 0;
    while (same < rest.size()
        && at + same < source.size()
        && rest.get(same).equals(source.get(at + same))) {
      same++;
    }
    if (same == rest.size()) {
      return at + same;
    }
    if (same < SHORTEST_RUN || rest.size() - same < SHORTEST_RUN || runs + 1 >= MOST_RUNS) {
      return -1;
    }
    List<String> after = rest.subList(same, rest.size());
    int last = Math.min(source.size(), at + same + LONGEST_GAP);
    for (int next = at + same + 1; next <= last; next++) {
      int end = end(after, source, next, runs + 1);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }
}
