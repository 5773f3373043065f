package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.mention.Gender;
import hearsay.mention.Referent;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PronounsTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "he,PERSON",
        "her,PERSON",
        "i,PERSON",
        "they,GROUP",
        "we,GROUP",
        "it,ORGANIZATION",
        "which,UNNAMED",
        "firm,none"
      })
  void are_a_kind_of_source_by_themselves(String word, @Nullable SourceType type) {
    assertThat(Pronouns.type(word)).isEqualTo(type);
  }

  @Test
  void agree_in_number_gender_and_kind() {
    Referent man = new Referent("x", SourceType.PERSON, Gender.MALE, false, Set.of(), Set.of());
    Referent woman = new Referent("y", SourceType.PERSON, Gender.FEMALE, false, Set.of(), Set.of());
    Referent men = Referent.of("z", SourceType.GROUP, true);
    Referent body = Referent.of("b", SourceType.ORGANIZATION, false);

    assertThat(Pronouns.agreement("he")).accepts(man).rejects(woman, men, body);
    assertThat(Pronouns.agreement("she")).accepts(woman).rejects(man, men, body);
    assertThat(Pronouns.agreement("they")).accepts(men).rejects(man, woman, body);
    assertThat(Pronouns.agreement("it")).accepts(body).rejects(man, woman, men);
  }

  @Test
  void are_told_apart_by_person() {
    assertThat(Pronouns.isFirst("i")).isTrue();
    assertThat(Pronouns.isFirst("we")).isFalse();
    assertThat(Pronouns.isFirstPlural("we")).isTrue();
    assertThat(Pronouns.isFirstPlural("i")).isFalse();
    assertThat(Pronouns.isRelative("who")).isTrue();
    assertThat(Pronouns.isRelative("he")).isFalse();
  }
}
