package hearsay.batch;

import hearsay.annotate.CoreNlpLog;
import hearsay.annotate.OrganizationList;
import hearsay.article.Article;
import hearsay.attribute.AttributionScheme;
import hearsay.claim.Claim;
import hearsay.error.UserException;
import hearsay.extract.ClaimExtractor;
import hearsay.output.Records;
import java.util.List;

/** The engine of the program: claims as {@link ClaimExtractor} finds them. */
public final class ClaimEngine implements Engine {
  private final OrganizationList organizations;

  /** Loads nothing yet; see {@link Engine.Factory}. */
  public ClaimEngine(boolean verbose, OrganizationList organizations) {
    // slf4j-simple reads this when its first logger is made, so it comes before any library.
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", verbose ? "info" : "off");
    CoreNlpLog.enable(verbose);
    this.organizations = organizations;
  }

  @Override
  public Work claims(AttributionScheme scheme, double minConfidence) {
    ClaimExtractor extractor = new ClaimExtractor(organizations, scheme);
    extractor.load();
    return new Loaded(
        article -> new Records.Claims(likely(extractor.extract(article), minConfidence)),
        extractor::awaitLoaded);
  }

  @Override
  public Explaining explanations(AttributionScheme scheme, double minConfidence) {
    ClaimExtractor extractor = new ClaimExtractor(organizations, scheme);
    extractor.load();
    return article ->
        extractor.explain(article).stream()
            .filter(explanation -> isLikely(explanation.claim(), minConfidence))
            .toList();
  }

  private static List<Claim> likely(List<Claim> claims, double minConfidence) {
    return claims.stream().filter(claim -> isLikely(claim, minConfidence)).toList();
  }

  private static boolean isLikely(Claim claim, double minConfidence) {
    return claim.confidence() == null || claim.confidence() >= minConfidence;
  }

  @Override
  public Work tags() {
    ClaimExtractor extractor = new ClaimExtractor(organizations, AttributionScheme.CONTRACT);
    extractor.loadForTags();
    return new Loaded(
        article -> new Records.Tags(extractor.tag(article)), extractor::awaitLoadedForTags);
  }

  /** Work that waits for its models. */
  private record Loaded(Work work, Runnable models) implements Work {
    @Override
    public Records of(Article article) throws UserException {
      return work.of(article);
    }

    @Override
    public void awaitReady() {
      models.run();
    }
  }
}
