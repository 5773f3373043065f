package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.console.ExitCode;
import hearsay.extract.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are broken off and gone on with, over a folder of texts and one file of JSON Lines. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ResumeTest {
  private static final int TEXTS = 6;
  private static final int LINES = 5;

  private final Path folder;

  ResumeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectories(folder.resolve("in/wire"));
    for (int i = 0; i < TEXTS; i++) {
      write("in/wire/t" + i + ".txt", "claim text " + i + "\nclaim more\n");
    }
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      lines.append("{\"id\":\"j").append(i).append("\",\"text\":\"claim line\"}\n");
    }
    write("in/lines.jsonl", lines.toString());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private Ran extract(Extractor engine, String output, String... more) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("extract", "--threads", "1", at("in"), "-o", at(output)));
    command.addAll(List.of(more));
    return Ran.by(engine, command.toArray(String[]::new));
  }

  /** All files below a folder with what they hold, hidden ones included. */
  private Map<String, String> contents(String name) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    Path root = folder.resolve(name);
    if (Files.isRegularFile(root)) {
      return Map.of("", Files.readString(root));
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private List<JsonNode> manifest(String name) throws IOException {
    return Ran.parse(Files.readString(folder.resolve(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder/", "new/all.jsonl"})
  void ends_in_the_same_bytes_wherever_it_was_broken_off(String kind) throws IOException {
    extract(new FakeEngine(), "whole-" + kind);
    for (int first = 1; first < TEXTS + LINES - 2; first++) {
      String output = "broken" + first + "-" + kind;
      Ran broken = extract(BreakingEngine.after(first), output);
      BreakingEngine second = BreakingEngine.after(2);
      extract(second, output, "--resume");
      BreakingEngine last = BreakingEngine.never();
      Ran ended = extract(last, output, "--resume");

      assertThat(broken.status()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(broken.err())
          .matches(
              "hearsay: broken off; the same command with --resume goes on from here\n"
                  + "hearsay: cannot start: .*: broken off\n");
      assertThat(ended.status()).as(ended.err()).isEqualTo(ExitCode.OK);
      assertThat(ended.err()).isEmpty();
      assertThat(last.docs()).hasSize(TEXTS + LINES - first - 2);
      assertThat(contents(output)).isEqualTo(contents("whole-" + kind));
      assertThat(folder.resolve(output).resolveSibling(".all.jsonl.hearsay-unfinished"))
          .doesNotExist();
    }
  }

  @Test
  void without_resume_begins_anew_and_leaves_nothing_of_the_earlier_run() throws IOException {
    extract(BreakingEngine.after(4), "out/");
    BreakingEngine engine = BreakingEngine.never();
    extract(engine, "out/");

    assertThat(engine.docs()).hasSize(TEXTS + LINES);
    assertThat(contents("out").keySet()).hasSize(TEXTS + 1).noneMatch(n -> n.contains("hearsay"));
  }

  @Test
  void does_changed_articles_again_and_no_others() throws IOException {
    extract(new FakeEngine(), "out/", "--manifest", at("m.jsonl"));
    write("in/wire/t3.txt", "claim changed\n");
    write("in/lines.jsonl", Files.readString(folder.resolve("in/lines.jsonl")) + line("new"));
    Files.delete(folder.resolve("out/wire/t1.jsonl"));
    write("out/wire/t2.jsonl", "{\"schema\":2,\"doc\":\"wire/t2.txt\",\"text\":\"by hand\"}\n");
    FileTime before = Files.getLastModifiedTime(folder.resolve("out/wire/t0.jsonl"));

    BreakingEngine engine = BreakingEngine.never();
    Ran ran = extract(engine, "out/", "--manifest", at("m.jsonl"), "--resume");

    assertThat(ran.status()).as(ran.err()).isEqualTo(ExitCode.OK);
    assertThat(engine.docs())
        .containsExactlyInAnyOrder("new", "wire/t1.txt", "wire/t2.txt", "wire/t3.txt");
    extract(new FakeEngine(), "whole/");
    assertThat(contents("out")).isEqualTo(contents("whole"));
    assertThat(Files.getLastModifiedTime(folder.resolve("out/wire/t0.jsonl"))).isEqualTo(before);
    assertThat(manifest("m.jsonl"))
        .hasSize(TEXTS + LINES + 1)
        .extracting(entry -> entry.get("doc").asText())
        .doesNotHaveDuplicates();
  }

  private static String line(String id) {
    return "{\"id\":\"" + id + "\",\"text\":\"claim " + id + "\"}\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--min-confidence=0.9",
        "--all-attributions",
        "--published=2025-09-26",
        "--format=text"
      })
  void does_all_again_where_an_option_has_changed(String option) {
    extract(new FakeEngine(), "out/", "--manifest", at("m.jsonl"));
    BreakingEngine same = BreakingEngine.never();
    extract(same, "out/", "--manifest", at("m.jsonl"), "--resume");
    BreakingEngine other = BreakingEngine.never();
    extract(other, "out/", "--manifest", at("m.jsonl"), "--resume", option);

    assertThat(same.docs()).isEmpty();
    assertThat(other.docs()).hasSizeGreaterThanOrEqualTo(TEXTS + 1);
  }

  @Test
  void takes_what_a_killed_run_left_as_far_as_it_is_whole() throws IOException {
    extract(BreakingEngine.after(4), "all.jsonl");
    Path unfinished = folder.resolve(".all.jsonl.hearsay-unfinished");
    cut(unfinished.resolve("manifest.jsonl.1"), 7);
    cut(unfinished.resolve("records/all.jsonl.1"), 3);
    BreakingEngine engine = BreakingEngine.never();
    Ran ran = extract(engine, "all.jsonl", "--resume");

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(engine.docs()).hasSize(TEXTS + LINES - 3);
    extract(new FakeEngine(), "whole.jsonl");
    assertThat(contents("all.jsonl")).isEqualTo(contents("whole.jsonl"));
  }

  private static void cut(Path file, int bytes) throws IOException {
    byte[] all = Files.readAllBytes(file);
    assertThat(all).hasSizeGreaterThan(bytes);
    Files.write(file, java.util.Arrays.copyOf(all, all.length - bytes));
  }

  @Test
  void a_manifest_says_what_became_of_each_article() throws IOException {
    write("in/wire/t1.txt", "CRASH");
    write("in/wire/t2.txt", "no");
    write("in/wire/t3.txt", "caf\0");
    Ran ran =
        Ran.of("extract", at("in"), at("gone.txt"), "-o", at("out"), "--manifest", at("m.jsonl"));

    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
    List<JsonNode> entries = manifest("m.jsonl");
    assertThat(entries).hasSize(TEXTS + LINES + 1);
    assertThat(entries.get(0).get("message").asText())
        .isEqualTo(at("gone.txt") + ": there is no such file or folder");
    assertThat(entries.subList(1, entries.size()))
        .extracting(
            entry -> entry.get("input").asText().substring(at("in").length() + 1),
            entry -> entry.get("status").asText(),
            entry -> entry.get("claims").asInt())
        .startsWith(
            org.assertj.core.groups.Tuple.tuple("lines.jsonl:1", "done", 1),
            org.assertj.core.groups.Tuple.tuple("lines.jsonl:2", "done", 1))
        .endsWith(
            org.assertj.core.groups.Tuple.tuple("wire/t0.txt", "done", 2),
            org.assertj.core.groups.Tuple.tuple("wire/t1.txt", "failed", 0),
            org.assertj.core.groups.Tuple.tuple("wire/t2.txt", "done", 0),
            org.assertj.core.groups.Tuple.tuple("wire/t3.txt", "unreadable", 0),
            org.assertj.core.groups.Tuple.tuple("wire/t4.txt", "done", 2),
            org.assertj.core.groups.Tuple.tuple("wire/t5.txt", "done", 2));
    JsonNode failed = entries.get(LINES + 2);
    assertThat(failed.get("message").asText()).contains("t1.txt: internal error: IllegalState");
    assertThat(failed.get("sha256").asText())
        .isEqualTo("6f93481fe2c111b1c44176bfa27e6461bf26668e0c6c31fab4a32fa8a4f663e5");
    assertThat(entries.get(LINES + 3).get("message").isNull()).isTrue();
    assertThat(entries.get(LINES + 3).get("seconds").isNumber()).isTrue();
  }

  @Test
  void refuses_to_go_on_where_nothing_can_be_taken_over() {
    assertThat(Ran.of("extract", at("in"), "--resume").err())
        .isEqualTo("hearsay: --resume goes on with files; name them with -o\n");
    assertThat(Ran.of("extract", at("in"), "-o", at("all.jsonl.gz"), "--resume").err())
        .isEqualTo(
            "hearsay: --resume cannot go on with a compressed file;"
                + " write it plain, or name a folder\n");
    assertThat(Ran.of("extract", at("in"), "-o", at("a.jsonl"), "--manifest", at("a.jsonl")).err())
        .contains("is a file of records and would be written over");
  }

  @Test
  void a_manifest_in_the_searched_folder_is_no_article() throws IOException {
    List<String> names = new ArrayList<>();
    for (int i : IntStream.range(0, 2).toArray()) {
      Ran ran = Ran.of("extract", at("in"), "-o", at("out" + i), "--manifest", at("in/m.jsonl"));
      assertThat(ran.status()).as(ran.err()).isEqualTo(ExitCode.OK);
      names.addAll(contents("out" + i).keySet());
    }
    assertThat(names).noneMatch(name -> name.contains("m.jsonl") || name.contains("/m."));
  }

  @Test
  void gives_up_an_article_that_takes_too_long_and_goes_on() throws IOException {
    write("in/wire/t2.txt", "SLOW");
    Ran ran =
        Ran.of(
            "extract",
            at("in/wire"),
            "-o",
            at("out"),
            "--article-timeout",
            "1",
            "--manifest",
            at("m.jsonl"));

    assertThat(ran.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ran.err())
        .isEqualTo(
            "hearsay: "
                + at("in/wire/t2.txt")
                + ": given up after 1 s; allow it more with --article-timeout, or any time with 0\n"
                + "hearsay: 1 of 6 articles failed\n");
    assertThat(contents("out").keySet()).hasSize(TEXTS - 1).doesNotContain("t2.jsonl");
    assertThat(manifest("m.jsonl").get(2).get("status").asText()).isEqualTo("timeout");
  }
}
