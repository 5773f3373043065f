package hearsay.attribute;

import hearsay.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;

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

  private static final WordLists LISTS = WordLists.of(NestedAttributions.class, "nested-words.tsv");
  private static final Set<String> CONJUNCTIONS = LISTS.get("conjunctions");
  private static final Set<String> SPEAKERS = LISTS.get("speakers");

  private final WordReader reader;
  private final String text;
  private final NavigableSet<Integer> verbs;

  /**
   * @param text the article's
   * @param verbs the starts of the article's reporting verbs: a content without one is not read
   */
  NestedAttributions(WordReader reader, String text, NavigableSet<Integer> verbs) {
    this.reader = reader;
    this.text = text;
    this.verbs = verbs;
  }

  /**
   * The attributions inside the contents of others, each with a source of its own and a reporting
   * verb in its cue. Their confidence is the probability that the outer one is right as well.
   */
  List<WordAttribution> within(List<WordAttribution> outer) {
    List<WordAttribution> found = new ArrayList<>();
    List<WordAttribution> layer = outer;
    for (int depth = 1; depth <= DEEPEST && !layer.isEmpty(); depth++) {
      layer = below(layer);
      found.addAll(layer);
    }
    return found;
  }

  private List<WordAttribution> below(List<WordAttribution> layer) {
    List<WordAttribution> around = new ArrayList<>();
    List<List<Word>> pieces = new ArrayList<>();
    // Nothing inside is more probable than what it stands in.
    List<WordAttribution> probable =
        layer.stream().filter(outer -> outer.confidence() >= LEAST_CONFIDENCE).toList();
    for (WordAttribution attribution : probable) {
      for (LabelledSpan content : attribution.spans().contents()) {
        List<Word> piece = asSentence(attribution.words(content));
        if (hasVerb(piece)) {
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
        if (hasSourceOfItsOwn(found)
            && hasVerb(found.words(spans.cue()))
            && confidence >= LEAST_CONFIDENCE) {
          below.add(found);
        }
      }
    }
    return below;
  }

  private boolean hasSourceOfItsOwn(WordAttribution attribution) {
    LabelledSpan source = attribution.spans().source();
    if (source == null) {
      return false;
    }
    List<Word> words = attribution.words(source);
    return words.size() > 1 || !isOneOf(SPEAKERS, words.get(0));
  }

  private boolean hasVerb(List<Word> words) {
    if (words.isEmpty()) {
      return false;
    }
    Integer verb = verbs.ceiling(words.get(0).start());
    return verb != null && verb < words.get(words.size() - 1).end();
  }

  /**
   * Without "that" and without the quotation marks around: the model knows whole sentences, and
   * reads them best.
   */
  private List<Word> asSentence(List<Word> piece) {
    int first = 0;
    int last = piece.size();
    while (first < last && (isMark(piece.get(first)) || isOneOf(CONJUNCTIONS, piece.get(first)))) {
      if (isMark(piece.get(first)) && isMark(piece.get(last - 1)) && last - 1 > first) {
        last--;
      }
      first++;
    }
    return piece.subList(first, last);
  }

  private boolean isMark(Word word) {
    return Characters.isMark(text.codePointAt(word.start()));
  }

  private boolean isOneOf(Set<String> words, Word word) {
    return words.contains(text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT));
  }
}
