package hearsay.spark;

import hearsay.article.ArticleReader;
import hearsay.article.ArticleStream;
import hearsay.article.Format;
import hearsay.error.IoFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Files to rows. Large files are a task each, small ones share one ({@link Portions}). The rows are
 * then spread over many small files, since a file may hold one article or a million, and since
 * executors that are lost later cost no reading again.
 */
final class ReadStage {
  private final SparkSession spark;
  private final Settings settings;

  ReadStage(SparkSession spark, Settings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /**
   * Writes the articles of these files.
   *
   * @return into how many files
   */
  int run(List<InputFile> files, String place) {
    Portions portions = portions(files);
    Dataset<Row> articles =
        read(files.stream().filter(file -> !file.isParquet()).toList(), portions.toRead());
    List<InputFile> tables = files.stream().filter(InputFile::isParquet).toList();
    if (!tables.isEmpty()) {
      articles = articles.unionByName(new ParquetInputs(spark, settings).read(tables));
    }
    int parts = portions.files();
    articles
        .repartition(parts, functions.col(Column.FILE.key()), functions.col(Column.ORDINAL.key()))
        .write()
        .mode("overwrite")
        .parquet(place);
    return parts;
  }

  private Portions portions(List<InputFile> files) {
    long bytes = files.stream().mapToLong(InputFile::length).sum();
    return new Portions(bytes, spark.sparkContext().defaultParallelism());
  }

  private Dataset<Row> read(List<InputFile> files, long bytesPerTask) {
    List<List<InputFile>> tasks = tasks(files, bytesPerTask);
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    SerializableConfiguration hadoop =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    Settings wanted = settings;
    JavaRDD<Row> rows =
        context
            .parallelize(tasks, Math.max(1, tasks.size()))
            .flatMap(List::iterator)
            .flatMap(file -> new Rows(file, wanted, hadoop.value()));
    return spark.createDataFrame(rows, Column.schema(Column.ARTICLES));
  }

  /** Files that follow one another, as many as are of the size of a task. */
  static List<List<InputFile>> tasks(List<InputFile> files, long bytesPerTask) {
    List<List<InputFile>> tasks = new ArrayList<>();
    long bytes = bytesPerTask;
    for (InputFile file : files) {
      if (bytes + file.length() > bytesPerTask) {
        tasks.add(new ArrayList<>());
        bytes = 0;
      }
      tasks.get(tasks.size() - 1).add(file);
      bytes += file.length();
    }
    return tasks;
  }

  /** The rows of a file, one after the other. */
  private static final class Rows implements Iterator<Row> {
    private final InputFile file;
    private InputStream bytes;
    private ArticleStream articles;
    private Row unread;
    private long ordinal;

    Rows(InputFile file, Settings settings, Configuration hadoop) {
      Quiet.begin();
      Engines.begin(settings);
      this.file = file;
      try {
        Path path = new Path(file.path());
        bytes = new BufferedInputStream(path.getFileSystem(hadoop).open(path));
        articles =
            new ArticleReader(settings.reading(Format.AUTO), UnaryOperator.identity())
                .open(file.doc(), bytes);
      } catch (IOException e) {
        unread = ArticleRow.unread(file, 0, "unreadable", IoFailure.reading(e));
      }
    }

    @Override
    public boolean hasNext() {
      if (unread != null) {
        return true;
      }
      if (articles == null) {
        return false;
      }
      try {
        if (articles.hasNext()) {
          return true;
        }
      } catch (RuntimeException | StackOverflowError e) {
        unread = failed(e);
      }
      close();
      return unread != null;
    }

    /** What comes of a bug of a reader; other files may do well. */
    private Row failed(Throwable bug) {
      return ArticleRow.unread(file, ordinal, "failed", "a bug: " + bug);
    }

    private void close() {
      articles.close();
      articles = null;
      try {
        bytes.close();
      } catch (IOException e) {
        // All of it has been read.
        bytes = null;
      }
    }

    @Override
    public Row next() {
      if (unread != null) {
        Row last = unread;
        unread = null;
        return last;
      }
      try {
        return ArticleRow.of(file.number(), ordinal++, articles.next());
      } catch (RuntimeException | StackOverflowError e) {
        close();
        return failed(e);
      }
    }
  }
}
