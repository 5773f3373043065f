package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import hearsay.console.ExitCode;
import hearsay.console.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SelectAndExportTest {
  private static final String DENIAL =
      record(
          "China's commerce ministry",
          "organization",
          "null",
          "deny",
          "=cmd|' /C calc'!A0",
          "2025-09-26",
          "[{\"text\":\"€20m\",\"span\":[0,4],\"amount\":20000000,\"currency\":\"EUR\",\"in\":\"content\"}]",
          "[{\"text\":\"Kupol\",\"span\":[0,5],\"name\":\"IEMZ Kupol\",\"in\":\"content\"}]",
          0.9);
  private static final String CLAIM =
      record(
          "Håkon Lund",
          "person",
          "\"Norway\"",
          "assert",
          "that, \\\"well\\\", prices rose",
          "2025-10-01",
          "[{\"text\":\"$5-9m\",\"span\":[0,5],\"amount\":5000000,\"max\":9000000,\"currency\":\"USD\",\"in\":\"content\"}]",
          "[]",
          0.4);

  private Path folder = Path.of("");
  private Path file = Path.of("");

  private static String record(
      String name,
      String type,
      String affiliation,
      String stance,
      String content,
      String published,
      String money,
      String organizations,
      double confidence) {
    String spoken =
        affiliation.equals("null") ? "" : ",\"role\":\"Minister\",\"affiliation\":" + affiliation;
    return "{\"schema\":2,\"id\":\"0123456789abcdef\",\"key\":\"%s\",\"doc\":\"wire/a.txt\",\"title\":\"A title\",\"published\":\"%s\""
            .formatted(stance.equals("deny") ? "aa00000000000000" : "bb00000000000000", published)
        + ",\"source\":{\"text\":\"s\",\"spans\":[[0,1]],\"name\":\""
        + name
        + "\""
        + spoken
        + ",\"type\":\""
        + type
        + "\"},\"cue\":{\"text\":\"said\",\"spans\":[[2,6]],\"lemma\":\"say\",\"stance\":\""
        + stance
        + "\"},\"content\":{\"text\":\""
        + content
        + "\",\"spans\":[[7,9]],\"form\":\"indirect\"},\"organizations\":"
        + organizations
        + ",\"dates\":[],\"money\":"
        + money
        + ",\"sentences\":[[0,9]],\"confidence\":"
        + confidence
        + "}";
  }

  @BeforeEach
  void write_claims(@TempDir Path fresh) throws IOException {
    folder = fresh;
    file = folder.resolve("claims.jsonl");
    Files.writeString(file, DENIAL + "\n" + CLAIM + "\n");
  }

  private Ran select(String options) {
    String[] typed = ("select " + file + " " + options).split(" ");
    for (int i = 0; i < typed.length; i++) {
      typed[i] = typed[i].replace('_', ' ');
    }
    return Ran.of(typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--stance deny|D",
        "--stance deny,assert|DC",
        "--stance DENY --stance warn|D",
        "--source hakon|C",
        "--source HÅKON_LUND|C",
        "--source ministry|D",
        "--source inistry|''",
        "--source-type person|C",
        "--affiliation china|D",
        "--affiliation Norway|C",
        "--role minister|C",
        "--organization kupol|D",
        "--mentions prices|C",
        "--doc wire|DC",
        "--doc title --mentions cmd|D",
        "--key aa|D",
        "--since 2025-09-27|C",
        "--until 2025-09-26|D",
        "--since 2025-09-26 --until 2025-10-01|DC",
        "--min-amount 9M|DC",
        "--min-amount 9.1M|D",
        "--min-amount 5m --currency usd|C",
        "--currency GBP|''",
        "--currency €|D",
        "--currency US_dollars,euros|DC",
        "--min-amount 10_million|D",
        "--min-amount 5,000,000|DC",
        "--min-amount €5m|D",
        "--min-amount $5m|C",
        "--min-amount €5m --currency USD|C",
        "--min-confidence 0.5|D",
        "--stance deny --source lund|''",
        "|DC"
      })
  void writes_the_lines_that_fit_all_that_is_asked_for(String options, String lines) {
    Ran ran = select(options == null ? "" : options);

    String expected =
        (lines.contains("D") ? DENIAL + "\n" : "") + (lines.contains("C") ? CLAIM + "\n" : "");
    assertThat(ran.out()).isEqualTo(expected);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isEqualTo(ExitCode.OK);
  }

  @ParameterizedTest
  @CsvSource({
    "--stance denies",
    "--min-amount ten",
    "--currency pesos",
    "--min-amount 1.000.000",
    "--min-amount 10_klingons",
    "--min-amount €10USD",
    "--min-confidence 2",
    "--since May",
    "--source-type firm"
  })
  void says_in_a_line_what_is_no_value(String option) {
    Ran ran = select(option);

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.err().lines().findFirst().orElseThrow())
        .contains(option.substring(option.indexOf(' ') + 1).replace('_', ' '));
  }

  @Test
  void names_a_line_that_is_no_claim_and_goes_on() throws IOException {
    Files.writeString(file, DENIAL + "\n\n{}\n" + CLAIM);

    Ran ran = select("");

    assertThat(ran.out()).isEqualTo(DENIAL + "\n" + CLAIM + "\n");
    assertThat(ran.err()).startsWith("hearsay: " + file + ":3: ").hasLineCount(1);
    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
  }

  @Test
  void says_where_claims_come_from_to_those_who_name_articles() throws IOException {
    Files.writeString(file, "An article.\n");
    Ran article = select("");
    assertThat(article.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(article.err())
        .isEqualTo(
            "hearsay: %s is an article, no claims file; first: hearsay extract %s\n"
                .formatted(file, file));

    Files.delete(file);
    Files.writeString(folder.resolve("a.txt"), "An article.\n");
    Ran articles = Ran.of("export", folder.toString());
    assertThat(articles.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(articles.err()).contains("hearsay extract makes them of articles").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: x\n---\nIt was so.\nIt is so.\n",
        "{\"id\":\"a\",\"text\":\"It was so.\"}\n{\"id\":\"b\",\"text\":\"It is so.\"}\n",
        "<!DOCTYPE html>\n<title>x</title>\n<p>It was so.\n",
        "2025 was dry.\nIt is so.\n"
      })
  void names_a_file_that_is_an_article_once_and_makes_nothing_of_it(String article)
      throws IOException {
    Files.writeString(file, article);
    Path made = folder.resolve("made");

    for (String command : List.of("select", "group", "export", "report -o " + made)) {
      List<String> typed = new ArrayList<>(List.of(command.split(" ", -1)));
      typed.add(1, file.toString());
      Ran ran = Ran.of(typed.toArray(String[]::new));

      assertThat(ran)
          .isEqualTo(
              new Ran(
                  ExitCode.INCOMPLETE,
                  "",
                  "hearsay: %s is an article, no claims file; first: hearsay extract %s\n"
                      .formatted(file, file)));
    }
    assertThat(made).doesNotExist();
    assertThat(Ran.with(article, Terminal.NONE, "select", "-").err())
        .isEqualTo(
            "hearsay: standard input is an article, no claims file; first: hearsay extract\n");
  }

  @Test
  void says_what_is_wrong_with_the_first_line_of_a_file_without_claims() throws IOException {
    Files.writeString(file, "{\"doc\":\"a\"}\n{\"doc\":\"b\"}\n");

    assertThat(select("").err())
        .isEqualTo(
            "hearsay: "
                + file
                + ":1: is no claim record: content is missing; no line of this is a claim: hearsay"
                + " extract makes claims of articles\n");
  }

  @Test
  void names_bad_lines_before_the_first_claim_each() throws IOException {
    Files.writeString(file, "{}\nnonsense\n" + DENIAL + "\n");

    Ran ran = select("");

    assertThat(ran.out()).isEqualTo(DENIAL + "\n");
    assertThat(ran.err().lines()).hasSize(2).allMatch(line -> line.startsWith("hearsay: " + file));
  }

  @Test
  void shows_no_difference_to_what_holds_no_claims() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "It was so.\n");

    Ran ran = Ran.of("diff", file.toString(), article.toString());

    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).hasLineCount(1);
  }

  @Test
  void says_that_no_claim_fits_what_is_to_be_exported() {
    Ran ran = Ran.of("export", file.toString(), "--source", "nobody", "--currency", "eur,usd");

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(ran.err())
        .isEqualTo(
            "hearsay: no claim fits --source nobody --currency eur,usd: nothing is exported\n");
    assertThat(ran.out().lines()).hasSize(1);
  }

  @Test
  void leaves_an_export_as_it_was_where_no_claim_fits() throws IOException {
    Path table = folder.resolve("a.csv");
    String[] export = {"export", file.toString(), "-o", table.toString(), "--source", "nobody"};

    assertThat(Ran.of(export).err())
        .isEqualTo(
            "hearsay: no claim fits --source nobody: %s has no claim in it\n".formatted(table));
    assertThat(Files.readAllLines(table)).hasSize(1);

    Ran.of("export", file.toString(), "-o", table.toString());
    byte[] before = Files.readAllBytes(table);
    assertThat(Ran.of(export))
        .isEqualTo(
            new Ran(
                ExitCode.OK,
                "",
                "hearsay: no claim fits --source nobody: %s stays as it was\n".formatted(table)));
    assertThat(Files.readAllBytes(table)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.ods", "a.html", "a.json", "a.v2.pdf", "A.ODS"})
  void refuses_a_name_that_no_format_has(String name) {
    Path place = folder.resolve(name);

    Ran ran = Ran.of("export", file.toString(), "-o", place.toString());

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.err()).contains("csv, xlsx, web-annotation, ftm").hasLineCount(1);
    assertThat(place).doesNotExist();
    assertThat(
            Ran.of("export", file.toString(), "-o", place.toString(), "--format", "ftm").status())
        .isEqualTo(ExitCode.OK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.csv", "a.CSV", "a.tsv", "a.csv.gz", ".a/b"})
  void writes_a_table_without_an_ending_or_by_a_tables_own(String name) throws IOException {
    Path place = folder.resolve(name);
    Files.createDirectories(place.getParent());

    assertThat(Ran.of("export", file.toString(), "-o", place.toString()))
        .isEqualTo(new Ran(ExitCode.OK, "", ""));
    assertThat(place).isNotEmptyFile();
  }

  @Test
  void reads_folders_compressed_files_and_standard_input() throws IOException {
    try (GZIPOutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.jsonl.gz")))) {
      out.write(DENIAL.getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(folder.resolve("c.gold.jsonl"), DENIAL);

    assertThat(Ran.of("select", folder.toString()).out().lines()).hasSize(3);
    assertThat(Ran.with("\ufeff" + CLAIM, Terminal.NONE, "select", "-").out())
        .isEqualTo(CLAIM + "\n");
    assertThat(Ran.of("select", folder.resolve("none").toString()).status())
        .isEqualTo(ExitCode.UNUSABLE);
  }

  @Test
  void exports_a_table_in_which_no_cell_is_a_formula() throws IOException {
    String table = Ran.of("export", file.toString()).out();

    assertThat(table).startsWith("\ufeffkey,published,publisher,title,url,doc,source,");
    List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(table.substring(1)).stream().toList();
    assertThat(rows).hasSize(3);
    List<String> headings = rows.get(0).getFields();
    List<String> denial = rows.get(1).getFields();
    assertThat(denial.get(headings.indexOf("content"))).isEqualTo("'=cmd|' /C calc'!A0");
    assertThat(denial.get(headings.indexOf("money"))).isEqualTo("EUR 20000000");
    assertThat(denial.get(headings.indexOf("organizations"))).isEqualTo("IEMZ Kupol");
    List<String> claim = rows.get(2).getFields();
    assertThat(claim.get(headings.indexOf("content"))).isEqualTo("that, \"well\", prices rose");
    assertThat(claim.get(headings.indexOf("money"))).isEqualTo("USD 5000000-9000000");
    assertThat(claim.get(headings.indexOf("affiliation"))).isEqualTo("Norway");
    assertThat(claim.get(headings.indexOf("confidence"))).isEqualTo("0.4");
    assertThat(claim.get(headings.indexOf("amount"))).isEqualTo("5000000");
    assertThat(claim.get(headings.indexOf("currency"))).isEqualTo("USD");
  }

  @Test
  void exports_a_workbook_by_the_ending_of_its_name() throws IOException {
    Path book = folder.resolve("claims.xlsx");

    Ran ran = Ran.of("export", file.toString(), "--stance", "deny", "-o", book.toString());

    assertThat(ran).isEqualTo(new Ran(ExitCode.OK, "", ""));
    try (ZipFile zip = new ZipFile(book.toFile());
        InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      String xml = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(xml).contains("<row r=\"2\"").doesNotContain("<row r=\"3\"").doesNotContain("<f>");
    }
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(book, file);
    }
  }

  @Test
  void exports_annotations_and_entities_one_a_line() {
    Ran annotations = Ran.of("export", file.toString(), "--format", "web-annotation");
    Ran entities = Ran.of("export", file.toString(), "--format", "ftm");

    assertThat(annotations.records()).hasSize(2);
    assertThat(annotations.records().get(0).at("/target/0/selector/0/start").asInt()).isEqualTo(7);
    assertThat(annotations.records().get(0).at("/body/0/value").asText()).isEqualTo("deny");
    assertThat(entities.records())
        .extracting(entity -> entity.path("schema").asText())
        .containsExactly("Article", "Organization", "Documentation", "Person", "Documentation");
    assertThat(entities.records().get(2).at("/properties/entity/0").asText())
        .isEqualTo(entities.records().get(1).path("id").asText());
  }

  @Test
  void says_in_one_line_that_it_cannot_write() throws IOException {
    Path book = Files.writeString(folder.resolve("none"), "x").resolve("claims.csv");

    Ran ran = Ran.of("export", file.toString(), "-o", book.toString());

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.err()).startsWith("hearsay: " + book + ": cannot be written: ").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.csv.gz", "a.xlsx", "a.web-annotation", "a.ftm"})
  void writes_anew_what_it_has_written_and_nothing_else(String name) throws IOException {
    Path written = folder.resolve(name);
    String[] export = exportTo(written);

    assertThat(Ran.of(export)).isEqualTo(new Ran(ExitCode.OK, "", ""));
    assertThat(Ran.of(export)).isEqualTo(new Ran(ExitCode.OK, "", ""));

    Files.writeString(written, "a letter of someone\n");
    Ran refused = Ran.of(export);
    assertThat(refused.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(refused.err()).contains("holds something else").hasLineCount(1);
    assertThat(written).hasContent("a letter of someone");
  }

  @Test
  void writes_no_export_over_the_claims_that_it_reads() throws IOException {
    byte[] before = Files.readAllBytes(file);

    for (String input : List.of(file.toString(), folder.toString())) {
      Ran ran = Ran.of("export", input, "--format", "ftm", "-o", file.toString());

      assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(ran.err()).contains("is an input").hasLineCount(1);
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
  }

  private String[] exportTo(Path written) {
    List<String> arguments =
        new ArrayList<>(List.of("export", file.toString(), "-o", written.toString()));
    String ending = written.toString().substring(written.toString().lastIndexOf('.') + 1);
    if (!ending.equals("gz")) {
      arguments.add("--format=" + ending);
    }
    return arguments.toArray(String[]::new);
  }
}
