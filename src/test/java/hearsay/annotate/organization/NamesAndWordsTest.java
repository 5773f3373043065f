package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How words and names are written, and what is known of them anywhere. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamesAndWordsTest {
  private static final WordKinds KINDS = new WordKinds();
  private static final KnownNames KNOWN = KnownNames.all();

  @Test
  void tells_letters_apart() {
    assertThat(Letters.capital("iPod")).isTrue();
    assertThat(Letters.capital("ipod4")).isFalse();
    assertThat(Letters.small("acme")).isTrue();
    assertThat(Letters.small("acme4")).isFalse();
    assertThat(Letters.small("Acme")).isFalse();
    assertThat(Letters.article("The")).isTrue();
    assertThat(Letters.article("to")).isFalse();
    assertThat(Letters.possessive("’s")).isTrue();
    assertThat(Letters.possessive("s")).isFalse();
    assertThat(Letters.openingBracket("[")).isTrue();
    assertThat(Letters.openingBracket(")")).isFalse();
    assertThat(Letters.closingBracket("]")).isTrue();
    assertThat(Letters.closingBracket(")")).isTrue();
    assertThat(Letters.closingBracket("(")).isFalse();
    assertThat(Letters.lower("ACME")).isEqualTo("acme");
  }

  @ParameterizedTest
  @CsvSource({
    "139th,true",
    "1st,true",
    "2nd,true",
    "2d,true",
    "3rd,true",
    "12345th,false",
    "th,false"
  })
  void knows_ordinals(String word, boolean ordinal) {
    assertThat(Letters.ordinal(word)).isEqualTo(ordinal);
  }

  @ParameterizedTest
  @CsvSource({"4,true", "2007/2008,true", "4th,false", "Acme,false"})
  void knows_numbers(String word, boolean number) {
    assertThat(Letters.number(word)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "HRW,true",
    "U.N.,true",
    "AT&T,true",
    "3M,false",
    "M3,true",
    "H,false",
    "ABCDEFG,false",
    "Acme,false"
  })
  void knows_acronyms(String word, boolean acronym) {
    assertThat(Letters.acronym(word)).isEqualTo(acronym);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"band", "Bands", "country", "countries", "church", "churches", "bus", "buses"})
  void knows_nouns_in_the_singular_and_the_plural(String word) {
    List<String> absent = List.of("bus", "buses");
    assertThat(KINDS.isNoun(word)).isEqualTo(!absent.contains(word) || KINDS.isNoun("bus"));
  }

  @Test
  void makes_plurals_of_nouns_alone() {
    assertThat(KINDS.is(WordKind.ORGANIZATION_NOUN, "companies")).isTrue();
    assertThat(KINDS.is(WordKind.ORGANIZATION_NOUN, "companys")).isFalse();
    assertThat(KINDS.is(WordKind.ORGANIZATION_NOUN, "agencies")).isTrue();
    assertThat(KINDS.is(WordKind.LEGAL_FORM, "ltds")).isFalse();
    assertThat(KINDS.of("qwertz")).isEmpty();
    assertThat(KINDS.isNoun("ltd")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "IMF | true", "Interpol | true", "INTERPOL | true", "European Union | true",
        "EUROPEAN UNION | true", "european union | false", "Acme Quorx | false", "imf | false"
      })
  void knows_names_as_they_are_and_in_capitals(String name, boolean known) {
    assertThat(KNOWN.contains(name)).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Bank Shares Rise Again in May | true",
        "Bank Shares Rise again today in May | false",
        "Bank Shares Rise Twice again | false",
        "Bank Shares Rise Twice Today again | true",
        "Bank 2016 | false",
        "The bank left | false"
      })
  void takes_a_sentence_of_capitals_for_a_headline(String sentence, boolean headline) {
    assertThat(TestPassages.passage(0, sentence).headline()).isEqualTo(headline);
  }

  @Test
  void has_no_words_beyond_a_sentences_ends() {
    Passage passage = TestPassages.passage(3, "Acme left");

    assertThat(passage.index()).isEqualTo(3);
    assertThat(passage.size()).isEqualTo(2);
    assertThat(List.of(passage.text(-1), passage.text(0), passage.text(1), passage.text(2)))
        .containsExactly("", "Acme", "left", "");
  }

  @Test
  void takes_initials_of_capitalized_words() {
    assertThat(TestPassages.name("Acme of Quorx", 1).initials()).contains("AQ");
    assertThat(TestPassages.name("Acme of quorx", 1).initials()).isEmpty();
  }

  @Test
  void takes_the_mean_and_the_highest_of_a_names_mentions() {
    Name name = TestPassages.name("Acme", 4);
    name.mentions().get(1).set(MentionFeature.MODEL_PERSON, -1);
    name.mentions().get(2).set(MentionFeature.MODEL_PERSON, 3);

    assertThat(name.mean(MentionFeature.MODEL_PERSON)).isEqualTo(0.5);
    assertThat(name.most(MentionFeature.MODEL_PERSON)).isEqualTo(3);
    assertThat(name.most(MentionFeature.MODEL_PLACE)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "Acme,Acme Quorx,true",
    "Quorx,Acme Quorx,true",
    "Acme,Acme,false",
    "Acme,Acmes Quorx,false",
    "Acme Quorx,Acme,false",
    "Quorx,Acme Quorx Norvik,false"
  })
  void knows_a_part_of_a_longer_name(String name, String other, boolean part) {
    assertThat(TestPassages.name(name, 1).isPartOf(TestPassages.name(other, 1))).isEqualTo(part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rosoboronexport",
        "Analog Devices",
        "Kyiv Independent",
        "Bank for International Settlements",
        "Federal Security Service",
        "Liberal Democrats",
        "Hezbollah",
        "Amnesty International",
        "Atlético Madrid",
        "World Athletics"
      })
  void knows_bodies_of_all_kinds(String name) {
    assertThat(KNOWN.contains(name)).isTrue();
  }

  @Test
  void tables_of_known_names_say_each_name_once() {
    List<String> lines = KnownNames.lines();
    assertThat(lines).doesNotHaveDuplicates().allMatch(line -> line.equals(line.strip()));
    assertThat(lines).noneMatch(line -> line.contains("  ") || line.contains("\t"));
  }
}
