package hearsay.annotate.linear;

import hearsay.text.FeatureHash;

/**
 * A word, its shape or its cluster, as it stands in the names of features that have something else
 * beside it. What hashing it takes is done once, since words come again. Immutable.
 */
final class FeaturePart {
  /** What stands between two parts in the name of a feature of one word. */
  static final String JOINT = "...";

  private final char[] units;

  /** The hash of the beginning of a feature's name: of one word, this part, {@link #JOINT}. */
  private final long begunOfWord;

  /** The same of a word and the one before it: this part, a hyphen. */
  private final long begunOfPair;

  FeaturePart(String text) {
    units = text.toCharArray();
    begunOfWord = FeatureHash.add(FeatureHash.add(NameFeatures.OF_WORD, text), JOINT);
    begunOfPair = FeatureHash.add(FeatureHash.add(NameFeatures.OF_PAIR, text), '-');
  }

  /** The hash of the name, not yet ended, of a feature of one word: this part, then another. */
  long ofWord(FeaturePart second) {
    return FeatureHash.add(begunOfWord, second.units);
  }

  /** The same of a word and the one before it. */
  long ofPair(FeaturePart second) {
    return FeatureHash.add(begunOfPair, second.units);
  }

  /** The hash of a name with this part more. */
  long after(long hash) {
    return FeatureHash.add(hash, units);
  }
}
