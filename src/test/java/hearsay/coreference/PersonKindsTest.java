package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.mention.Gender;
import hearsay.mention.Referent;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonKindsTest {
  @ParameterizedTest
  @CsvSource({
    "head of state,president,new,true",
    "head of state,minister,prime,false",
    "head of government,minister,prime,true",
    "head of government,minister,finance,false",
    "judge,justice,old,true",
    "researcher,mycologist,old,true",
    "officer,mycologist,old,false",
    "sky,president,old,false"
  })
  void take_up_persons_by_what_they_have_been_called(
      String noun, String called, String modifier, boolean kind) {
    Referent person =
        new Referent(
            "Anna Kim", SourceType.PERSON, Gender.UNKNOWN, false, Set.of(called), Set.of(modifier));

    assertThat(PersonKinds.isOf(noun, person)).isEqualTo(kind);
  }
}
