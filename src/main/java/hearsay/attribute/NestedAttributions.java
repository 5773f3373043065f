package hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/**
 * Finds the inner one of nested attributions: in "the minister said the bank had warned that prices
 * would rise", the bank's warning. The model labels each word once, so it marks the outer one
 * alone; here it reads each piece of a content as a text of its own.
 */
final class NestedAttributions {
  static final String FINDER = "learned-inner";

  /** Layers below the outermost. */
  private static final int DEEPEST = 3;

  /** The model was not trained on pieces of sentences, so what it doubts is left out. */
  private static final double LEAST_CONFIDENCE = 0.5;

  private final WordReader reader;

  NestedAttributions(WordReader reader) {
    this.reader = reader;
  }

  /**
   * The attributions inside the contents of others, each with a source of its own and a reporting
   * verb in its cue. Their confidence is the probability that the outer one is right as well.
   *
   * @param outer where to look
   * @param verbs the starts of the article's reporting verbs: a content without one is not read
   */
  List<WordAttribution> within(List<WordAttribution> outer, NavigableSet<Integer> verbs) {
    List<WordAttribution> found = new ArrayList<>();
    List<WordAttribution> layer = outer;
    for (int depth = 1; depth <= DEEPEST && !layer.isEmpty(); depth++) {
      layer = below(layer, verbs);
      found.addAll(layer);
    }
    return found;
  }

  private List<WordAttribution> below(List<WordAttribution> layer, NavigableSet<Integer> verbs) {
    List<WordAttribution> around = new ArrayList<>();
    List<List<Word>> pieces = new ArrayList<>();
    for (WordAttribution attribution : layer) {
      for (LabelledSpan content : attribution.spans().contents()) {
        List<Word> piece = attribution.words(content);
        if (hasVerb(piece, verbs)) {
          around.add(attribution);
          pieces.add(piece);
        }
      }
    }
    List<List<LinkedSpans>> inner = reader.read(pieces);
    List<WordAttribution> below = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      for (LinkedSpans spans : inner.get(i)) {
        double confidence = around.get(i).confidence() * reader.confidence(spans);
        WordAttribution found = new WordAttribution(pieces.get(i), spans, FINDER, confidence);
        if (spans.source() != null
            && hasVerb(found.words(spans.cue()), verbs)
            && confidence >= LEAST_CONFIDENCE) {
          below.add(found);
        }
      }
    }
    return below;
  }

  private static boolean hasVerb(List<Word> words, NavigableSet<Integer> verbs) {
    Integer verb = verbs.ceiling(words.get(0).start());
    return verb != null && verb < words.get(words.size() - 1).end();
  }
}
