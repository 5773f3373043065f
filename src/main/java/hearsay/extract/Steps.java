package hearsay.extract;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Annotator;
import hearsay.annotate.OrganizationList;
import hearsay.article.Article;
import hearsay.attribute.Attribution;
import hearsay.attribute.AttributionScheme;
import hearsay.attribute.LearnedAttributions;
import hearsay.repair.Repairs;
import hearsay.resolve.ClaimResolver;
import java.util.List;
import java.util.function.Supplier;

/**
 * The steps of an extraction, in the order in which they run. Each is immutable and may be called
 * from any thread.
 *
 * @param tags adds the tags alone: organizations, dates and money
 * @param annotation adds the tags and what the later steps need
 * @param attribution finds which words are source, cue and content
 * @param repairs mend what was found
 * @param resolver makes claims of it
 */
public record Steps(
    ModelStep<Article, AnnotatedArticle> tags,
    ModelStep<Article, AnnotatedArticle> annotation,
    ModelStep<AnnotatedArticle, List<Attribution>> attribution,
    Supplier<Repairs> repairs,
    ClaimResolver resolver) {
  /** Made when the first are asked for: tags need none. */
  private static final class AllRepairs {
    static final Repairs REPAIRS = Repairs.all();
  }

  /**
   * Those of the program; loads no model yet.
   *
   * @param organizations tagged wherever they are named
   * @param scheme which attributions are wanted
   */
  static Steps withModels(OrganizationList organizations, AttributionScheme scheme) {
    Annotator annotator = new Annotator(organizations);
    LearnedAttributions attributions = new LearnedAttributions(scheme);
    return new Steps(
        new ModelStep<>(
            annotator::tag, annotator::loadForTags, annotator::awaitLoadedForTags, () -> {}),
        new ModelStep<>(annotator::annotate, annotator::load, annotator::awaitLoaded, () -> {}),
        new ModelStep<>(
            attributions::find,
            attributions::load,
            attributions::awaitLoaded,
            attributions::unload),
        () -> AllRepairs.REPAIRS,
        new ClaimResolver());
  }
}
