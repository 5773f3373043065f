package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.console.ExitCode;
import hearsay.console.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class NothingInSilenceTest {
  private static final Terminal ERRORS_SHOWN = new Terminal(false, true);
  private static final String LOST =
      "hearsay: 3 files left out: 1 .png, 1 .zip, 1 without a text\n";

  private final Path folder;

  NothingInSilenceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private String file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return path.toString();
  }

  private void folderWithOthers() throws IOException {
    file("in/a.txt", "claim a1\nclaim a2\n");
    file("in/b.txt", "claim b\n");
    file("in/c.zip", "x");
    file("in/d.png", "x");
    file("in/empty.txt", "\n");
  }

  @Test
  void a_run_ends_with_what_was_left_out() throws IOException {
    folderWithOthers();
    Ran ran = Ran.of("extract", at("in"));
    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(ran.err())
        .isEqualTo("hearsay: " + at("in/empty.txt") + ": warning: has no text\n" + LOST);
    assertThat(Ran.of("extract", "-q", at("in")).err()).isEmpty();
  }

  @Test
  void a_run_on_a_terminal_ends_with_what_was_done_as_well() throws IOException {
    folderWithOthers();
    Ran ran = Ran.with("", ERRORS_SHOWN, "extract", "--progress", "never", at("in"));
    assertThat(ran.err()).endsWith("hearsay: 2 articles, 3 claims; " + LOST.substring(9));
    Ran tags = Ran.with("", ERRORS_SHOWN, "tag", "--progress", "never", at("in"));
    assertThat(tags.err()).endsWith("hearsay: 2 articles; " + LOST.substring(9));
    Ran one = Ran.with("", ERRORS_SHOWN, "extract", "--progress", "never", at("in/a.txt"));
    assertThat(one.err()).isEmpty();
  }

  @Test
  void a_run_that_loses_nothing_is_silent_in_a_script() throws IOException {
    file("in/a.txt", "claim a\n");
    file("in/b.txt", "claim b\n");
    assertThat(Ran.of("extract", at("in")).err()).isEmpty();
  }

  @Test
  void a_verbose_run_names_each_file_that_is_left_out() throws IOException {
    folderWithOthers();
    assertThat(Ran.of("extract", "-v", at("in")).err())
        .contains("hearsay: " + at("in/c.zip") + ": is left out: .zip is no format that is read\n")
        .contains(at("in/d.png"));
  }

  @Test
  void the_manifest_lists_what_is_left_out_and_what_is_unsure() throws IOException {
    folderWithOthers();
    Ran.of("extract", at("in"), "--manifest", at("m.jsonl"));
    List<JsonNode> entries = Ran.parse(Files.readString(folder.resolve("m.jsonl")));
    assertThat(entries)
        .extracting(entry -> entry.get("status").asText())
        .containsExactly("skipped", "skipped", "done", "done", "done");
    assertThat(entries.get(0).get("input").asText()).isEqualTo(at("in/c.zip"));
    assertThat(entries.get(2).get("encoding").asText()).isEqualTo("UTF-8");
    assertThat(entries.get(2).get("warnings")).isEmpty();
    assertThat(entries.get(4).get("warnings").get(0).asText()).isEqualTo("has no text");
  }

  @Test
  void the_manifest_names_the_language_of_each_article() throws IOException {
    file(
        "in/a.txt",
        "Die Fähre wurde an eine Firma im Norden verkauft, und die Besatzung sagte, dass sie davon"
            + " nichts gewusst habe und auch nicht gefragt worden sei.");
    file(
        "in/b.txt",
        "The ferry was sold to a firm in the north, and the crew said that they had known nothing"
            + " of it and had not been asked either.");
    file("in/c.txt", "claim");
    Ran.of("extract", at("in"), "--manifest", at("m.jsonl"));
    assertThat(Ran.parse(Files.readString(folder.resolve("m.jsonl"))))
        .extracting(entry -> entry.get("language").asText())
        .containsExactly("de", "en", "null");
  }

  @Test
  void a_web_archive_without_a_page_is_named_and_counted() throws IOException {
    String warc =
        file(
            "a.warc",
            "WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Date: 2026-03-02T08:00:00Z\r\nWARC-Record-ID:"
                + " <urn:uuid:30e70406-997c-4f0e-b4da-f9f49c2f4285>\r\nContent-Length: 0\r\n\r\n"
                + "\r\n\r\n");
    Ran ran = Ran.of("extract", warc, "--manifest", at("m.jsonl"), "-o", at("out"));
    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(ran.err()).isEqualTo("hearsay: " + warc + ": warning: holds no page\n");
    Ran again = Ran.of("extract", warc, "--manifest", at("m.jsonl"), "-o", at("out"), "--resume");
    assertThat(again.status()).isEqualTo(ExitCode.OK);
  }

  @Test
  void a_folder_of_other_files_only_says_which_kinds_they_are() throws IOException {
    file("in/a.zip", "x");
    Ran ran = Ran.of("extract", at("in"));
    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.err())
        .isEqualTo("hearsay: " + at("in") + ": no articles there; 1 file left out: 1 .zip\n");
  }

  @Test
  void files_are_read_from_a_list() throws IOException {
    String a = file("a.txt", "claim a\n");
    String b = file("b.txt", "claim b\n");
    String list = file("list", b + "\n\n" + a + "\r\n" + b + "\n");
    assertThat(Ran.of("extract", "--files-from", list).texts())
        .containsExactly("claim b", "claim a");
    Ran nul = Ran.with(b + "\0" + a + "\0", Terminal.NONE, "extract", "--files-from", "-");
    assertThat(nul.texts()).containsExactly("claim b", "claim a");
    assertThat(Ran.of("extract", a, "--files-from", list).texts())
        .containsExactly("claim a", "claim b");
  }

  @Test
  void a_list_that_names_nothing_or_cannot_be_read_is_an_error() throws IOException {
    String empty = file("list", "\n");
    Ran ran = Ran.of("extract", "--files-from", empty);
    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.err()).isEqualTo("hearsay: " + empty + ": names no files\n");
    assertThat(Ran.of("extract", "--files-from", at("gone")).status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(Ran.of("extract", "-", "--files-from", "-").err())
        .contains("cannot be an article and the list");
  }

  @Test
  void a_folder_of_several_charsets_is_read_in_one_run() throws IOException {
    String words = "claim: Министр сообщил, что паром продан и что команда вернулась домой. ";
    Files.createDirectories(folder.resolve("in"));
    Files.write(folder.resolve("in/a.txt"), words.getBytes("windows-1251"));
    Files.write(folder.resolve("in/b.txt"), ("\uFEFF" + words).getBytes(StandardCharsets.UTF_16LE));
    Files.write(folder.resolve("in/c.txt"), words.getBytes(StandardCharsets.UTF_8));
    Ran ran = Ran.of("extract", "--encoding", "auto", "--language", "any", at("in"));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.texts()).hasSize(3).containsOnly(words);
  }
}
