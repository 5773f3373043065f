package hearsay.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import hearsay.article.charset.Utf8Census;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageCharsetTest {
  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  private static PageCharset of(String page, String charset) {
    return PageCharset.of(page.getBytes(Charset.forName(charset)), UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "gb2312, GBK, 瑞鹏镕公司",
    "GBK, GBK, 瑞鹏镕公司",
    "shift_jis, windows-31j, ①髙橋海運",
    "euc-kr, x-windows-949, 똠방 함여뷁",
    "big5, Big5, 香港航運",
    "iso-8859-1, windows-1252, “Café €”",
    "us-ascii, windows-1252, “Café €”",
    "windows-1251, windows-1251, ООО Купол",
    "koi8-r, KOI8-R, Рига",
    "iso-8859-9, windows-1254, Güneş €",
    "euc-jp, EUC-JP, 高橋",
    "utf-16, UTF-8, Žižek"
  })
  void takes_the_names_of_charsets_as_browsers_do(String label, String written, String words) {
    assumeThat(Charset.isSupported(written)).as("this Java has the module jdk.charsets").isTrue();
    byte[] page =
        ("<html><meta charset=" + label + "><p>" + words).getBytes(Charset.forName(written));
    PageCharset charset = PageCharset.of(page, UTF_8);
    assertThat(new String(page, charset.charset())).endsWith(words);
    assertThat(charset.warning()).isNull();
  }

  @Test
  void finds_a_declaration_that_comes_late_or_stands_in_another_form() {
    String late = "<html><script>/*" + "x".repeat(9000) + "*/</script><meta charset=koi8-r><p>Рига";
    assertThat(of(late, "KOI8-R").charset().name()).isEqualTo("KOI8-R");
    String http = "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'><p>Рига";
    assertThat(of(http, "KOI8-R").charset().name()).isEqualTo("KOI8-R");
    String xml = "<?xml version='1.0' encoding='koi8-r'?><html><p>Рига";
    assertThat(of(xml, "KOI8-R").charset().name()).isEqualTo("KOI8-R");
    String comment = "<!-- <meta charset=koi8-r> --><p>Žižek";
    assertThat(of(comment, "UTF-8").charset()).isEqualTo(UTF_8);
  }

  @Test
  void reads_a_page_as_windows_1252_where_nothing_else_fits_and_says_so() {
    PageCharset none = of("<p>“Zürich”", "windows-1252");
    assertThat(none.charset().name()).isEqualTo("windows-1252");
    assertThat(none.warning())
        .isEqualTo("declares no charset and is not UTF-8; read as windows-1252");
    assertThat(of("<meta charset=klingon><p>“Zürich”", "windows-1252").warning())
        .isEqualTo("declares an unknown charset \"klingon\"; read as windows-1252");
    PageCharset wrong = of("<meta charset=utf-8><p>Zürich", "windows-1252");
    assertThat(wrong.charset().name()).isEqualTo("windows-1252");
    assertThat(wrong.warning()).isEqualTo("is not UTF-8 as it declares; read as windows-1252");
  }

  @Test
  void knows_a_page_that_was_saved_anew_as_utf_8() {
    PageCharset saved = of("<meta charset=iso-8859-1><p>“Zürich”", "UTF-8");
    assertThat(saved.charset()).isEqualTo(UTF_8);
    assertThat(saved.warning()).isEqualTo("is UTF-8, not windows-1252 as it declares");
    assertThat(of("<meta charset=iso-8859-1><p>Ã¼", "windows-1252").charset().name())
        .isEqualTo("windows-1252");
  }

  @Test
  void does_not_lose_a_page_for_one_bad_byte() {
    byte[] page = "<meta charset=utf-8><p>“Well?”".getBytes(UTF_8);
    page[page.length - 4] = (byte) 0xFF;
    PageCharset charset = PageCharset.of(page, UTF_8);
    assertThat(charset.charset()).isEqualTo(UTF_8);
    assertThat(charset.warning())
        .isEqualTo("has 1 bytes that are not UTF-8; each is read as U+FFFD");
    assertThat(HtmlPage.read(page, UTF_8).text()).isEqualTo("“Well\uFFFD”");
  }

  @Test
  void lets_the_user_and_the_byte_order_mark_overrule_a_page() {
    byte[] page = "<meta charset=utf-8><p>Рига".getBytes(Charset.forName("KOI8-R"));
    assertThat(PageCharset.of(page, Charset.forName("KOI8-R")).charset().name())
        .isEqualTo("KOI8-R");
    assertThat(of("\uFEFF<meta charset=koi8-r><p>a", "UTF-16LE").charset())
        .isEqualTo(StandardCharsets.UTF_16LE);
    assertThat(of("\uFEFF<meta charset=koi8-r><p>a", "UTF-16BE").charset())
        .isEqualTo(StandardCharsets.UTF_16BE);
    assertThat(of("\uFEFF<meta charset=koi8-r><p>a", "UTF-8").charset()).isEqualTo(UTF_8);
  }

  @Test
  void counts_what_is_utf_8() {
    byte[] all = "aü€😀".getBytes(UTF_8);
    assertThat(Utf8Census.of(all)).isEqualTo(new Utf8Census(3, 0));
    byte[][] bad = {
      {(byte) 0xC0, (byte) 0xAF}, {(byte) 0xE0, (byte) 0x80, (byte) 0x80},
      {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
      {(byte) 0xC3}, {(byte) 0xF0, (byte) 0x8F, (byte) 0xBF, (byte) 0xBF}
    };
    for (byte[] bytes : bad) {
      assertThat(Utf8Census.of(bytes)).isEqualTo(new Utf8Census(0, bytes.length));
    }
  }

  @Test
  void tells_the_charset_of_a_page_that_declares_none_by_its_letters() {
    String words = "Министр сообщил, что паром продан и что команда вернулась домой. ".repeat(3);
    PageCharset charset = of("<p>" + words, "windows-1251");
    assertThat(charset.charset().name()).isEqualTo("windows-1251");
    assertThat(charset.warning())
        .isEqualTo("declares no charset and is not UTF-8; read as windows-1251");
  }
}
