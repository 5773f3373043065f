package hearsay.repair;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A participle that cites, and who is cited: "citing two officials".
 *
 * @param sentence in which they stand
 */
record Citation(Span sentence, Span participle, Span source) {
  /** What ends the words that name who is cited. */
  static final Set<String> MARKS = Set.of(",", ";", ":", ".", "!", "?", "\u2013", "\u2014");

  /** Those of a sentence, in text order. */
  static List<Citation> in(ArticleContext article, Sentence sentence, RuleWords words) {
    List<Citation> citations = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (isParticiple(tokens.get(i), words)) {
        List<Token> source = tokens.subList(i + 1, TokenRange.endOfPhrase(tokens, i + 1, MARKS));
        if (!source.isEmpty() && maySpeak(article, source, words)) {
          Span named = source.get(0).span().cover(source.get(source.size() - 1).span());
          citations.add(new Citation(sentence.span(), tokens.get(i).span(), named));
        }
      }
    }
    return citations;
  }

  /** Whether the token is such a participle. */
  static boolean isParticiple(Token token, RuleWords words) {
    return words.is(WordClass.CITING_FORM, token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean maySpeak(ArticleContext article, List<Token> tokens, RuleWords words) {
    Optional<NounPhrase> phrase = NounPhrase.read(tokens);
    return phrase.isPresent()
        && (!article.named().index().touching(phrase.get().head().span()).isEmpty()
            || article.phrases().referent(phrase.get()).isPresent()
            // "satellite images", "an interview with a cook"
            || words.is(WordClass.EVIDENCE_NOUN, phrase.get().head().lemma()));
  }

  /** The participle and who is cited. */
  Span whole() {
    return participle.cover(source);
  }

  /** What is left of a content without the citation, and without the marks next to the gap. */
  List<Span> cutFrom(List<Span> content, ArticleContext article) {
    return TokenRange.without(article.words(), content, whole(), MARKS);
  }
}
