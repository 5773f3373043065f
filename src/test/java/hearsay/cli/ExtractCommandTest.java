package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.console.ExitCode;
import hearsay.console.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ExtractCommandTest {
  private final Path folder;

  ExtractCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return path.toString();
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  /** All files below a folder, hidden ones included. */
  private List<String> tree(String name) throws IOException {
    Path root = folder.resolve(name);
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  private static String article(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  @Test
  void writes_records_to_standard_output_in_the_order_of_the_inputs() throws IOException {
    String b = file("b.txt", "claim b1\nclaim b2\n");
    String a = file("a.txt", "claim a\n");

    Ran ran = Ran.of("extract", b, a);

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(ran.texts()).containsExactly("claim b1", "claim b2", "claim a");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void writes_the_same_bytes_for_any_number_of_threads() throws IOException {
    String lines =
        IntStream.range(0, 300)
            .mapToObj(i -> article("a" + i, "claim " + i))
            .collect(Collectors.joining());
    String input = file("many.jsonl", lines);

    Ran one = Ran.of("extract", "--threads", "1", input);
    Ran seven = Ran.of("extract", "--threads", "7", input);

    assertThat(one.records()).hasSize(300);
    assertThat(seven.out()).isEqualTo(one.out());
  }

  @Test
  void reads_standard_input_where_no_input_is_named() {
    assertThat(Ran.with("claim from é\n", Terminal.NONE, "extract").texts())
        .containsExactly("claim from é");
    assertThat(Ran.with("claim x\n", new Terminal(true, true), "extract", "-").texts())
        .containsExactly("claim x");
  }

  @Test
  void does_not_wait_for_a_terminal_to_type_an_article() {
    Ran ran = Ran.with("", new Terminal(true, false), "extract");

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.err())
        .isEqualTo("hearsay: nothing to read: name files or folders, or - to type an article\n");
  }

  @Test
  void finds_nothing_to_read_in_an_empty_folder_or_a_missing_file() throws IOException {
    Files.createDirectory(folder.resolve("empty"));

    Ran empty = Ran.of("extract", at("empty"));
    Ran missing = Ran.of("extract", at("missing.txt"));

    assertThat(empty.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(empty.err()).startsWith("hearsay: ").hasLineCount(1);
    assertThat(missing.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(missing.err()).startsWith("hearsay: ").contains("missing.txt").hasLineCount(1);
  }

  @Test
  void goes_on_where_one_input_is_missing() throws IOException {
    Ran ran = Ran.of("extract", at("missing.txt"), file("a.txt", "claim a\n"));

    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ran.texts()).containsExactly("claim a");
    assertThat(ran.err()).contains("missing.txt").contains("hearsay: 1 of 2 articles failed\n");
  }

  @Test
  void names_an_article_that_crashes_and_goes_on() throws IOException {
    String crash = file("crash.txt", "CRASH");
    String deep = file("deep.txt", "DEEP");
    String good = file("good.txt", "claim good\n");

    Ran ran = Ran.of("extract", crash, deep, good);

    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ran.texts()).containsExactly("claim good");
    assertThat(ran.err().lines())
        .containsExactly(
            "hearsay: "
                + crash
                + ": internal error: IllegalStateException: no such luck;"
                + " run with -v for the trace",
            "hearsay: "
                + deep
                + ": internal error: StackOverflowError;"
                + " run with -v for the trace",
            "hearsay: 2 of 3 articles failed");
  }

  @Test
  void shows_the_trace_of_a_crash_when_verbose_and_no_summary_when_quiet() throws IOException {
    String crash = file("crash.txt", "CRASH");
    String good = file("good.txt", "claim good\n");

    assertThat(Ran.of("extract", "-v", crash, good).err()).contains("at hearsay.cli.FakeEngine");
    assertThat(Ran.of("extract", "-q", crash, good).err()).hasLineCount(1);
  }

  @Test
  void stops_where_a_model_is_missing() throws IOException {
    Ran model = Ran.of("extract", file("a.txt", "NOMODEL"), file("b.txt", "claim b"));

    assertThat(model.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(model.err())
        .isEqualTo(
            "hearsay: cannot start: a library or model is missing or broken:"
                + " java.lang.NoClassDefFoundError: model.gz: not found\n");
  }

  @Test
  void gives_up_an_article_that_does_not_fit_the_memory_and_goes_on() throws IOException {
    Ran ran = Ran.of("extract", file("a.txt", "HUGE"), file("b.txt", "claim b"));

    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ran.err()).contains("a.txt: not enough memory; give more").hasLineCount(2);
    assertThat(ran.texts()).containsExactly("claim b");
  }

  @Test
  void writes_the_good_lines_of_a_file_with_bad_ones() throws IOException {
    String input =
        file("in.jsonl", article("a", "claim a") + "{nonsense\n" + article("b", "claim b"));

    Ran ran = Ran.of("extract", input, "-o", at("out.jsonl"));

    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(Ran.parse(Files.readString(folder.resolve("out.jsonl")))).hasSize(2);
    assertThat(ran.err()).contains("in.jsonl").endsWith("hearsay: 1 of 3 articles failed\n");
  }

  @Test
  void mirrors_the_tree_in_a_folder_and_keeps_endings_where_names_would_clash() throws IOException {
    file("in/wire/a.txt", "claim a\n");
    file("in/wire/b.txt", "claim b\n");
    file("in/wire/b.html", "<p>nothing\n");
    file("in/c.jsonl", article("c1", "claim c1") + article("c2", "claim c2"));

    Ran ran = Ran.of("extract", at("in"), "-o", at("out"));

    assertThat(ran.status()).as(ran.err()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).isEmpty();
    assertThat(tree("out"))
        .containsExactly("c.jsonl", "wire/a.jsonl", "wire/b.html.jsonl", "wire/b.txt.jsonl");
    assertThat(Ran.parse(Files.readString(folder.resolve("out/c.jsonl")))).hasSize(2);
    assertThat(folder.resolve("out/wire/b.html.jsonl")).isEmptyFile();
  }

  @Test
  void files_that_are_named_lie_at_the_top_of_a_folder_unless_their_names_would_clash()
      throws IOException {
    String one = file("one/a.txt", "claim a\n");
    String two = file("two/a.txt", "claim a\n");
    String page = file("two/b.html", "<p>nothing\n");
    String text = file("one/b.txt", "claim b\n");

    assertThat(Ran.of("extract", one, "-o", at("single") + "/").status()).isEqualTo(ExitCode.OK);
    assertThat(Ran.of("extract", page, text, "-o", at("endings")).status()).isEqualTo(ExitCode.OK);
    Ran both = Ran.of("extract", one, two, text, "-o", at("both"));

    assertThat(tree("single")).containsExactly("a.jsonl");
    assertThat(tree("endings")).containsExactly("b.html.jsonl", "b.txt.jsonl");
    assertThat(both.status()).as(both.err()).isEqualTo(ExitCode.OK);
    // The path as it was named is absolute here.
    assertThat(tree("both"))
        .hasSize(3)
        .contains("b.jsonl")
        .anyMatch(name -> name.matches(".+/one/a-[0-9a-f]{16}\\.jsonl"))
        .anyMatch(name -> name.matches(".+/two/a-[0-9a-f]{16}\\.jsonl"));
  }

  @Test
  void writes_one_file_where_the_name_says_so() throws IOException {
    file("in/a.txt", "claim a\n");
    file("in/b.txt", "claim b\n");

    Ran ran = Ran.of("extract", at("in"), "-o", at("new/all.jsonl"));

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(Ran.parse(Files.readString(folder.resolve("new/all.jsonl")))).hasSize(2);
    assertThat(tree("new")).containsExactly("all.jsonl");
  }

  @Test
  void leaves_the_file_of_an_earlier_run_where_the_article_fails_now() throws IOException {
    file("in/a.txt", "CRASH");
    file("in/b.txt", "claim b");
    file("out/a.jsonl", "{\"schema\":2,\"doc\":\"a\"}\n");

    Ran ran = Ran.of("extract", at("in"), "-o", at("out"));

    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(folder.resolve("out/a.jsonl")).hasContent("{\"schema\":2,\"doc\":\"a\"}\n");
    assertThat(tree("out")).containsExactly("a.jsonl", "b.jsonl");
    assertThat(ran.err()).contains("a.jsonl: left as it was, since ");
  }

  @Test
  void leaves_no_half_file_behind_where_it_cannot_begin() throws IOException {
    file("in/a.txt", "NOMODEL");
    file("in/b.txt", "claim b");

    Ran ran = Ran.of("extract", at("in"), "-o", at("all.jsonl"));

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(tree(".")).containsExactly("in/a.txt", "in/b.txt");
  }

  @Test
  void refuses_to_write_over_an_input() throws IOException {
    String input = file("in.jsonl", article("a", "claim a"));

    Ran same = Ran.of("extract", input, "-o", input);
    Ran mirrored = Ran.of("extract", input, "-o", folder + "/");
    Ran inputFolder = Ran.of("extract", folder.toString(), "-o", folder.toString());

    assertThat(List.of(same.status(), mirrored.status(), inputFolder.status()))
        .containsOnly(ExitCode.UNUSABLE);
    assertThat(same.err()).contains("is an input and would be written over");
    assertThat(mirrored.err()).contains("is an input and would be written over");
    assertThat(inputFolder.err()).contains("is an input folder");
    assertThat(Path.of(input)).hasContent(article("a", "claim a"));
  }

  @Test
  void does_not_read_what_an_earlier_run_wrote_below_the_searched_folder() throws IOException {
    file("a.txt", "claim a\n");

    Ran first = Ran.of("extract", folder.toString(), "-o", at("out"), "--text", at("texts"));
    Ran second = Ran.of("extract", folder.toString(), "-o", at("out"), "--text", at("texts"));

    assertThat(first.status()).isEqualTo(ExitCode.OK);
    assertThat(second.status()).as(second.err()).isEqualTo(ExitCode.OK);
    assertThat(tree(".")).containsExactly("a.txt", "out/a.jsonl", "texts/a.txt.txt");
  }

  @Test
  void writes_texts_that_stay_in_their_folder() throws IOException {
    String input = file("in.jsonl", article("../../evil", "claim é"));

    Ran ran = Ran.of("extract", input, "--text", at("texts"));

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(tree("texts")).singleElement().asString().startsWith("__/__/evil-").endsWith(".txt");
    assertThat(tree(".")).hasSize(2);
  }

  @Test
  void ends_quietly_where_the_pipe_is_closed() throws IOException {
    Ran ran = Ran.into(failing("Broken pipe"), "claim a", Terminal.NONE, "extract");

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void says_in_one_line_that_the_disk_is_full() {
    Ran records = Ran.into(failing("No space left on device"), "claim a", Terminal.NONE, "extract");
    Ran help = Ran.into(failing("No space left on device"), "", Terminal.NONE, "--help");

    assertThat(List.of(records, help))
        .allSatisfy(
            ran -> {
              assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
              assertThat(ran.err())
                  .isEqualTo(
                      "hearsay: standard output: cannot be written: No space left on device\n");
            });
  }

  @Test
  void shows_progress_on_request_and_takes_it_away() throws IOException {
    String input = file("a.txt", "claim a\n");

    assertThat(Ran.of("extract", "--progress", "ALWAYS", input).err()).contains("articles");
    assertThat(Ran.with("", new Terminal(false, true), "extract", input).err()).isNotEmpty();
    assertThat(Ran.with("", new Terminal(false, true), "extract", "-q", input).err()).isEmpty();
    assertThat(Ran.with("", new Terminal(false, true), "extract", "--progress=never", input).err())
        .isEmpty();
  }

  @Test
  void tags_each_article() throws IOException {
    Ran ran = Ran.of("tag", file("a.txt", "x"), file("b.txt", "y"));

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(ran.records())
        .extracting(record -> record.get("doc").asText().replaceFirst(".*/", ""))
        .containsExactly("a.txt", "b.txt");
    assertThat(ran.records()).allMatch(record -> !record.has("content"));
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
