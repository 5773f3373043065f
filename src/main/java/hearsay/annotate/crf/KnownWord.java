package hearsay.annotate.crf;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Locale;

/**
 * What the features say of a word wherever it stands.
 *
 * @param text in American spelling
 * @param shape how it is written: where capitals, digits and signs stand in it
 * @param cluster the name of the cluster of words that are used alike
 */
record KnownWord(String text, String shape, String cluster) {
  /** What stands before the first and behind the last word of a sentence. */
  static final KnownWord NONE = new KnownWord("", "", "");

  private static final int SHAPES = WordShapeClassifier.WORDSHAPECHRIS2USELC;
  private static final int DIGITS_ALIKE = WordShapeClassifier.WORDSHAPEDIGITS;
  private static final String NO_CLUSTER = "0";

  static KnownWord of(String word, CrfParameters parameters) {
    String text = new AmericanizeFunction().apply(word);
    String shape =
        WordShapeClassifier.wordShape(text, SHAPES, new Hashed(parameters.lowerCaseWords()));
    String lower = WordShapeClassifier.wordShape(text.toLowerCase(Locale.ROOT), DIGITS_ALIKE);
    int cluster = parameters.clusters().get(FeatureHash.of(lower));
    String name = cluster == HashTable.ABSENT ? NO_CLUSTER : parameters.clusterNames().get(cluster);
    return new KnownWord(text, shape, name);
  }

  /** A set that can be asked for a word, and no more. */
  private static final class Hashed extends AbstractSet<String> {
    private final HashTable words;

    Hashed(HashTable words) {
      this.words = words;
    }

    @Override
    public boolean contains(Object word) {
      return words.contains(FeatureHash.of((String) word));
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
