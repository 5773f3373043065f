package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Source;
import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BodyPairsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Velmar] met [O Omega Inc].|The companies|ORGANIZATION Velmar and Omega Inc",
        "[O Velmar] met [O Omega Inc].|The two sides|ORGANIZATION Velmar and Omega Inc",
        "[O Velmar] met [O Omega Inc].|Both firms|ORGANIZATION Velmar and Omega Inc",
        "[O Velmar] met [O Omega Inc].|Both companies|ORGANIZATION Velmar and Omega Inc",
        "[O Velmar] met [O Omega Inc]. Both companies rose.|The companies|ORGANIZATION Velmar and Omega Inc",
        "[O Velmar] met [O Omega Inc] and [O Kryla].|The companies|GROUP companies",
        "[O Velmar] met [O Omega Inc]. It rained. [O Kryla] met [O Velmar].|Both firms|ORGANIZATION Kryla and Velmar",
        "[O Velmar] met [O Omega Inc]. It rained. [O Kryla] met [O Velmar].|The two companies|ORGANIZATION Kryla and Velmar",
        "[O Velmar] met [O Omega Inc]. It rained. [O Kryla] met [O Velmar].|The companies|GROUP companies",
        "[O Kryla] met [O Velmar]. [O Velmar] met [O Omega Inc] and [O Kryla].|Both firms|GROUP Both firms",
        "[O Velmar] rose.|The companies|GROUP companies",
        "[O Velmar] met [O Omega Inc] and two companies.|The companies|GROUP companies",
        "[O Velmar] met the [O Halden Trade Commission].|The companies|GROUP companies",
        "[O Velmar] met the [O Halden Trade Commission].|The two sides|ORGANIZATION Velmar and Halden Trade Commission",
        "[O Velmar] met [O Omega Inc] at the [O Halden Trade Commission].|The companies|ORGANIZATION Velmar and Omega Inc",
        "[O Velmar] met [O Omega Inc].|Some companies|GROUP Some companies"
      })
  void are_the_only_two_that_are_named(String before, String description, String source) {
    Source found =
        new TaggedArticle(before + " " + description + " said so.")
            .claim(description, "said", "so")
            .lastSource();

    assertThat(found.type() + " " + found.name()).isEqualTo(source);
  }
}
