package hearsay.attribute;

import hearsay.annotate.AnnotatedArticle;
import java.util.List;

/**
 * Finds an article's attributions. Implementations are immutable and may be called from any thread.
 */
public interface AttributionFinder {
  /**
   * All attributions of the article, in no particular order; layers of a nested attribution are
   * attributions of their own.
   */
  List<Attribution> find(AnnotatedArticle article);
}
