package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResearchInstitutesTest {
  private static String name(String before, String source, String after) {
    String plain = source.replaceAll("\\[[OL] ([^]]+)]", "$1");
    return new TaggedArticle((before + " " + source + " said so. " + after).strip())
        .claim(plain, "said", "so")
        .lastSource()
        .name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|A study|Researchers at the [O Velmar Institute] met crabs.",
        "Scientists at the [O Velmar Institute] met crabs.|The study|''"
      })
  void have_the_study_that_their_researchers_made(String before, String source, String after) {
    assertThat(name(before == null ? "" : before, source, after)).isEqualTo("Velmar Institute");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // two, another study, in the middle of a sentence, another document
        "Scientists at the [O Velmar Institute] and [O Omega University] met.|The paper|paper",
        "Scientists at [O Velmar Institute] met. Scientists at [O Omega University] met.|The paper|paper",
        "Scientists at the [O Velmar Institute] met. It was another study.|The study|study",
        "The old mayor met with scientists at the [O Velmar Institute].|The study|study",
        "Scientists at the [O Velmar Institute] met crabs.|The indictment|indictment"
      })
  void are_not_whose_researchers_may_have_made_another(String before, String source, String name) {
    assertThat(name(before, source, "")).isEqualTo(name);
  }
}
