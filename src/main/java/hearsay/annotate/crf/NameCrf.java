package hearsay.annotate.crf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How probable each label is of each word of a sentence: the marginals of a linear-chain
 * conditional random field. Immutable; may be called from any thread.
 */
public final class NameCrf {
  /** Made by the build, of CoreNLP's {@code english.all.3class.distsim}. */
  private static final String MODEL = "names.bin";

  private final CrfParameters parameters;

  NameCrf(CrfParameters parameters) {
    this.parameters = parameters;
  }

  /**
   * The model that the program ships.
   *
   * @throws IllegalStateException if the program lacks it
   */
  public static NameCrf load() {
    try (InputStream in = NameCrf.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + MODEL);
      }
      return new NameCrf(CrfParameters.read(ByteBuffer.wrap(in.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The number of a label.
   *
   * @param name as {@code ORGANIZATION}
   */
  public int label(String name) {
    return parameters.labels().indexOf(name);
  }

  /** A reader of sentences, which remembers words from one to the next. For one thread. */
  public Reader reader() {
    return new Reader();
  }

  /** See {@link NameCrf#reader()}. */
  public final class Reader {
    private final Map<String, KnownWord> known = new HashMap<>();

    private Reader() {}

    /**
     * Of each word the probability of each label, 0 to 1.
     *
     * @param words at least one, as CoreNLP spells them
     */
    public double[][] marginals(List<String> words) {
      List<KnownWord> sentence =
          words.stream()
              .map(word -> known.computeIfAbsent(word, text -> KnownWord.of(text, parameters)))
              .toList();
      int count = parameters.labels().size();
      return new Lattice(scores(sentence, count), count).marginals();
    }
  }

  /** Of each word the score of each pair of labels, its own and that of the word before it. */
  private double[][] scores(List<KnownWord> sentence, int count) {
    SentenceFeatures features = new SentenceFeatures(sentence);
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
