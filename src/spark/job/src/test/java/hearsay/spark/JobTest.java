package hearsay.spark;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The job on one machine gives what the command line does. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JobTest {
  private static final String CLAIM = "The ministry said on Monday that exports of %s fell by 5%%.";
  private static final Path FORMATS = Path.of("src/test/resources/hearsay/article/formats");

  private static List<String> ofCorpus = List.of();
  private static OpenSession session;

  private final Path folder;

  JobTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    session = new OpenSession(folder, "local[2]");
  }

  @AfterAll
  static void close() {
    session.close();
  }

  private Path output() {
    return folder.resolve("out");
  }

  private List<String> withOutput(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("-o", output().toString()));
    return all;
  }

  /** What the job says that has come to its end, on this machine. */
  private String job(String... arguments) throws IOException {
    return session.run(withOutput(arguments));
  }

  /** What the job says in a process of its own. */
  private String submitted(String version, String master, String... arguments) throws Exception {
    Path log = folder.resolve("log");
    return Processes.ended(
        Processes.startJob(log, version, master, List.of(), withOutput(arguments)), log);
  }

  private List<String> claims() throws IOException {
    return Processes.lines(output().resolve("claims.jsonl"));
  }

  /** What the command line writes of the corpus, which is asked for once. */
  private List<String> ofCorpus() throws Exception {
    if (ofCorpus.isEmpty()) {
      ofCorpus = Processes.byCommandLine(folder, "corpus");
    }
    return ofCorpus;
  }

  private List<String> errors() throws IOException {
    return Processes.lines(output().resolve("errors.jsonl"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {Processes.OLDER + "|local[2]", Processes.LATEST + "|local-cluster[2,1,1024]"})
  void gives_the_records_of_the_corpus_in_their_order(String version, String master)
      throws Exception {
    String said = submitted(version, master, "corpus");

    assertThat(claims()).isNotEmpty().isEqualTo(ofCorpus());
    assertThat(errors()).isEmpty();
    assertThat(output().resolve("claims.parquet/month=2025-09")).isNotEmptyDirectory();
    assertThat(said).contains(" 0 taken over, 0 failed").doesNotContain("<html");
    Processes.assertWhole(output());
  }

  private String in() {
    return folder.resolve("in").toString();
  }

  private Path input(String name, String text) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String line(String id, String what) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + CLAIM.formatted(what) + "\"}\n";
  }

  @Test
  void what_cannot_be_read_is_a_row_and_names_are_unique_across_files() throws Exception {
    input("a.jsonl", line("a", "steel") + "{nonsense\n" + line("a", "tin") + line("a#2", "zinc"));
    input("b.jsonl", line("a", "coal") + line("b", "gas") + line("a#2#2", "oil"));
    input("2025-09-26-c.txt", CLAIM.formatted("wheat"));
    input("sub/large.txt", "x".repeat(50_000));
    input("bad.txt", "\0\1\2");
    input("left.xyz", "no article");
    input(".hidden.txt", CLAIM.formatted("nothing"));
    Path packed = folder.resolve("in/d.txt.gz");
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
      gzip.write(CLAIM.formatted("maize").getBytes(StandardCharsets.UTF_8));
    }
    byte[] gzip = Files.readAllBytes(packed);
    Files.write(folder.resolve("in/cut.txt.gz"), Arrays.copyOf(gzip, gzip.length / 2));

    byte[] word = Files.readAllBytes(FORMATS.resolve("plain.docx"));
    Files.write(folder.resolve("in/cut.docx"), Arrays.copyOf(word, word.length / 2));
    input("bad.parquet", "PAR1 and no more");

    String said = job(in(), "--max-article-bytes", "40000");

    assertThat(claims())
        .hasSize(8)
        .isEqualTo(Processes.byCommandLine(folder, in(), "--max-article-bytes", "40000"));
    assertThat(errors())
        .satisfiesExactlyInAnyOrder(
            row -> assertThat(row).contains("a.jsonl:2", "is broken JSON", "unreadable"),
            row -> assertThat(row).contains("bad.txt"),
            row -> assertThat(row).contains("bad.parquet: is no Parquet, or is cut short"),
            row -> assertThat(row).contains("cut.docx"),
            row -> assertThat(row).contains("cut.txt.gz", "cut short"),
            row -> assertThat(row).contains("sub/large.txt", "is larger than 40000 bytes"));
    assertThat(said).contains("8 articles, 8 claims; 0 taken over, 6 failed, 1 files left out");
  }

  @Test
  void reads_every_format_and_takes_the_options_of_the_command_line() throws Exception {
    try (Stream<Path> files = Files.list(FORMATS)) {
      for (Path file : files.toList()) {
        Files.copy(file, input(file.getFileName().toString(), ""), REPLACE_EXISTING);
      }
    }
    input("table.csv", "id,text\nc,\"" + CLAIM.formatted("maize") + "\"\n");
    input("list.json", "[{\"id\":\"j\",\"text\":\"" + CLAIM.formatted("rye") + "\"}]");
    input("plan.txt", "Zorvex plans to sell its mill. Zorvex said so on Monday, in Oslo.");
    Files.writeString(
        folder.resolve("in/east.txt"), "Zorvex said it had paid 5 €.", Charset.forName("UTF-16"));
    Path list = Files.writeString(folder.resolve("list"), "Zorvex Holding\tZorvex\n");
    String[] options = {
      in(),
      "--organizations",
      list.toString(),
      "--published",
      "2025-09-26",
      "--encoding",
      "auto",
      "--language",
      "any",
      "--all-attributions",
      "--min-confidence",
      "0.1"
    };

    job(options);

    assertThat(claims())
        .hasSizeGreaterThan(20)
        .anyMatch(claim -> claim.contains("Zorvex Holding") && claim.contains("2025-09-22"))
        .anyMatch(claim -> claim.contains("5 €"))
        .isEqualTo(Processes.byCommandLine(folder, options));
    assertThat(errors()).isEmpty();
  }

  @Test
  void what_takes_too_long_is_given_up_and_the_rest_goes_on() throws Exception {
    input("long.txt", (CLAIM.formatted("steel") + " ").repeat(20_000));
    input("short.txt", CLAIM.formatted("tin"));

    job(in(), "--article-timeout", "2");

    assertThat(claims()).hasSize(1);
    assertThat(errors())
        .singleElement()
        .asString()
        .contains("long.txt", "timeout", "given up after 2 s");
  }

  @Test
  void what_is_done_is_not_done_again() throws Exception {
    input("a.txt", CLAIM.formatted("steel"));
    input("b.txt", CLAIM.formatted("tin"));
    assertThat(job(in(), "--resume")).contains(" 0 taken over");

    input("b.txt", CLAIM.formatted("zinc"));
    input("c.txt", CLAIM.formatted("coal"));
    assertThat(job(in(), "--resume")).contains(" 1 taken over");
    assertThat(claims()).hasSize(3).isEqualTo(Processes.byCommandLine(folder, in()));

    assertThat(job(in(), "--resume", "--min-confidence", "0")).contains(" 0 taken over");
    Processes.assertWhole(output());
  }

  @Test
  void rows_of_parquet_are_read_as_lines_of_json_and_claims_are_a_typed_table() throws Exception {
    String line =
        "{\"url\":\"u\",\"day\":\"2025-09-26\",\"body\":\"The ministry said on Monday that it paid"
            + " €2.5 million for tin.\"}\n";
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(lines, line + line.replace("tin", "steel"));
    try (SparkSession spark = spark()) {
      spark.read().json(lines.toString()).coalesce(1).write().parquet(folder + "/table");
    }
    Path table = Files.createDirectories(folder.resolve("in")).resolve("news.parquet");
    try (Stream<Path> parts = Files.list(folder.resolve("table"))) {
      for (Path part : parts.filter(file -> file.toString().endsWith(".parquet")).toList()) {
        Files.move(part, table);
      }
    }

    job(in(), "--text-column", "body", "--published-column", "day");

    assertThat(claims())
        .satisfiesExactly(
            claim ->
                assertThat(claim).contains("\"doc\":\"news.parquet:1\"", "\"url\":\"u\"", "tin"),
            claim ->
                assertThat(claim).contains("\"doc\":\"news.parquet:2\"", "2025-09-22", "steel"));
    try (SparkSession spark = spark()) {
      Dataset<Row> typed = spark.read().parquet(output() + "/claims.parquet");
      // As text: Spark makes a day of Java's only where Java opens its packages to it.
      String[] columns = {"doc", "cast(published as string)", "cast(money[0].amount as string)"};
      assertThat(typed.selectExpr(columns).collectAsList())
          .extracting(Row::toString)
          .containsExactlyInAnyOrder(
              "[news.parquet:1,2025-09-26,2500000.000000]",
              "[news.parquet:2,2025-09-26,2500000.000000]");
    }
  }

  private static SparkSession spark() {
    return SparkSession.builder()
        .master("local[1]")
        .config("spark.ui.enabled", "false")
        .getOrCreate();
  }
}
