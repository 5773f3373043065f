package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.OrganizationTag;
import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrganizationNamePartsTest {
  private final OrganizationNameParts parts =
      new OrganizationNameParts(
          List.of(
              tag("Velmar Logistik of Bremen"),
              tag("Omega Systems"),
              tag("Delta Systems"),
              tag("Omega"),
              tag("Friends of the Roth Museum"),
              tag("Kasse Treasury Department Office of Ships")));

  private static OrganizationTag tag(String name) {
    return new OrganizationTag(new Span(0, 1), name);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "Velmar,Velmar Logistik of Bremen",
        "Velmar Logistik of,Velmar Logistik of Bremen",
        "Velmar Logistik of Bremen,Velmar Logistik of Bremen",
        "of,none",
        "Systems,none",
        "Omega,Omega",
        "Delta,Delta Systems",
        "Friends,Friends of the Roth Museum",
        "Roth,none",
        "Treasury,none",
        "Office,Kasse Treasury Department Office of Ships",
        "Kryla,none"
      })
  void tell_the_one_organization_that_has_them(
      String words, @org.jspecify.annotations.Nullable String name) {
    assertThat(parts.nameWith(words)).isEqualTo(name);
  }
}
