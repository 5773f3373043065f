package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --corpus FOLDER FILE…}, as a hook calls it before a commit. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CheckNamedArticlesTest {
  private final CheckedFolder folder;

  CheckNamedArticlesTest(@TempDir Path root) {
    this.folder = new CheckedFolder(root);
  }

  @BeforeEach
  void a_corpus_whose_claims_are_all_out_of_date() throws IOException {
    folder.article("a.txt", "Anna said it rains\n");
    folder.article("wire/b.txt", "Bert said it snows\n");
    folder.article("wire/c.txt", "Carla said it thaws\n");
    folder.extract();
    for (String name : List.of("a", "wire/b", "wire/c")) {
      folder.edit("out/" + name + ".jsonl", "\"lemma\":\"said\"", "\"lemma\":\"say\"");
    }
  }

  private Ran named(String option, String... files) {
    List<String> arguments =
        new ArrayList<>(
            List.of("check", "--corpus", folder.corpus(), "--against", folder.out(), option));
    for (String file : files) {
      arguments.add(folder.root().resolve(file).toString());
    }
    return FakeClaims.run(arguments.toArray(String[]::new));
  }

  private List<String> places(String... files) {
    return folder.places(named("--format=json", files)).stream().distinct().toList();
  }

  @Test
  void those_that_are_named_are_compared_under_their_names_in_the_corpus() {
    assertThat(places("corpus/a.txt")).containsExactly("corpus/a.txt:4 claims/changed");
    assertThat(places("corpus/a.txt", "corpus/wire/c.txt"))
        .containsExactly("corpus/a.txt:4 claims/changed", "corpus/wire/c.txt:4 claims/changed");
  }

  @Test
  void an_article_is_named_by_its_claims_its_gold_and_its_folder_too() throws IOException {
    assertThat(places("out/wire/b.jsonl")).containsExactly("corpus/wire/b.txt:4 claims/changed");
    assertThat(places("corpus/wire")).hasSize(2).allMatch(place -> place.contains("wire/"));
    folder.file("corpus/a.gold.jsonl", "");
    assertThat(places("corpus/a.gold.jsonl")).containsExactly("corpus/a.txt:4 claims/changed");
  }

  @Test
  void a_copy_of_an_article_that_is_not_named_is_found() throws IOException {
    folder.article("z.txt", "Bert said it snows\n");

    Ran ran = named("--format=json", "corpus/z.txt");

    assertThat(folder.places(ran)).contains("corpus/z.txt:1 article/duplicate");
  }

  @Test
  void what_is_no_article_of_the_corpus_is_passed_by_inside_and_refused_outside()
      throws IOException {
    folder.file("corpus/picture.png", "x");
    folder.file("elsewhere.txt", "x");

    assertThat(named("--format=text", "corpus/picture.png"))
        .isEqualTo(new Ran(ExitCode.OK, "", "hearsay: 0 articles checked: nothing found\n"));
    assertThat(named("--format=text", "elsewhere.txt").status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(named("--format=text", "elsewhere.txt").err()).contains("is not in ");
    assertThat(named("--format=text", "corpus/none.txt").err()).contains("there is no such file");
  }

  @Test
  void update_writes_those_alone_and_removes_nothing() throws IOException {
    Files.delete(folder.root().resolve("corpus/wire/c.txt"));
    String before = folder.read("out/wire/b.jsonl");

    assertThat(named("--update", "corpus/a.txt").status()).isEqualTo(ExitCode.OK);

    assertThat(folder.read("out/a.jsonl")).contains("\"lemma\":\"said\"");
    assertThat(folder.read("out/wire/b.jsonl")).isEqualTo(before);
    assertThat(folder.tree("out")).containsKey("wire/c.jsonl");
  }

  @Test
  void several_files_without_their_corpus_are_refused_and_the_way_is_told() {
    Ran ran = FakeClaims.run("check", folder.corpus() + "/a.txt", folder.corpus() + "/wire/b.txt");

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.err()).contains("--corpus FOLDER").contains("'hearsay check --help' says more");
  }

  @Test
  void how_to_write_the_claims_anew_is_said_at_the_end_and_only_then() throws IOException {
    assertThat(folder.against().err()).endsWith("with --update writes their claims anew\n");
    assertThat(folder.check().err()).doesNotContain("--update");
    folder.extract();
    assertThat(folder.against().err()).doesNotContain("--update");
  }
}
