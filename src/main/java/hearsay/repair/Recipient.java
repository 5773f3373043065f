package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.mention.HeadNouns;
import hearsay.mention.NounKind;
import hearsay.text.Span;
import java.util.List;

/**
 * Whom a letter is sent to does not say what it says: of "The board sent a letter to the mayor
 * demanding answers" the board demands them, the subject of the sentence.
 */
final class Recipient implements SingleRepair {
  /** The most tokens between the document and "to": "a letter on Wednesday to". */
  private static final int BETWEEN = 3;

  @Override
  public String id() {
    return "recipient";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.source().isEmpty() || attribution.cue().isEmpty()) {
      return attribution;
    }
    Span source = attribution.source().get(0);
    List<Token> cue = article.tokens(attribution.cue());
    boolean participle = !cue.isEmpty() && cue.get(0).isGerund();
    return participle && cue.get(0).span().start() >= source.end() && isAddressed(article, source)
        ? SentenceSubject.asSource(article, attribution)
        : attribution;
  }

  /** Whether "to" stands before the source, and what is sent before that. */
  private static boolean isAddressed(ArticleContext article, Span source) {
    List<Token> before =
        article.sentenceAt(source.start()).stream()
            .filter(token -> token.span().end() <= source.start())
            .toList();
    int to = before.size() - 1;
    if (to >= 0 && before.get(to).isDeterminer()) {
      to--;
    }
    if (to < 0 || !before.get(to).isTo()) {
      return false;
    }
    HeadNouns nouns = article.lists().headNouns();
    return before.subList(Math.max(0, to - BETWEEN - 1), to).stream()
        .anyMatch(token -> token.isNoun() && nouns.denotes(token.text(), NounKind.DOCUMENT));
  }
}
