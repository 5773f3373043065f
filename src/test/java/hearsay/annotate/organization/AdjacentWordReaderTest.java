package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.organization.TestPassages.Marked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All features that the words beside the marked mention have; "-" for none. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AdjacentWordReaderTest {
  private static final WordKinds KINDS = new WordKinds();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          he saw [[ Acme ]] there                 | -
          the [[ Acme ]] left                     | after_the
          The [[ Acme ]] left                     | after_the
          in The [[ Acme ]] left                  | after_the after_in after_capital_the
          the band The [[ Acme ]] left            | after_the after_organization_noun after_capital_the
          the band [[ Acme ]] left                | after_organization_noun
          the photographer [[ Acme ]] left        | after_person_noun
          the city [[ Acme ]] left                | after_place_noun
          the album [[ Acme ]] left               | after_work_noun
          they met Dr [[ Acme ]] there            | titled
          it is ( [[ Acme ]] there                | bracketed
          it is [ [[ Acme ]] there                | bracketed
          he read “ [[ Acme ]] today              | quoted
          he read " [[ Acme ]] today              | quoted
          he read '' [[ Acme ]] today             | quoted
          in [[ Acme ]] there                     | after_in
          near their [[ Acme ]] there             | after_in
          at a [[ Acme ]] there                   | after_in
          from [[ Acme ]] there                   | after_in
          by [[ Acme ]] there                     | after_by
          by an [[ Acme ]] there                  | after_by
          with [[ Acme ]] there                   | after_with
          against this [[ Acme ]] there           | after_with
          for our [[ Acme ]] there                | after_with
          of [[ Acme ]] there                     | after_of
          and [[ Acme ]] there                    | after_and
          , [[ Acme ]] there                      | after_and
          a Munich-based [[ Acme ]] there         | after_based
          backed [[ Acme ]] there                 | after_tie
          backed up [[ Acme ]] there              | -
          appeared on [[ Acme ]] there            | after_tie
          appeared through the [[ Acme ]] there   | after_the after_tie
          members of [[ Acme ]] there             | after_of after_membership after_role
          members through [[ Acme ]] there        | -
          joined [[ Acme ]] there                 | after_membership
          joined the [[ Acme ]] there             | after_the after_membership
          photographer of [[ Acme ]] there        | after_of after_role
          photographer at his [[ Acme ]] there    | after_in after_role
          photographer to [[ Acme ]] there        | -
          bands like [[ Acme ]] there             | after_organization_noun
          a band like [[ Acme ]] there            | after_organization_noun
          the band , including [[ Acme ]] there   | after_organization_noun
          the album such as [[ Acme ]] there      | after_work_noun
          the album , such as [[ Acme ]] there    | after_work_noun
          the album much as [[ Acme ]] there      | -
          the album unlike [[ Acme ]] there       | -
          the [[ Acme ]] band left                | after_the before_organization_noun
          the [[ Acme ]] photographer left        | after_the before_person_noun
          the [[ Acme ]] city left                | after_the before_place_noun
          the [[ Acme ]] album left               | after_the before_work_noun
          the [[ Acme ]] rock band left           | after_the near_organization_noun
          the [[ Acme ]] Rock band left           | after_the
          the [[ Acme ]] famous photographer left | after_the near_person_noun
          the [[ Acme ]] old city left            | after_the near_place_noun
          the [[ Acme ]] new album left           | after_the near_work_noun
          the [[ Acme ]] and band left            | after_the
          the [[ Acme ]] of album left            | after_the
          the [[ Acme ]]                          | after_the
          a word of [[ Acme ]] 's plan            | possessive after_of
          a word of [[ Acme ]] ’s plan            | possessive after_of
          saw [[ Acme ]] announced it             | deed
          saw [[ Acme ]] -led group               | hyphenated
          saw [[ Acme ]] - led group              | hyphenated
          saw [[ Acme ]] was disbanded            | founded
          saw [[ Acme ]] , established there      | founded
          saw [[ Acme ]] still disbanded          | -
          saw [[ Acme ]] was there                | -
          [[ Acme ]] left                         | -
          """)
  void reads_the_words_beside_a_mention(String sentence, String features) {
    Marked marked = TestPassages.marked(sentence);
    MentionValues values = new MentionValues();

    new AdjacentWordReader(KINDS).read(marked.passage(), marked.mention(), values);

    assertThat(TestPassages.names(values)).isEqualTo(features.replace("-", ""));
  }
}
