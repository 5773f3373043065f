package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.organization.TestPassages.Marked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All features of the place where the marked mention stands; "-" for none. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PositionReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          [[ Acme ]] left                  | begins_line whole_on_the_left whole_on_the_right
          The [[ Acme ]] left              | begins_line whole_on_the_left whole_on_the_right
          In [[ Acme ]] left               | whole_on_the_right cut_on_the_left capital_on_the_left
          he saw [[ Acme ]]                | whole_on_the_left whole_on_the_right
          he saw the [[ Acme ]] today      | whole_on_the_left whole_on_the_right
          he saw [[ Acme Bank ]] today     | whole_on_the_left whole_on_the_right
          he saw [[ Acme ]] Bank today     | whole_on_the_left capital_on_the_right
          he saw Acme [[ Bank ]] today     | whole_on_the_right cut_on_the_left capital_on_the_left
          he saw Acme [[ Bank ]] Today too | in_headline cut_on_the_left capital_on_the_left capital_on_the_right
          he saw 12 [[ Acme ]] today       | whole_on_the_right cut_on_the_left number_on_the_left
          he saw The [[ Acme ]] today      | whole_on_the_left whole_on_the_right
          he saw iPod [[ acme ]] today     | capital_on_the_left
          he saw [[ acme ]] today          | -
          Bank Today Says [[ Acme ]] Rises | in_headline cut_on_the_left capital_on_the_left capital_on_the_right
          """)
  void reads_where_a_mention_stands(String sentence, String features) {
    Marked marked = TestPassages.marked(sentence);
    MentionValues values = new MentionValues();

    PositionReader.read(
        marked.passage(), CapitalizedSequences.of(marked.passage()), marked.mention(), values);

    assertThat(TestPassages.names(values)).isEqualTo(features.replace("-", ""));
  }
}
