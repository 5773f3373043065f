package hearsay.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Claim;
import hearsay.claim.OrganizationMention;
import hearsay.grammar.TaggedArticle;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenForBodiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday [P Anna Kim], president of Lodestar Tides, said the talks had failed. "
            + "| Anna Kim, president of Lodestar Tides, | Lodestar Tides",
        "Yesterday [P Anna Kim], president of [O Acme Ltd], said the talks had failed. "
            + "| Anna Kim, president of Acme Ltd, | Acme Ltd",
        "Yesterday [P Anna Kim], president of [L Norland], said the talks had failed. "
            + "| Anna Kim, president of Norland, | ''",
        "Yesterday [P Anna Kim], head of the river authority, said the talks had failed. "
            + "| Anna Kim, head of the river authority, | ''",
      })
  void a_body_that_a_source_speaks_for_is_an_organization_of_the_claim(
      String text, String source, String organizations) {
    List<Claim> claims =
        new TaggedArticle(text).claim(source, "said", "the talks had failed").claims();

    assertThat(
            claims.get(0).organizations().stream()
                .map(OrganizationMention::text)
                .collect(Collectors.joining("; ")))
        .isEqualTo(organizations);
  }
}
