package hearsay.cli;

import hearsay.annotate.CoreNlpLog;
import hearsay.annotate.OrganizationList;
import hearsay.article.Article;
import hearsay.claim.Claim;
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
    return article -> claimLines(article, minConfidence);
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
    return article -> ClaimWriter.toLine(extractor.tag(article));
  }
}
