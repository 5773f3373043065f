package hearsay.spark;

import static org.apache.spark.sql.functions.col;

import hearsay.api.RecordKey;
import hearsay.article.Article;
import hearsay.article.Origin;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.util.LongAccumulator;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Articles to results, a row each: what came of it, and its records. All of it is written in one
 * commit, so that there is no article with a status and without records, or the reverse.
 */
final class ExtractStage {
  /**
   * Bytes; the cost of a file that is larger than what a task may have leaves room for no other.
   */
  private static final String OWN_PART = "8m";

  private final SparkSession spark;
  private final Settings settings;

  ExtractStage(SparkSession spark, Settings settings) {
    // What this stage sets is for itself.
    this.spark = spark.newSession();
    this.settings = settings;
  }

  /**
   * Writes the results.
   *
   * @param parts in how many files the articles lie, each of which is a task's
   * @param articles where the read stage left them
   * @param earlier where the results of an earlier run are; null where all is done anew
   * @return how many of them were taken over
   */
  long run(String articles, int parts, String earlier, String place) {
    Settings wanted = settings;
    String version = settings.madeBy().version();
    String options = settings.madeBy().options();
    LongAccumulator takenOver = spark.sparkContext().longAccumulator("taken over");
    Dataset<Row> named =
        new DocNames(spark)
            .unique(spark.read().schema(Column.schema(Column.ARTICLES)).parquet(articles));
    keepParts(parts);
    Dataset<Row> keyed =
        named.withColumn(Column.KEY.key(), key(settings.program() + "\n" + options));
    Dataset<Row> all =
        earlier == null ? keyed : keyed.join(done(spark.read().parquet(earlier)), names(), "left");
    spark
        .createDataFrame(
            all.toJavaRDD()
                .mapPartitions(rows -> new Results(rows, wanted, version, options, takenOver)),
            Column.schema(Column.RESULTS))
        .write()
        .mode("overwrite")
        .parquet(place);
    return takenOver.value();
  }

  /** Spark would put small files together, so that a few tasks would have all the work. */
  private void keepParts(int parts) {
    spark.conf().set("spark.sql.files.maxPartitionBytes", OWN_PART);
    spark.conf().set("spark.sql.files.openCostInBytes", OWN_PART);
    spark.conf().set("spark.sql.shuffle.partitions", parts);
    spark.conf().set("spark.sql.adaptive.coalescePartitions.enabled", false);
  }

  /** What need not be done again, by its key. */
  private static Dataset<Row> done(Dataset<Row> earlier) {
    return earlier
        .filter(col(Column.STATUS.key()).equalTo(Results.DONE))
        .select(Column.KEY.key(), Column.CLAIMS.key(), Column.SECONDS.key(), Column.RECORDS.key());
  }

  private static Seq<String> names() {
    return CollectionConverters.asScala(List.of(Column.KEY.key())).toSeq();
  }

  /** The key of what was read, which the command line makes of the same. */
  private static org.apache.spark.sql.Column key(String made) {
    UDF4<String, String, String, String, String> key =
        (status, doc, published, sha256) ->
            status == null
                ? HexFormat.of()
                    .toHexDigits(
                        new RecordKey(made)
                            .of(
                                Article.of(
                                    doc, "", published == null ? null : LocalDate.parse(published)),
                                new Origin("", 1, sha256)))
                : null;
    return functions
        .udf(key, DataTypes.StringType)
        .apply(
            col(Column.STATUS.key()),
            col(Column.DOC.key()),
            col(Column.PUBLISHED.key()),
            col(Column.SHA256.key()));
  }
}
