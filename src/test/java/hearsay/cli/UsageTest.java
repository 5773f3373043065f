package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.batch.Environment;
import hearsay.console.ExitCode;
import hearsay.console.Messages;
import hearsay.console.StandardOutput;
import hearsay.console.Terminal;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class UsageTest {
  @Test
  void without_a_command_says_how_it_is_used() {
    Ran ran = Ran.of();

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("Usage: hearsay").contains("extract", "tag", "schema");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "extract --help",
        "tag -h",
        "schema --help",
        "help extract",
        "check --help"
      })
  void help_goes_to_standard_output_with_examples_and_exit_statuses(String typed) {
    Ran ran = Ran.of(typed.split(" "));

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("Usage: hearsay", "Examples:", "Exit status:", "130", "143", " 70");
    assertThat(ran.out()).doesNotContain("${");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "extract",
        "tag",
        "check",
        "select",
        "export",
        "import",
        "report",
        "verify",
        "diff",
        "group",
        "explain",
        "eval",
        "schema",
        "completion"
      })
  void help_fits_eighty_columns(String command) {
    String help = Ran.of((command + " --help").strip().split(" ")).out();

    assertThat(help.lines().filter(line -> line.length() > 80)).isEmpty();
  }

  @Test
  void help_breaks_lines_between_words_alone() {
    CommandLine root =
        Program.commands(
            new Environment(
                InputStream.nullInputStream(),
                new StandardOutput(OutputStream.nullOutputStream()),
                new Messages(System.err),
                Terminal.NONE,
                (verbose, options) -> {
                  throw new AssertionError("nothing is read");
                }),
            System.err);
    root.getSubcommands()
        .forEach(
            (name, command) ->
                command
                    .getCommandSpec()
                    .args()
                    .forEach(
                        argument ->
                            assertThat(command.getUsageMessage().split("\\s+"))
                                .as(name)
                                .contains(String.join(" ", argument.description()).split("\\s+"))));
  }

  @Test
  void help_is_as_wide_as_the_terminal_up_to_a_hundred_columns() {
    Terminal wide = new Terminal(false, true, false, 200, true);

    assertThat(Ran.with("", wide, "select", "--help").out().lines())
        .anyMatch(line -> line.length() > 80)
        .allMatch(line -> line.length() <= 100);
  }

  @Test
  void mistyped_words_are_followed_by_those_that_may_be_meant() {
    assertThat(Ran.of("exprot").err()).contains("did you mean export");
    assertThat(Ran.of("select", "--stanc", "deny").err()).contains("did you mean --stance?");
  }

  @ParameterizedTest
  @CsvSource({
    "select out --country China, --affiliation",
    "export out --company=Kupol, --organization",
    "report out -o a.html --from 2025-01-01, --since"
  })
  void other_names_for_an_option_lead_to_it(String typed, String option) {
    assertThat(Ran.of(typed.split(" ")).err()).contains("hearsay: did you mean " + option + "?\n");
  }

  @Test
  void a_command_without_output_files_says_where_it_writes() {
    assertThat(Ran.of("select", "out", "-o", "x.jsonl").err())
        .contains(
            "hearsay: select writes to standard output: put > FILE behind it, or use hearsay export"
                + " -o FILE\n")
        .doesNotContain("did you mean");
    assertThat(Ran.of("eval", "--gold", "g", "out", "-o", "x.txt").err())
        .contains("hearsay: eval writes to standard output: put > FILE behind it\n");
  }

  @Test
  void options_show_their_choices_and_defaults() {
    assertThat(Ran.of("extract", "--help").out().replaceAll("\\s+", " "))
        .contains("auto, text, html, jsonl", "auto, always, never", "20M", "-o, --output");
  }

  @Test
  void version_is_that_of_the_build() {
    assertThat(Ran.of("--version").out()).matches("hearsay [0-9]+\\.[0-9]+.*\\R");
  }

  @ParameterizedTest
  @CsvSource({
    "extract --format png, 'png' is none of auto",
    "extract --published yesterday, no date such as",
    "extract --encoding klingon, no known charset",
    "extract --max-article-bytes 20X, no size such as",
    "extract -q -v, mutually exclusive",
    "extract --wrong, --wrong",
    "extrct a.txt, extrct",
    "check --format xml, 'xml' is none of text",
    "check a b, 'b'",
    "completion fish, none of bash",
    "completion, SHELL"
  })
  void wrong_usage_is_named(String typed, String message) {
    Ran ran = Ran.of(typed.split(" "));

    assertThat(ran.status()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("hearsay: ").contains(message).contains("--help' says more");
    assertThat(ran.err().lines()).allMatch(line -> line.startsWith("hearsay: "));
  }

  @ParameterizedTest
  @CsvSource({"extract, 0", "tag, 0", "check, 0", "extract, 1025", "tag, -1", "check, many"})
  void all_commands_refuse_a_number_of_threads_in_the_same_words(String command, String threads) {
    assertThat(Ran.of(command, "--threads", threads).err())
        .startsWith(
            "hearsay: Invalid value for option '--threads': '"
                + threads
                + "' is no number from 1 to 1024\n");
  }

  @Test
  void messages_hold_no_control_characters() {
    assertThat(Ran.of("extract", "--wr\u001b[31mong").err()).doesNotContain("\u001b");
  }

  @Test
  void schema_prints_that_of_claims_or_of_tags() {
    assertThat(Ran.of("schema").out())
        .startsWith("{")
        .isNotEqualTo(Ran.of("schema", "--tags").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void completion_knows_commands_and_options(String shell) {
    Ran ran = Ran.of("completion", shell);

    assertThat(ran.status()).isEqualTo(ExitCode.OK);
    assertThat(Stream.of("extract", "--published", "jsonl", "--changed-since", "sarif"))
        .allSatisfy(word -> assertThat(ran.out()).contains(word));
  }

  @Test
  void a_bug_in_the_engine_itself_is_reported_as_one() {
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    int status =
        new Program(
                (verbose, organizations) -> {
                  throw new IllegalStateException("unforeseen");
                },
                Terminal.NONE)
            .run(
                java.io.InputStream.nullInputStream(),
                java.io.OutputStream.nullOutputStream(),
                new java.io.PrintStream(err, true, java.nio.charset.StandardCharsets.UTF_8),
                "extract");

    assertThat(status).isEqualTo(ExitCode.BUG);
    assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(
            "hearsay: internal error: IllegalStateException: unforeseen;"
                + " run with -v for the trace\n");
  }
}
