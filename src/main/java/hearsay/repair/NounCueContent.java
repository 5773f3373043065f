package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a noun claims ends where its sentence's own verb begins: of "Her claim that the vote was
 * rigged was rejected" the content is "that the vote was rigged".
 */
final class NounCueContent implements SingleRepair {
  @Override
  public String id() {
    return "noun-cue-content";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.cue().size() != 1 || attribution.content().size() != 1) {
      return attribution;
    }
    List<Token> cue = article.tokens(attribution.cue());
    List<Token> content = article.tokens(attribution.content());
    boolean noun =
        cue.size() == 1
            && cue.get(0).isNoun()
            && content.size() > 3
            && content.get(0).text().equals("that")
            && opensSentence(article, attribution);
    return noun
        ? cut(content).map(span -> attribution.withContent(List.of(span))).orElse(attribution)
        : attribution;
  }

  /** Whether the noun and whose it is are the subject of the sentence. */
  private static boolean opensSentence(ArticleContext article, Attribution attribution) {
    Span cue = attribution.cue().get(0);
    return article.sentenceAt(cue.start()).stream()
        .takeWhile(token -> token.span().end() <= cue.start())
        .noneMatch(token -> token.isFinite() || token.isPreposition());
  }

  /** The words before the second verb that follows a predicate at once. */
  private static Optional<Span> cut(List<Token> content) {
    boolean predicate = false;
    for (int i = 1; i < content.size(); i++) {
      Token token = content.get(i);
      Token before = content.get(i - 1);
      boolean follows =
          before.isPastParticiple() || before.isAdjective() || before.isAdverb() || before.isVerb();
      if (predicate && token.isFinite() && follows && !(before.isFinite() && isAuxiliary(before))) {
        return TokenRange.withoutMarks(content.subList(0, i), TokenRange.MARKS);
      }
      predicate |= token.isFinite();
    }
    return Optional.empty();
  }

  private static boolean isAuxiliary(Token token) {
    return token.isModal() || token.lemma().equals("be") || token.lemma().equals("have");
  }
}
