package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OtherUsesTest {
  private static final WordKinds KINDS = new WordKinds();

  private static boolean isOther(String sentence) {
    TestPassages.Marked marked = TestPassages.marked(sentence);
    return new OtherUses(KINDS, List.of(marked.passage())).has(marked.passage(), marked.mention());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "they met at [[ Camp Brekke ]] today",
        "the [[ Halden State Penitentiary II ]] was shut",
        "the [[ Lund Correctional Complex ]] was shut",
        "from [[ Lund Hospital Station ]] on",
        "an [[ Norwegian ]] media company",
        "then Group [[ F ]] played",
        "the [[ QRI ]] tax rose",
        "the album [[ Red Quorx ]] sold",
        "the album 40 [[ Days to Brekke ]] .",
        "his second album , [[ Quorx ]] .",
        "the 1999 film , [[ Quorx ]] , was",
        "then [[ DJ LUND ]] played",
      })
  void what_is_called_or_used_so_is_no_body(String sentence) {
    assertThat(isOther(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the [[ Lund Prison Service ]] said",
        "the [[ Lund Radio Station ]] said",
        "the [[ Lund ]] company",
        "then [[ F ]] played",
        "the [[ QRI ]] plan rose",
        "the album [[ Quorx ]] released sold",
        "the film company [[ Quorx ]] sold",
        "then film [[ Quorx ]] sold",
        "the album , [[ Quorx ]] said",
        "the [[ Fort Lund Courier ]] said",
        "the album by [[ Quorx ]] sold",
      })
  void other_names_may_be_bodies(String sentence) {
    assertThat(isOther(sentence)).isFalse();
  }
}
