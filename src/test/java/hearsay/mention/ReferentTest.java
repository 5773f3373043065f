package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReferentTest {
  @ParameterizedTest
  @CsvSource({
    "PERSON,false,true,false",
    "UNNAMED,false,true,false",
    "UNNAMED,true,false,false",
    "ORGANIZATION,false,false,true",
    "PLACE,false,false,true",
    "DOCUMENT,false,false,true",
    "DOCUMENT,true,false,false",
    "GROUP,false,false,false"
  })
  void says_which_pronoun_may_take_it_up(
      SourceType type, boolean plural, boolean person, boolean thing) {
    Referent referent = Referent.of("x", type, plural);

    assertThat(referent.isOnePerson()).isEqualTo(person);
    assertThat(referent.isThing()).isEqualTo(thing);
  }

  @Test
  void is_named_where_its_name_has_a_capital() {
    assertThat(Referent.of("the EU", SourceType.ORGANIZATION, false).isNamed()).isTrue();
    assertThat(Referent.of("the firm", SourceType.ORGANIZATION, false).isNamed()).isFalse();
  }

  @Test
  void keeps_its_features_under_another_name_or_type() {
    Referent referent =
        new Referent("x", SourceType.PERSON, Gender.MALE, true, Set.of("a"), Set.of("b"));

    assertThat(referent.named("y"))
        .isEqualTo(
            new Referent("y", SourceType.PERSON, Gender.MALE, true, Set.of("a"), Set.of("b")));
    assertThat(referent.of(SourceType.GROUP))
        .isEqualTo(
            new Referent("x", SourceType.GROUP, Gender.MALE, true, Set.of("a"), Set.of("b")));
    assertThat(referent.key()).isNotEqualTo(referent.of(SourceType.GROUP).key());
  }

  @Test
  void is_inanimate_where_it_is_any_thing_or_things() {
    assertThat(Referent.THING.isInanimate()).isTrue();
    assertThat(Referent.THINGS.isInanimate()).isTrue();
    assertThat(Referent.of("x", SourceType.DOCUMENT, false).isInanimate()).isFalse();
  }
}
