package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.List;

/** The subject of a sentence, as far as it can be told without a parse. */
final class SentenceSubject {
  private SentenceSubject() {}

  /**
   * The attribution, its source the noun phrase that the sentence of its cue begins with; itself
   * where there is none before the cue, or where that is claimed.
   *
   * @param attribution with a cue
   */
  static Attribution asSource(ArticleContext article, Attribution attribution) {
    Span cue = attribution.cue().get(0);
    List<Token> tokens = article.sentenceAt(cue.start());
    return NounPhrase.read(tokens)
        .filter(phrase -> phrase.head().isNoun() && !phrase.coordinated())
        .map(phrase -> tokens.get(0).span().cover(phrase.head().span()))
        .filter(subject -> subject.end() <= cue.start())
        .filter(subject -> attribution.content().stream().noneMatch(subject::overlaps))
        .map(subject -> attribution.withSource(List.of(subject)))
        .orElse(attribution);
  }
}
