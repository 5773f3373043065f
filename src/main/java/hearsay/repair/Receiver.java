package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.List;

/**
 * Who is told something is no part of it: of "The crew was warned that the port was closed" the
 * content is "that the port was closed".
 */
final class Receiver implements SingleRepair {
  private final RuleWords words;

  Receiver(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "receiver";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    List<Token> cue = article.tokens(attribution.cue());
    if (cue.isEmpty() || attribution.content().size() < 2 || !isPassive(article, cue)) {
      return attribution;
    }
    int end = attribution.cue().get(0).start();
    List<Span> after = attribution.content().stream().filter(piece -> piece.start() > end).toList();
    return after.isEmpty() ? attribution : attribution.withContent(after);
  }

  /** "was warned", "were told on Monday" */
  private boolean isPassive(ArticleContext article, List<Token> cue) {
    return cue.stream()
            .anyMatch(
                token ->
                    token.isPastParticiple() && words.is(WordClass.RECEIVER_VERB, token.lemma()))
        && (Passive.hasBe(cue) || Passive.isAfterBe(article, cue.get(0)));
  }
}
