package hearsay.extract;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Annotator;
import hearsay.annotate.OrganizationList;
import hearsay.article.Article;
import hearsay.attribute.Attribution;
import hearsay.attribute.LearnedAttributions;
import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.repair.AttributionGrammar;
import hearsay.repair.TranscriptTurns;
import hearsay.resolve.ClaimResolver;
import hearsay.resolve.TagSelector;
import java.util.List;

/**
 * The entry point: an article in, its claims out. Steps: annotate (sentences, tokens, tags),
 * attribute (source, cue, content), resolve (names, types, stances). Making one is cheap; the
 * models are loaded once, on first use. May be called from any thread; the same article gives the
 * same claims whatever was read before it.
 */
public final class ClaimExtractor {
  /**
   * The confidence below which claims are better left out: that of the best F1 (claims, relaxed) on
   * the development articles, as the model's training found it.
   */
  public static final double BEST_MIN_CONFIDENCE = 0.3;

  private final Annotator annotator;
  private final LearnedAttributions attributions = new LearnedAttributions();
  private final ClaimResolver resolver = new ClaimResolver();

  /** Without organizations of the user's own. */
  public ClaimExtractor() {
    this(OrganizationList.NONE);
  }

  /**
   * Loads nothing yet.
   *
   * @param organizationList tagged wherever they are named
   */
  public ClaimExtractor(OrganizationList organizationList) {
    this.annotator = new Annotator(organizationList);
  }

  /** Starts loading the models in the background, so that the first article waits less. */
  public void load() {
    annotator.load();
    attributions.load();
  }

  /** As {@link #load()}, but only what {@link #tag(Article)} needs. */
  public void loadForTags() {
    annotator.loadForTags();
  }

  /** Waits until what {@link #load()} began is done. */
  public void awaitLoaded() {
    annotator.awaitLoaded();
    attributions.awaitLoaded();
  }

  /** Waits until what {@link #loadForTags()} began is done. */
  public void awaitLoadedForTags() {
    annotator.awaitLoadedForTags();
  }

  /**
   * The claims of an article, in the order of records; empty for an article without any.
   *
   * @throws hearsay.error.StoppedException if the thread is interrupted, within seconds
   */
  public List<Claim> extract(Article article) {
    AnnotatedArticle annotated = annotator.annotate(article);
    List<Attribution> found = AttributionGrammar.apply(annotated, attributions.find(annotated));
    return resolver.resolve(annotated, TranscriptTurns.add(annotated, found));
  }

  /** All organizations, dates and money of an article, claimed or not. */
  public ArticleTags tag(Article article) {
    return new TagSelector(annotator.tag(article)).all();
  }
}
