package hearsay.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.check.Finding;
import hearsay.check.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class TextReportTest {
  @ParameterizedTest
  @ValueSource(strings = {"::error::x.txt", "  ::set-output name=a::b", "##[error]x.txt", "a##[b]"})
  void no_line_is_a_command_to_a_ci_system(String file) {
    String lines = TextReport.lines(Finding.of(Rule.EMPTY, file, 1, "has ##[group] none", file));

    assertThat(lines.strip()).doesNotStartWith("::").doesNotContain("##[").contains("has");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a::b.txt", "../c.txt"})
  void other_names_are_as_they_are(String file) {
    assertThat(TextReport.lines(Finding.of(Rule.EMPTY, file, 3, "is empty", file)))
        .startsWith(file + ":3: ");
  }
}
