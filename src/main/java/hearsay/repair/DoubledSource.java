package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.List;

/**
 * Of two noun phrases with nothing between them, the second is the subject: of "In a long report
 * the regulator said" the regulator, and not "a long report the regulator".
 */
final class DoubledSource implements SingleRepair {
  @Override
  public String id() {
    return "doubled-source";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.source().size() != 1 || attribution.cue().isEmpty()) {
      return attribution;
    }
    Span source = attribution.source().get(0);
    List<Token> tokens = article.words().in(source);
    int second = second(tokens);
    boolean before = attribution.cue().get(0).start() >= source.end();
    return second > 0 && before && isAfterPreposition(article, source)
        ? attribution.withSource(
            List.of(tokens.get(second).span().cover(new Span(source.end() - 1, source.end()))))
        : attribution;
  }

  /** Where a determiner follows a noun; 0 where none does. */
  private static int second(List<Token> tokens) {
    for (int i = 2; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).isDeterminer()
          && tokens.get(i - 1).isNoun()
          && !tokens.get(i + 1).isVerb()) {
        return i;
      }
    }
    return 0;
  }

  /** "In a report the regulator" opens with a phrase of place or time. */
  private static boolean isAfterPreposition(ArticleContext article, Span source) {
    List<Token> before =
        article.sentenceAt(source.start()).stream()
            .filter(token -> token.span().end() <= source.start())
            .toList();
    return before.size() == 1 && before.get(0).isPreposition();
  }
}
