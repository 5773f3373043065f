package hearsay.article;

import static hearsay.article.ReadingCase.outline;
import static hearsay.article.ReadingCase.utf8;
import static hearsay.article.ReadingCase.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charsets of tables and of JSON. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FieldCharsetTest {
  private static final String RUSSIAN =
      "Министр сообщил, что паром продан и что команда вернулась домой. ".repeat(3);
  private static final String FRENCH =
      "Le ministre a déclaré que le café près du théâtre était fermé depuis l'été. ".repeat(3);

  @TempDir Path folder = Path.of("");

  private List<Reading> read(String name, byte[] content, boolean detect) {
    ReaderOptions options =
        new ReaderOptions(
            Format.AUTO,
            null,
            StandardCharsets.UTF_8,
            detect,
            true,
            1 << 20,
            0,
            FieldNames.DEFAULT);
    return ReadingCase.read(write(folder, name, content), options);
  }

  private static String file(String name, String text) {
    return name.endsWith(".csv")
        ? "\"id\",\"text\"\r\n\"one\",\"" + text + "\"\r\n"
        : "[{\"id\": \"one\",\r\n \"text\": \"" + text + "\"}]";
  }

  @ParameterizedTest
  @CsvSource({
    "a.csv, windows-1251, windows-1251",
    "a.csv, windows-1252, windows-1252",
    "a.csv, UTF-16LE, UTF-16LE",
    "a.csv, UTF-16BE, UTF-16BE",
    "a.csv, UTF-8, UTF-8",
    "a.json, windows-1251, windows-1251",
    "a.json, windows-1252, windows-1252",
    "a.json, UTF-16LE, UTF-16LE",
    "a.json, UTF-8, UTF-8"
  })
  void the_charset_of_a_file_is_detected(String name, String written, String found) {
    String text = written.endsWith("1252") ? FRENCH : RUSSIAN;
    String mark = written.startsWith("UTF") ? "\uFEFF" : "";
    byte[] content = (mark + file(name, text)).getBytes(Charset.forName(written));
    List<Reading> readings = read(name, content, true);
    assertThat(outline(readings)).containsExactly("one");
    Reading.Read read = (Reading.Read) readings.get(0);
    assertThat(read.article().text()).isEqualTo(text);
    assertThat(read.remarks().encoding()).isEqualTo(found);
  }

  @Test
  void a_charset_is_told_by_more_than_the_first_bytes() {
    String rows = "x,The bank denied it.\n".repeat(20_000);
    byte[] content =
        ("id,text\n" + rows + "one,\"" + RUSSIAN + "\"\n")
            .getBytes(Charset.forName("windows-1251"));
    List<Reading> readings = read("a.csv", content, true);
    assertThat(((Reading.Read) readings.get(20_000)).article().text()).isEqualTo(RUSSIAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.json"})
  void a_byte_order_mark_is_no_part_of_the_file(String name) {
    assertThat(outline(read(name, utf8("\uFEFF" + file(name, "The bank denied it.")), false)))
        .containsExactly("one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.json"})
  void a_file_that_is_marked_as_utf_16_is_refused_where_utf_8_is_expected(String name) {
    byte[] content = ("\uFEFF" + file(name, "The bank.")).getBytes(StandardCharsets.UTF_16LE);
    assertThat(ReadingCase.message(read(name, content, false)))
        .isEqualTo(name + ": is UTF-16, not UTF-8; use --encoding UTF-16");
  }

  @Test
  void json_in_another_charset_is_warned_of_once() {
    String json = "[{\"id\":1,\"text\":\"café\"},{\"id\":2,\"text\":\"café\"}]";
    List<Reading> readings = read("a.json", json.getBytes(StandardCharsets.ISO_8859_1), false);
    assertThat(((Reading.Read) readings.get(0)).article().text()).isEqualTo("caf\uFFFD");
    assertThat(((Reading.Read) readings.get(0)).remarks().warnings())
        .containsExactly(
            "is not UTF-8; name the charset with --encoding, or try --encoding auto; what is not"
                + " has been read as U+FFFD");
    assertThat(((Reading.Read) readings.get(1)).remarks().warnings()).isEmpty();
  }

  @Test
  void a_replacement_character_that_was_written_is_no_fault() {
    List<Reading> readings = read("a.json", utf8("[{\"text\":\"caf\uFFFD\"}]"), false);
    assertThat(((Reading.Read) readings.get(0)).remarks().warnings()).isEmpty();
  }

  @Test
  void csv_in_another_charset_is_read_up_to_its_first_bad_byte() {
    String rows = "one,The bank denied it.\n".repeat(1000);
    byte[] content = ("id,text\n" + rows + "two,café\n").getBytes(StandardCharsets.ISO_8859_1);
    List<Reading> readings = read("a.csv", content, false);
    assertThat(readings.get(0)).isInstanceOf(Reading.Read.class);
    assertThat(((Reading.Unreadable) readings.get(readings.size() - 1)).message())
        .isEqualTo("a.csv: is not UTF-8; name the charset with --encoding, or try --encoding auto");
  }
}
