package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All features that a name's own words have, without "form." before them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormReaderTest {
  private static final WordKinds KINDS = new WordKinds();

  private static String read(Name name, ArticleStatistics article) {
    FeatureVector features = new FeatureVector();
    new FormReader(KINDS).read(name, article, features);
    StringBuilder read = new StringBuilder();
    features
        .byName()
        .forEach(
            (feature, value) ->
                read.append(feature.replace("form.", ""))
                    .append(feature.equals("form.words") ? "=" + value.intValue() : "")
                    .append(' '));
    assertThat(features.byName())
        .allSatisfy(
            (feature, value) -> assertThat(feature.equals("form.words") || value == 1).isTrue());
    return read.toString().strip();
  }

  private static ArticleStatistics article(String... sentences) {
    return new ArticleStatistics(TestPassages.passages(sentences), KINDS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Acme                            | one_word words=1
          Norvik Quorx                    | words=2
          Quorx of Norvik                 | preposition words=3
          Agency for Norvik               | body body_before_preposition body_first preposition words=3
          Agency                          | body body_alone body_first body_last one_word organization_last words=1
          Norvik Agency                   | body body_last organization_last words=2
          Agency Norvik                   | body body_first words=2
          Quorx and Norvik                | and words=3
          Quorx & Norvik                  | and words=3
          Office of Trade and Ports       | and and_within_of body body_before_preposition body_first place_last preposition words=5
          Quorx and Norvik Agency         | and and_before_body body body_last organization_last words=4
          Norvik Agency and Quorx Bank    | and and_of_two_bodies body body_last organization_last words=5
          Agency and Quorx                | and body body_first words=3
          and Quorx                       | and words=2
          Quorx and                       | and words=2
          Agency of Quorx and Norvik Bank | and and_of_two_bodies body body_before_preposition body_first body_last organization_last preposition words=6
          Quorx 's Norvik                 | possessive words=3
          Quorx Norvik '                  | possessive possessive_last words=3
          QRX                             | acronym one_word words=1
          U.Q.                            | acronym mixed one_word sign_last words=1
          Q&R                             | acronym mixed one_word words=1
          QRXABCD                         | one_word words=1
          QRX Norvik                      | words=2
          Norvik 4                        | digit number_last words=2
          4                               | digit one_word words=1
          Norvik 139th                    | digit words=2
          iPod                            | mixed one_word words=1
          Wal-Mart                        | known known_word mixed one_word words=1
          6PR                             | digit mixed one_word words=1
          NorVik                          | mixed one_word words=1
          NORVIK                          | acronym one_word words=1
          Norvik !                        | sign_last words=2
          Norvik!                         | mixed one_word sign_last words=1
          Norvik.                         | mixed one_word sign_last words=1
          Norvik Ltd                      | legal words=2
          Ltd                             | one_word words=1
          Norvik band                     | organization_last words=2
          Dr Norvik                       | title_first words=2
          Norvik Dr                       | title_last words=2
          Dr                              | one_word title_first words=1
          photographer Norvik             | person_first words=2
          Norvik photographer             | person_last words=2
          Peter Norvik                    | given given_first words=2
          Norvik Peter                    | given words=2
          Norvik city                     | place_last site_last words=2
          Bridge Norvik                   | site_first words=2
          Norvik Bridge                   | site_last words=2
          Bridge                          | one_word site_alone site_first site_last words=1
          Syrian Norvik                   | land_first words=2
          Norvik Syria                    | land_last words=2
          Syria                           | land_alone one_word words=1
          Norvik album                    | words=2 work_last
          Norvik Accord                   | event event_last words=2
          Accord Norvik                   | event words=2
          May Norvik                      | date words=2
          Norvik May Quorx                | date words=3
          A B C D E F G                   | words=6
          IMF Quorx                       | known_word words=2
          IMF                             | acronym known known_word one_word words=1
          World Trade Organization        | body body_last known organization_last words=3
          Quorx in Norvik                 | preposition words=3
          Quorx at Norvik                 | preposition words=3
          """)
  void reads_the_words_of_a_name(String name, String features) {
    assertThat(read(TestPassages.name(name, 1), article())).isEqualTo(features);
  }

  @Test
  void notes_a_word_that_stands_in_small_letters_elsewhere() {
    ArticleStatistics article = article("he saw acme qrx norvik quorx there");

    assertThat(read(TestPassages.name("Acme", 1), article))
        .isEqualTo("one_word small_elsewhere words=1");
    assertThat(read(TestPassages.name("QRX", 1), article)).isEqualTo("acronym one_word words=1");
    assertThat(read(TestPassages.name("Norvik Quorx", 1), article)).isEqualTo("words=2");
  }

  @Test
  void notes_the_gazetteers_that_have_a_name() {
    Name word =
        new Name("Acme", List.of("Acme"), List.of(), Set.of(Gazetteer.NEWS), List.of(), false);
    Name words =
        new Name(
            "Acme Quorx",
            List.of("Acme", "Quorx"),
            List.of(),
            Set.of(Gazetteer.MUSIC, Gazetteer.ENCYCLOPEDIA),
            List.of(),
            false);

    assertThat(read(word, article())).isEqualTo("listed_news listed_word_news one_word words=1");
    assertThat(read(words, article()))
        .isEqualTo(
            "listed_encyclopedia listed_music listed_words_encyclopedia listed_words_music"
                + " words=2");
  }

  @ParameterizedTest
  @CsvSource({"Agency,true", "Quorx Ltd,true", "Agency of Quorx,true", "Agency Quorx,false"})
  void knows_the_head_of_a_body(String name, boolean body) {
    assertThat(new FormReader(KINDS).hasBodyAsHead(List.of(name.split(" ")))).isEqualTo(body);
  }

  @Test
  void knows_a_given_name() {
    assertThat(new FormReader(KINDS).beginsWithGivenName(List.of("Olga", "Quorx"))).isTrue();
    assertThat(new FormReader(KINDS).beginsWithGivenName(List.of("Quorx", "Olga"))).isFalse();
  }
}
