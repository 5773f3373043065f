package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LetterwiseTest {
  /** A capital of the Deseret alphabet, which two units spell. */
  private static final String BEYOND_16_BITS = "\uD801\uDC00";

  @Test
  void one_character_that_is_such_is_enough() {
    assertThat(Letterwise.any("iPod", Character::isUpperCase)).isTrue();
    assertThat(Letterwise.any("ipod", Character::isUpperCase)).isFalse();
  }

  @Test
  void all_characters_must_be_such() {
    assertThat(Letterwise.all("ipod", Character::isLowerCase)).isTrue();
    assertThat(Letterwise.all("ipod3", Character::isLowerCase)).isFalse();
  }

  @Test
  void characters_of_two_units_are_seen_whole() {
    assertThat(Letterwise.any("x" + BEYOND_16_BITS, Character::isUpperCase)).isTrue();
    assertThat(Letterwise.all(BEYOND_16_BITS, Character::isUpperCase)).isTrue();
  }

  @Test
  void of_an_empty_text_none_is_such_and_all_are() {
    assertThat(Letterwise.any("", Character::isUpperCase)).isFalse();
    assertThat(Letterwise.all("", Character::isUpperCase)).isTrue();
  }
}
