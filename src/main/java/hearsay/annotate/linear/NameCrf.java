package hearsay.annotate.linear;

import java.util.List;

/**
 * How probable each label is of each word of a sentence: the marginals of a linear-chain
 * conditional random field. May be called from any thread.
 */
public final class NameCrf {
  private final NameParameters parameters;
  private final WordClusters clusters;
  private final NamedForm none;

  private final Cache<String, NamedForm> known = new Cache<>();

  private NameCrf(NameParameters parameters, WordClusters clusters) {
    this.parameters = parameters;
    this.clusters = clusters;
    none = NamedForm.none(parameters);
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
    List<NamedForm> sentence = words.stream().map(this::form).toList();
    int count = parameters.labels().size();
    return new Lattice(scores(sentence, count), count).marginals();
  }

  private NamedForm form(String word) {
    return known.get(word, text -> NamedForm.of(text, parameters, clusters));
  }

  /** Of each word the score of each pair of labels, its own and that of the word before it. */
  private double[][] scores(List<NamedForm> sentence, int count) {
    NameFeatures features = new NameFeatures(sentence, none);
    WeightSum ofWord = new WeightSum(parameters, count);
    WeightSum ofPair = new WeightSum(parameters, count * count);
    double[][] scores = new double[sentence.size()][count * count];
    for (int i = 0; i < sentence.size(); i++) {
      ofWord.clear();
      ofPair.clear();
      features.addOfWord(i, ofWord);
      features.addOfPair(i, ofPair);
      for (int pair = 0; pair < count * count; pair++) {
        scores[i][pair] = ofPair.get(pair) + ofWord.get(pair % count);
      }
    }
    return scores;
  }
}
