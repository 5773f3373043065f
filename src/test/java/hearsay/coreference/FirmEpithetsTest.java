package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Source;
import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirmEpithetsTest {
  private static String name(String before, String description) {
    Source source =
        new TaggedArticle(before + " " + description + " said so.")
            .claim(description, "said", "so")
            .lastSource();
    return source.name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Velmar Inc] rose.|The lender",
        "[O Velmar Inc] rose.|The comb company",
        "[O Velmar Inc] rose.|The maker of combs and brushes",
        "[O Velmar] rose.|The comb maker",
        "[O Velmar Inc] rose.|The Quayside, Texas, company",
        "[O Velmar Inc] rose.|The Quayside, Texas, lender",
        "[O Velmar Inc] rose. A lender spokesman left.|The lender",
        "[O Velmar Group] met the [O Halden Trade Commission].|The airline",
        "[O Velmar Inc], a maker of combs, rose.|The comb company",
        "[O Velmar Inc], a maker of combs, rose.|The manufacturer",
        "[O Velmar Inc], an airline, rose.|The carrier",
        "[O Velmar Inc], a chipmaker, rose.|The chip maker"
      })
  void take_up_the_firm_just_spoken_of(String before, String description) {
    assertThat(name(before, description)).isIn("Velmar", "Velmar Inc", "Velmar Group");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what a firm is to another
        "[O Velmar Inc] rose.|The supplier|supplier",
        "[O Velmar Inc] rose.|The maker of the comb|maker of the comb",
        "[O Velmar Inc] rose.|The maker|maker",
        "[O Velmar Inc] rose.|The manufacturer|manufacturer",
        "[O Velmar Inc], an insurer, rose.|The carrier|carrier",
        "[O Velmar Inc] rose.|The rival lender|rival lender",
        "[O Velmar Inc] rose.|The lenders|lenders",
        "[O Velmar Inc] rose.|A lender|lender",
        // another, of whom no more is told
        "[O Velmar Inc] met a small lender.|The lender|small lender",
        // of another trade
        "[O Velmar Inc], an insurer, rose.|The lender|lender",
        // no firm, or none that is known to be one
        "The [O Halden Trade Commission] rose.|The lender|lender",
        "The [O HTC] rose.|The lender|lender",
        "[P Anna Kim] rose.|The lender|lender",
        // spoken of by the way, and two
        "A letter to [O Velmar Inc] came. It was wet. It was cold. It was red.|The lender|lender",
        "[O Velmar Inc] and [O Omega Inc] rose.|The lender|lender"
      })
  void take_up_nobody_who_may_be_another(String before, String description, String name) {
    assertThat(name(before, description)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[O Velmar Inc] rose in its old trading business.|The company|Velmar Inc"})
  void are_no_part_of_a_firm(String before, String description, String name) {
    assertThat(name(before, description)).isEqualTo(name);
  }
}
