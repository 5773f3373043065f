package hearsay.cli;

import hearsay.api.Options;
import hearsay.api.RecordKind;
import hearsay.batch.Batch;
import hearsay.batch.BatchOptions;
import hearsay.batch.Environment;
import hearsay.console.ProgressMode;
import hearsay.error.UserException;
import hearsay.output.OutputPlan;
import hearsay.output.RecordFormat;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What {@code extract} and {@code tag} share: from options to a {@link Batch}. */
final class ArticleCommand {
  private final Environment environment;
  private final ArticleOptions options;

  ArticleCommand(Environment environment, ArticleOptions options) {
    this.environment = environment;
    this.options = options;
  }

  /**
   * Runs the batch.
   *
   * @param kind which records are wanted
   * @param extraction what is looked for, as {@link ReadingOptions#extraction} has begun to say
   * @param texts the folder for the articles' texts, as typed; null for none
   * @param shown how records are written there; files hold lines of JSON
   */
  int run(RecordKind kind, Options extraction, @Nullable String texts, RecordFormat shown)
      throws UserException, InterruptedException {
    ReadingOptions reading = options.reading;
    environment.messages().quiet(reading.quiet());
    environment.messages().verbose(reading.verbose());
    BatchOptions batch =
        new BatchOptions(
            options.inputs,
            options.list,
            options.output,
            path(texts),
            path(options.manifest),
            options.resume,
            options.threads.count(),
            extraction,
            reading.organizationFile(),
            reading.verbose(),
            reading.quiet() ? ProgressMode.NEVER : options.progress);
    RecordFormat format = options.output == null ? shown : RecordFormat.JSON_LINES;
    return new Batch(environment, batch, format).run(kind);
  }

  private static @Nullable Path path(@Nullable String typed) throws UserException {
    return typed == null ? null : OutputPlan.path(typed);
  }
}
