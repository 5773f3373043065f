package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.organization.TestPassages.Marked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All features that what follows the marked mention has; "-" for none. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DefinitionReaderTest {
  private static final WordKinds KINDS = new WordKinds();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          saw [[ Acme ]] is a band                            | is_organization is_a
          saw [[ Acme ]] was the photographer                 | is_person is_a
          saw [[ Acme ]] became one city                      | is_place is_a
          saw [[ Acme ]] are an album                         | is_work is_a
          saw [[ Acme ]] is band                              | is_organization
          saw [[ Acme ]] , a band                             | apposed_organization
          saw [[ Acme ]] , the band                           | apposed_organization
          saw [[ Acme ]] ( a photographer )                   | apposed_person
          saw [[ Acme ]] [ city ]                             | apposed_place
          saw [[ Acme ]] , album                              | apposed_work
          saw [[ Acme ]] has a band                           | -
          saw [[ Acme ]] is a film band                       | is_organization is_a
          saw [[ Acme ]] is a band film                       | is_work is_a
          saw [[ Acme ]] is a band of photographer            | is_organization is_a
          saw [[ Acme ]] is a band and photographer           | is_organization is_a
          saw [[ Acme ]] is a small , old band                | is_organization is_a
          saw [[ Acme ]] is in the band                       | is_organization
          saw [[ Acme ]] is one of the band                   | is_organization is_a
          saw [[ Acme ]] is a . band                          | is_a
          saw [[ Acme ]] is one that the band                 | is_a
          saw [[ Acme ]] is known for a band                  | -
          saw [[ Acme ]] is a 1 2 3 4 5 6 7 8 9 10 11 band    | is_organization is_a
          saw [[ Acme ]] is a 1 2 3 4 5 6 7 8 9 10 11 12 band | is_a
          saw [[ Acme ]] ( or Norvik ) is a band              | is_organization is_a apposed_organization
          saw [[ Acme ]] ( or Norvik ] was band               | is_organization apposed_organization
          saw [[ Acme ]] ( or Norvik is a band                | apposed_organization
          saw [[ Acme ]] ( or Norvik ) has a band             | apposed_organization
          saw [[ Acme ]] ( a band ) was the city              | is_place is_a apposed_organization
          saw [[ Acme ]] , Band                               | apposed_organization
          saw [[ Acme ]] ( 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 ) is a band | is_organization is_a
          saw [[ Acme ]] ( 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 ) is a band | -
          """)
  void reads_what_a_mention_is_said_to_be(String sentence, String features) {
    Marked marked = TestPassages.marked(sentence);
    MentionValues values = new MentionValues();

    new DefinitionReader(KINDS).read(marked.passage(), marked.mention().to(), values);

    assertThat(TestPassages.names(values)).isEqualTo(features.replace("-", ""));
  }
}
