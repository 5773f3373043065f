package hearsay.article;

import static hearsay.article.ReadingCase.article;
import static hearsay.article.ReadingCase.body;
import static hearsay.article.ReadingCase.gzip;
import static hearsay.article.ReadingCase.message;
import static hearsay.article.ReadingCase.options;
import static hearsay.article.ReadingCase.read;
import static hearsay.article.ReadingCase.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextReadingTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void keeps_text_as_it_is() {
    Article article = article(" One.\r\n\r\nTwo\u00A0three.\n", Format.AUTO);
    assertThat(article.id()).isEqualTo("-");
    assertThat(article.text()).isEqualTo(" One.\r\n\r\nTwo\u00A0three.\n");
    assertThat(body(article)).isEqualTo(article.text());
    assertThat(article.published()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\u00A0\n", "\uFEFF", "---\ntitle: T\n---\n \n"})
  void reads_an_article_of_nothing_but_blanks(String blank) {
    assertThat(article(blank, Format.TEXT).body()).isNull();
  }

  @Test
  void drops_one_byte_order_mark() {
    assertThat(article("\uFEFFOne.", Format.AUTO).text()).isEqualTo("One.");
    assertThat(article("\uFEFF\uFEFFOne.", Format.AUTO).text()).isEqualTo("\uFEFFOne.");
  }

  @Test
  void names_the_first_byte_that_is_not_utf_8() {
    byte[] bytes = "é: naïve".getBytes(StandardCharsets.ISO_8859_1);
    byte[] late = concat(utf8("\uFEFFOK é "), new byte[] {(byte) 0x93, 'x'});
    assertThat(message(read(bytes, options(Format.TEXT))))
        .isEqualTo(
            "standard input: byte 0xE9 at offset 0 is not UTF-8; name the charset with --encoding, or try --encoding auto");
    assertThat(message(read(late, options(Format.TEXT)))).contains("byte 0x93 at offset 9 ");
    assertThat(message(read(gzip(late), options(Format.TEXT)))).contains("at offset 9 ");
  }

  @Test
  void refuses_surrogates_and_cut_sequences_in_utf_8() {
    byte[] surrogate = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0xBD};
    byte[] cut = {'a', 'b', (byte) 0xF0, (byte) 0x9F};
    assertThat(message(read(surrogate, options(Format.TEXT)))).contains("at offset 1 ");
    assertThat(message(read(cut, options(Format.TEXT)))).contains("at offset 2 ");
  }

  @Test
  void reads_the_encoding_that_it_is_told() {
    Charset windows = Charset.forName("windows-1252");
    assertThat(article(read("“Zürich”".getBytes(windows), options(windows))).text())
        .isEqualTo("“Zürich”");
    assertThat(
            article(
                    read(
                        "\uFEFFa".getBytes(StandardCharsets.UTF_16LE),
                        options(StandardCharsets.UTF_16LE)))
                .text())
        .isEqualTo("a");
  }

  @Test
  void says_what_else_a_file_is() {
    byte[] utf16 = "\uFEFFabc".getBytes(StandardCharsets.UTF_16LE);
    byte[] utf32 = concat(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0}, new byte[] {'a', 0, 0, 0});
    assertThat(message(read(utf16, options(Format.AUTO))))
        .isEqualTo("standard input: is UTF-16, not UTF-8; use --encoding UTF-16");
    assertThat(message(read(utf32, options(Format.AUTO)))).contains("is UTF-32");
    assertThat(message(read("ab\0c", Format.AUTO))).contains("NUL byte at offset 2");
    assertThat(message(read("%PDF-1.7\n", Format.TEXT))).contains("is a PDF file");
    assertThat(message(read(new byte[] {'P', 'K', 3, 4, 0}, options(Format.AUTO))))
        .contains("ZIP archive");
  }

  @Test
  void reads_gzip_by_its_first_bytes_and_all_of_its_members() {
    byte[] two = concat(gzip(utf8("One. ")), gzip(utf8("Two.")));
    assertThat(article(read(two, options(Format.AUTO))).text()).isEqualTo("One. Two.");
    Path file = ReadingCase.write(folder, "plain.txt", two);
    assertThat(article(read(file, options(Format.AUTO))).text()).isEqualTo("One. Two.");
  }

  @Test
  void waits_for_the_next_member_of_a_slow_pipe() {
    InputStream slow =
        new ByteArrayInputStream(concat(gzip(utf8("One. ")), gzip(utf8("Two.")))) {
          @Override
          public synchronized int available() {
            return 0;
          }

          @Override
          public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(length, 1));
          }
        };
    assertThat(article(read(slow, options(Format.AUTO))).text()).isEqualTo("One. Two.");
  }

  @Test
  void says_that_gzip_is_cut_short_or_damaged() {
    byte[] whole = gzip(utf8("One two three four. ".repeat(100)));
    byte[] damaged = whole.clone();
    damaged[whole.length - 6] ^= 0x55;
    assertThat(message(read(Arrays.copyOf(whole, whole.length / 2), options(Format.TEXT))))
        .isEqualTo("standard input: its gzip data is cut short; fetch or compress it again");
    assertThat(message(read(Arrays.copyOf(whole, 5), options(Format.TEXT)))).contains("cut short");
    assertThat(message(read(damaged, options(Format.TEXT)))).contains("gzip data is damaged");
  }

  @Test
  void refuses_more_than_the_limit_of_decompressed_bytes_without_reading_it_all() {
    byte[] big = gzip(new byte[50_000_000]);
    assertThat(message(read(big, options(Format.TEXT, 1000))))
        .isEqualTo("standard input: is larger than 1000 bytes; raise --max-article-bytes");
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    assertThat(message(read(endless, options(Format.AUTO, 100_000)))).contains("100000 bytes");
    assertThat(article(read(utf8("12345"), options(Format.TEXT, 5))).text()).isEqualTo("12345");
    assertThat(article(read(utf8("1"), options(Format.TEXT, Long.MAX_VALUE))).text())
        .isEqualTo("1");
  }

  @Test
  void says_that_a_file_is_missing_or_a_folder() {
    assertThat(message(read(folder.resolve("gone.txt"), options(Format.AUTO))))
        .isEqualTo("gone.txt: there is no such file or folder");
    assertThat(message(read(folder, options(Format.TEXT)))).contains(": cannot be read: ");
  }

  @Test
  void takes_the_date_of_the_article_then_of_the_file_name_then_of_the_options() {
    ReaderOptions options = options(LocalDate.of(2020, 1, 1));
    Path own =
        ReadingCase.write(folder, "2025-09-26-a.txt", utf8("---\ndate: 2025-09-25\n---\nA."));
    Path named = ReadingCase.write(folder, "2025-09-26-b.txt", utf8("B."));
    Path bare = ReadingCase.write(folder, "c.txt", utf8("C."));
    assertThat(List.of(own, named, bare))
        .extracting(file -> article(read(file, options)).published())
        .containsExactly(
            LocalDate.of(2025, 9, 25), LocalDate.of(2025, 9, 26), LocalDate.of(2020, 1, 1));
  }

  @Test
  void leaves_standard_input_open_and_can_be_closed_before_the_end() {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream(utf8("A.")) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    ArticleStream articles =
        new ArticleReader(options(Format.AUTO)).open(Input.standardInput(), in);
    assertThat(articles.hasNext()).isTrue();
    articles.close();
    assertThat(articles.hasNext()).isFalse();
    assertThat(closed[0]).isFalse();
  }

  private static byte[] concat(byte[] first, byte[] second) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(second);
    return both.toByteArray();
  }
}
