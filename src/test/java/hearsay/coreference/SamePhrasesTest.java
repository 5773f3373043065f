package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is called by a phrase that an article has called somebody by. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SamePhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was [P Jan Prost] himself, once more, who left.|Anton Rusk",
        "Former minister [P Jan Prost] left.|Jan Prost"
      })
  void is_who_was_called_so_last_unless_another_is_since(String between, String name) {
    String text =
        "[P Anton Rusk] left. The former minister said it rose. %s [P Jan Prost] met pilots. The"
            + " former minister said it fell.";

    assertThat(
            new TaggedArticle(text.formatted(between))
                .claim("The former minister", "said", "it rose")
                .claim("The former minister", "said", "it fell")
                .lastSource()
                .name())
        .isEqualTo(name);
  }
}
