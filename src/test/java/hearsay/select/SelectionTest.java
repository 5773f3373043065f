package hearsay.select;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Claim;
import hearsay.claim.MadeClaim;
import hearsay.claim.SourceType;
import hearsay.text.Folded;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SelectionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MÜNCHEN|munchen",
        "Søren Łukasz|soren lukasz",
        "People’s “Court”|people's \"court\"",
        "a\u00a0 b|a b",
        "Straße|strasse"
      })
  void folds_case_accents_and_blanks(String words, String folded) {
    assertThat(Folded.of(words)).isEqualTo(folded);
  }

  private static Selection of(List<String> affiliations, List<String> organizations) {
    return new Selection(
        Set.of(),
        List.of(),
        Set.of(),
        affiliations,
        List.of(),
        organizations,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        Set.of(),
        null);
  }

  private static Claim by(String words, SourceType type, String affiliation) {
    return MadeClaim.in("a.txt", words + " said that Acme had left.")
        .by(words, words, type, null, affiliation.isEmpty() ? null : affiliation)
        .says("that Acme had left");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "China|Li Wei|PERSON|Ministry of Commerce of China|true",
        "China|Chinese officials|GROUP|China|true",
        "China|Li Wei|PERSON|Chinese embassy|true",
        "Chinese|Li Wei|PERSON|China|true",
        "Beijing|Chinese foreign ministry|ORGANIZATION||true",
        "china|Beijing|PLACE||true",
        "China|MOFCOM|ORGANIZATION||true",
        "Russia|Anna Kim|PERSON|Kremlin|true",
        "Moscow|Kremlin|ORGANIZATION||true",
        "Russia|Chinese embassy|ORGANIZATION||false",
        "Russia|Russian drivers|GROUP||false",
        "US|Anna Kim|PERSON|USDA|true",
        "US|Anna Kim|PERSON|Russia House|false",
        "Acme|Anna Kim|PERSON|Acme Motors|true",
        "Acme|Anna Kim|PERSON|Kremlin|false"
      })
  void a_country_s_bodies_speak_for_it_by_its_other_names_too(
      String wanted, String source, SourceType type, @Nullable String affiliation, boolean fits) {
    Claim claim = by(source, type, affiliation == null ? "" : affiliation);
    assertThat(of(List.of(wanted), List.of()).test(claim)).isEqualTo(fits);
  }

  @Test
  void an_organization_is_wanted_as_one_that_is_spoken_of_and_as_one_that_speaks() {
    Selection acme = of(List.of(), List.of("acme"));

    assertThat(acme.test(by("Acme Motors", SourceType.ORGANIZATION, ""))).isTrue();
    assertThat(acme.test(by("Anna Kim", SourceType.PERSON, "Acme Motors"))).isTrue();
    assertThat(acme.test(by("Acme Kim", SourceType.PERSON, ""))).isFalse();
    assertThat(
            acme.test(
                MadeClaim.in("a.txt", "She said that Acme had left.")
                    .by("She", "She", SourceType.PERSON)
                    .organization("Acme")
                    .says("that Acme had left")))
        .isTrue();
  }
}
