package hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InputFinderTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void finds_articles_in_folders_below_in_the_order_of_their_paths() {
    touch("b.txt", "a/z.md", "a.txt", "a/b/c.jsonl.gz", "a/page.HTML");
    assertThat(docs(folder))
        .containsExactly("a.txt", "a/b/c.jsonl.gz", "a/page.HTML", "a/z.md", "b.txt");
  }

  @Test
  void orders_by_code_point_and_not_by_utf_16_unit() {
    touch("\uFF5E.txt", "\uD83D\uDE00.txt", "z.txt");
    assertThat(docs(folder)).containsExactly("z.txt", "\uFF5E.txt", "\uD83D\uDE00.txt");
  }

  @Test
  void leaves_out_hidden_files_and_folders_and_other_kinds() {
    touch(".a.txt", ".git/b.txt", "c.png", "d", "e.yaml", "f.gz", "g.txt.bak", ".txt", "h.htm");
    assertThat(docs(folder)).containsExactly("h.htm");
  }

  @Test
  void leaves_out_the_gold_claims_that_stand_beside_an_article() {
    touch("a.txt", "a.gold.jsonl", "b.jsonl", "b.gold.jsonl.gz");
    assertThat(docs(folder)).containsExactly("a.txt", "b.jsonl");
  }

  @Test
  void takes_a_named_file_and_a_named_hidden_folder_whatever_they_are_called() {
    touch(".hidden/a.txt", "LICENSE");
    assertThat(docs(folder.resolve(".hidden"), folder.resolve("LICENSE")))
        .containsExactly("a.txt", path("LICENSE"));
  }

  @Test
  void keeps_the_order_of_the_arguments_and_takes_standard_input_once() {
    touch("b.txt", "a.txt");
    InputFinder.Expansion found = InputFinder.find(List.of(path("b.txt"), "-", path("a.txt"), "-"));
    assertThat(found.inputs())
        .extracting(Input::doc)
        .containsExactly(path("b.txt"), "-", path("a.txt"));
    assertThat(found.inputs().get(1).path()).isNull();
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void puts_names_of_folders_in_front_where_a_path_would_come_twice() {
    touch("one/a.txt", "one/only.txt", "two/a.txt", "x/two/a.txt");
    assertThat(docs(folder.resolve("one"), folder.resolve("two"), folder.resolve("x/two")))
        .containsExactly("a.txt", "only.txt", "two/a.txt", "x/two/a.txt");
  }

  @Test
  void calls_a_file_that_is_named_by_the_path_as_it_was_named() {
    touch("one/a.txt", "two/a.txt");
    assertThat(docs(folder.resolve("one/a.txt"), folder.resolve("one/../two/a.txt")))
        .containsExactly(path("one/a.txt"), folder + "/one/../two/a.txt");
    assertThat(docs(Path.of("src/main/../../pom.xml"))).containsExactly("src/main/../../pom.xml");
    assertThat(docs(Path.of("././pom.xml"))).containsExactly("pom.xml");
    assertThat(InputFinder.find(List.of("pom.xml", path("one"))).inputs())
        .extracting(Input::named)
        .containsExactly(true, false);
  }

  @Test
  void names_of_files_do_not_hang_on_what_else_is_named_unless_two_would_be_the_same() {
    touch("a.txt", "b.txt", "check.md");
    assertThat(docs(folder.resolve("a.txt"), folder, Path.of("src/docs/check.md")))
        .containsExactly(path("a.txt"), "b.txt", "check.md", "src/docs/check.md");
  }

  @Test
  void a_file_that_is_named_gets_the_folder_above_where_its_path_is_taken() {
    touch("src/docs/check.md");
    String here = String.valueOf(Path.of("").toAbsolutePath().getFileName());
    assertThat(docs(folder, Path.of("src/docs/check.md")))
        .containsExactly("src/docs/check.md", here + "/src/docs/check.md");
  }

  @Test
  void reads_a_file_once_by_whatever_ways_it_is_reached() throws IOException {
    touch("in/a.txt", "in/b.txt");
    Files.createSymbolicLink(folder.resolve("in/link.txt"), folder.resolve("in/b.txt"));
    InputFinder.Expansion found = InputFinder.find(List.of(path("in/b.txt"), path("in")));
    assertThat(found.inputs()).extracting(Input::doc).containsExactly(path("in/b.txt"), "a.txt");
    assertThat(found.leftOut())
        .containsExactly(LeftOut.twice(path("in/link.txt"), path("in/b.txt")));
  }

  @Test
  void says_which_files_of_a_folder_are_of_no_kind_that_is_read() {
    touch(".git/b.zip", ".hidden.zip", "a.txt", "a.gold.jsonl", "b/c.ZIP", "d", "e.png");
    assertThat(InputFinder.find(List.of(folder.toString())).leftOut())
        .extracting(one -> folder.relativize(Path.of(one.name())) + " " + one.kind())
        .containsExactly("b/c.ZIP .zip", "d of no known kind", "e.png .png");
  }

  @Test
  void a_pipe_in_a_folder_is_left_out_and_told() throws Exception {
    touch("a.txt");
    Path pipe = folder.resolve("pipe.txt");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(docs(folder)).containsExactly("a.txt");
    assertThat(InputFinder.find(List.of(folder.toString())).leftOut())
        .containsExactly(LeftOut.noFile(pipe.toString()));
  }

  @Test
  void reads_a_file_once_that_is_reached_twice_under_the_same_path() {
    touch("a.txt");
    assertThat(docs(folder, folder)).containsExactly("a.txt");
    assertThat(docs(Path.of("pom.xml"), Path.of("./pom.xml"))).containsExactly("pom.xml");
  }

  @Test
  void names_links_that_lead_back_and_follows_others() throws IOException {
    touch("in/a.txt", "out/b.txt");
    Files.createSymbolicLink(folder.resolve("in/back"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/there"), folder.resolve("out"));
    InputFinder.Expansion found = InputFinder.find(List.of(path("in")));
    assertThat(found.inputs()).extracting(Input::doc).containsExactly("a.txt", "there/b.txt");
    assertThat(found.problems())
        .containsExactly(path("in/back") + ": is a link back to a folder that it is in; left out");
  }

  @Test
  void reports_a_link_to_nothing() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));
    InputFinder.Expansion found = InputFinder.find(List.of(folder.toString()));
    assertThat(found.inputs()).isEmpty();
    assertThat(found.problems()).containsExactly(path("a.txt") + ": is a link to nothing");
  }

  @Test
  void reports_what_is_missing_and_goes_on() {
    touch("a.txt");
    InputFinder.Expansion found = InputFinder.find(List.of(path("gone"), "", path("a.txt")));
    assertThat(found.inputs()).extracting(Input::doc).containsExactly(path("a.txt"));
    assertThat(found.problems())
        .containsExactly(
            path("gone") + ": there is no such file or folder",
            "'': is no name of a file or folder");
  }

  @Test
  void never_echoes_control_characters() {
    touch("a\u001B[2J\n.txt");
    assertThat(InputFinder.find(List.of("x\u001B[2J", "nul\0")).problems())
        .containsExactly(
            "x\\u001B[2J: there is no such file or folder",
            "'nul\\u0000': is no name of a file or folder");
    assertThat(InputFinder.find(List.of(folder.toString())).inputs().get(0).name())
        .isEqualTo(folder + "/a\\u001B[2J\\u000A.txt");
  }

  @Test
  void reports_a_folder_that_cannot_be_read() throws IOException {
    touch("closed/a.txt", "b.txt");
    Path closed = folder.resolve("closed");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(closed)).as("root reads everything").isFalse();
      InputFinder.Expansion found = InputFinder.find(List.of(folder.toString()));
      assertThat(found.inputs()).extracting(Input::doc).containsExactly("b.txt");
      assertThat(found.problems()).containsExactly(closed + ": cannot be read: permission denied");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private void touch(String... names) {
    Stream.of(names).forEach(name -> ReadingCase.write(folder, name, new byte[0]));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static List<String> docs(Path... arguments) {
    InputFinder.Expansion found =
        InputFinder.find(Stream.of(arguments).map(Path::toString).toList());
    assertThat(found.problems()).isEmpty();
    return found.inputs().stream().map(Input::doc).toList();
  }
}
