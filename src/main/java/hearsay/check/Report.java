package hearsay.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a check found.
 *
 * @param articles those that were looked at, in the order of the input
 * @param others findings about files that are no article's
 * @param unread what else could not be looked at: a folder, say
 */
public record Report(List<ArticleReport> articles, List<Finding> others, int unread) {

  /**
   * What was found about one article.
   *
   * @param doc what it goes by
   * @param file its path, with {@code /}
   * @param failed whether it could not be processed
   * @param seconds of wall time that finding its claims took, reading and waiting left out
   */
  public record ArticleReport(
      String doc, String file, boolean failed, double seconds, List<Finding> findings) {
    public ArticleReport {
      findings = List.copyOf(findings);
    }
  }

  public Report {
    articles = List.copyOf(articles);
    others = List.copyOf(others);
  }

  /**
   * A report of the findings that the settings want, with their severities. No two have the same
   * fingerprint.
   */
  public static Report of(
      List<ArticleReport> articles, List<Finding> others, int unread, Settings settings) {
    Map<String, Integer> times = new HashMap<>();
    List<ArticleReport> wanted = new ArrayList<>();
    for (ArticleReport article : articles) {
      List<Finding> findings = distinct(settings.apply(article.findings()), times);
      wanted.add(
          new ArticleReport(
              article.doc(), article.file(), article.failed(), article.seconds(), findings));
    }
    return new Report(wanted, distinct(settings.apply(others), times), unread);
  }

  private static List<Finding> distinct(List<Finding> findings, Map<String, Integer> times) {
    return findings.stream()
        .map(
            finding -> {
              int time = times.merge(finding.fingerprint(), 1, Integer::sum);
              return time == 1
                  ? finding
                  : finding.withFingerprint(finding.fingerprint() + ":" + time);
            })
        .toList();
  }

  /** All findings, those of each article together. */
  public Stream<Finding> findings() {
    return Stream.concat(
        articles.stream().flatMap(article -> article.findings().stream()), others.stream());
  }

  /** Whether there is a finding that is gone once claims are written anew. */
  public boolean isMendedByUpdate() {
    return findings().anyMatch(finding -> finding.rule().isMendedByUpdate());
  }

  /** How many findings have this severity. */
  public long count(Severity severity) {
    return findings().filter(finding -> finding.severity() == severity).count();
  }

  /** How many articles could not be processed, and what else could not be looked at. */
  public long failed() {
    return articles.stream().filter(ArticleReport::failed).count() + unread;
  }

  /** What there is, in one line. */
  public String summary() {
    StringBuilder summary = new StringBuilder(count(articles.size(), "article"));
    summary.append(" checked: ");
    if (findings().findAny().isEmpty()) {
      summary.append("nothing found");
    } else {
      summary
          .append(count(count(Severity.ERROR), "error"))
          .append(", ")
          .append(count(count(Severity.WARNING), "warning"))
          .append(", ")
          .append(count(Severity.INFO))
          .append(" for information");
    }
    if (failed() > 0) {
      summary.append("; ").append(failed()).append(" could not be processed");
    }
    return summary.toString();
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
