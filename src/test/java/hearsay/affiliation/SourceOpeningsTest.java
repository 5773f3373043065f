package hearsay.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Source;
import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceOpeningsTest {
  private static String affiliation(String text, String source) {
    Source found =
        new TaggedArticle(text).claim(source, "said", "the talks had failed").lastSource();
    return String.valueOf(found.affiliation());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One of its officers | Acme Ltd",
        "Two of its lawyers | Acme Ltd",
        "One of the crowd | null",
      })
  void some_of_those_who_serve_a_body_speak_for_it(String source, String affiliation) {
    String text = "[O Acme Ltd] left the talks. " + source + " said the talks had failed.";
    assertThat(affiliation(text, source)).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday it met [O Acme Ltd], whose lawyers said the talks had failed. "
            + "| whose lawyers | Acme Ltd",
        "Yesterday it met a firm in [L Halden], whose lawyers said the talks had failed. "
            + "| whose lawyers | null",
        "Yesterday it met [O Acme Ltd], whose report said the talks had failed. "
            + "| whose report | null",
      })
  void whose_takes_up_the_body_before_it(String text, String source, String affiliation) {
    assertThat(affiliation(text, source)).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The analysts at [O Acme Ltd] said that it rained. One said the talks had failed. "
            + "| One | Acme Ltd",
        "The analysts at [O Acme Ltd] said that it rained. Buyers came, as one said the talks had "
            + "failed. | one | null",
      })
  void one_within_a_sentence_is_one_of_others(String text, String source, String affiliation) {
    Source found =
        new TaggedArticle(text)
            .claim("The analysts at Acme Ltd", "said", "that it rained")
            .claim(source, "said", "the talks had failed")
            .lastSource();
    assertThat(String.valueOf(found.affiliation())).isEqualTo(affiliation);
  }
}
