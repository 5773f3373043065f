package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharedHeadsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Polish and central officials; UNNAMED Polish and central officials",
        "Both Polish and European officials; UNNAMED Polish and European officials",
        "[L Poland] and European diplomats; UNNAMED Poland and European diplomats",
        "Polish and [L Halden] diplomats; UNNAMED Polish and Halden diplomats",
        "Foreign, county and central officials; UNNAMED Foreign, county and central officials",
        "New [O White Harbour] and [O Acme Board] officials; UNNAMED New White Harbour and Acme Board officials",
        "[O Acme] and European officials; UNNAMED Acme and European officials",
        "[O Acme] and foreign officials; GROUP Acme and foreign officials",
        "[P Anna Kim] and European officials; GROUP Anna Kim and European officials",
        "Police and foreign officials; GROUP Police and foreign officials",
        "Polish and European lawmakers; GROUP Polish and European lawmakers",
        "Polish and European ministries; GROUP Polish and European ministries"
      })
  void are_informants_of_several_kinds(String source, String expected) {
    TaggedArticle article =
        new TaggedArticle("It rained. " + source + " said so.")
            .claim(source.replaceAll("\\[\\p{Lu} |\\]", ""), "said", "so");

    assertThat(article.lastSource().type() + " " + article.lastSource().name()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The mayor and residents; GROUP",
        "The ministry and analysts; GROUP",
        "The mayor and his deputy; GROUP",
        "Police and the mayor; GROUP",
        "The ministry and the council; ORGANIZATION",
        "The writer and director; PERSON",
        "Officials and residents; GROUP",
        "Experts and officials; UNNAMED"
      })
  void have_a_type_with_whom_a_conjunction_joins(String source, String type) {
    TaggedArticle article =
        new TaggedArticle("It rained. " + source + " said so.").claim(source, "said", "so");

    assertThat(article.lastSource().type()).hasToString(type);
  }
}
