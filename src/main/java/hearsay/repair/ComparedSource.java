package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whoever stands in a comparison is not the subject of the verb after it: "The bank grew less than
 * most economists had hoped, and signalled that". The sentence's own subject is the source.
 */
final class ComparedSource implements SingleRepair {
  /** "than most economists had", "lower than in the January forecast" */
  private static final Pattern COMPARISON =
      Pattern.compile("(?i)(?U:\\b)than (?:(in|at|by|on|for|under|during) )?(?:the )?$");

  /** How far before a source to look, in UTF-16 units. */
  private static final int REACH = 20;

  @Override
  public String id() {
    return "compared-source";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    boolean compared =
        !attribution.source().isEmpty()
            && !attribution.cue().isEmpty()
            && isCompared(
                article.text(), attribution.source().get(0), attribution.cue().get(0).start());
    if (!compared) {
      return attribution;
    }
    Attribution mended = SentenceSubject.asSource(article, attribution);
    // Nobody rather than a forecast that was something else than what is claimed.
    return mended.equals(attribution) && isPreposition(article, attribution)
        ? attribution.withSource(List.of())
        : mended;
  }

  /** "lower than in the January forecast", with "in" for a cue */
  private static boolean isPreposition(ArticleContext article, Attribution attribution) {
    return article.tokens(attribution.cue()).stream().allMatch(Token::isPreposition);
  }

  private static boolean isCompared(String text, Span source, int cue) {
    Matcher than =
        COMPARISON.matcher(text.substring(Math.max(0, source.start() - REACH), source.start()));
    if (!than.find()) {
      return false;
    }
    // "lower than in the January forecast": nothing is said there, wherever the cue stands.
    boolean elsewhere = than.group(1) != null && cue < source.start();
    return elsewhere || (cue > source.end() && text.substring(source.end(), cue).indexOf(',') >= 0);
  }
}
