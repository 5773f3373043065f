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
 * @param shape how it is written: where capitals, digits and signs stand in it
 * @param cluster the name of its cluster
 * @param features those that hang on it alone
 */
record NamedForm(String text, String shape, String cluster, FormFeatures features) {
  private static final int SHAPES = WordShapeClassifier.WORDSHAPECHRIS2USELC;
  private static final int DIGITS_ALIKE = WordShapeClassifier.WORDSHAPEDIGITS;
  private static final String NO_CLUSTER = "0";

  static NamedForm of(String word, NameParameters parameters, WordClusters clusters) {
    String text = new AmericanizeFunction().apply(word);
    Known known = new Known(parameters);
    String lower = WordShapeClassifier.wordShape(text.toLowerCase(Locale.ROOT), DIGITS_ALIKE);
    String shape = WordShapeClassifier.wordShape(text, SHAPES, known);
    String cluster = clusters.of(lower, NO_CLUSTER);
    return new NamedForm(text, shape, cluster, FormFeatures.of(text, shape, cluster, parameters));
  }

  /** What stands before the first and after the last word of a sentence. */
  static NamedForm none(NameParameters parameters) {
    return new NamedForm("", "", "", FormFeatures.none(parameters));
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
