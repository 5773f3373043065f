package hearsay.batch;

import hearsay.annotate.CoreNlpLog;
import hearsay.annotate.OrganizationList;
import hearsay.article.Article;
import hearsay.claim.Claim;
import hearsay.error.UserException;
import hearsay.extract.ClaimExtractor;
import hearsay.jsonl.ClaimWriter;
import java.io.ByteArrayOutputStream;

/** The engine of the program: claims as {@link ClaimExtractor} finds them. */
public final class ClaimEngine implements Engine {
  private final ClaimExtractor extractor;

  public ClaimEngine(boolean verbose, OrganizationList organizations) {
    // slf4j-simple reads this when its first logger is made, so it comes before any library.
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", verbose ? "info" : "off");
    CoreNlpLog.enable(verbose);
    this.extractor = new ClaimExtractor(organizations);
  }

  @Override
  public Work claims(double minConfidence) {
    extractor.load();
    return new Loaded(article -> claimLines(article, minConfidence), extractor::awaitLoaded);
  }

  private byte[] claimLines(Article article, double minConfidence) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Claim claim : extractor.extract(article)) {
      if (claim.confidence() == null || claim.confidence() >= minConfidence) {
        lines.writeBytes(ClaimWriter.toLine(claim));
      }
    }
    return lines.toByteArray();
  }

  @Override
  public Work tags() {
    extractor.loadForTags();
    return new Loaded(
        article -> ClaimWriter.toLine(extractor.tag(article)), extractor::awaitLoadedForTags);
  }

  /** Work that waits for its models. */
  private record Loaded(Work work, Runnable models) implements Work {
    @Override
    public byte[] linesOf(Article article) throws UserException {
      return work.linesOf(article);
    }

    @Override
    public void awaitReady() {
      models.run();
    }
  }
}
