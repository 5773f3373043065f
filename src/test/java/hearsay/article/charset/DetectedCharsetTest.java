package hearsay.article.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DetectedCharsetTest {
  private static final String RUSSIAN =
      "Министр сообщил, что паром продан и что команда вернулась домой. ";
  private static final String ENGLISH = "The minister said that the “ferry” in Zürich was sold. ";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE",
    "UTF-32LE, UTF-32LE",
    "UTF-32BE, UTF-32BE"
  })
  void is_that_of_the_byte_order_mark(String written, String found) {
    byte[] bytes = ("\uFEFF" + RUSSIAN).getBytes(Charset.forName(written));
    assertThat(DetectedCharset.of(bytes))
        .isEqualTo(new DetectedCharset(Charset.forName(found), true));
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R", "UTF-8", "IBM866"})
  void is_told_by_the_letters_of_a_language(String charset) {
    byte[] bytes = RUSSIAN.repeat(4).getBytes(Charset.forName(charset));
    assertThat(DetectedCharset.of(bytes).charset().name()).isEqualTo(charset);
  }

  @ParameterizedTest
  @CsvSource({"windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE"})
  void of_english_with_a_few_other_signs_is_told(String charset) {
    byte[] bytes = ENGLISH.repeat(2).getBytes(Charset.forName(charset));
    assertThat(DetectedCharset.of(bytes).charset().name()).isEqualTo(charset);
  }

  @Test
  void of_plain_ascii_is_utf_8() {
    byte[] bytes = "A ferry.".getBytes(StandardCharsets.US_ASCII);
    assertThat(DetectedCharset.of(bytes))
        .isEqualTo(new DetectedCharset(StandardCharsets.UTF_8, true));
    assertThat(DetectedCharset.of(new byte[0]).charset()).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void is_utf_8_in_spite_of_a_bad_byte() {
    byte[] bytes = ENGLISH.getBytes(StandardCharsets.UTF_8);
    bytes[0] = (byte) 0xFF;
    assertThat(DetectedCharset.of(bytes).charset()).isEqualTo(StandardCharsets.UTF_8);
  }

  @Property
  void of_whatever_is_utf_8_is_utf_8_unless_it_has_zeros(@ForAll String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (text.indexOf('\0') < 0) {
      assertThat(DetectedCharset.of(bytes).charset()).isEqualTo(StandardCharsets.UTF_8);
    }
  }

  @Property
  void of_any_bytes_is_something(@ForAll byte[] bytes) {
    assertThat(DetectedCharset.of(bytes).charset()).isNotNull();
  }
}
