package hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonTitleTest {
  private static Optional<PersonTitle> before(String text) {
    return PersonTitle.before(text, new Span(text.indexOf("Lam"), text.indexOf("Lam") + 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then Mrs Lam left|'Mrs '|Mrs|true",
        "Mr. Lam left|'Mr. '|Mr|true",
        "by Lady Justice Lam|'Lady Justice '|Justice|false",
        "saw Chief Judge Lam|'Chief Judge '|Judge|false"
      })
  void is_read_before_a_name(String text, String words, String title, boolean civil) {
    PersonTitle found = before(text).orElseThrow();

    assertThat(found).isEqualTo(new PersonTitle(words, title));
    assertThat(found.isCivil()).isEqualTo(civil);
  }

  @Test
  void is_missing_where_other_words_stand_before_the_name() {
    assertThat(before("Mr and Lam")).isEmpty();
    assertThat(before("Lam")).isEmpty();
  }
}
