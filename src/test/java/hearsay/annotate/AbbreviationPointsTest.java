package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.Article;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words parted by blanks, sentences by bars. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AbbreviationPointsTest {

  private static String cut(String text) {
    return new Tokenizer()
        .sentences(Article.of("a", text, null))
        .map(
            sentence ->
                sentence.labels().stream()
                    .map(label -> label.originalText())
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tolvan Kft. and Brekke paid.|Tolvan Kft. and Brekke paid .",
        "Tolvan Sdn. Bhd. paid.|Tolvan Sdn. Bhd. paid .",
        "Brekke GmbH & Co. KG paid.|Brekke GmbH & Co. KG paid .",
        "Tolvan San. ve Tic. Ltd. Şti. paid.|Tolvan San. ve Tic. Ltd. Şti. paid .",
        "Tolvan spol. s r.o. paid.|Tolvan spol. s r.o. paid .",
      })
  void keeps_the_point_of_a_form_that_goes_on_in_its_word(String text, String words) {
    assertThat(cut(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He sold Tolvan Kft. Brekke paid.|He sold Tolvan Kft . / Brekke paid .",
        "He sold Tolvan Bhd. It paid.|He sold Tolvan Bhd . / It paid .",
        "He came. and left|He came . / and left",
      })
  void ends_the_sentence_where_another_begins(String text, String words) {
    assertThat(cut(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He came to Tolvan Kft .|He came to Tolvan Kft .",
        "Tolvan Kft . and left|Tolvan Kft . / and left",
      })
  void leaves_a_point_that_stands_apart(String text, String words) {
    assertThat(cut(text)).isEqualTo(words);
  }
}
