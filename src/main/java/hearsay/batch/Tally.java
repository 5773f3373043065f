package hearsay.batch;

import hearsay.article.Remarks;
import java.util.Comparator;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what became of the articles of a run, for the line at its end. */
final class Tally {
  private static final String WITHOUT_TEXT = "without a text";

  private final boolean countsRecords;

  private final Map<String, Integer> leftOut = new TreeMap<>();
  private long done;
  private long records;
  private long failed;
  private long warned;

  /**
   * Counts nothing yet.
   *
   * @param countsRecords whether the records of an article are more than one, and called claims
   */
  Tally(boolean countsRecords) {
    this.countsRecords = countsRecords;
  }

  void done(Remarks remarks, int count) {
    if (remarks.withoutText()) {
      leftOut(WITHOUT_TEXT);
    } else {
      done++;
      warned += remarks.warnings().isEmpty() ? 0 : 1;
    }
    records += count;
  }

  void failed() {
    failed++;
  }

  void leftOut(String kind) {
    leftOut.merge(kind, 1, Integer::sum);
  }

  /** Files that were met, the failed ones too. */
  long met() {
    return done + failed + filesLeftOut();
  }

  private int filesLeftOut() {
    return leftOut.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** What was done, {@code 59 articles, 732 claims}, and what was not. */
  String all() {
    String claims = countsRecords ? ", " + count(records, "claim") : "";
    String warnings = warned == 0 ? "" : ", " + warned + " with a warning";
    String losses = losses();
    return count(done, "article") + claims + warnings + (losses.isEmpty() ? "" : "; " + losses);
  }

  /**
   * {@code 11 files left out: 7 without a text, 4 .zip; 2 of 61 articles failed}; empty where
   * nothing was lost.
   */
  String losses() {
    StringJoiner losses = new StringJoiner("; ");
    int files = filesLeftOut();
    if (files > 0) {
      losses.add(count(files, "file") + " left out: " + kinds());
    }
    if (failed > 0) {
      long articles = done + failed + leftOut.getOrDefault(WITHOUT_TEXT, 0);
      losses.add(failed + " of " + count(articles, "article") + " failed");
    }
    return losses.toString();
  }

  /** The most frequent first. */
  private String kinds() {
    return leftOut.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .map(kind -> kind.getValue() + " " + kind.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
