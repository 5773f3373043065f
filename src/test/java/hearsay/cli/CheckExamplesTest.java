package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import hearsay.check.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What README, manual and help say of {@code check} is run as written. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CheckExamplesTest {
  private static final Path MANUAL = Path.of("src/docs/check.md");

  /** A command line, without the pipe, the redirection or the comment behind it. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?m)^(?:  |\\s*- (?:run: )?)?(?:\\./)?hearsay check( [^|>#\\n]*?)?(?=$| +[|>#]|   )");

  private static final Pattern YAML = Pattern.compile("(?s)```yaml\\n(.*?)```");
  private static final Pattern RULE =
      Pattern.compile("(?m)^\\| `([a-z]+/[a-z-]+)` \\| (error|warning|info) \\|");

  private final CheckedFolder folder;

  CheckExamplesTest(@TempDir Path root) {
    this.folder = new CheckedFolder(root);
  }

  private static String manual() throws IOException {
    return Files.readString(MANUAL);
  }

  private static List<String> yaml() throws IOException {
    return YAML.matcher(manual()).results().map(block -> block.group(1)).toList();
  }

  private static String run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  /** A clone in which nothing is wrong, with the manual's settings. */
  private void prepare() throws IOException, InterruptedException {
    folder.article("a.txt", "Anna said it rains\n");
    folder.article("wire/b.txt", "Bert said it snows\n");
    Path list = folder.file("lists/all.txt", "Kupol\n");
    FakeClaims.run(
        "extract",
        folder.corpus(),
        "--min-confidence=0.5",
        "--published=2025-09-26",
        "--organizations=" + list,
        "--manifest=" + folder.root().resolve("manifest.jsonl"),
        "-o",
        folder.out());
    folder.file(".hearsay.yaml", yaml().get(0));
    for (String command :
        List.of(
            "git init -q",
            "git add -A",
            "git -c user.name=T -c user.email=t@example.org commit -q -m begin",
            "git update-ref refs/remotes/origin/main HEAD")) {
      run(folder.root(), List.of(command.split(" ")));
    }
  }

  @TestFactory
  Stream<DynamicTest> examples_run_as_written() throws IOException, InterruptedException {
    prepare();
    List<String> commands = new ArrayList<>();
    for (String text :
        List.of(
            Files.readString(Path.of("README.md")),
            manual(),
            FakeClaims.run("check", "--help").out())) {
      List<String> found =
          COMMAND
              .matcher(text)
              .results()
              .map(MatchResult::group)
              .map(line -> line.substring(line.indexOf("check")).strip())
              .toList();
      assertThat(found).hasSizeGreaterThanOrEqualTo(2);
      commands.addAll(found);
    }
    return commands.stream().distinct().map(one -> dynamicTest(one, () -> runs(one)));
  }

  private void runs(String command) throws IOException, InterruptedException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                FakeClaims.class.getName()));
    line.addAll(List.of(command.split(" +")));

    assertThat(run(folder.root(), line)).contains("nothing found");
  }

  @Test
  void the_manual_lists_every_rule_with_its_severity() throws IOException {
    List<String> listed =
        RULE.matcher(manual()).results().map(row -> row.group(1) + " " + row.group(2)).toList();

    assertThat(listed)
        .containsExactlyElementsOf(
            Stream.of(Rule.values())
                .map(rule -> rule.key() + " " + rule.severity().key())
                .toList());
  }

  @Test
  void the_jobs_of_the_manual_are_yaml_of_about_ten_lines() throws IOException {
    List<String> jobs = yaml().subList(1, 3);

    for (String job : jobs) {
      JsonNode read = new YAMLMapper().readTree(job);
      assertThat(read.isObject()).isTrue();
      assertThat(job.lines()).hasSizeLessThanOrEqualTo(12);
    }
  }
}
