package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.List;

/**
 * A source in a later sentence than its cue is none: "dismissed a report ... Hailuowan did not
 * deny" does not make Hailuowan the one who dismissed.
 */
final class LaterSource implements SingleRepair {
  @Override
  public String id() {
    return "later-source";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.source().isEmpty() || attribution.cue().isEmpty()) {
      return attribution;
    }
    int source = attribution.source().get(0).start();
    int cue = attribution.cue().get(0).start();
    int index = article.words().sentenceAt(cue);
    if (index >= article.words().sentenceCount()) {
      return attribution;
    }
    Span sentence = article.words().sentence(index).span();
    boolean later = sentence.contains(cue) && sentence.end() <= source;
    return later ? attribution.withSource(List.of()) : attribution;
  }
}
