package hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadRemarksTest {
  private static final String GERMAN =
      "Die Fähre wurde an eine Firma im Norden verkauft, und die Besatzung sagte, dass sie davon"
          + " nichts gewusst habe und auch nicht gefragt worden sei.";

  private static ReaderOptions options(Format format, boolean detect, boolean anyLanguage) {
    return new ReaderOptions(
        format, null, StandardCharsets.UTF_8, detect, anyLanguage, 1 << 20, 0, FieldNames.DEFAULT);
  }

  private static Reading.Read read(byte[] bytes, ReaderOptions options) {
    List<Reading> readings = ReadingCase.read(bytes, options);
    assertThat(readings).hasSize(1).first().isInstanceOf(Reading.Read.class);
    return (Reading.Read) readings.get(0);
  }

  private static Remarks remarks(String text, ReaderOptions options) {
    return read(text.getBytes(StandardCharsets.UTF_8), options).remarks();
  }

  @Test
  void name_the_language_of_an_article_that_is_not_in_english() {
    Remarks remarks = remarks(GERMAN, options(Format.TEXT, false, false));
    assertThat(remarks.language()).isEqualTo("de");
    assertThat(remarks.warnings())
        .containsExactly("seems to be in German (de), and claims are found in English only");
    assertThat(remarks("The ferry is sold.", options(Format.TEXT, false, false)).warnings())
        .isEmpty();
  }

  @Test
  void say_nothing_of_the_language_where_any_is_expected() {
    Remarks remarks = remarks(GERMAN, options(Format.TEXT, false, true));
    assertThat(remarks.language()).isNull();
    assertThat(remarks.warnings()).isEmpty();
  }

  @Test
  void say_that_an_article_has_no_text() {
    Remarks remarks = remarks(" \n", options(Format.TEXT, false, false));
    assertThat(remarks.withoutText()).isTrue();
    assertThat(remarks.warnings()).containsExactly("has no text");
  }

  @Test
  void say_that_a_page_of_some_size_has_no_article() {
    String page = "<html><title>Ferry</title><script>" + "x".repeat(4000) + "</script><div id=r>";
    Remarks remarks = remarks(page, options(Format.HTML, false, false));
    assertThat(remarks.withoutText()).isTrue();
    assertThat(remarks.warnings()).containsExactly("has no article that could be found");
  }

  @Test
  void take_the_language_that_a_page_declares_where_its_text_is_too_short_to_tell() {
    String page = "<html lang=de-AT><p>Die Fähre.";
    assertThat(remarks(page, options(Format.HTML, false, false)).language()).isEqualTo("de");
    assertThat(remarks(page, options(Format.HTML, false, false)).warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"windows-1251, windows-1251", "UTF-8, UTF-8", "KOI8-R, KOI8-R"})
  void name_the_charset_that_was_detected(String written, String found) {
    String text = "Министр сообщил, что паром продан и что команда вернулась домой. ".repeat(3);
    Reading.Read read =
        read(text.getBytes(Charset.forName(written)), options(Format.TEXT, true, true));
    assertThat(read.article().text()).isEqualTo(text);
    assertThat(read.remarks()).isEqualTo(new Remarks(found, null, false, List.of()));
  }

  @Test
  void tell_the_charset_of_each_line_of_json_lines() {
    String line = "{\"text\":\"Министр сообщил, что паром продан и команда дома.\"}\n";
    Reading.Read read =
        read(line.getBytes(Charset.forName("windows-1251")), options(Format.JSONL, true, true));
    assertThat(read.remarks().encoding()).isEqualTo("windows-1251");
    assertThat(read.article().text()).startsWith("Министр");
  }
}
