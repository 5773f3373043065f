package hearsay.batch;

import hearsay.api.Outcome;
import hearsay.article.ReadFault;
import hearsay.console.Messages;
import hearsay.jsonl.MadeBy;
import hearsay.jsonl.ManifestEntry;
import hearsay.jsonl.ManifestEntry.Status;
import hearsay.output.EncodedRecords;
import hearsay.text.Sha256;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What a manifest says of an article that has come through a feed. */
public final class ArticleEntry {
  private ArticleEntry() {}

  /**
   * Of whatever came of it.
   *
   * @param made what makes the records
   * @param text the file that its text was written to; null for none
   */
  public static ManifestEntry of(
      ArticleFeed.Submitted one,
      Outcome<EncodedRecords> outcome,
      MadeBy made,
      @Nullable String text) {
    return outcome instanceof Outcome.Done<EncodedRecords> done
        ? done(one, done, made, text)
        : notDone(one, status(outcome), outcome.seconds(), message(one.origin().name(), outcome));
  }

  /** Of an article that was not done. */
  static ManifestEntry notDone(
      ArticleFeed.Submitted one, Status status, double seconds, String message) {
    return ManifestEntry.notDone(
        one.origin().name(), one.doc(), one.origin().sha256(), status, seconds, message);
  }

  private static Status status(Outcome<EncodedRecords> outcome) {
    if (outcome instanceof Outcome.Unreadable<EncodedRecords> unread) {
      boolean late = unread.reading().fault().cause() == ReadFault.Cause.TIMEOUT;
      return late ? Status.TIMEOUT : Status.UNREADABLE;
    }
    return outcome instanceof Outcome.TimedOut ? Status.TIMEOUT : Status.FAILED;
  }

  private static String message(String name, Outcome<EncodedRecords> outcome) {
    if (outcome instanceof Outcome.Unreadable<EncodedRecords> unread) {
      return unread.reading().message();
    }
    if (outcome instanceof Outcome.TimedOut<EncodedRecords> timedOut) {
      return name + ": " + Remedy.ofTimeout(timedOut.limitSeconds());
    }
    Throwable bug = bug(outcome);
    return bug == null ? name + ": " + Remedy.OUT_OF_MEMORY : Messages.ofBug(name + ": ", bug);
  }

  /** The bug that an article met; null where it met none. */
  static @Nullable Throwable bug(Outcome<EncodedRecords> outcome) {
    return outcome instanceof Outcome.Failed<EncodedRecords> failure
            && !(failure.cause() instanceof OutOfMemoryError)
        ? failure.cause()
        : null;
  }

  private static ManifestEntry done(
      ArticleFeed.Submitted one,
      Outcome.Done<EncodedRecords> done,
      MadeBy made,
      @Nullable String text) {
    return new ManifestEntry(
        one.origin().name(),
        one.doc(),
        one.origin().sha256(),
        Status.DONE,
        done.found().records().count(),
        done.seconds(),
        null,
        one.remarks().encoding(),
        one.remarks().language(),
        one.remarks().warnings(),
        HexFormat.of().toHexDigits(one.key()),
        Sha256.hex64(done.found().bytes()),
        made,
        text);
  }
}
