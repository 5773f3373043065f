package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.console.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} says of articles, without claims to compare with. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CheckArticlesTest {
  private static final String FEED =
      "<rss><channel><item><title>Rain</title><link>https://a.example/1</link>"
          + "<description>Anna said it rains.</description></item></channel></rss>";

  private final CheckedFolder folder;

  CheckArticlesTest(@TempDir Path root) {
    this.folder = new CheckedFolder(root);
  }

  private Path bytes(String name, int... bytes) throws IOException {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    Path file = folder.file("corpus/" + name, "");
    return Files.write(file, content);
  }

  @Test
  void sound_articles_give_no_finding_and_exit_status_0() throws IOException {
    folder.article("wire/a.txt", "Anna said it rains\n");
    folder.file("corpus/2025-09-26-b.txt", "A file name can tell the date.\n");

    Ran ran = folder.check();

    assertThat(ran).isEqualTo(new Ran(0, "", "hearsay: 2 articles checked: nothing found\n"));
  }

  @Test
  void each_fault_of_an_article_is_a_finding_with_file_line_severity_and_rule() throws IOException {
    folder.file("corpus/empty.txt", "---\npublished: 2025-09-26\ntitle: x\n---\n \n");
    folder.file("corpus/undated.txt", "No one knows when.\n");
    folder.file("corpus/2025-09-26-open.txt", "---\ntitle: never closed\n\nText.\n");
    folder.article("strange.txt", "One\nTwo \u0007 and \u202e\n");

    Ran ran = folder.check("--format", "json");

    assertThat(ran.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(folder.places(ran))
        .containsExactly(
            "corpus/2025-09-26-open.txt:1 article/unclosed-front-matter",
            "corpus/empty.txt:1 article/empty",
            "corpus/strange.txt:5 article/characters",
            "corpus/undated.txt:1 article/no-published");
    assertThat(ran.records())
        .extracting(finding -> finding.get("severity").asText())
        .containsExactly("error", "error", "warning", "warning");
  }

  @Test
  void warnings_alone_do_not_fail_the_check() throws IOException {
    folder.file("corpus/undated.txt", "No one knows when.\n");

    assertThat(folder.check().status()).isEqualTo(ExitCode.OK);
    assertThat(folder.check("--published", "2025-01-01").out()).isEmpty();
  }

  @Test
  void an_article_with_the_text_of_another_is_a_duplicate_however_it_is_set() throws IOException {
    folder.article("a.txt", "The same words,\nin two lines.\n");
    folder.file(
        "corpus/b.txt",
        "---\npublished: 2024-01-01\ntitle: B\n---\nThe same  words, in two lines.");
    folder.file("corpus/c.jsonl", "\n{\"text\":\"The same words, in two lines.\"}\n");
    folder.file("corpus/d.txt", "The same\u00a0words, in two\u00ad lines.\u200b\n");

    Ran ran = folder.check("--format", "json");

    assertThat(ran.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(folder.places(ran))
        .contains(
            "corpus/b.txt:1 article/duplicate",
            "corpus/c.jsonl:2 article/duplicate",
            "corpus/d.txt:1 article/duplicate");
    assertThat(ran.out()).contains("has the same text as " + folder.corpus() + "/a.txt:1");
  }

  @Test
  void articles_that_cannot_be_read_are_findings_and_exit_status_3_wins_over_1()
      throws IOException {
    folder.article("empty.txt", "");
    bytes("binary.txt", 'a', 0, 'b');
    bytes("pdf.txt", '%', 'P', 'D', 'F', '-', '1');
    bytes("latin.txt", 'a', '\n', 'b', '\n', 'c', 0xE9, 'd');
    bytes("wide.txt", 0xFF, 0xFE, 'a', 0);
    folder.file("corpus/matter.txt", "---\ntitle: [x\npublished: 2025-09-26\n---\nText.\n");
    folder.file("corpus/date.txt", "---\ntitle: x\npublished: soon\n---\nText.\n");
    folder.file("corpus/lines.jsonl", "{\"text\":\"x\",\"published\":\"2025-09-26\"}\n\n{broken\n");

    Ran ran = folder.check("--format", "json");

    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(folder.places(ran))
        .contains(
            "corpus/binary.txt:1 article/binary",
            "corpus/pdf.txt:1 article/unreadable",
            "corpus/latin.txt:3 article/encoding",
            "corpus/wide.txt:1 article/encoding",
            "corpus/date.txt:3 article/front-matter",
            "corpus/lines.jsonl:3 article/json-line",
            "corpus/empty.txt:1 article/empty");
    assertThat(folder.places(ran)).filteredOn(place -> place.contains("matter.txt")).hasSize(1);
    assertThat(ran.err()).contains("could not be processed");
  }

  @Test
  void a_line_of_json_lines_is_named_by_what_is_wrong_with_it_as_a_file_is() throws IOException {
    bytes("latin.jsonl", '{', '}', '\n', '{', '"', 0xE9, '"', '}', '\n');
    bytes("pdf.jsonl", '\n', '%', 'P', 'D', 'F', '-', '1');
    bytes("nul.jsonl", '{', 0, '}');
    bytes("wide.jsonl", 0xFF, 0xFE, '{', 0);
    folder.file("corpus/large.jsonl", "\n\n{\"text\":\"" + "many words ".repeat(100) + "\"}\n");
    folder.file("corpus/date.jsonl", "{\"text\":\"x\",\"published\":\"soon\"}\n");

    Ran ran = folder.check("--format", "json", "--max-article-bytes", "500");

    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(folder.places(ran))
        .containsExactly(
            "corpus/date.jsonl:1 article/json-line",
            "corpus/large.jsonl:3 article/too-large",
            "corpus/latin.jsonl:1 article/json-line",
            "corpus/latin.jsonl:2 article/encoding",
            "corpus/nul.jsonl:1 article/binary",
            "corpus/pdf.jsonl:2 article/binary",
            "corpus/wide.jsonl:1 article/encoding");
    assertThat(ran.out())
        .contains("\"is larger than 500 bytes; raise --max-article-bytes\"")
        .contains(
            "\"byte 0xE9 at offset 5 is not UTF-8; name the charset with --encoding, or try --encoding auto\"");
  }

  @Test
  void the_line_of_a_byte_that_is_in_no_charset_counts_the_line_breaks_of_an_editor()
      throws IOException {
    bytes("mac.txt", 'a', '\r', 'b', '\r', '\n', 'c', 0xE9);
    bytes("unix.txt", 'a', '\n', 0xE9);

    Ran ran = folder.check("--format", "json");

    assertThat(folder.places(ran))
        .containsExactly("corpus/mac.txt:3 article/encoding", "corpus/unix.txt:2 article/encoding");
  }

  @Test
  void articles_that_are_too_large_or_whose_gzip_is_damaged_are_findings() throws IOException {
    folder.article("large.txt", "many words ".repeat(100));
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write("words".getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = zipped.toByteArray();
    Files.write(folder.root().resolve("corpus/cut.txt.gz"), java.util.Arrays.copyOf(whole, 14));

    Ran ran = folder.check("--format", "json", "--max-article-bytes", "500");

    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(folder.places(ran))
        .containsExactly(
            "corpus/cut.txt.gz:1 article/unreadable", "corpus/large.txt:1 article/too-large");
  }

  @Test
  void an_article_that_the_engine_fails_on_is_a_finding_and_the_others_are_checked()
      throws IOException {
    folder.article("a.txt", "CRASH\n");
    folder.article("b.txt", "");

    Ran ran = folder.check("--format", "json");

    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(folder.places(ran))
        .containsExactly("corpus/a.txt:1 article/crashed", "corpus/b.txt:1 article/empty");
    assertThat(ran.err()).contains("internal error: IllegalStateException: no such luck");
  }

  @Test
  void an_engine_that_cannot_start_is_exit_status_2_and_no_report() throws IOException {
    folder.article("a.txt", "NOMODEL\n");

    Ran ran = folder.check("--format", "sarif");

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("model.gz: not found");
  }

  @Test
  void a_link_to_nothing_in_the_corpus_is_a_finding_and_exit_status_3() throws IOException {
    folder.article("a.txt", "Text.\n");
    Files.createSymbolicLink(folder.root().resolve("corpus/b.txt"), Path.of("nowhere.txt"));

    Ran ran = folder.check();

    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ran.out()).contains("b.txt: is a link to nothing [article/unreadable]");
  }

  @Test
  void a_corpus_that_is_missing_or_has_no_articles_is_exit_status_2() throws IOException {
    Ran missing = folder.check();
    Files.createDirectories(folder.root().resolve("corpus"));
    Ran empty = folder.check();

    assertThat(missing.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(missing.err()).contains("there is no such file or folder");
    assertThat(empty.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(empty.err()).contains("no articles there");
    assertThat(FakeClaims.run("check", "-").status()).isEqualTo(ExitCode.UNUSABLE);
  }

  @Test
  void one_article_can_be_checked_alone() throws IOException {
    Path empty = folder.article("empty.txt", "");
    folder.article("other.txt", "");

    Ran ran = FakeClaims.run("check", empty.toString());

    assertThat(ran.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.out()).isEqualTo(empty + ":1: error: has no text [article/empty]\n");
  }

  @Test
  void neither_names_nor_words_reach_the_terminal_raw() throws IOException {
    folder.file("corpus/a\u001b[31m.txt", "---\npublished: \u001b[2J\n---\nText\n");
    folder.file("corpus/b\u202e.txt", "Text \u001b]0;x\u0007\n");

    for (String format : new String[] {"text", "json", "github", "sarif", "junit"}) {
      Ran ran = folder.check("--format", format);

      assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
      assertThat(ran.out() + ran.err()).doesNotContain("\u001b", "\u202e", "\u0007");
    }
  }

  @Test
  void gold_beside_an_article_is_held_against_the_schema_and_the_text() throws IOException {
    folder.article("a.txt", "Anna said it rains\n");
    folder.article("b.txt", "Bert said it snows\n");
    folder.extract();
    folder.file(
        "corpus/a.gold.jsonl", folder.read("out/a.jsonl").replace(",\"confidence\":0.9", ""));
    folder.file("corpus/b.gold.jsonl", folder.read("out/b.jsonl").replace("it snows", "it hails"));
    folder.file("corpus/gone.gold.jsonl", "");

    Ran ran = folder.check("--format", "json");

    assertThat(ran.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(folder.places(ran))
        .containsExactly(
            "corpus/b.gold.jsonl:1 claims/invalid",
            "corpus/b.gold.jsonl:1 claims/span",
            "corpus/gone.gold.jsonl:1 claims/stale");
    assertThat(ran.out()).contains("confidence is there, but gold has none");
  }

  @Test
  void gold_stands_beside_an_article_of_any_format() throws IOException {
    folder.article("a.rss", FEED);
    folder.file("corpus/a.gold.jsonl", "no record\n");

    assertThat(folder.places(folder.check("--format", "json")))
        .contains("corpus/a.gold.jsonl:1 claims/invalid");
  }

  @Test
  void says_what_reading_an_article_has_shown() throws IOException {
    folder.article(
        "de.txt",
        "Die Regierung hat am Mittwoch gesagt, dass die Preise im nächsten Jahr nicht steigen"
            + " werden, und der Minister will sich dazu in der Woche darauf noch nicht äußern.\n");
    folder.file(
        "corpus/2025-01-01.html",
        "<title>Home</title><nav><ul>"
            + "<li><a href='/x'>A section of this site</a></li>".repeat(300)
            + "</ul></nav>");

    Ran ran = folder.check();

    assertThat(ran.out())
        .contains("de.txt:1: warning: seems to be in German (de)")
        .contains("2025-01-01.html:1: warning: has no article that could be found");
  }

  @Test
  void gold_of_version_one_is_read_as_well() throws IOException {
    folder.article("a.txt", "Anna said it rains\n");
    folder.extract();
    String gold =
        folder
            .read("out/a.jsonl")
            .replace("\"schema\":2", "\"schema\":1")
            .replaceAll("\"key\":\"[0-9a-f]{16}\",", "")
            .replace(",\"confidence\":0.9", "");
    folder.file("corpus/a.gold.jsonl", gold);
    assertThat(folder.check().out()).isEmpty();

    folder.file("corpus/a.gold.jsonl", gold.replace("it rains", "it hails"));
    assertThat(folder.check().out()).contains("[claims/span]").hasLineCount(1);
  }

  @Test
  void gold_is_that_of_its_article_also_where_the_article_alone_is_named() throws IOException {
    Path article = folder.article("wire/a.txt", "Anna said it rains\n");
    folder.extract();
    folder.file(
        "corpus/wire/a.gold.jsonl",
        folder
            .read("out/wire/a.jsonl")
            .replace(",\"confidence\":0.9", "")
            .replace("it rains", "it hails"));

    Ran ran = FakeClaims.run("check", article.toString());

    assertThat(ran.out()).contains("[claims/invalid]").contains("[claims/span]").hasLineCount(2);
  }
}
