package hearsay.extract;

import hearsay.article.Article;
import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.explain.Explanation;
import java.util.List;

/**
 * An article in, what is found in it out. May be called from any thread; the same article gives the
 * same whatever was read before it. What it has no models for, it need not wait for.
 */
public interface Extractor extends AutoCloseable {
  /**
   * The claims of an article, in the order of records; empty for an article without any.
   *
   * @throws hearsay.error.StoppedException if the thread is interrupted, within seconds
   */
  List<Claim> extract(Article article);

  /** Why each claim of an article is as it is, in the order of records. */
  List<Explanation> explain(Article article);

  /** All organizations, dates and money of an article, claimed or not. */
  ArticleTags tag(Article article);

  /** Starts loading the models in the background, so that the first article waits less. */
  default void load() {}

  /** As {@link #load()}, but only what {@link #tag(Article)} needs. */
  default void loadForTags() {}

  /** Waits until what {@link #load()} began is done. */
  default void awaitLoaded() {}

  /** Waits until what {@link #loadForTags()} began is done. */
  default void awaitLoadedForTags() {}

  /** Gives back the memory of the models; nothing is asked for any more. */
  @Override
  default void close() {}
}
