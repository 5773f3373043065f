package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NameKindsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Omega Systems|company|omega systems",
        "Omega Corp.|company|omega corp.",
        "Commerce Ministry|ministry|commerce ministry",
        "Velmar Logistik|company|velmar logistik",
        "Bank of Russia|bank|bank of russia central",
        "Kyiv Gazette|newspaper|kyiv gazette",
        "Velmar Sentinel|newspaper|velmar sentinel",
        "Associated Press|newswire|associated press",
        "Reuters|newswire|reuters",
        "Xinhua News Agency|agency newswire|xinhua news agency",
        "BBC|broadcaster|bbc",
        "Fox News|broadcaster|fox news",
        "Radio Velmar|radio broadcaster|radio velmar",
        "Velmar Radio|radio broadcaster|velmar radio",
        "Treasury Department Office of Ships|office|treasury department office of ships",
        "Trans-Baltic|''|trans baltic",
        "Panel on Talks between Norrland and the Halden Party|panel|panel on talks between norrland and the halden party",
        "Velmar and the Halden Party|party|velmar and the halden party",
        "Treasury Advisory Committee|committee|treasury advisory committee",
        "Velmar Mill Owners Council|council|velmar mill owners council",
        "Ministry of Defence|ministry|ministry of defence",
        "Treasury|treasury|treasury",
        "Kryla|''|kryla"
      })
  void adds_what_a_name_says_of_its_kind(String name, String nouns, String modifiers) {
    Set<String> foundNouns = new HashSet<>();
    Set<String> foundModifiers = new HashSet<>();

    new NameKinds(new HeadNouns()).add(name, foundNouns, foundModifiers);

    assertThat(foundNouns)
        .containsExactlyInAnyOrderElementsOf(
            nouns.isEmpty() ? List.of() : List.of(nouns.split(" ")));
    assertThat(foundModifiers).containsExactlyInAnyOrderElementsOf(List.of(modifiers.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"Omega Systems,true", "Systems,false", "Maria Orlova,false", "Of Motors,true"})
  void takes_a_name_of_several_words_for_a_company_by_its_last(String name, boolean company) {
    assertThat(NameKinds.isCompany(name)).isEqualTo(company);
  }
}
