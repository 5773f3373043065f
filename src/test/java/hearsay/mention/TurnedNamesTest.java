package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TurnedNamesTest {
  private final TurnedNames names = new TurnedNames();

  private static Referent body(String name) {
    return Referent.of(name, SourceType.ORGANIZATION, false);
  }

  @Test
  void know_a_body_by_its_words_in_any_order_and_without_of() {
    names.add(body("Court of Appeal"));

    assertThat(names.of("Appeal court")).contains(body("Court of Appeal"));
    assertThat(names.of("Supreme court")).isEmpty();
  }

  @Test
  void give_the_first_of_two_bodies() {
    names.add(body("Court of Appeal"));
    names.add(body("Appeal Court"));

    assertThat(names.of("Appeal court")).contains(body("Court of Appeal"));
  }

  @Test
  void leave_out_persons_and_names_of_one_word() {
    names.add(Referent.of("Roth Maria", SourceType.PERSON, false));
    names.add(body("The Court"));

    assertThat(names.of("Maria Roth")).isEmpty();
    assertThat(names.of("Court")).isEmpty();
  }

  @Test
  void say_what_a_country_s_central_bank_is_called() {
    assertThat(TurnedNames.centralBank("Russia's central bank")).contains("Bank of Russia");
    assertThat(TurnedNames.centralBank("the central bank")).isEmpty();
  }
}
