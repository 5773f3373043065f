package hearsay.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.substring;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Results to what others read: lines, a table, and what went wrong. */
final class ExportStage {
  private static final String MENTIONS =
      "array<struct<text: string, span: array<int>, %s, `in`: string>>";
  private static final String SPANS = "text string, spans array<array<int>>";

  /** The claim record, with amounts as exact numbers. */
  private static final String CLAIM =
      String.join(
          ", ",
          "schema int",
          "id string",
          "key string",
          "doc string",
          "title string",
          "publisher string",
          "url string",
          "published date",
          "source struct<" + SPANS + ", name string, role string, affiliation string, type string>",
          "cue struct<" + SPANS + ", lemma string, stance string>",
          "content struct<" + SPANS + ", form string>",
          "organizations " + MENTIONS.formatted("name: string"),
          "dates " + MENTIONS.formatted("type: string, value: string"),
          "money "
              + MENTIONS.formatted(
                  "amount: decimal(38,6), currency: string, max: decimal(38,6), approx: string"),
          "sentences array<array<int>>",
          "confidence double",
          "via string");

  private final SparkSession spark;

  /**
   * With nothing done yet.
   *
   * @param parts over how many ranges of articles lines are sorted, where they are many
   */
  ExportStage(SparkSession spark, int parts) {
    // What this stage sets is for itself.
    this.spark = spark.newSession();
    this.spark.conf().set("spark.sql.shuffle.partitions", parts);
  }

  /** Writes {@code claims.jsonl}, {@code claims.parquet} and {@code errors.jsonl} in a folder. */
  void run(String results, String folder) {
    Dataset<Row> all = spark.read().schema(Column.schema(Column.RESULTS)).parquet(results);
    Dataset<Row> withClaims = all.filter(col(Column.CLAIMS.key()).gt(0));
    Dataset<Row> failed = all.filter(col(Column.STATUS.key()).notEqual(lit(Results.DONE)));
    together(
        () -> writeLines(withClaims, folder + "/claims.jsonl"),
        () -> writeTable(withClaims, folder + "/claims.parquet"),
        () -> writeErrors(failed, folder + "/errors.jsonl"));
  }

  /** Side by side, so that cores have work while one is planned, ends or is committed. */
  private static void together(Runnable... exports) {
    ExecutorService threads = Executors.newFixedThreadPool(exports.length);
    try {
      for (Future<Object> export :
          threads.invokeAll(Arrays.stream(exports).map(Executors::callable).toList())) {
        export.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the results could not be exported", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static void writeLines(Dataset<Row> withClaims, String place) {
    inOrder(withClaims).select(lines().as("value")).write().mode("overwrite").text(place);
  }

  private static void writeTable(Dataset<Row> withClaims, String place) {
    withClaims
        .select(explode(split(lines(), "\\n")).as("line"))
        .select(from_json(col("line"), StructType.fromDDL(CLAIM)).as("claim"))
        .select(col("claim.*"))
        .withColumn("month", substring(col("published").cast("string"), 1, 7))
        .write()
        .mode("overwrite")
        .partitionBy("month")
        .parquet(place);
  }

  /** Those of an article, without the line feed that ends the last. */
  private static org.apache.spark.sql.Column lines() {
    return regexp_replace(col(Column.RECORDS.key()), "\\n$", "");
  }

  private static void writeErrors(Dataset<Row> failed, String place) {
    inOrder(failed)
        .select(
            col(Column.INPUT.key()),
            col(Column.DOC.key()),
            col(Column.SHA256.key()),
            col(Column.STATUS.key()),
            col(Column.MESSAGE.key()))
        .write()
        .mode("overwrite")
        .json(place);
  }

  /** As the command line writes them: files one after the other hold the articles in order. */
  private static Dataset<Row> inOrder(Dataset<Row> results) {
    return results.orderBy(col(Column.FILE.key()), col(Column.ORDINAL.key()));
  }
}
