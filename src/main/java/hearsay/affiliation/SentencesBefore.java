package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.grammar.TokenIndex;
import hearsay.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sentences before a place, in which what it takes up is named. */
final class SentencesBefore {
  private static final Set<String> QUOTES =
      Set.of("\"", "\u201c", "\u2018", "'", "\u00ab", "\u201e");

  private final TokenIndex words;

  SentencesBefore(TokenIndex words) {
    this.words = words;
  }

  /**
   * The tokens of the sentence before, where a place begins a sentence or follows the quotation
   * that it begins with; else none.
   */
  List<Token> tokens(Span place) {
    int sentence = words.sentenceAt(place.start());
    if (sentence == 0 || sentence >= words.sentenceCount()) {
      return List.of();
    }
    Span all = words.sentence(sentence).span();
    String opening = words.text().substring(all.start(), all.start() + 1);
    boolean opens = all.start() == place.start() || QUOTES.contains(opening);
    return opens ? words.sentence(sentence - 1).tokens() : List.of();
  }

  /** Whether a line break stands before a sentence, which is not the first. */
  boolean opensParagraph(int sentence) {
    int end = words.sentence(sentence - 1).span().end();
    return words.text().substring(end, words.sentence(sentence).span().start()).contains("\n");
  }

  /** What of a sentence stands before a place; null for nothing. */
  @Nullable Span within(Span place, int sentence) {
    if (sentence >= words.sentenceCount()) {
      return null;
    }
    Span all = words.sentence(sentence).span();
    int end = Math.min(all.end(), place.start());
    return end <= all.start() ? null : new Span(all.start(), end);
  }
}
