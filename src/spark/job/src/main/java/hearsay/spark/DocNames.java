package hearsay.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;

import hearsay.article.DocRegister;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Makes each {@code doc} that of one article, as the command line does. There {@code a}, {@code a},
 * {@code a#2} become {@code a}, {@code a#2}, {@code a#2#2}, in the order of reading, so that only
 * those influence one another that are the same up to such endings. Few are, so few are looked at.
 */
final class DocNames {
  private static final String ROOT = "root";
  private static final String NEW = "new";
  private static final String ENDINGS = "(#[0-9]+)+$";

  private final SparkSession spark;

  DocNames(SparkSession spark) {
    this.spark = spark;
  }

  /** The same articles, no two of which have one {@code doc}. */
  Dataset<Row> unique(Dataset<Row> articles) {
    String doc = Column.DOC.key();
    String file = Column.FILE.key();
    String ordinal = Column.ORDINAL.key();
    Dataset<Row> named =
        articles
            // What could not be read has no records, and is not counted at the command line either.
            .filter(col(Column.STATUS.key()).isNull())
            .select(
                col(file), col(ordinal), col(doc), regexp_replace(col(doc), ENDINGS, "").as(ROOT));
    Dataset<Row> shared =
        named
            .groupBy(col(ROOT))
            .agg(count(lit(1)).as("times"))
            .filter("times > 1")
            .select(col(ROOT));
    if (shared.isEmpty()) {
      return articles;
    }
    Dataset<Row> renamed =
        spark.createDataFrame(
            named
                .join(shared, CollectionConverters.asScala(List.of(ROOT)).toSeq())
                .repartition(col(ROOT))
                .sortWithinPartitions(col(ROOT), col(file), col(ordinal))
                .select(col(file), col(ordinal), col(doc), col(ROOT))
                .toJavaRDD()
                .mapPartitions(Renamed::new),
            schema());
    return articles
        .join(renamed, CollectionConverters.asScala(List.of(file, ordinal)).toSeq(), "left")
        .withColumn(doc, coalesce(col(NEW), col(doc)))
        .drop(NEW);
  }

  private static StructType schema() {
    return new StructType()
        .add(Column.FILE.key(), DataTypes.IntegerType)
        .add(Column.ORDINAL.key(), DataTypes.LongType)
        .add(NEW, DataTypes.StringType);
  }

  /** Gives out names, anew for each root. */
  private static final class Renamed implements Iterator<Row> {
    private final Iterator<Row> rows;
    private DocRegister register = new DocRegister();
    private String root = "";

    Renamed(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public Row next() {
      Row row = rows.next();
      if (!row.getString(3).equals(root)) {
        root = row.getString(3);
        register = new DocRegister();
      }
      return RowFactory.create(row.getInt(0), row.getLong(1), register.apply(row.getString(2)));
    }
  }
}
