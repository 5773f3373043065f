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

  @Test
  void a_text_takes_the_place_of_no_file_that_somebody_else_made() throws Exception {
    String input = file("in.jsonl", article("notes"));
    String notes = file("d/notes.txt", "mine");

    for (int run = 0; run < 2; run++) {
      Ran ran = Ran.of("extract", input, "-o", at("o/"), "--text", at("d"));

      assertThat(ran.status()).as(ran.err()).isEqualTo(ExitCode.OK);
      assertThat(Path.of(notes)).hasContent("mine");
      assertThat(texts("d")).containsExactlyInAnyOrder("mine", "claim of notes");
    }
  }

  @Test
  void a_text_takes_the_place_of_what_an_earlier_run_wrote_there() throws Exception {
    String[] command = {
      "extract", at("in.jsonl"), "-o", at("o/"), "--text", at("d"), "--manifest", at("m.jsonl")
    };
    file("in.jsonl", article("notes"));
    assertThat(Ran.of(command).status()).isEqualTo(ExitCode.OK);
    file("in.jsonl", article("notes").replace("claim of", "claim two of"));

    assertThat(Ran.of(command).status()).isEqualTo(ExitCode.OK);

    assertThat(texts("d")).containsExactly("claim two of notes");
  }

  @Test
  void records_never_replace_a_manifest_or_articles_with_a_doc() throws Exception {
    String article = file("a.txt", "claim one");
    String manifest = at("m.jsonl");
    Ran.of("extract", article, "-o", at("o/"), "--manifest", manifest);
    String articles = file("docs.jsonl", "{\"doc\":\"a\",\"text\":\"It rains.\"}\n");
    for (String target : List.of(manifest, articles)) {
      String before = Files.readString(Path.of(target));

      Ran ran = Ran.of("extract", article, "-o", target);

      assertThat(ran.status()).as(target).isEqualTo(ExitCode.UNUSABLE);
      assertThat(ran.err()).contains("holds something else than records");
      assertThat(Path.of(target)).hasContent(before);
    }
  }

  @Test
  void records_never_replace_what_somebody_wrote_among_records() throws Exception {
    String article = file("a.txt", "claim one");
    String records = at("o.jsonl");
    Ran.of("extract", article, "-o", records);
    String found = Files.readString(Path.of(records));
    Files.writeString(Path.of(records), found + "{\"note\":\"ask Lund\"}\n");

    Ran ran = Ran.of("extract", article, "-o", records);

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.err()).contains("holds something else than records").hasLineCount(1);
    assertThat(Path.of(records)).hasContent(found + "{\"note\":\"ask Lund\"}\n");
  }

  @Test
  void texts_have_no_place_among_what_is_not_finished() throws Exception {
    file("in/a.txt", "claim one");
    file("in/b.txt", "claim two");

    Ran ran = Ran.of("extract", at("in"), "-o", at("o/"), "--text", at("o/.hearsay-unfinished/t"));

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.err()).contains("what is not finished").hasLineCount(1);
  }

  @Test
  void records_never_replace_gold() throws Exception {
    String article = file("a.txt", "claim one");
    String records = at("o.jsonl");
    Ran.of("extract", article, "-o", records);
    String found = Files.readString(Path.of(records));
    String gold = file("a.gold.jsonl", found);

    Ran ran = Ran.of("extract", article, "-o", gold);

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.err()).contains("holds gold claims").hasLineCount(1);
    assertThat(Path.of(gold)).hasContent(found);
    assertThat(Ran.of("extract", article, "-o", at("b.gold.jsonl")).status())
        .as("a beginning for somebody to correct")
        .isEqualTo(ExitCode.OK);
  }

  @Test
  void an_update_of_committed_claims_replaces_nothing_else() throws Exception {
    file("corpus/a.txt", "claim one");
    String list = file("out/a.jsonl", "Acme\n");
    List<List<String>> reads =
        List.of(List.of("--organizations", list), List.of("--manifest", list), List.<String>of());
    for (List<String> read : reads) {
      List<String> command =
          new ArrayList<>(List.of("check", at("corpus"), "--against", at("out"), "--update"));
      command.addAll(read);

      Ran ran = Ran.of(command.toArray(String[]::new));

      assertThat(ran.status()).as(ran.err()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(ran.err()).contains("out/a.jsonl: ", "name another folder with --against");
      assertThat(Path.of(list)).hasContent("Acme");
    }
  }

  @Test
  void what_is_made_of_claims_replaces_no_article() throws Exception {
    String json = "[\n{\"id\":\"a\",\"text\":\"Anna said it rains\"}\n]\n";
    String articles = file("articles.json", json);
    String page = file("a.html", "<!doctype html>\n<p>It rains.\n");
    Ran.by(new FakeClaims(), "extract", articles, "-o", at("claims.jsonl"));

    for (String[] command :
        new String[][] {
          {
            "export",
            at("claims.jsonl"),
            "--articles",
            articles,
            "--format",
            "label-studio",
            "-o",
            articles
          },
          {"report", at("claims.jsonl"), "--articles", articles, "--articles", page, "-o", page},
        }) {
      Ran ran = Ran.of(command);

      assertThat(ran.status()).as(ran.err()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(ran.err()).contains("is an input and would be written over");
      assertThat(Path.of(articles)).hasContent(json);
    }
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
    String record = "{\"schema\":2,\"doc\":\"s\"}";
    String secret = file("elsewhere/secret.jsonl", record + "\n");
    Files.createDirectories(folder.resolve("o"));
    Files.createSymbolicLink(folder.resolve("o/b.jsonl"), Path.of(secret));
    Files.createSymbolicLink(folder.resolve("o/c.txt"), folder.resolve("elsewhere/new.txt"));
    Files.createSymbolicLink(folder.resolve("o/d.txt"), Path.of(secret));

    assertThat(Ran.of("extract", at("in"), "-o", at("o")).status()).isEqualTo(ExitCode.OK);
    String lines = file("in.jsonl", article("c") + article("d"));
    Ran text = Ran.of("extract", lines, "--text", at("o"));

    assertThat(text.status()).as(text.err()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("o/c.txt")).hasContent("claim of c");
    assertThat(Files.isSymbolicLink(folder.resolve("o/c.txt"))).isFalse();
    assertThat(texts("o")).contains("claim of d");
    assertThat(Path.of(secret)).hasContent(record);
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

    Files.createSymbolicLink(folder.resolve("o/e"), folder.resolve("elsewhere"));
    Ran led = Ran.of("extract", file("e.jsonl", article("e/f")), "--text", at("o"));

    assertThat(led.status()).as(led.err()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("elsewhere").toFile().list()).containsExactly("secret.jsonl");
    assertThat(texts("o")).contains("claim of e/f");
  }

  @Test
  void links_in_the_folder_of_what_is_unfinished_are_not_followed() throws Exception {
    file("in/a.txt", "claim one");
    String other = file("elsewhere/a.jsonl.1", "mine");
    Files.createDirectories(folder.resolve("o/.hearsay-unfinished"));
    Files.createSymbolicLink(
        folder.resolve("o/.hearsay-unfinished/records"), folder.resolve("elsewhere"));

    for (String[] command :
        new String[][] {
          {"check", at("in"), "--against", at("o"), "--update"},
          {"extract", at("in"), "-o", at("o"), "--resume"},
        }) {
      Ran ran = Ran.of(command);

      assertThat(ran.status()).as(ran.err()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(ran.err()).contains("records is a link, which is not followed; delete it");
      assertThat(Path.of(other)).hasContent("mine");
    }

    assertThat(Ran.of("extract", at("in"), "-o", at("o")).status()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("elsewhere").toFile().list()).containsExactly("a.jsonl.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"brat", "inception"})
  void links_in_a_folder_of_annotations_are_not_followed(String format) throws Exception {
    String articles = file("in.jsonl", annotated("wire/a"));
    Ran.by(new FakeClaims(), "extract", articles, "-o", at("claims.jsonl"));
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(folder.resolve("o"));
    Files.createSymbolicLink(folder.resolve("o/wire"), folder.resolve("elsewhere"));

    Ran ran = export(articles, format);

    assertThat(ran.status()).as(ran.err()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.err()).contains("wire is a link, which is not followed");
    assertThat(folder.resolve("elsewhere").toFile().list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"brat", "inception"})
  void articles_whose_names_are_in_each_others_way_are_all_exported(String format)
      throws Exception {
    List<String> ids = List.of("a", "a.txt/b", "a.xmi/b", "c.ann/d", "c");
    StringBuilder lines = new StringBuilder();
    ids.forEach(id -> lines.append(annotated(id)));
    String articles = file("in.jsonl", lines.toString());
    Ran.by(new FakeClaims(), "extract", articles, "-o", at("claims.jsonl"));

    for (int run = 0; run < 2; run++) {
      Ran ran = export(articles, format);

      assertThat(ran.status()).as(ran.err()).isEqualTo(ExitCode.OK);
    }
    Ran back = Ran.of("import", at("o"), "--articles", articles);

    assertThat(back.status()).as(back.err()).isEqualTo(ExitCode.OK);
    assertThat(back.records())
        .extracting(record -> record.get("doc").asText())
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  private Ran export(String articles, String format) {
    return Ran.of(
        "export", at("claims.jsonl"), "--articles", articles, "--format", format, "-o", at("o"));
  }

  private static String annotated(String id) {
    return "{\"id\":\"" + id + "\",\"text\":\"Anna said it rains on " + id + "\"}\n";
  }
}
