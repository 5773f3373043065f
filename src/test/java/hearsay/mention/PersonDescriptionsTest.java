package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonDescriptionsTest {
  @ParameterizedTest
  @CsvSource({
    "the governor,governor,false,PERSON",
    "its spokesman,spokesman,false,PERSON",
    "minister,minister,false,PERSON",
    "finance minister,minister,false,UNNAMED",
    "a governor,governor,false,UNNAMED",
    "the official,official,false,UNNAMED",
    "the man,man,false,UNNAMED",
    "some lawyer,lawyer,false,UNNAMED",
    "traders,trader,true,GROUP",
    "three traders,trader,true,UNNAMED",
    "the three traders,trader,true,GROUP",
    "three drivers,driver,true,GROUP",
    "three people,people,true,UNNAMED",
    "experts,expert,true,UNNAMED",
    "the experts,expert,true,UNNAMED",
    "the officials,official,true,UNNAMED",
    "officials,official,true,UNNAMED"
  })
  void tell_persons_groups_and_the_unnamed(
      String words, String noun, boolean plural, SourceType type) {
    NounPhrase phrase = new TaggedArticle("It is " + words + ".").phrase(words);

    assertThat(PersonDescriptions.type(phrase, noun, plural)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "a broker who asked for anonymity,true",
    "people familiar with the talks,true",
    "a man not authorized to speak,true",
    "a man who declined to be named,true",
    "a man who did not want to be identified,false",
    "a man not to be identified,true",
    "a broker who knows him,false",
    "a man named Roth,false"
  })
  void know_who_is_kept_back(String words, boolean anonymous) {
    assertThat(PersonDescriptions.areAnonymous(words)).isEqualTo(anonymous);
  }
}
