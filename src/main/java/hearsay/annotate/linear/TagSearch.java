package hearsay.annotate.linear;

import java.util.Arrays;
import java.util.List;

/** The best of all sequences of tags of a sentence (Viterbi 1967), each word having its options. */
final class TagSearch {
  /** Before the first word. */
  static final int NO_TAG = -1;

  /** How good the tags of a sentence's words are. */
  interface Scorer {
    /** What the words speak for at the {@code i}th. */
    Context at(int i);
  }

  /** How good the tags of one word are. */
  interface Context {
    /**
     * Of each tag the natural logarithm of its probability.
     *
     * @param first the tag of the word before the one before, or {@link #NO_TAG}
     * @param second the tag of the word before, or {@link #NO_TAG}
     * @return not to be changed
     */
    double[] logarithms(int first, int second);
  }

  private final List<TaggedForm> words;
  private final Scorer scorer;

  TagSearch(List<TaggedForm> words, Scorer scorer) {
    this.words = words;
    this.scorer = scorer;
  }

  private int options(int i) {
    return i < 0 ? 1 : words.get(i).options();
  }

  private int option(int i, int number) {
    return i < 0 ? NO_TAG : words.get(i).option(number);
  }

  /** Of each word the number of its tag. */
  int[] best() {
    int[][] from = new int[words.size()][];
    double[] scores = {0};
    for (int i = 0; i < words.size(); i++) {
      int seconds = options(i - 1);
      int thirds = options(i);
      if (scores.length == 1 && thirds == 1) {
        // There is one way here, however good it is.
        from[i] = new int[1];
        continue;
      }
      Context context = scorer.at(i);
      double[] next = new double[seconds * thirds];
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      from[i] = new int[next.length];
      for (int b = 0; b < seconds; b++) {
        for (int a = 0; a < options(i - 2); a++) {
          double[] added = context.logarithms(option(i - 2, a), option(i - 1, b));
          double before = scores[a * seconds + b];
          for (int c = 0; c < thirds; c++) {
            double score = before + added[option(i, c)];
            if (score > next[b * thirds + c]) {
              next[b * thirds + c] = score;
              from[i][b * thirds + c] = a;
            }
          }
        }
      }
      scores = next;
    }
    return trace(from, scores);
  }

  private int[] trace(int[][] from, double[] scores) {
    int[] tags = new int[words.size()];
    int pair = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[pair]) {
        pair = i;
      }
    }
    for (int i = words.size() - 1; i >= 0; i--) {
      int b = pair / options(i);
      tags[i] = option(i, pair % options(i));
      pair = from[i][pair] * options(i - 1) + b;
    }
    return tags;
  }
}
