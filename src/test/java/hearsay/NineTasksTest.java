package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.console.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people hand on: the README's tasks, each one command of at most a hundred characters, run as
 * written but for the folder in which they write.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NineTasksTest {
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^## Nine tasks$.*?^```sh\\n(.*?)^```$");
  private static final Pattern TASK = Pattern.compile("(?m)^# (.+)\\n(\\./hearsay .+)$");
  private static final int LONGEST = 100;

  /** Names that the commands read and write, and what stands in the repository. */
  private static final Set<String> HERE = Set.of("corpus", "out");

  private static final Map<String, String> COMMANDS = new HashMap<>();

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void read_the_tasks() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    assertThat(block.find()).isTrue();
    TASK.matcher(block.group(1))
        .results()
        .forEach(task -> COMMANDS.put(task.group(1), task.group(2)));
  }

  private record Output(int status, String text) {}

  /** Runs the command whose comment begins so; what is piped goes from one to the next. */
  private Output run(String task) {
    String command =
        COMMANDS.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(task))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    Output output = new Output(ExitCode.OK, "");
    for (String part : List.of(command.split(" \\| ", -1))) {
      output = run(output.text(), arguments(part));
    }
    return output;
  }

  private String[] arguments(String command) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
    arguments.remove(0);
    arguments.replaceAll(
        argument -> {
          boolean file = argument.matches("[a-z]+\\.[a-z]+") || argument.equals("brat");
          return file && !HERE.contains(argument) ? folder.resolve(argument).toString() : argument;
        });
    return arguments.toArray(new String[0]);
  }

  private static Output run(String in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments);
    return new Output(status, out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void are_nine_of_one_line_each() {
    assertThat(COMMANDS).hasSize(9);
    assertThat(COMMANDS.values()).allMatch(command -> command.length() <= LONGEST);
  }

  @Test
  void denials_by_officials_of_a_country_become_a_spreadsheet() {
    assertThat(run("Denials").status()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("denials.xlsx")).isNotEmptyFile();
  }

  @Test
  void an_article_is_highlighted_for_an_editor() throws IOException {
    assertThat(run("An article").status()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(folder.resolve("article.html"))).contains("\"articles\":[{\"doc\"");
  }

  @Test
  void who_says_what_of_a_body_is_told_in_the_order_of_time() {
    List<String> days =
        Pattern.compile("\"published\":\"([^\"]+)\"")
            .matcher(run("Who says what").text())
            .results()
            .map(day -> day.group(1))
            .toList();

    assertThat(days).hasSizeGreaterThan(2).isSorted();
  }

  @Test
  void a_draft_is_verified() throws IOException {
    Files.writeString(
        folder.resolve("draft.txt"),
        "The decision was \"supported by what the Agency knew at the time\".\n"
            + "It said \"nobody has ever written this sentence\".\n");

    Output output = run("Are a draft's");

    assertThat(output.status()).isEqualTo(ExitCode.FINDINGS);
    assertThat(output.text()).contains("[quotation/verbatim]", "[quotation/missing]");
  }

  @Test
  void a_cited_claim_is_found_again_after_an_edit() throws IOException {
    Files.writeString(
        folder.resolve("edited.txt"),
        "A new first line.\n\nAccording to Eurostat, China accounted for 18% (€92 billion) of the bloc's"
            + " imports in 2023.\n");

    assertThat(run("A claim that was cited").text())
        .contains("\"key\":\"e23faa7902005a46\"")
        .hasLineCount(1);
  }

  @Test
  void wire_copies_are_grouped() {
    assertThat(run("Wire copies").status()).isEqualTo(ExitCode.OK);
  }

  @Test
  void claims_of_large_sums_are_found() {
    assertThat(run("Claims above").text()).contains("\"currency\":\"EUR\"");
  }

  @Test
  void an_overview_has_charts() throws IOException {
    assertThat(run("An overview").status()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(folder.resolve("report.html"))).contains("showOverview");
  }

  @Test
  void a_correction_comes_back_as_gold_and_what_nobody_touched_as_it_was() throws IOException {
    run("", "export", "out", "--articles", "corpus", "--format", "brat", "-o", folder + "/brat");

    assertThat(run("What people").status()).isEqualTo(ExitCode.OK);
    assertThat(Files.readAllLines(folder.resolve("gold.jsonl")))
        .containsExactlyInAnyOrderElementsOf(
            run("", "select", "out")
                .text()
                .lines()
                .map(claim -> claim.replaceFirst(",\"confidence\":[0-9.]+", ""))
                .toList());
  }
}
