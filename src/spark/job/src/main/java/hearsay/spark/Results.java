package hearsay.spark;

import hearsay.api.Hearsay;
import hearsay.api.Outcome;
import hearsay.claim.Claim;
import hearsay.error.StoppedException;
import hearsay.jsonl.ClaimWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.TaskCompletionListener;

/** The results of a task's articles, one after the other. */
final class Results implements Iterator<Row> {
  static final String DONE = "done";

  // As at the command line: parsers go deep on long sentences.
  private static final long STACK_BYTES = 16L << 20;

  private final Iterator<Row> rows;
  private final Settings settings;
  private final String version;
  private final String options;
  private final LongAccumulator takenOver;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(null, task, "hearsay-work", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Of these rows.
   *
   * @param version of the program
   * @param options what the records depend on
   * @param takenOver counts the articles that an earlier run has done
   */
  Results(
      Iterator<Row> rows,
      Settings settings,
      String version,
      String options,
      LongAccumulator takenOver) {
    this.rows = rows;
    this.settings = settings;
    this.version = version;
    this.options = options;
    this.takenOver = takenOver;
    TaskCompletionListener end = task -> worker.shutdownNow();
    TaskContext.get().addTaskCompletionListener(end);
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Row next() {
    Row row = rows.next();
    if (!ArticleRow.isRead(row)) {
      String message = ArticleRow.get(row, Column.MESSAGE);
      return result(row, ArticleRow.get(row, Column.STATUS), message, 0, 0, null);
    }
    if (isDone(row)) {
      takenOver.add(1);
      int claims = ArticleRow.<Integer>get(row, Column.CLAIMS);
      double seconds = ArticleRow.<Double>get(row, Column.SECONDS);
      return result(row, DONE, null, claims, seconds, ArticleRow.get(row, Column.RECORDS));
    }
    return result(row, outcome(row));
  }

  /** Whether the row has the records of an earlier run. */
  private static boolean isDone(Row row) {
    return List.of(row.schema().fieldNames()).contains(Column.RECORDS.key())
        && ArticleRow.get(row, Column.RECORDS) != null;
  }

  private Outcome<List<Claim>> outcome(Row row) {
    Hearsay engine = Engines.of(settings);
    Future<Outcome<List<Claim>>> future =
        worker.submit(() -> engine.extract(ArticleRow.article(row)));
    try {
      return future.get();
    } catch (InterruptedException e) {
      // Spark wants the task no more.
      future.cancel(true);
      Thread.currentThread().interrupt();
      StoppedException.ifInterrupted();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private Row result(Row row, Outcome<List<Claim>> outcome) {
    String name = ArticleRow.get(row, Column.INPUT);
    if (outcome instanceof Outcome.Done<List<Claim>> done) {
      List<Claim> claims = done.found();
      return result(row, DONE, null, claims.size(), done.seconds(), lines(claims));
    }
    if (outcome instanceof Outcome.TimedOut<List<Claim>> late) {
      String message =
          name
              + ": given up after "
              + late.limitSeconds()
              + " s; allow it more with --article-timeout, or any time with 0";
      return result(row, "timeout", message, 0, late.seconds(), null);
    }
    Throwable cause = ((Outcome.Failed<List<Claim>>) outcome).cause();
    if (cause instanceof OutOfMemoryError memory) {
      // Another executor may have more left.
      throw memory;
    }
    return result(row, "failed", name + ": a bug: " + cause, 0, outcome.seconds(), null);
  }

  private Row result(
      Row row, String status, String message, int claims, double seconds, String records) {
    boolean read = ArticleRow.isRead(row);
    return RowFactory.create(
        ArticleRow.get(row, Column.FILE),
        ArticleRow.get(row, Column.ORDINAL),
        ArticleRow.get(row, Column.DOC),
        ArticleRow.get(row, Column.INPUT),
        ArticleRow.get(row, Column.SHA256),
        status,
        message,
        ArticleRow.get(row, Column.ENCODING),
        ArticleRow.get(row, Column.LANGUAGE),
        ArticleRow.warnings(row),
        claims,
        seconds,
        read ? ArticleRow.get(row, Column.KEY) : null,
        version,
        options,
        records);
  }

  private static String lines(List<Claim> claims) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    claims.forEach(claim -> lines.writeBytes(ClaimWriter.toLine(claim)));
    return lines.toString(StandardCharsets.UTF_8);
  }
}
