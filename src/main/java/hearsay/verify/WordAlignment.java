package hearsay.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of a source that is nearest to a quotation, by words: the least number of words that are
 * put in, left out or replaced (Sellers, <em>The theory and computation of evolutionary distances:
 * pattern recognition</em>, 1980).
 *
 * @param from the first word of the part
 * @param to behind its last
 * @param distance how many words are others
 * @param quoted of each word of the quotation, whether the source has it too
 * @param original of each word of the part, whether the quotation has it too
 */
record WordAlignment(int from, int to, int distance, List<Boolean> quoted, List<Boolean> original) {
  /** Of a quotation's words, those that may be others; beyond, it is another sentence. */
  static final double MOST_OTHERS = 0.4;

  WordAlignment {
    quoted = List.copyOf(quoted);
    original = List.copyOf(original);
  }

  /** The nearest part, if it is near enough. */
  static Optional<WordAlignment> find(List<String> quotation, List<String> source) {
    int[][] distances = distances(quotation, source);
    int[] last = distances[quotation.size()];
    int end = 0;
    for (int j = 1; j < last.length; j++) {
      end = last[j] < last[end] ? j : end;
    }
    // Another word rather than one too many.
    while (end + 1 < last.length && last[end + 1] == last[end]) {
      end++;
    }
    return last[end] > MOST_OTHERS * quotation.size()
        ? Optional.empty()
        : Optional.of(trace(distances, quotation, source, end));
  }

  /** Of the first i words of the quotation, to the nearest part that ends before word j. */
  private static int[][] distances(List<String> quotation, List<String> source) {
    int[][] distances = new int[quotation.size() + 1][source.size() + 1];
    for (int i = 1; i <= quotation.size(); i++) {
      distances[i][0] = i;
      for (int j = 1; j <= source.size(); j++) {
        int replaced =
            distances[i - 1][j - 1] + (quotation.get(i - 1).equals(source.get(j - 1)) ? 0 : 1);
        distances[i][j] =
            Math.min(replaced, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
      }
    }
    return distances;
  }

  private static WordAlignment trace(
      int[][] distances, List<String> quotation, List<String> source, int end) {
    List<Boolean> quoted = new ArrayList<>();
    List<Boolean> original = new ArrayList<>();
    int i = quotation.size();
    int j = end;
    while (i > 0) {
      boolean same = j > 0 && quotation.get(i - 1).equals(source.get(j - 1));
      if (j > 0 && distances[i][j] == distances[i - 1][j - 1] + (same ? 0 : 1)) {
        quoted.add(0, same);
        original.add(0, same);
        i--;
        j--;
      } else if (distances[i][j] == distances[i - 1][j] + 1) {
        quoted.add(0, false);
        i--;
      } else {
        original.add(0, false);
        j--;
      }
    }
    return new WordAlignment(j, end, distances[quotation.size()][end], quoted, original);
  }
}
