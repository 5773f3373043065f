package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a run needs, or that is someone's, is written over. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class OverwriteTest {
  private final Path folder;

  OverwriteTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private static String article(String id) {
    return "{\"id\":\"" + id + "\",\"text\":\"claim of " + id + "\"}\n";
  }

  /** What all texts of the folder hold, each once. */
  private List<String> texts(String name) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve(name))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void every_text_has_a_file_of_its_own_that_the_manifest_names() throws Exception {
    List<String> ids =
        List.of(
            "story<|",
            "story>>",
            "a:b",
            "a_b-00017389",
            "a",
            "a.txt/b",
            "A",
            "..",
            ".",
            ".hidden",
            "con",
            "NUL",
            "d/e",
            "d",
            "x/".repeat(3000),
            "y".repeat(5000),
            "caf\u00e9",
            "cafe\u0301");
    StringBuilder lines = new StringBuilder();
    ids.forEach(id -> lines.append(article(id)));
    String input = file("in.jsonl", lines.toString());

    Ran ran =
        Ran.of("extract", input, "-o", at("o/"), "--text", at("t"), "--manifest", at("m.jsonl"));

    assertThat(ran.err()).isEmpty();
    assertThat(texts("t"))
        .containsExactlyInAnyOrderElementsOf(ids.stream().map(id -> "claim of " + id).toList());
    Ran.parse(Files.readString(folder.resolve("m.jsonl")))
        .forEach(
            line ->
                assertThat(Path.of(line.get("text").asText()))
                    .hasContent("claim of " + line.get("doc").asText()));
  }

  @Test
  void a_text_takes_the_place_of_no_input_record_or_manifest() throws Exception {
    String input = file("d/x.jsonl", article("a") + article("m") + article("n.jsonl/b"));
    String other = file("d/a.txt", "claim of another");

    Ran ran =
        Ran.of(
            "extract",
            input,
            other,
            "-o",
            at("d/n.jsonl"),
            "--text",
            at("d"),
            "--manifest",
            at("d/m.txt"));

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("d/a.txt")).hasContent("claim of another");
    assertThat(Ran.parse(Files.readString(folder.resolve("d/m.txt")))).hasSize(4);
    assertThat(Ran.parse(Files.readString(folder.resolve("d/n.jsonl")))).hasSize(4);
    assertThat(texts("d"))
        .contains("claim of a", "claim of m", "claim of n.jsonl/b", "claim of another");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-o", "--manifest"})
  void output_never_replaces_what_the_run_reads_or_what_is_no_output(String option)
      throws Exception {
    String article = file("a.txt", "claim one");
    String other = file("b.jsonl", article("b"));
    String list = file("list.txt", "Acme\n");
    String settings = file(".hearsay.yaml", "severity:\n  stale: off\n");
    String notes = file("notes.txt", "mine\n");
    for (String target : List.of(article, other, list, settings, notes)) {
      String before = Files.readString(Path.of(target));

      Ran ran = Ran.of("extract", article, other, "--organizations", list, option, target);

      assertThat(ran.status()).as(target).isEqualTo(ExitCode.UNUSABLE);
      assertThat(ran.err()).contains("another");
      assertThat(Path.of(target)).hasContent(before);
    }
  }

  @Test
  void a_file_of_records_is_written_anew_and_one_that_is_empty() throws Exception {
    String article = file("a.txt", "claim one");
    String empty = file("o.jsonl", "");

    assertThat(Ran.of("extract", article, "-o", empty).status()).isEqualTo(ExitCode.OK);
    assertThat(Ran.of("extract", article, "-o", empty).status()).isEqualTo(ExitCode.OK);
    assertThat(Ran.of("tag", article, "-o", empty).status()).isEqualTo(ExitCode.OK);
  }

  @Test
  void a_name_with_a_slash_is_a_folder_and_never_a_file() throws Exception {
    String article = file("a.txt", "claim one");
    String notes = file("k1", "mine");

    Ran ran = Ran.of("extract", article, "-o", notes + "/");

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.err()).contains("is a file; name a folder");
    assertThat(Path.of(notes)).hasContent("mine");
  }

  @Test
  void links_in_an_output_folder_lead_nowhere() throws Exception {
    String article = file("in/wire/a.txt", "claim one");
    file("in/b.txt", "claim two");
    String secret = file("elsewhere/secret.jsonl", "{\"doc\":\"s\"}\n");
    Files.createDirectories(folder.resolve("o"));
    Files.createSymbolicLink(folder.resolve("o/b.jsonl"), Path.of(secret));
    Files.createSymbolicLink(folder.resolve("o/c.txt"), folder.resolve("elsewhere/new.txt"));

    assertThat(Ran.of("extract", at("in"), "-o", at("o")).status()).isEqualTo(ExitCode.OK);
    Ran.with("claim c", hearsay.console.Terminal.NONE, "extract", "--text", at("o"));

    assertThat(Path.of(secret)).hasContent("{\"doc\":\"s\"}");
    assertThat(folder.resolve("o/b.jsonl")).isRegularFile();
    assertThat(Files.isSymbolicLink(folder.resolve("o/b.jsonl"))).isFalse();

    Files.delete(folder.resolve("o/wire/a.jsonl"));
    Files.delete(folder.resolve("o/wire"));
    Files.createSymbolicLink(folder.resolve("o/wire"), folder.resolve("elsewhere"));
    Ran refused = Ran.of("extract", at("in"), "-o", at("o"));

    assertThat(refused.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(refused.err()).contains("wire is a link, which is not followed");
    assertThat(folder.resolve("elsewhere").toFile().list()).containsExactly("secret.jsonl");
    assertThat(Path.of(article)).exists();
  }
}
