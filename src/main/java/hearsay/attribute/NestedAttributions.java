package hearsay.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/**
 * Finds the inner one of nested attributions: in "the minister said the bank had warned that prices
 * would rise", the bank's warning. The model labels each word once, so it marks the outer one
 * alone; here it reads the words of a content as a text of their own.
 */
final class NestedAttributions {
  static final String FINDER = "learned-inner";

  /** Layers below the outermost. */
  private static final int DEEPEST = 3;

  private final WordReader reader;

  NestedAttributions(WordReader reader) {
    this.reader = reader;
  }

  /**
   * The attributions inside the contents of others, each with a source of its own. Their confidence
   * is the probability that the outer one is right as well.
   *
   * @param outer where to look
   * @param verbs the starts of the article's reporting verbs: a content without one is not read
   */
  List<WordAttribution> within(List<WordAttribution> outer, NavigableSet<Integer> verbs) {
    List<WordAttribution> found = new ArrayList<>();
    List<WordAttribution> layer = outer;
    for (int depth = 1; depth <= DEEPEST; depth++) {
      layer = layer.stream().filter(attribution -> hasVerb(attribution, verbs)).toList();
      if (layer.isEmpty()) {
        break;
      }
      layer = below(layer);
      found.addAll(layer);
    }
    return found;
  }

  private static boolean hasVerb(WordAttribution attribution, NavigableSet<Integer> verbs) {
    return attribution.spans().contents().stream()
        .anyMatch(
            content -> {
              int start = attribution.words().get(content.first()).start();
              int end = attribution.words().get(content.last()).end();
              Integer verb = verbs.ceiling(start);
              return verb != null && verb < end;
            });
  }

  private List<WordAttribution> below(List<WordAttribution> layer) {
    List<List<Word>> contents = layer.stream().map(WordAttribution::contentWords).toList();
    List<List<LinkedSpans>> inner = reader.read(contents);
    List<WordAttribution> below = new ArrayList<>();
    for (int i = 0; i < layer.size(); i++) {
      for (LinkedSpans spans : inner.get(i)) {
        if (spans.source() != null) {
          double confidence = layer.get(i).confidence() * reader.confidence(spans);
          below.add(new WordAttribution(contents.get(i), spans, FINDER, confidence));
        }
      }
    }
    return below;
  }
}
