package hearsay.repair;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A participle that cites, and who is cited: "citing two officials".
 *
 * @param sentence in which they stand
 * @param participle the word that cites
 * @param source who is cited, without quotation marks around
 * @param whole the participle and who is cited, with those marks
 */
record Citation(Span sentence, Span participle, Span source, Span whole) {
  /** What ends the words that name who is cited. */
  static final Set<String> MARKS = Set.of(",", ";", ":", ".", "!", "?", "\u2013", "\u2014");

  private static final List<String> QUOTES =
      List.of("\"", "\u201c", "\u201d", "``", "''", "'", "\u2018", "\u2019");

  /** Those of a sentence, in text order. */
  static List<Citation> in(ArticleContext article, Sentence sentence, RuleWords words) {
    List<Citation> citations = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (isParticiple(tokens.get(i), words)) {
        int quote = closingQuote(tokens, i + 1);
        int end = quote > 0 ? quote : TokenRange.endOfPhrase(tokens, i + 1, MARKS);
        List<Token> cited =
            tokens.subList(i + 1, Math.min(end + (quote > 0 ? 1 : 0), tokens.size()));
        List<Token> source = quote > 0 ? inside(tokens.subList(i + 2, quote)) : cited;
        if (!source.isEmpty() && maySpeak(article, source, words)) {
          Span participle = tokens.get(i).span();
          citations.add(
              new Citation(
                  sentence.span(),
                  participle,
                  Token.cover(source),
                  participle.cover(Token.cover(cited))));
        }
      }
    }
    return citations;
  }

  /** Whether the sentence begins with it: who cites is its subject, which comes after. */
  boolean opensSentence() {
    return participle.start() == sentence.start();
  }

  /** The index of the mark that closes a quotation which opens here; -1 where none does. */
  private static int closingQuote(List<Token> tokens, int from) {
    int opening = from < tokens.size() ? QUOTES.indexOf(tokens.get(from).text()) : -1;
    for (int i = from + 2; opening >= 0 && i < tokens.size(); i++) {
      if (QUOTES.contains(tokens.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  /** Without a comma before the closing mark. */
  private static List<Token> inside(List<Token> quoted) {
    int end = quoted.size();
    while (end > 0 && MARKS.contains(quoted.get(end - 1).text())) {
      end--;
    }
    return quoted.subList(0, end);
  }

  /** Whether the token is such a participle. */
  static boolean isParticiple(Token token, RuleWords words) {
    return words.is(WordClass.CITING_FORM, token.lower());
  }

  private static boolean maySpeak(ArticleContext article, List<Token> tokens, RuleWords words) {
    Optional<NounPhrase> phrase = NounPhrase.read(tokens);
    return phrase.isPresent()
        && (!article.named().index().touching(phrase.get().head().span()).isEmpty()
            || article.phrases().referent(phrase.get()).isPresent()
            // "satellite images", "an interview with a cook"
            || words.is(WordClass.EVIDENCE_NOUN, phrase.get().head().lemma()));
  }

  /** What is left of a content without the citation, and without the marks next to the gap. */
  List<Span> cutFrom(List<Span> content, ArticleContext article) {
    return TokenRange.without(article.words(), content, whole(), MARKS);
  }
}
