package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.Span;

/**
 * Whoever stands in a comparison is not the subject of the verb after it: "The bank grew less than
 * most economists had hoped, and signalled that". The sentence's own subject is the source.
 */
final class ComparedSource implements SingleRepair {
  private static final String COMPARISON = "than ";

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
    return compared ? SentenceSubject.asSource(article, attribution) : attribution;
  }

  private static boolean isCompared(String text, Span source, int cue) {
    return text.startsWith(COMPARISON, source.start() - COMPARISON.length())
        && cue > source.end()
        && text.substring(source.end(), cue).indexOf(',') >= 0;
  }
}
