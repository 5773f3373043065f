package hearsay.check;

import hearsay.article.Article;
import hearsay.article.Remarks;
import hearsay.claim.Claim;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entry point: an article, the claims found in it and the committed ones in, findings out. Each
 * finding has its rule's own severity; {@link Settings#apply} gives them those that are wanted.
 */
public final class ArticleCheck {
  private static final int DIGITS = 3;

  private final Settings settings;
  private final @Nullable ClaimsFile committed;
  private final List<ClaimsFile> gold;

  /**
   * Of the articles of one file.
   *
   * @param committed what their claims are compared with; null for nothing
   * @param gold files of gold claims that are held against the text
   */
  public ArticleCheck(Settings settings, @Nullable ClaimsFile committed, List<ClaimsFile> gold) {
    this.settings = settings;
    this.committed = committed;
    this.gold = List.copyOf(gold);
  }

  /**
   * All that is wrong with one article, but for what only a look at other articles shows.
   *
   * @param file its path, with {@code /}
   * @param lines of that file
   * @param found its claims, in the order in which they are written
   * @param remarks what was to be said when it was read
   */
  public List<Finding> of(
      Article article, String file, FileLines lines, List<Claim> found, Remarks remarks) {
    List<ClaimRecord> claims = records(found);
    List<Finding> findings = new ArrayList<>(TextCheck.of(article, file, lines, remarks));
    checkThresholds(article.id(), file, lines.first(), claims, findings);
    if (committed != null) {
      ClaimCheck check = new ClaimCheck(article.id(), article.text(), file, lines);
      findings.addAll(check.compare(committed, claims));
    }
    for (ClaimsFile annotated : gold) {
      List<ClaimRecord> records = annotated.of(article.id());
      findings.addAll(RecordCheck.contract(annotated.name(), annotated.gold(), records));
      findings.addAll(RecordCheck.spans(annotated.name(), records, article.text()));
    }
    return findings;
  }

  private static List<ClaimRecord> records(List<Claim> claims) {
    List<ClaimRecord> records = new ArrayList<>();
    for (Claim claim : claims) {
      records.add(ClaimRecord.of(records.size() + 1, claim));
    }
    return records;
  }

  private void checkThresholds(
      String doc, String file, int line, List<ClaimRecord> claims, List<Finding> findings) {
    Map<Rule, Double> thresholds = settings.thresholds();
    Double fewest = thresholds.get(Rule.MIN_CLAIMS);
    if (fewest != null && claims.size() < fewest) {
      String message = claims.size() + " claims; at least " + fewest.intValue() + " are asked for";
      findings.add(Finding.of(Rule.MIN_CLAIMS, file, line, message, doc));
    }
    Double least = thresholds.get(Rule.MEAN_CONFIDENCE);
    double mean =
        claims.stream()
            .mapToDouble(claim -> claim.json().path(FieldChanges.CONFIDENCE).asDouble())
            .average()
            .orElse(1);
    if (least != null && mean < least) {
      BigDecimal shown = BigDecimal.valueOf(mean).setScale(DIGITS, RoundingMode.HALF_UP);
      String message =
          "the mean confidence of its claims is " + shown + "; at least " + least + " is asked for";
      findings.add(Finding.of(Rule.MEAN_CONFIDENCE, file, line, message, doc));
    }
  }
}
