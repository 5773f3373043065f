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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Commodore Anna Kim|Anna Kim",
        "Lance Corporal Anna Kim|Anna Kim",
        "Lt Gen Anna Kim|Anna Kim",
        "Corporal Kim|Kim",
        "Mr Kim|Mr Kim",
        "Judge Kim|Judge Kim",
        "Major Kim|Major Kim",
        "Lance Kim|Lance Kim",
        "Corporal|Corporal"
      })
  void a_rank_is_no_part_of_a_name_unless_it_stays_with_surnames(String tagged, String name) {
    assertThat(PersonTitle.afterRank(tagged, new Span(0, tagged.length())).of(tagged))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "King Harald,king",
    "Crown Princess Mette,crown princess",
    "King Harald Lam,''",
    "Lam,''"
  })
  void of_a_ruler_says_what_he_is(String tagged, String noun) {
    assertThat(String.join(";", PersonTitle.royal(tagged))).isEqualTo(noun);
  }

  @Test
  void is_missing_where_other_words_stand_before_the_name() {
    assertThat(before("Mr and Lam")).isEmpty();
    assertThat(before("Lam")).isEmpty();
  }
}
