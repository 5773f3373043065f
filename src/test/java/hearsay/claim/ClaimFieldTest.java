package hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClaimFieldTest {
  private static final String TEXT = "Nes Bank and Arla Bank said Nes Bank lost €5 million";

  private static final Claim CLAIM =
      MadeClaim.in("a.txt", TEXT)
          .by("Nes Bank and Arla Bank", "Nes Bank and Arla Bank", SourceType.GROUP)
          .cue("said", Stance.ASSERT)
          .organization("Nes Bank")
          .organization("Arla Bank")
          .organization("Nes Bank")
          .money("€5 million", "5000000", "EUR")
          .says("Nes Bank lost €5 million");

  @Test
  void has_each_value_once_in_its_order() {
    assertThat(ClaimField.ORGANIZATIONS.of(CLAIM)).containsExactly("Nes Bank", "Arla Bank");
    assertThat(ClaimField.ORGANIZATIONS.text(CLAIM)).isEqualTo("Nes Bank; Arla Bank");
    assertThat(ClaimField.MONEY.text(CLAIM)).isEqualTo("EUR 5000000");
  }

  @Test
  void is_compared_whatever_the_order() {
    assertThat(ClaimField.ORGANIZATIONS.sorted(CLAIM)).isEqualTo("Arla Bank; Nes Bank");
  }

  @Test
  void is_empty_where_the_claim_has_nothing() {
    Claim bare = MadeClaim.in("a.txt", TEXT).says("Nes Bank lost €5 million");

    assertThat(ClaimField.SOURCE.of(bare)).isEmpty();
    assertThat(ClaimField.STANCE.text(bare)).isEmpty();
    assertThat(ClaimField.VIA.sorted(bare)).isEmpty();
    assertThat(ClaimField.SOURCE.text(CLAIM)).isEqualTo("Nes Bank and Arla Bank");
  }
}
