package hearsay.cli;

import hearsay.error.UserException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Takes what a feed gives to the sink, names what failed, and counts. */
final class Run {
  private final ArticleFeed feed;
  private final Sink sink;
  private final @Nullable TextFolder texts;
  private final Progress progress;
  private final Messages messages;
  private long articles;
  private long failed;

  /**
   * @param failedBefore inputs that were not found, which count as articles that failed
   */
  Run(
      ArticleFeed feed,
      Sink sink,
      @Nullable TextFolder texts,
      Progress progress,
      Messages messages,
      int failedBefore) {
    this.feed = feed;
    this.sink = sink;
    this.texts = texts;
    this.progress = progress;
    this.messages = messages;
    this.articles = failedBefore;
    this.failed = failedBefore;
  }

  /** To the end of the last input; {@link ExitCode#OK} or {@link ExitCode#INCOMPLETE}. */
  int toEnd() throws UserException, InterruptedException {
    boolean more = true;
    long articlesBefore = articles;
    long failedBefore = failed;
    while (more) {
      ArticleFeed.Step step = feed.take();
      if (step instanceof ArticleFeed.Begin begin) {
        sink.begin(begin.input());
        articlesBefore = articles;
        failedBefore = failed;
      } else if (step instanceof ArticleFeed.One one) {
        take(outcome(one.outcome()));
      } else if (step instanceof ArticleFeed.End end) {
        boolean allFailed =
            failed > failedBefore && failed - failedBefore == articles - articlesBefore;
        sink.end(end.input(), !allFailed);
      } else {
        more = false;
      }
    }
    sink.finish();
    return failed == 0 ? ExitCode.OK : ExitCode.INCOMPLETE;
  }

  private void take(Outcome outcome) throws UserException {
    if (outcome instanceof Outcome.Fatal fatal) {
      throw fatal.why();
    }
    articles++;
    if (outcome instanceof Outcome.Done done) {
      sink.write(done.lines());
      if (texts != null) {
        texts.write(done.article());
      }
    } else {
      failed++;
      if (outcome instanceof Outcome.Unread unread) {
        messages.error(unread.message());
      } else if (outcome instanceof Outcome.Crashed crashed) {
        messages.bug(crashed.name() + ": ", crashed.bug());
      }
    }
    progress.step();
  }

  /** For the end of a run of more than one article: how many failed, if any. */
  void summarize() {
    if (failed > 0 && articles > 1) {
      messages.note(failed + " of " + articles + " articles failed");
    }
  }

  private static Outcome outcome(Future<Outcome> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
