package hearsay.article;

import static hearsay.article.ReadingCase.article;
import static hearsay.article.ReadingCase.gzip;
import static hearsay.article.ReadingCase.message;
import static hearsay.article.ReadingCase.options;
import static hearsay.article.ReadingCase.outline;
import static hearsay.article.ReadingCase.read;
import static hearsay.article.ReadingCase.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JsonLinesTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void reads_one_article_a_line() {
    Article article =
        article(
            """
            {"id":"a1","text":"One\\n\\ntwo \\ud83d\\ude00.","title":"T","published":"2025-09-26",\
            "publisher":"P","url":"https://example.org/1","extra":{"deep":[1,{"text":"no"}]}}
            """,
            Format.AUTO);
    assertThat(article)
        .isEqualTo(
            new Article(
                "a1",
                "One\n\ntwo \uD83D\uDE00.",
                new Span(0, 12),
                LocalDate.of(2025, 9, 26),
                new Metadata("T", "P", "https://example.org/1")));
  }

  @Test
  void claims_are_told_from_articles_once() {
    String claim = "{\"schema\":2,\"doc\":\"a\",\"content\":{\"text\":\"It is so.\"}}\n";

    assertThat(outline(read(claim + claim, Format.JSONL)))
        .containsExactly(
            "! standard input:1: holds claims; name the articles that they were read from");
  }

  @Test
  void what_is_blank_says_nothing() {
    Article article =
        article("{\"text\":\"Words.\",\"title\":\" \",\"publisher\":\"\"}", Format.JSONL);
    assertThat(article.metadata()).isEqualTo(Metadata.NONE);
  }

  @Test
  void reads_what_trafilatura_writes() {
    Article article =
        article(
            """
            {"title":"T","author":null,"hostname":"example.org","date":"2025-09-26","id":null,\
            "source":"https://example.org/1","source-hostname":"The Post","raw_text":"Words."}
            """,
            Format.JSONL);
    assertThat(article.id()).isEqualTo("-:1");
    assertThat(article.text()).isEqualTo("Words.");
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 9, 26));
    assertThat(article.metadata())
        .isEqualTo(new Metadata("T", "The Post", "https://example.org/1"));
  }

  @Test
  void reads_what_news_please_writes() {
    Article article =
        article(
            """
            {"maintext":"Words.","date_publish":"2025-09-26 10:00:00","source_domain":"example.org",\
            "title":"T","url":"https://example.org/1","authors":[],"filename":"x.json"}
            """,
            Format.JSONL);
    assertThat(article.text()).isEqualTo("Words.");
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 9, 26));
    assertThat(article.metadata())
        .isEqualTo(new Metadata("T", "example.org", "https://example.org/1"));
  }

  @Test
  void names_articles_by_their_line_where_they_have_no_id() {
    Path file =
        ReadingCase.write(
            folder,
            "2025-09-26.jsonl.gz",
            gzip(
                utf8(
                    "\uFEFF{\"text\":\"a\"}\r\n\n \t\r\n{\"text\":\"b\",\"id\":\" \"}\n{\"text\":\"\"}")));
    List<Reading> readings = read(file, options(Format.AUTO));
    assertThat(outline(readings))
        .containsExactly("2025-09-26.jsonl.gz:1", "2025-09-26.jsonl.gz:4", "2025-09-26.jsonl.gz:5");
    assertThat(readings)
        .allSatisfy(
            reading ->
                assertThat(((Reading.Read) reading).article().published())
                    .isEqualTo(LocalDate.of(2025, 9, 26)));
    assertThat(((Reading.Read) readings.get(2)).article().body()).isNull();
  }

  @Test
  void numbers_articles_whose_id_comes_again() {
    String lines =
        """
        {"id":"a","text":"1"}
        {"id":"a","text":"2"}
        {"id":"a#3","text":"3"}
        {"id":"a","text":"4"}
        {"id":1.50,"text":"5"}
        """;
    assertThat(outline(read(lines, Format.JSONL)))
        .containsExactly("a", "a#2", "a#3", "a#4", "1.50");
  }

  @Test
  void keeps_docs_apart_over_all_inputs_of_a_run() {
    ArticleReader reader = new ArticleReader(options(Format.JSONL));
    for (String expected : List.of("a", "a#2")) {
      InputStream in = new ByteArrayInputStream(utf8("{\"id\":\"a\",\"text\":\"1\"}"));
      assertThat(outline(ReadingCase.all(reader.open(Input.standardInput(), in))))
          .containsExactly(expected);
    }
  }

  @Test
  void reports_bad_lines_and_goes_on() {
    String lines =
        """
        {"text":"a"
        [1]
        {"text":5}
        {"title":"T"}
        {"text":"a"} {"text":"b"}
        {"text":"a","published":"01/02/2025"}
        {"text":"a","id":true}
        {"text":"half \\ud83d pair"}
        {"text": nonsense}
        {"text":"good"}
        """;
    List<String> outline = outline(read(lines, Format.JSONL));
    assertThat(outline).hasSize(10).last().isEqualTo("-:10");
    assertThat(outline.get(0)).startsWith("! standard input:1:12: is broken JSON: Unexpected end");
    assertThat(outline.get(1))
        .isEqualTo("! standard input:2: is no JSON object; each line must be one");
    assertThat(outline.get(2)).isEqualTo("! standard input:3: \"text\" is no string; make it one");
    assertThat(outline.get(3))
        .isEqualTo("! standard input:4: has no text; the key \"text\" must hold it");
    assertThat(outline.get(4)).startsWith("! standard input:5: holds more than one JSON value");
    assertThat(outline.get(5)).startsWith("! standard input:6: published is no date");
    assertThat(outline.get(6)).isEqualTo("! standard input:7: \"id\" is no string; make it one");
    assertThat(outline.get(7)).contains(":8: \"text\" holds the lone surrogate \\uD83D,");
    assertThat(outline.get(8)).startsWith("! standard input:9:10: is broken JSON: ");
  }

  @Test
  void names_the_doc_of_a_bad_line() {
    assertThat(read("\n{", Format.JSONL)).extracting(Reading::doc).containsExactly("-:2");
  }

  @Test
  void skips_a_line_over_the_limit_to_its_end() {
    String lines =
        "{\"text\":\"a\"}\n{\"text\":\"" + "x".repeat(200_000) + "\"}\n{\"text\":\"b\"}\n";
    assertThat(outline(read(utf8(lines), options(Format.JSONL, 100))))
        .containsExactly(
            "-:1",
            "! standard input:2: is larger than 100 bytes; raise --max-article-bytes",
            "-:3");
  }

  @Test
  void counts_bytes_from_the_start_of_the_input_and_not_of_the_line() {
    byte[] lines = "{\"text\":\"a\"}\n{\"text\":\"é\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(outline(read(lines, options(Format.JSONL))))
        .containsExactly(
            "-:1",
            "! standard input:2: byte 0xE9 at offset 22 is not UTF-8; name the charset with"
                + " --encoding, or try --encoding auto");
    assertThat(outline(read(lines, options(StandardCharsets.ISO_8859_1))))
        .containsExactly("-:1", "-:2");
  }

  @Test
  void is_refused_in_charsets_whose_line_breaks_are_wide() {
    assertThat(
            message(
                read(
                    "{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_16),
                    new ReaderOptions(Format.JSONL, null, StandardCharsets.UTF_16, 100))))
        .isEqualTo(
            "standard input: JSON Lines cannot be read in UTF-16; convert it to UTF-8 first");
  }

  @Test
  void gives_what_it_has_before_gzip_breaks_off() {
    byte[] whole = gzip(utf8("{\"text\":\"" + "word ".repeat(20) + "\"}\n"));
    byte[] two = Arrays.copyOf(whole, whole.length + 25);
    System.arraycopy(whole, 0, two, whole.length, 25);
    assertThat(outline(read(two, options(Format.JSONL))))
        .containsExactly(
            "-:1", "! standard input: its gzip data is cut short; fetch or compress it again");
  }

  @Test
  void reads_no_further_than_the_line_that_is_asked_for() {
    byte[] line = utf8("{\"text\":\"a\"}\n");
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            return line[at++ % line.length];
          }

          @Override
          public int read(byte[] into, int from, int length) {
            into[from] = (byte) read();
            return 1;
          }
        };
    try (ArticleStream articles =
        new ArticleReader(options(Format.AUTO)).open(Input.standardInput(), endless)) {
      assertThat(List.of(articles.next().doc(), articles.next().doc(), articles.next().doc()))
          .containsExactly("-:1", "-:2", "-:3");
    }
  }

  @Test
  void may_be_empty() {
    assertThat(read("\n", Format.JSONL)).isEmpty();
  }

  @Test
  void survives_deep_and_huge_values() {
    String deep =
        "{\"x\":" + "[".repeat(100_000) + "\n{\"text\":\"" + "x".repeat(1_000_000) + "\"}";
    List<String> outline = outline(read(deep, Format.JSONL));
    assertThat(outline.get(0)).contains("is broken JSON: ").doesNotContain("\n");
    assertThat(outline.get(1)).isEqualTo("-:2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.jsonl|JSONL",
        "a.NDJSON.GZ|JSONL",
        "a.htm|HTML",
        "a.xhtml.gz|HTML",
        "a.md|TEXT",
        "a.txt|TEXT",
        "a.json|JSON",
        "a|AUTO",
        "jsonl|AUTO",
        ".txt|AUTO",
        "a.gz|AUTO"
      })
  void is_known_by_name_like_the_other_formats(String name, Format format) {
    assertThat(ArticleNames.formatOf(name)).isEqualTo(format);
  }

  @Test
  void is_known_by_its_first_line_like_the_other_formats() {
    assertThat(outline(read("\n {\"text\":\"a\"}\n", Format.AUTO))).containsExactly("-:2");
    String long1 = "{\"text\":\"" + "x".repeat(100_000) + "\"}";
    assertThat(outline(read(long1, Format.AUTO))).containsExactly("-:1");
    assertThat(article("{braces} open this text.", Format.AUTO).text()).startsWith("{braces}");
    assertThat(article(" <!DOCTYPE HTML><p>Words &amp; more", Format.AUTO).text())
        .isEqualTo("Words & more");
    assertThat(article("<?xml version=\"1.0\"?>\n<html><p>Words</p></html>", Format.AUTO).text())
        .isEqualTo("Words");
    assertThat(article("<b>bold</b> text", Format.AUTO).text()).isEqualTo("<b>bold</b> text");
  }

  @Test
  void a_number_of_any_size_is_no_date_and_ends_nothing() {
    List<Reading> readings =
        read(
            """
            {"text":"A.","published":1e999999999999}
            {"text":"B.","published":1e2147483647}
            {"text":"C."}
            """,
            Format.JSONL);
    assertThat(ReadingCase.outline(readings))
        .satisfiesExactly(
            first -> assertThat(first).contains(":1: published is no date that can be read"),
            second -> assertThat(second).contains(":2: published is no date that can be read"),
            third -> assertThat(third).isEqualTo("-:3"));
  }

  @Test
  void a_binary_file_is_one_fault_and_not_one_for_each_of_its_lines() {
    byte[] binary = "\u00ff\u00d8\u0001x\n".repeat(5).getBytes(StandardCharsets.ISO_8859_1);

    assertThat(ReadingCase.read(binary, ReadingCase.options(Format.JSONL))).hasSize(1);
  }
}
