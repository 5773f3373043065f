package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.Stance;
import hearsay.text.Span;
import java.util.List;

/**
 * Whose a claim is that a noun makes: of "their claims that it will invade" it is "their", of
 * "Beijing's demands to leave" it is "Beijing's".
 */
final class PossessiveSource implements SingleRepair {
  @Override
  public String id() {
    return "possessive-source";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (!attribution.source().isEmpty() || attribution.cue().size() != 1) {
      return attribution;
    }
    List<Token> cue = article.tokens(attribution.cue());
    if (cue.isEmpty() || !cue.get(0).isNoun() || isNeutral(article, cue)) {
      return attribution;
    }
    Span noun = cue.get(0).span();
    List<Token> before =
        article.sentenceAt(noun.start()).stream()
            .filter(token -> token.span().end() <= noun.start())
            .toList();
    if (before.isEmpty() || !before.get(before.size() - 1).isPossessivePronoun()) {
      return attribution;
    }
    Span owner = before.get(before.size() - 1).span();
    boolean free = attribution.content().stream().noneMatch(owner::overlaps);
    return free ? attribution.withSource(List.of(owner)) : attribution;
  }

  private static boolean isNeutral(ArticleContext article, List<Token> cue) {
    return article.cues().read(cue).stance() == Stance.OTHER;
  }
}
