package hearsay.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.substring;

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

  ExportStage(SparkSession spark) {
    this.spark = spark;
  }

  /** Writes {@code claims.jsonl}, {@code claims.parquet} and {@code errors.jsonl} in a folder. */
  void run(String results, String folder) {
    // What is written is as long as it is, however many tasks found it.
    spark.conf().set("spark.sql.adaptive.coalescePartitions.enabled", true);
    Dataset<Row> all = spark.read().parquet(results);
    String records = Column.RECORDS.key();
    Dataset<Row> withClaims = all.filter(col(Column.CLAIMS.key()).gt(0));
    inOrder(withClaims)
        .select(regexp_replace(col(records), "\\n$", "").as("value"))
        .write()
        .mode("overwrite")
        .text(folder + "/claims.jsonl");
    withClaims
        .select(explode(split(regexp_replace(col(records), "\\n$", ""), "\\n")).as("line"))
        .select(from_json(col("line"), StructType.fromDDL(CLAIM)).as("claim"))
        .select(col("claim.*"))
        .withColumn("month", substring(col("published").cast("string"), 1, 7))
        .write()
        .mode("overwrite")
        .partitionBy("month")
        .parquet(folder + "/claims.parquet");
    inOrder(all.filter(col(Column.STATUS.key()).notEqual(lit(Results.DONE))))
        .select(
            col(Column.INPUT.key()),
            col(Column.DOC.key()),
            col(Column.SHA256.key()),
            col(Column.STATUS.key()),
            col(Column.MESSAGE.key()))
        .write()
        .mode("overwrite")
        .json(folder + "/errors.jsonl");
  }

  /** As the command line writes them: files one after the other hold the articles in order. */
  private static Dataset<Row> inOrder(Dataset<Row> results) {
    return results.orderBy(col(Column.FILE.key()), col(Column.ORDINAL.key()));
  }
}
