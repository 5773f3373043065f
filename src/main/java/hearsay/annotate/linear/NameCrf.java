package hearsay.annotate.linear;

import java.util.List;

/**
 * How probable each label is of each word of a sentence: the marginals of a linear-chain
 * conditional random field. May be called from any thread.
 */
public final class NameCrf {
  private final NameParameters parameters;
  private final WordClusters clusters;
  private final NameFeatures features;

  private final Cache<String, NamedForm> known = new Cache<>();

  private NameCrf(NameParameters parameters, WordClusters clusters) {
    this.parameters = parameters;
    this.clusters = clusters;
    features = new NameFeatures(parameters);
  }

  /** The model that the program ships: CoreNLP's {@code english.all.3class.distsim}. */
  public static NameCrf load(WordClusters clusters) {
    return new NameCrf(NameParameters.load(), clusters);
  }

  /**
   * The number of a label.
   *
   * @param name as {@code ORGANIZATION}
   */
  public int label(String name) {
    return parameters.labels().indexOf(name);
  }

  /**
   * Of each word the probability of each label, 0 to 1.
   *
   * @param words of a sentence, at least one, as CoreNLP spells them
   */
  public double[][] marginals(List<String> words) {
    NamedForm[] sentence = features.padded(words.stream().map(this::form).toList());
    int count = parameters.labels().size();
    double[][] scores = new double[words.size()][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = scores(features.ofWord(sentence, i), features.ofPair(sentence, i));
    }
    return new Lattice(scores, count).marginals();
  }

  private NamedForm form(String word) {
    return known.get(word, text -> NamedForm.of(text, parameters, clusters));
  }

  /** The score of each pair of labels of a word and the one before it. */
  private static double[] scores(double[] ofWord, double[] ofPair) {
    double[] scores = new double[ofPair.length];
    for (int pair = 0; pair < scores.length; pair += ofWord.length) {
      for (int label = 0; label < ofWord.length; label++) {
        scores[pair + label] = ofPair[pair + label] + ofWord[label];
      }
    }
    return scores;
  }
}
