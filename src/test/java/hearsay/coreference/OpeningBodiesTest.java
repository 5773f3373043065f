package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that are described where a claim of "it" begins. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningBodiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The trade agency met two pilots|trade agency",
        "[L Ghana]'s [O Eco Fund] met two pilots|Eco Fund",
        "The trade agencies met two pilots|it",
        "The pilot met two pilots|it",
        "The trade agency of pilots|it"
      })
  void are_what_it_takes_up(String content, String name) {
    String plain = content.replaceAll("\\[[OPL] ([^\\]]+)\\]", "$1");

    assertThat(
            new TaggedArticle(content + ", it said.")
                .claim("it", "said", plain)
                .lastSource()
                .name())
        .isEqualTo(name);
  }
}
