package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LastBodiesTest {
  private static final String OTHERS = "[O Orbin Corporation], a company, rose.\n";

  @ParameterizedTest
  @ValueSource(strings = {"also said", "added"})
  void a_company_that_speaks_on_is_the_one_of_its_paragraph(String cue) {
    TaggedArticle article =
        new TaggedArticle(
                OTHERS + "Giant [O Velmar] said combs were new. The company " + cue + " so.")
            .claim("Giant Velmar", "said", "combs were new")
            .claim("The company", cue, "so");

    assertThat(article.lastSource().name()).isEqualTo("Velmar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Channel Nine] reached out to the [O Trade Board] for comment.|The agency|Trade Board",
        "[O Channel Nine] contacted [O Velmar] for a response.|The company|Velmar",
        "[O Channel Nine] asked [O Velmar] about its boats for further comment.|The firm|Velmar",
      })
  void a_body_that_was_asked_is_the_one_that_answers(
      String before, String description, String name) {
    TaggedArticle article =
        new TaggedArticle(OTHERS + before + " " + description + " said so.")
            .claim(description, "said", "so");

    assertThat(article.lastSource().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Velmar]'s chief engineer, [P Anna Kim], warned us.|Velmar",
        "The head of [O Velmar], [P Anna Kim], warned us.|Velmar",
        "Velmar's chief engineer, [P Anna Kim], warned us.|Velmar",
        "Velmar Works' chief engineer, [P Anna Kim], warned us.|Orbin Corporation",
        "[O Velmar]'s chief engineer, [P Anna Kim], warned [O Omega].|Orbin Corporation",
      })
  void the_company_is_the_one_whose_the_subject_before_is(String before, String name) {
    TaggedArticle article =
        new TaggedArticle(OTHERS + before + " The company said so.")
            .claim("The company", "said", "so");

    assertThat(article.lastSource().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Channel Nine] wrote to the [O Trade Board] in May.|The agency",
        "[O Channel Nine] asked the [O Trade Board] for comment on [O Velmar].|The agency",
        "[O Channel Nine] asked the [O Trade Board] for comment.|The old agency",
        "[O Channel Nine] asked the [O Trade Board] for comment.|The lender",
      })
  void nobody_answers_who_was_not_asked_or_is_not_meant(String before, String description) {
    TaggedArticle article =
        new TaggedArticle(before + " " + description + " said so.")
            .claim(description, "said", "so");

    assertThat(article.lastSource().name()).isNotEqualTo("Trade Board");
  }
}
