package hearsay.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FarDescriptionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Anna Kim] left. Reporters met the Halden senator. | Halden senator",
        "Mayor [P Anna Kim] left. Reporters met the Halden senator. | Mayor",
        "[P Anna Kim] met [P Marta Lund]. Reporters met the Halden senator. | null",
        "[P Anna Kim] left. [P Anna Kim] met the Halden senator. | null",
        "[P Anna Kim] left. Reporters met the senator. | null",
        "[P Anna Kim] left. Reporters met a Halden senator. | null",
        "[P Anna Kim] left. Reporters met the next Halden senator. | null",
        "[P Anna Kim] left. Reporters met the Halden senators. | null",
        "[P Anna Kim] left. It was the Halden senator. | null",
        "[P Anna Kim] left. Reporters met the Halden senator, who left. | null",
        "[P Anna Kim] left. Reporters met the Halden senator [P Bo Lund]. | null",
        "[P Anna Kim] left. Then “reporters met the Halden senator” again. | null",
        "Senator [P Bo Lund] left. [P Anna Kim] left. Reporters met the Halden senator. | null",
        "[P Anna Kim] left. She is head of trade at [O Acme Ltd]. | head of trade at Acme Ltd",
        "[P Anna Kim] left. She was elected mayor. | mayor",
        "[P Anna Kim] met [P Marta Lund]. She is head of trade. | null",
        "Mayor [P Anna Kim] left. She is head of trade. | Mayor",
        "[P Anna Kim] left. She is not head of trade. | null",
        "[P Anna Kim] left. All were there. Reporters met the Halden senator. | null",
      })
  void a_description_means_the_one_person_of_the_sentence_before(String text, String role) {
    String all = text + " Mrs [P Kim] said the talks had failed.";
    assertThat(
            String.valueOf(
                new TaggedArticle(all)
                    .claim("Mrs Kim", "said", "the talks had failed")
                    .lastSource()
                    .role()))
        .isEqualTo(role);
  }
}
