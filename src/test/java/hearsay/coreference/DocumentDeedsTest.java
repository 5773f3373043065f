package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentDeedsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "' has written to the board'|letter",
        "', a firm, wrote to the board'|letter",
        "' also sued the board'|suit",
        "' filed it in May'|filing;submission",
        "' wrote a book'|''",
        "' and Anna Kim wrote to the board'|''"
      })
  void tell_which_documents_are_whose(String after, String nouns) {
    assertThat(String.join(";", DocumentDeeds.nouns(after))).isEqualTo(nouns);
  }
}
