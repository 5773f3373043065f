package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import hearsay.annotate.OrganizationTag;
import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AliasesTest {
  private static Aliases aliases(String text, String name) {
    int at = text.indexOf(name);
    return new Aliases(text, List.of(new OrganizationTag(new Span(at, at + name.length()), name)));
  }

  @Test
  void are_what_stands_in_quotation_marks_in_the_bracket_after_a_name() {
    Aliases aliases =
        aliases(
            "Trevanian Sensors plc (“Trevanian” or the \"Company\") rose", "Trevanian Sensors plc");

    assertThat(aliases.nameOf("Trevanian", "Other")).isEqualTo("Trevanian Sensors plc");
    assertThat(aliases.descriptions())
        .containsOnly(
            entry("trevanian", "Trevanian Sensors plc"), entry("company", "Trevanian Sensors plc"));
  }

  @Test
  void are_none_without_quotation_marks_or_away_from_the_name() {
    assertThat(aliases("Trevanian (in London) rose", "Trevanian").descriptions()).isEmpty();
    assertThat(aliases("Trevanian rose (“T”)", "Trevanian").descriptions()).isEmpty();
    assertThat(aliases("Trevanian", "Trevanian").nameOf("T", "Other")).isEqualTo("Other");
  }

  @Test
  void are_read_off_a_source_in_lower_case() {
    assertThat(Aliases.in("Trevanian plc (the “Company”, “T”)")).containsExactly("company", "t");
    assertThat(Aliases.in("Trevanian plc, the “Company”")).isEmpty();
  }
}
