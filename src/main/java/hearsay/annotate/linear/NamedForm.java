package hearsay.annotate.linear;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Locale;

/**
 * What the features of names say of a word wherever it stands.
 *
 * @param text in American spelling
 * @param word the same, in names of features
 * @param shape how it is written: where capitals, digits and signs stand in it
 * @param cluster the name of its cluster
 * @param looks what else is asked of its letters
 * @param features those that hang on it alone
 */
record NamedForm(
    String text,
    FeaturePart word,
    FeaturePart shape,
    FeaturePart cluster,
    Looks looks,
    FormFeatures features) {
  private static final int SHAPES = WordShapeClassifier.WORDSHAPECHRIS2USELC;
  private static final int DIGITS_ALIKE = WordShapeClassifier.WORDSHAPEDIGITS;
  private static final String NO_CLUSTER = "0";

  /**
   * What letters a word has.
   *
   * @param name whether it is written as a name: a capital first, and no more of them
   * @param lettered whether it has a letter
   * @param small whether it has one, and no capital
   */
  record Looks(boolean name, boolean lettered, boolean small) {
    static Looks of(String text) {
      boolean lettered = text.chars().anyMatch(Character::isLetter);
      boolean upper = text.chars().anyMatch(Character::isUpperCase);
      boolean name =
          text.length() > 1
              && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
              && text.chars().skip(1).noneMatch(Character::isUpperCase);
      return new Looks(name, lettered, lettered && !upper);
    }
  }

  static NamedForm of(String spelling, NameParameters parameters, WordClusters clusters) {
    String text = new AmericanizeFunction().apply(spelling);
    Known known = new Known(parameters);
    String lower = WordShapeClassifier.wordShape(text.toLowerCase(Locale.ROOT), DIGITS_ALIKE);
    String shape = WordShapeClassifier.wordShape(text, SHAPES, known);
    String cluster = clusters.of(lower, NO_CLUSTER);
    return of(text, shape, cluster, FormFeatures.of(text, shape, cluster, parameters));
  }

  /** What stands before the first and after the last word of a sentence. */
  static NamedForm none(NameParameters parameters) {
    return of("", "", "", FormFeatures.none(parameters));
  }

  private static NamedForm of(String text, String shape, String cluster, FormFeatures features) {
    return new NamedForm(
        text,
        new FeaturePart(text),
        new FeaturePart(shape),
        new FeaturePart(cluster),
        Looks.of(text),
        features);
  }

  /** The words that the model knows in lower case: a set that can be asked for a word, no more. */
  private static final class Known extends AbstractSet<String> {
    private final NameParameters parameters;

    Known(NameParameters parameters) {
      this.parameters = parameters;
    }

    @Override
    public boolean contains(Object word) {
      return parameters.knowsInLowerCase((String) word);
    }

    @Override
    public Iterator<String> iterator() {
      throw new UnsupportedOperationException("only hashes are kept");
    }

    @Override
    public int size() {
      throw new UnsupportedOperationException("only hashes are kept");
    }
  }
}
