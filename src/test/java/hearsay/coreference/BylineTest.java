package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import hearsay.mention.Referent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BylineTest {
  private static String author(String lines) {
    return Byline.author(new TaggedArticle(lines.replace('/', '\n')).annotated())
        .map(Referent::key)
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The jammers/By Ilse Vander//It rose.|PERSON Ilse Vander",
        "The jammers/written by Ilse   Vander, Ostrava/It rose.|PERSON Ilse Vander",
        "The jammers/— BY Ilse Vander//It rose.|PERSON Ilse Vander",
        "By Ilse Vander/It rose./By Ilse Vander|PERSON Ilse Vander",
        "By Ilse Vander/By Jonas Till/It rose.|none",
        "By mistake/It rose.|none",
        "It was made by Ilse Vander/It rose.|none",
        "The jammers/[P Ilse Vander]//It rose.|PERSON Ilse Vander",
        "The jammers//  [P Ilse Vander]  /It rose.|PERSON Ilse Vander",
        "A/B/C/[P Ilse Vander]/It rose.|PERSON Ilse Vander",
        "A/B/C/D/[P Ilse Vander]/It rose.|none",
        "[P Ilse Vander]/[P Jonas Till]/It rose.|PERSON Ilse Vander",
        "[P Vander]/It rose.|none",
        "[O Ilse Works]/It rose.|none",
        "[L San Marino]/It rose.|none",
        "[P Ilse Vander] rose.|none",
        "It rose.|none"
      })
  void names_the_author(String lines, String key) {
    assertThat(author(lines)).isEqualTo(key);
  }
}
