package hearsay.annotate.linear;

import edu.stanford.nlp.math.ArrayMath;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How good the tags of a sentence's words are. Where the words speak for the same as before, as in
 * a sentence that says one thing over and over, nothing is reckoned twice. For one sentence and one
 * thread.
 */
final class TagContexts {
  private final double[][] ofTags;
  private final Map<Sums, Known> known = new HashMap<>();

  /**
   * @param ofTags what two tags before a word speak for: at {@code (first + 1) * (tags + 1) +
   *     second + 1}
   */
  TagContexts(double[][] ofTags) {
    this.ofTags = ofTags;
  }

  /**
   * The tags of a word.
   *
   * @param ofWords of each tag what the words speak for it
   */
  TagSearch.Context of(double[] ofWords) {
    Known context = known.computeIfAbsent(new Sums(ofWords), Known::new);
    context.asked();
    return context;
  }

  /** Numbers, equal by what they are. */
  private static final class Sums {
    private final double[] sums;

    Sums(double[] sums) {
      this.sums = sums;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Sums that && Arrays.equals(sums, that.sums);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(sums);
    }
  }

  private final class Known implements TagSearch.Context {
    private final double[] ofWords;
    private int asked;

    /** What was said already; kept only of what is asked for again. */
    private double @Nullable [][] said;

    Known(Sums ofWords) {
      this.ofWords = ofWords.sums;
    }

    void asked() {
      asked++;
      if (asked == 2) {
        said = new double[ofTags.length][];
      }
    }

    @Override
    public double[] logarithms(int first, int second) {
      int before = (first + 1) * (ofWords.length + 1) + second + 1;
      if (said == null) {
        return reckoned(before);
      }
      if (said[before] == null) {
        said[before] = reckoned(before);
      }
      return said[before];
    }

    private double[] reckoned(int before) {
      double[] scores = ofTags[before].clone();
      ArrayMath.pairwiseAddInPlace(scores, ofWords);
      ArrayMath.logNormalize(scores);
      return scores;
    }
  }
}
