package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.attribute.AttributionScheme;
import hearsay.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The options that claims were written with, in {@code .hearsay.yaml} and in the manifest. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CheckMadeByTest {
  private final CheckedFolder folder;

  CheckMadeByTest(@TempDir Path root) {
    this.folder = new CheckedFolder(root);
  }

  @BeforeEach
  void claims_of_which_one_is_unlikely() throws IOException {
    folder.article("a.txt", "Anna said it rains\nBert said it snows (0.6)\n");
    folder.file("corpus/undated.txt", "Carla said it thaws\n");
  }

  private void extract(String... options) {
    String[] all =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                    "extract",
                    folder.corpus(),
                    "-o",
                    folder.out(),
                    "--manifest",
                    folder.root().resolve("manifest.jsonl").toString()),
                java.util.stream.Stream.of(options))
            .toArray(String[]::new);
    assertThat(FakeClaims.run(all).status()).isEqualTo(ExitCode.OK);
  }

  private void settings(String... lines) throws IOException {
    folder.file("corpus/.hearsay.yaml", String.join("\n", lines) + "\n");
  }

  private List<String> places(String... options) {
    return folder.places(folder.against(options));
  }

  @Test
  void options_of_the_settings_are_taken_and_those_of_the_command_line_win() throws IOException {
    extract("--min-confidence=0.8", "--published=2025-09-26");
    assertThat(places("--format=json"))
        .contains("corpus/a.txt:5 claims/added", "corpus/undated.txt:1 claims/changed");
    settings("options:", "  min-confidence: 0.8", "  published: 2025-09-26");

    assertThat(folder.against().status()).isEqualTo(ExitCode.OK);
    assertThat(places("--format=json", "--min-confidence=0.5"))
        .containsExactly("corpus/a.txt:5 claims/added");
  }

  @Test
  void files_that_the_settings_name_lie_beside_them() throws IOException {
    settings("options:", "  organizations: list.txt");
    assertThat(folder.check().err()).contains("corpus/list.txt").contains("no such file");

    folder.file("corpus/list.txt", "Kupol\n");
    assertThat(folder.check().status()).isEqualTo(ExitCode.OK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update: yes|:2: unknown option 'update'; there are all-attributions, article-timeout,",
        "min-confidence: 2|:2: min-confidence: '2' is no probability from 0 to 1",
        "published: yesterday|:2: published: 'yesterday' is no date",
        "max-article-bytes: many|:2: max-article-bytes: 'many' is no size",
        "all-attributions: maybe|:2: all-attributions: 'maybe' is neither true nor false",
        "min-confidence: [1]|:2: min-confidence: one word is wanted here"
      })
  void what_is_wrong_with_an_option_is_named_by_file_and_line(String option, String message)
      throws IOException {
    settings("options:", "  " + option);

    Ran ran = folder.check();

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.err()).contains(".hearsay.yaml" + message).hasLineCount(1);
  }

  @Test
  void other_options_than_the_manifest_tells_are_one_finding() throws IOException {
    extract("--min-confidence=0.8", "--published=2025-09-26");
    settings("options:", "  manifest: ../manifest.jsonl");

    Ran ran = folder.against("--format=json");

    assertThat(places("--format=json", "--published=2025-09-26"))
        .hasSize(1)
        .allMatch(place -> place.endsWith("manifest.jsonl:1 claims/made-by"));
    assertThat(ran.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(CheckedFolder.of("claims/made-by", ran).get(0).get("message").asText())
        .contains("(extract --min-confidence 0.8 --published 2025-09-26)")
        .contains("(extract --min-confidence " + AttributionScheme.BEST_FOR_CONTRACT + ")");
    assertThat(
            folder.against("--min-confidence=0.8", "--published=2025-09-26", "--format=json").out())
        .isEmpty();
  }

  @Test
  void an_update_renews_the_manifest_with_the_claims() throws IOException {
    extract("--published=2025-09-26");
    folder.edit("manifest.jsonl", "\"version\":\"", "\"version\":\"0.0.");
    settings("options:", "  published: 2025-09-26", "  manifest: ../manifest.jsonl");
    assertThat(places("--format=json")).anyMatch(place -> place.endsWith("claims/made-by"));

    assertThat(folder.against("--update").status()).isEqualTo(ExitCode.OK);

    assertThat(places("--format=json")).isEmpty();
    assertThat(Ran.parse(Files.readString(folder.root().resolve("manifest.jsonl"))))
        .extracting(line -> line.get("doc").asText())
        .containsExactlyInAnyOrder("a.txt", "undated.txt");
  }

  @Test
  void an_update_of_some_articles_leaves_what_the_manifest_says_of_others() throws IOException {
    extract("--published=2025-09-26");
    String manifest = folder.root().resolve("manifest.jsonl").toString();
    String others = "undated.txt";
    List<String> before = linesOf(others);
    folder.edit("corpus/a.txt", "rains", "hails");

    Ran ran =
        FakeClaims.run(
            "check",
            "--corpus",
            folder.corpus(),
            "--against",
            folder.out(),
            "--update",
            "--manifest",
            manifest,
            folder.corpus() + "/a.txt");

    assertThat(ran.status()).as(ran.err()).isEqualTo(ExitCode.OK);
    assertThat(linesOf(others)).isEqualTo(before).hasSize(1);
    assertThat(linesOf("a.txt")).hasSize(1);
  }

  private List<String> linesOf(String doc) throws IOException {
    return Files.readAllLines(folder.root().resolve("manifest.jsonl")).stream()
        .filter(line -> line.contains("\"doc\":\"" + doc + "\""))
        .toList();
  }

  @Test
  void another_version_is_one_finding_unless_the_claims_are_to_be_compared() throws IOException {
    extract("--published=2025-09-26");
    folder.edit("manifest.jsonl", "\"version\":\"", "\"version\":\"0.0.");
    folder.edit("corpus/a.txt", "rains", "pours");
    settings("options: {manifest: ../manifest.jsonl, published: 2025-09-26}");

    assertThat(places("--format=json")).hasSize(1).allMatch(place -> place.contains("made-by"));

    settings(
        "rules: {claims/made-by: warning}",
        "options: {manifest: ../manifest.jsonl, published: 2025-09-26}");
    assertThat(places("--format=json"))
        .contains("corpus/a.txt:4 claims/changed")
        .anyMatch(place -> place.contains("made-by"));
  }
}
