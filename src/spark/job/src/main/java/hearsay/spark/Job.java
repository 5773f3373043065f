package hearsay.spark;

import hearsay.text.ProgramFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code spark-submit} runs. */
@Command(
    name = "hearsay-spark",
    mixinStandardHelpOptions = true,
    description = "Write who claims what in articles, as hearsay extract does.")
public final class Job implements Callable<Integer> {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Files and folders on any file system of Hadoop's, as extract reads them, and Parquet.")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "A folder for claims.jsonl, claims.parquet, errors.jsonl and results.")
  private String output;

  @Option(names = "--resume", description = "Do not do again what results has with the same key.")
  private boolean resume;

  @Option(names = "--all-attributions", description = "Also deeds, plans, wishes and refusals.")
  private boolean allAttributions;

  @Option(names = "--min-confidence", paramLabel = "P")
  private Double minConfidence;

  @Option(
      names = "--organizations",
      paramLabel = "FILE",
      description = "A list of organizations, a name a line; on any file system of Hadoop's.")
  private String organizations;

  @Option(names = "--published", paramLabel = "DATE")
  private LocalDate published;

  @Option(names = "--article-timeout", paramLabel = "SECONDS", defaultValue = "60")
  private int timeout;

  @Option(names = "--max-article-bytes", paramLabel = "N", defaultValue = "20971520")
  private long maxArticleBytes;

  @Option(names = "--encoding", paramLabel = "CHARSET", description = "Or auto.")
  private String encoding;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "en or any.")
  private String language;

  @Option(names = "--text-column", paramLabel = "NAME", defaultValue = "text")
  private String textColumn;

  @Option(names = "--id-column", paramLabel = "NAME", defaultValue = "id")
  private String idColumn;

  @Option(names = "--title-column", paramLabel = "NAME", defaultValue = "title")
  private String titleColumn;

  @Option(names = "--published-column", paramLabel = "NAME", defaultValue = "published")
  private String publishedColumn;

  @Option(names = "--publisher-column", paramLabel = "NAME", defaultValue = "publisher")
  private String publisherColumn;

  @Option(names = "--url-column", paramLabel = "NAME", defaultValue = "url")
  private String urlColumn;

  /** Ends the process only where something went wrong, as managed services want it. */
  public static void main(String[] arguments) {
    int status = new CommandLine(new Job()).execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() throws IOException {
    SparkSession spark = SparkSession.builder().appName("hearsay").getOrCreate();
    try {
      run(spark);
    } finally {
      spark.stop();
    }
    return 0;
  }

  private void run(SparkSession spark) throws IOException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Settings settings = settings(hadoop);
    // A list or charset that is none is told of here, and not by a task.
    settings.options();
    Inputs.Listing found = Inputs.list(inputs, hadoop);
    String articles = output + "/articles";
    int parts = new ReadStage(spark, settings).run(found.files(), articles);
    ResultFolder results = new ResultFolder(new Path(output), hadoop);
    String earlier = resume && results.isThere() ? results.place() : null;
    long takenOver =
        new ExtractStage(spark, settings).run(articles, parts, earlier, results.next());
    results.replace();
    new ExportStage(spark, parts).run(results.place(), output);
    FileSystem files = new Path(output).getFileSystem(hadoop);
    files.delete(new Path(articles), true);
    System.err.println("hearsay: " + summary(spark, results.place(), takenOver, found.leftOut()));
  }

  private static String summary(SparkSession spark, String results, long takenOver, int leftOut) {
    Row counts =
        spark
            .read()
            .schema(Column.schema(Column.RESULTS))
            .parquet(results)
            .selectExpr(
                "count_if(status = 'done')",
                "coalesce(sum(claims), 0)",
                "count_if(status != 'done')")
            .first();
    return counts.getLong(0)
        + " articles, "
        + counts.getLong(1)
        + " claims; "
        + takenOver
        + " taken over, "
        + counts.getLong(2)
        + " failed, "
        + leftOut
        + " files left out";
  }

  private Settings settings(Configuration hadoop) throws IOException {
    return new Settings(
        allAttributions,
        minConfidence,
        organizations == null ? null : text(new Path(organizations), hadoop),
        published,
        timeout,
        maxArticleBytes,
        encoding,
        language.equals("any"),
        new Settings.Columns(
            textColumn, idColumn, titleColumn, publishedColumn, publisherColumn, urlColumn),
        program());
  }

  private static String text(Path file, Configuration hadoop) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                file.getFileSystem(hadoop).open(file), StandardCharsets.UTF_8.newDecoder()))) {
      return lines.lines().collect(Collectors.joining("\n", "", "\n"));
    }
  }

  /** A hash of the jar, which lies at other times and places on each machine. */
  private static String program() throws IOException {
    java.nio.file.Path jar = ProgramFile.path().filter(Files::isRegularFile).orElse(null);
    if (jar == null) {
      return "";
    }
    try (InputStream in = Files.newInputStream(jar)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
