package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadNounsTest {
  private final HeadNouns nouns = new HeadNouns();

  @ParameterizedTest
  @CsvSource({
    "ministries,ministry",
    "agencies,agency",
    "Sofas,sofas",
    "companies,company",
    "analyses,analysis",
    "oases,oases",
    "officials,official",
    "churches,church",
    "newspaper,newspaper",
    "women,woman",
    "salesmen,salesman",
    "people,people",
    "News,news",
    "bus,bus",
    "Boss,boss",
    "wives,wife",
    "as,as",
    "lies,lies",
    "ads,ad"
  })
  void give_the_singular_where_it_is_listed(String word, String singular) {
    assertThat(nouns.singular(word)).isEqualTo(singular);
  }

  @Test
  void tell_the_kinds_of_a_noun() {
    assertThat(nouns.kinds("paper")).containsExactlyInAnyOrder(NounKind.MEDIA, NounKind.DOCUMENT);
    assertThat(nouns.kinds("ex-minister")).containsExactly(NounKind.PERSON);
    assertThat(nouns.kinds("-")).isEmpty();
    assertThat(nouns.kinds("sky")).isEmpty();
    assertThat(nouns.is("paper", NounKind.MEDIA)).isTrue();
    assertThat(nouns.is("paper", NounKind.PERSON)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "newspaper,true",
    "airline,true",
    "bank,true",
    "ministry,true",
    "museum,true",
    "minister,false",
    "crowd,false",
    "dossier,false",
    "sky,false"
  })
  void tell_bodies_from_others(String noun, boolean body) {
    assertThat(nouns.isBody(noun)).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource({
    "43-year-old,true",
    "sixty-year-old,true",
    "43-year,false",
    "year-old,false",
    "lichenologist,true",
    "logist,false"
  })
  void take_an_age_and_who_studies_something_for_a_person(String noun, boolean person) {
    assertThat(nouns.is(noun, NounKind.PERSON)).isEqualTo(person);
  }
}
