package hearsay.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import hearsay.article.ArticleReader;
import hearsay.article.ArticleStream;
import hearsay.article.Format;
import hearsay.article.Origin;
import hearsay.article.ReaderOptions;
import hearsay.article.Reading;
import hearsay.text.Printable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Articles in Parquet: a row each, read as the line of JSON Lines that says the same. One without
 * an id is called by its file and its number.
 */
final class ParquetInputs {
  private static final String LINE = "line";
  private static final String PATH = "path";
  private static final String NUMBER = "number";

  private final SparkSession spark;
  private final Settings settings;

  ParquetInputs(SparkSession spark, Settings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /**
   * A row for each article, and one for each file that is no Parquet or is cut short.
   *
   * @throws IllegalArgumentException if there is no column of texts
   */
  Dataset<Row> read(List<InputFile> files) {
    List<InputFile> good = new ArrayList<>();
    List<Row> bad = new ArrayList<>();
    for (InputFile file : files) {
      String fault = fault(file);
      if (fault == null) {
        good.add(file);
      } else {
        bad.add(ArticleRow.unread(file, 0, "unreadable", fault));
      }
    }
    Dataset<Row> unread = spark.createDataFrame(bad, Column.schema(Column.ARTICLES));
    return good.isEmpty() ? unread : unread.unionByName(articles(good));
  }

  /** Why a file cannot be read; its footer tells. Null where it can. */
  private String fault(InputFile file) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Path path = new Path(file.path());
    try (ParquetFileReader footer =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, hadoop))) {
      return footer.getFooter() == null ? "has no footer" : null;
    } catch (IOException | RuntimeException e) {
      return "is no Parquet, or is cut short";
    }
  }

  private Dataset<Row> articles(List<InputFile> files) {
    Map<String, InputFile> byPath = new HashMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    Dataset<Row> table =
        spark.read().parquet(files.stream().map(InputFile::path).toArray(String[]::new));
    Dataset<Row> lines =
        table.select(
            to_json(struct(fields(table))).as(LINE),
            col("_metadata.file_path").as(PATH),
            col("_metadata.row_index").as(NUMBER));
    Settings wanted = settings;
    return spark.createDataFrame(
        lines.toJavaRDD().mapPartitions(rows -> articles(rows, byPath, wanted)),
        Column.schema(Column.ARTICLES));
  }

  private static String path(Row row) {
    return new Path(URI.create(row.getAs(PATH))).toString();
  }

  private org.apache.spark.sql.Column[] fields(Dataset<Row> table) {
    Settings.Columns named = settings.columns();
    Set<String> there = new TreeSet<>(List.of(table.columns()));
    if (!there.contains(named.text())) {
      throw new IllegalArgumentException(
          "there is no column "
              + named.text()
              + " in Parquet; name that of the texts with --text-column: "
              + String.join(", ", there));
    }
    String[][] columns = {
      {"text", named.text()},
      {"id", named.id()},
      {"title", named.title()},
      {"published", named.published()},
      {"publisher", named.publisher()},
      {"url", named.url()}
    };
    List<org.apache.spark.sql.Column> fields = new ArrayList<>();
    Arrays.stream(columns)
        .filter(column -> column[1] != null && there.contains(column[1]))
        .forEach(column -> fields.add(col("`" + column[1] + "`").cast("string").as(column[0])));
    return fields.toArray(org.apache.spark.sql.Column[]::new);
  }

  private static Iterator<Row> articles(
      Iterator<Row> rows, Map<String, InputFile> files, Settings settings) {
    ReaderOptions options = settings.reading(Format.JSONL);
    Engines.begin(settings);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        Row row = rows.next();
        long number = row.getAs(NUMBER);
        InputFile file = files.get(path(row));
        return ArticleRow.of(
            file.number(), number, reading(row.getAs(LINE), file.doc(), number + 1, options));
      }
    };
  }

  /** What a line gives that is the only one of its stream, called by its number in the file. */
  private static Reading reading(String line, String name, long number, ReaderOptions options) {
    String only = name + ":1";
    String place = name + ":" + number;
    UnaryOperator<String> byNumber = doc -> doc.equals(only) ? place : doc;
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    try (ArticleStream articles =
        new ArticleReader(options, byNumber).open(name, new ByteArrayInputStream(bytes))) {
      Reading reading = articles.next();
      Origin origin = new Origin(Printable.of(place), 1, reading.origin().sha256());
      if (reading instanceof Reading.Failed failed) {
        return new Reading.Failed(place, failed.cause(), origin);
      }
      return reading instanceof Reading.Read read
          ? new Reading.Read(read.article(), origin, read.remarks())
          : new Reading.Unreadable(place, ((Reading.Unreadable) reading).fault(), origin);
    }
  }
}
