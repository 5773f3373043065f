package hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ClaimKeyTest {
  @Test
  void hashes_the_words_of_source_cue_and_content_in_this_order() {
    // printf 'eurostat\naccording to\nit rose' | sha256sum
    String key = ClaimKey.of("Eurostat", "According to", "it rose");

    assertThat(key).isEqualTo("b379ae14e33fd218");
    assertThat(
            List.of(
                ClaimKey.of("According to", "Eurostat", "it rose"),
                ClaimKey.of("Eurostat", "it rose", "According to"),
                ClaimKey.of("", "Eurostat According to", "it rose"),
                ClaimKey.of("Eurostat", "", "According to it rose")))
        .doesNotContain(key)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "Café,cafe\u0301",
        "CAFÉ,café",
        "Straße,STRASSE",
        "Großen ẞ,GROSSEN SS",
        "ΟΔΟΣ,οδος",
        "οδός,ΟΔΌΣ",
        "“so”,\"so\"",
        "„so‟,«so»",
        "″so″,``so''",
        "‘so’,'so'",
        "‚so‛,‹so›",
        "′so´,`so'",
        "two\u00a0words,|  two \n\twords |",
        "soft\u00adware,software"
      })
  void is_the_same_however_the_words_are_written(String one, String other) {
    assertThat(ClaimKey.plain(one)).isEqualTo(ClaimKey.plain(other));
    assertThat(ClaimKey.of(one, "said", "x")).isEqualTo(ClaimKey.of(other, "said", "x"));
    assertThat(ClaimKey.of("x", one, "x")).isEqualTo(ClaimKey.of("x", other, "x"));
    assertThat(ClaimKey.of("x", "said", one)).isEqualTo(ClaimKey.of("x", "said", other));
  }

  @ParameterizedTest
  @CsvSource({"Isıl,isil", "two words,twowords", "so.,so", "'so',\"so\"", "café,cafe"})
  void differs_where_the_words_do(String one, String other) {
    assertThat(ClaimKey.of(one, "said", "x")).isNotEqualTo(ClaimKey.of(other, "said", "x"));
  }
}
