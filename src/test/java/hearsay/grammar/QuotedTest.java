package hearsay.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Form;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuotedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orlova said \u201cit rained\u201d.|Orlova|said|\u201cit rained\u201d|DIRECT",
        "Orlova said it rained.|Orlova|said|it rained|INDIRECT",
        "Orlova said it \u201crained\u201d.|Orlova|said|it \u201crained\u201d|MIXED",
        "\u201cHe said it rained,\u201d Orlova told us.|He|said|it rained|INDIRECT",
        "\u201cHe said, \u2018it rained,\u2019\u201d Orlova told us.|He|said|\u2018it rained,\u2019|DIRECT",
        "\u201cHe said, it \u2018rained,\u2019\u201d Orlova told us.|He|said|it \u2018rained,\u2019|MIXED"
      })
  void tells_the_form_by_the_marks_that_are_the_claims_own(
      String text, String source, String cue, String content, Form form) {
    assertThat(new TaggedArticle(text).claim(source, cue, content).claims())
        .extracting(claim -> claim.content().form())
        .containsExactly(form);
  }
}
