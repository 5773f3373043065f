package hearsay.repair;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Claim;
import hearsay.claim.Source;
import hearsay.claim.Stance;
import hearsay.grammar.TaggedArticle;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Sources and contents that the grammar of the sentence puts right. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepairedAttributionsTest {
  private static String name(Claim claim) {
    Source source = claim.source();
    return source == null ? "" : source.name();
  }

  @Test
  void gives_a_verb_the_subject_of_its_own_sentence() {
    List<Claim> claims =
        new TaggedArticle("[P Maria Orlova] left. [O Eurostat] has denied that it rose.")
            .claim("Maria Orlova", "denied", "that it rose")
            .claims();

    assertThat(claims).extracting(RepairedAttributionsTest::name).containsExactly("Eurostat");
  }

  @Test
  void gives_nobody_in_a_comparison_what_the_subject_says() {
    List<Claim> claims =
        new TaggedArticle(
                "The [O Export Bank] met less than most economists had, and announced that it rose.")
            .claim("most economists", "announced", "that it rose")
            .claims();

    assertThat(claims).extracting(RepairedAttributionsTest::name).containsExactly("Export Bank");
  }

  @Test
  void parts_the_layers_of_a_parenthesis() {
    List<Claim> claims =
        new TaggedArticle("Diplomats warned, [P Maria Orlova] said, that it rose.")
            .claim("Maria Orlova", "said", "that it rose")
            .claims();

    assertThat(claims).hasSize(2);
    Claim outer = claims.get(0);
    Claim inner = claims.get(1);
    assertThat(name(outer)).isEqualTo("Maria Orlova");
    assertThat(outer.content().text()).isEqualTo("Diplomats warned that it rose");
    assertThat(name(inner)).isEqualTo("Diplomats");
    assertThat(inner.content().text()).isEqualTo("that it rose");
    assertThat(Objects.requireNonNull(inner.cue()).stance()).isEqualTo(Stance.WARN);
  }

  @Test
  void moves_a_charge_that_is_denied_into_the_content() {
    Claim claim =
        new TaggedArticle("[P Maria Orlova] denied the charge that it rose.")
            .claim("Maria Orlova", "denied the charge", "that it rose")
            .claims()
            .get(0);

    assertThat(Objects.requireNonNull(claim.cue()).text()).isEqualTo("denied");
    assertThat(claim.content().text()).isEqualTo("the charge that it rose");
  }

  @Test
  void gives_nobody_what_it_is_believed_that() {
    List<Claim> claims =
        new TaggedArticle("The [O Export Bank] met. It was seen that prices rose.")
            .claim("It", "was seen", "that prices rose")
            .claims();

    assertThat(claims).singleElement().satisfies(claim -> assertThat(claim.source()).isNull());
  }

  @Test
  void gives_nobody_what_he_only_hears() {
    List<Claim> claims =
        new TaggedArticle("[P Maria Orlova] could hear that prices rose.")
            .claim("Maria Orlova", "could hear", "that prices rose")
            .claims();

    assertThat(claims).singleElement().satisfies(claim -> assertThat(claim.source()).isNull());
  }

  @Test
  void gives_a_plan_no_doubts_that_it_meets() {
    List<Claim> claims =
        new TaggedArticle("[O Export Bank] meets doubts over prices.")
            .claim("Export Bank", "meets doubts", "prices")
            .claims();

    assertThat(claims).singleElement().satisfies(claim -> assertThat(claim.source()).isNull());
  }
}
