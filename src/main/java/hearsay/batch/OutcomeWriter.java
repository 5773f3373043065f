package hearsay.batch;

import hearsay.api.Outcome;
import hearsay.article.LeftOut;
import hearsay.console.ExitCode;
import hearsay.console.FaultCount;
import hearsay.console.Messages;
import hearsay.console.Progress;
import hearsay.error.UserException;
import hearsay.jsonl.MadeBy;
import hearsay.jsonl.ManifestEntry;
import hearsay.jsonl.ManifestEntry.Status;
import hearsay.output.EncodedRecords;
import hearsay.output.Sink;
import hearsay.output.TextFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what a feed gives into the sink and the manifest, names what failed, and counts. */
final class OutcomeWriter {
  private final ArticleFeed feed;
  private final Sink sink;
  private final @Nullable TextFolder texts;
  private final Manifest manifest;
  private final Progress progress;
  private final Messages messages;
  private final Tally tally;
  private final MadeBy made;
  private long articles;
  private long failed;
  private FaultCount faults = new FaultCount();

  OutcomeWriter(
      ArticleFeed feed,
      Sink sink,
      @Nullable TextFolder texts,
      Manifest manifest,
      Progress progress,
      Messages messages,
      Tally tally,
      MadeBy made) {
    this.feed = feed;
    this.sink = sink;
    this.texts = texts;
    this.manifest = manifest;
    this.progress = progress;
    this.messages = messages;
    this.tally = tally;
    this.made = made;
  }

  /**
   * Begins with the inputs that were not found, which count as articles that failed, and the files
   * that are left out.
   *
   * @param problems what has been said of the inputs
   */
  void begin(List<String> problems, List<LeftOut> leftOut) throws UserException {
    articles = problems.size();
    failed = problems.size();
    for (String problem : problems) {
      tally.failed();
      manifest.add(ManifestEntry.notDone(null, null, null, Status.UNREADABLE, 0, problem));
    }
    for (LeftOut one : leftOut) {
      tally.leftOut(one.kind());
      String message = one.name() + ": " + one.why();
      messages.detail(message);
      manifest.add(ManifestEntry.notDone(one.name(), null, null, Status.SKIPPED, 0, message));
    }
  }

  /** To the end of the last input; {@link ExitCode#OK} or {@link ExitCode#INCOMPLETE}. */
  int toEnd() throws UserException, InterruptedException {
    boolean ended = false;
    long articlesBefore = articles;
    long failedBefore = failed;
    while (!ended) {
      ArticleFeed.Step step = feed.take();
      if (step instanceof ArticleFeed.Begin begin) {
        sink.begin(begin.input());
        faults = new FaultCount();
        articlesBefore = articles;
        failedBefore = failed;
      } else if (step instanceof ArticleFeed.Submitted one) {
        take(one, feed.await(one));
      } else if (step instanceof ArticleFeed.End end) {
        boolean allFailed =
            failed > failedBefore && failed - failedBefore == articles - articlesBefore;
        sink.end(end.input(), !allFailed);
        String more = faults.rest(end.input().name(), "articles");
        if (!more.isEmpty()) {
          messages.error(more);
        }
      } else {
        ended = true;
      }
    }
    sink.finish();
    return failed == 0 ? ExitCode.OK : ExitCode.INCOMPLETE;
  }

  private void take(ArticleFeed.Submitted one, Outcome<EncodedRecords> outcome)
      throws UserException {
    articles++;
    for (String warning : one.remarks().warnings()) {
      messages.note(one.origin().name() + ": warning: " + warning);
    }
    if (outcome instanceof Outcome.Done<EncodedRecords> done) {
      write(one, done);
    } else {
      fail(one, outcome);
    }
    progress.step();
  }

  /** An article whose text can have no file has no records either. */
  private void write(ArticleFeed.Submitted one, Outcome.Done<EncodedRecords> done)
      throws UserException {
    Optional<Path> text = Optional.empty();
    if (texts != null) {
      text = texts.write(done.article());
      if (text.isEmpty()) {
        String message =
            one.origin().name() + ": its text can have no file: another one has its name";
        messages.error(message);
        add(ArticleEntry.notDone(one, Status.FAILED, done.seconds(), message));
        return;
      }
    }
    sink.write(done.found());
    tally.done(one.remarks(), done.found().records().count());
    manifest.add(ArticleEntry.of(one, done, made, text.map(Path::toString).orElse(null)));
  }

  private void fail(ArticleFeed.Submitted one, Outcome<EncodedRecords> outcome)
      throws UserException {
    ManifestEntry entry = ArticleEntry.of(one, outcome, made, null);
    tell(one.origin().name(), String.valueOf(entry.message()), ArticleEntry.bug(outcome));
    add(entry);
  }

  private void add(ManifestEntry ofFailed) throws UserException {
    failed++;
    tally.failed();
    manifest.add(ofFailed);
  }

  /** The first faults of an input; all of them are in the manifest. */
  private void tell(String name, String message, @Nullable Throwable bug) {
    if (!faults.isNextTold()) {
      messages.detail(message);
    } else if (bug == null) {
      messages.error(message);
    } else {
      messages.bug(name + ": ", bug);
    }
  }
}
