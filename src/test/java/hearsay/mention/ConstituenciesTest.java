package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConstituenciesTest {
  private static final String NAME = "Anna Kim";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " (R-Fla.)|florida republican",
        " (D-N.C.)|carolina democratic north",
        " (R-Texas)|republican texas",
        " (R., Fla.)|florida republican",
        " (R-TX-14)|republican texas",
        " (D-New York)|democratic new york",
        " (I-Vt.)|independent vermont",
        " (D)|democratic",
        " (Ky.)|kentucky",
        ", D-Ga., left|democratic georgia",
        "' of Ohio left'|ohio",
        " (CEO)|",
        " (R-Mars)|",
        "' of Omega left'|",
        ", R-rated|",
        " left|"
      })
  void stand_behind_a_name_as_party_and_state(String behind, String words) {
    Set<String> found = Constituencies.behind(NAME + behind, new Span(0, NAME.length()));

    assertThat(String.join(" ", new TreeSet<>(found))).isEqualTo(words == null ? "" : words);
  }

  @Test
  void have_words_for_states_and_for_parties() {
    Set<String> words = Set.of("florida", "york", "democrat", "senator");

    assertThat(Constituencies.states(words)).containsExactlyInAnyOrder("florida", "york");
    assertThat(Constituencies.parties(words)).containsExactly("democratic");
  }
}
