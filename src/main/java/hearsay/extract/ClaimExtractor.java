package hearsay.extract;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.OrganizationList;
import hearsay.article.Article;
import hearsay.attribute.Attribution;
import hearsay.attribute.AttributionScheme;
import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.explain.Explainer;
import hearsay.explain.Explanation;
import hearsay.repair.ArticleContext;
import hearsay.repair.ContextReader;
import hearsay.resolve.TagSelector;
import java.util.List;

/**
 * The entry point: an article in, its claims out. Steps: annotate (sentences, tokens, tags),
 * attribute (source, cue, content), repair (what grammar rules out), resolve (names, types,
 * stances). Making one is cheap; the models are loaded once, on first use. May be called from any
 * thread; the same article gives the same claims whatever was read before it.
 */
public final class ClaimExtractor implements Extractor {
  private final Steps steps;

  /** Made when the first claims are asked for: tags need no such. */
  private static final class Contexts {
    static final ContextReader READER = new ContextReader();
  }

  /** Without organizations of the user's own, by the contract. */
  public ClaimExtractor() {
    this(OrganizationList.NONE, AttributionScheme.CONTRACT);
  }

  /**
   * Loads nothing yet.
   *
   * @param organizationList tagged wherever they are named
   * @param scheme which attributions are wanted; the others have a low confidence
   */
  public ClaimExtractor(OrganizationList organizationList, AttributionScheme scheme) {
    this(Steps.withModels(organizationList, scheme));
  }

  /** With steps of the caller's choice, as a test has them. */
  public ClaimExtractor(Steps steps) {
    this.steps = steps;
  }

  @Override
  public void load() {
    steps.annotation().load().run();
    steps.attribution().load().run();
  }

  @Override
  public void loadForTags() {
    steps.tags().load().run();
  }

  @Override
  public void awaitLoaded() {
    steps.annotation().awaitLoaded().run();
    steps.attribution().awaitLoaded().run();
  }

  @Override
  public void awaitLoadedForTags() {
    steps.tags().awaitLoaded().run();
  }

  @Override
  public List<Claim> extract(Article article) {
    AnnotatedArticle annotated = steps.annotation().run().apply(article);
    List<Attribution> found = steps.attribution().run().apply(annotated);
    ArticleContext context = Contexts.READER.read(annotated);
    List<Attribution> repaired = steps.repairs().get().apply(context, found);
    return steps.resolver().resolve(context, repaired);
  }

  @Override
  public List<Explanation> explain(Article article) {
    AnnotatedArticle annotated = steps.annotation().run().apply(article);
    List<Attribution> found = steps.attribution().run().apply(annotated);
    return new Explainer(steps.repairs().get(), steps.resolver())
        .of(Contexts.READER.read(annotated), found);
  }

  @Override
  public ArticleTags tag(Article article) {
    return new TagSelector(steps.tags().run().apply(article)).all();
  }

  @Override
  public void close() {
    steps.attribution().unload().run();
  }
}
