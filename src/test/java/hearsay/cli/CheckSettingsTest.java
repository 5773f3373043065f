package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.console.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code .hearsay.yaml}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CheckSettingsTest {
  private final CheckedFolder folder;

  CheckSettingsTest(@TempDir Path root) {
    this.folder = new CheckedFolder(root);
  }

  private void settings(String... lines) throws IOException {
    folder.file("corpus/.hearsay.yaml", String.join("\n", lines) + "\n");
  }

  @Test
  void severities_can_be_raised_lowered_and_switched_off() throws IOException {
    folder.file("corpus/a.txt", "");
    settings("rules:", "  article/no-published: error", "  article/empty: info");
    assertThat(folder.check().out().lines())
        .containsExactly(
            folder.corpus() + "/a.txt:1: info: has no text [article/empty]",
            folder.corpus()
                + "/a.txt:1: error: has no date of publication; say published: 2025-09-26 in it,"
                + " put the date into its file name, or use --published [article/no-published]");
    assertThat(folder.check().status()).isEqualTo(ExitCode.FINDINGS);

    settings("rules:", "  article/no-published: off", "  article/empty: 'off'  # quiet");
    assertThat(folder.check().out()).isEmpty();
    assertThat(folder.check().status()).isEqualTo(ExitCode.OK);
  }

  @Test
  void thresholds_ask_for_claims_and_for_confidence() throws IOException {
    folder.article("good.txt", "Anna said it rains\nBert said it snows (0.6)\n");
    folder.article("none.txt", "Nothing.\n");
    folder.article("weak.txt", "Ceci said it hails (0.55)\nDora said it thaws (0.6)\n");
    assertThat(folder.check().status()).isEqualTo(ExitCode.OK);
    settings("thresholds:", "  min-claims: 1", "  mean-confidence: 0.6");

    Ran ran = folder.check();

    assertThat(ran.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(ran.out().lines())
        .containsExactly(
            folder.corpus()
                + "/none.txt:1: error: 0 claims; at least 1 are asked for [threshold/min-claims]",
            folder.corpus()
                + "/weak.txt:1: error: the mean confidence of its claims is 0.575; at least 0.6 is"
                + " asked for [threshold/mean-confidence]");
  }

  @Test
  void a_file_can_be_named() throws IOException {
    folder.file("corpus/a.txt", "");
    settings("wrong");
    Path file = folder.file("other.yaml", "rules: {article/empty: warning}\n");

    assertThat(folder.check("--config", file.toString()).status()).isEqualTo(ExitCode.OK);
    Ran missing = folder.check("--config", file + "x");
    assertThat(missing.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(missing.err()).contains("other.yamlx: there is no such file");
  }

  @Test
  void that_of_the_current_folder_wins_over_that_of_the_corpus()
      throws IOException, InterruptedException {
    folder.file("corpus/a.txt", "");
    settings("rules: {article/empty: warning}");
    folder.file(".hearsay.yaml", "rules: {article/empty: info, article/no-published: off}\n");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                FakeClaims.class.getName(),
                "check")
            .directory(folder.root().toFile())
            .redirectError(folder.root().resolve("err").toFile())
            .start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("corpus/a.txt:1: info: has no text [article/empty]\n");
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(ExitCode.OK);
  }

  @Test
  void an_empty_file_or_one_of_comments_says_nothing() throws IOException {
    folder.article("a.txt", "");
    for (String text : List.of("", "# nothing\n", "rules:\nthresholds:\n", "---\n")) {
      settings(text);
      assertThat(folder.check().out()).contains("[article/empty]");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule: {}|:1: unknown key 'rule'; the keys are rules, thresholds",
        "rules:~  article/emty: off|:2: unknown rule 'article/emty'; there are article/binary,",
        "rules:~  article/empty: loud|:2: article/empty: 'loud' is none of error, warning, info,",
        "rules:~  article/empty: [off]|:2: article/empty: one word is wanted here",
        "rules: off|:1: rules must be a mapping",
        "rules:~  article/binary: off|:2: article/binary: an article that could not be processed",
        "thresholds:~  claims: 1|:2: unknown threshold 'claims'; there are min-claims, mean-conf",
        "thresholds:~  min-claims: many|:2: min-claims: 'many' is no number",
        "thresholds:~  min-claims: 1.5|:2: min-claims: '1.5' is no number of claims",
        "thresholds:~  mean-confidence: 60|:2: mean-confidence: '60' is not from 0 to 1",
        "thresholds:~  mean-confidence: NaN|:2: mean-confidence: 'NaN' is not from 0 to 1",
        "rules: {}~rules: {}|: the key 'rules' is there twice",
        "rules: &a~  article/empty: off~thresholds: *a|:3: thresholds must be a mapping",
        "rules:~  article/empty: &a off~  claims/added: *a|:3: claims/added: aliases are not",
        "rules: {|is broken YAML",
        "rules: {}~---~rules: {}|more than one YAML document",
        "- rules|:1: the settings must be a mapping"
      })
  void what_is_wrong_is_named_by_file_and_line(String yaml, String message) throws IOException {
    folder.article("a.txt", "Text.\n");
    settings(yaml.split("~"));

    Ran ran = folder.check();

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("hearsay: ").contains(".hearsay.yaml").hasLineCount(1);
    if (message.contains("twice")) {
      assertThat(ran.err()).containsAnyOf("is there twice", "uplicate");
    } else {
      assertThat(ran.err()).contains(message);
    }
  }

  @Test
  void aliases_do_not_explode() throws IOException {
    folder.article("a.txt", "Text.\n");
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append(("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(10) + "x]\n"));
    }
    settings(bomb.toString());

    assertThat(folder.check().err()).contains(".hearsay.yaml:1: unknown key 'a0'");
  }
}
