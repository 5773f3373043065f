package hearsay.article;

import static hearsay.article.ReadingCase.article;
import static hearsay.article.ReadingCase.message;
import static hearsay.article.ReadingCase.options;
import static hearsay.article.ReadingCase.read;
import static hearsay.article.ReadingCase.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HtmlReadingTest {
  @Test
  void finds_the_article_in_a_page_of_a_newspaper() {
    Article article = article(read(resource("news.html"), options(Format.AUTO)));
    assertThat(article.text())
        .isEqualTo(new String(resource("news.txt"), StandardCharsets.UTF_8).stripTrailing());
    assertThat(article.body()).isEqualTo(new Span(0, article.text().length()));
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 9, 26));
    assertThat(article.metadata())
        .isEqualTo(
            new Metadata(
                "Port authority denies leak", "The Border Post", "https://example.org/leak"));
  }

  @Test
  void refuses_noise_and_reads_a_page_with_a_control_character_or_two() {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = noise[i] == 0 ? 1 : noise[i];
    }
    noise[0] = '<';
    assertThat(message(read(noise, options(Format.HTML))))
        .matches(".*has \\d{3} control characters in 4000 bytes, so it is no page.*");

    String page = "<p>The bank\u0001 denied it.\u0002</p>" + "<p>It rained.</p>".repeat(5);
    assertThat(article(read(utf8(page), options(Format.HTML))).text()).contains("denied it");
  }

  @Test
  void reads_the_linked_data_of_the_article_among_others() {
    Article article = article(read(resource("linked-data.html"), options(Format.AUTO)));
    assertThat(article.published()).isEqualTo(LocalDate.of(2025, 9, 26));
    assertThat(article.metadata())
        .isEqualTo(
            new Metadata(
                "Ministry: exports fell by a third", "Trade Wire", "https://example.org/exports"));
    assertThat(article.text())
        .isEqualTo(
            "Ministry: exports fell by a third\n\nExports of machine tools fell by a third, the"
                + " ministry of trade of Ostrava said, citing its own figures.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<time datetime='2025-09-26' pubdate>|2025-09-26",
        "<meta name=date content='2025-09-26'>|2025-09-26",
        "<meta name='DC.date' content='2025-09-26'>|2025-09-26",
        "<meta itemprop=datePublished content='2025-09-26T10:00'>|2025-09-26",
        "<time datetime='2025-09-26T10:00Z'>today</time>|2025-09-26",
        "<meta property='article:published_time' content='01/02/2025'><meta name=date content='2025-09-26'>|2025-09-26",
        "<time datetime='2024-01-01'>a</time><time datetime='2024-02-02'>b</time>|",
        "<meta name=date content=soon>|",
        "<script type='application/ld+json'>{\"@type\":\"Report\",\"datePublished\":\"2025-09-26\"}</script>|2025-09-26"
      })
  void takes_the_date_from_many_places(String head, LocalDate expected) {
    assertThat(html("<html>" + head + "<p>Words.</p>").published()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>One</p><p>Two</p>|One~~Two",
        "<div>One<div>Two</div>three</div>|One~~Two~~three",
        "<p>One<br>two<br><br>three</p>|One~two~~three",
        "<ul><li>One<li>two</ul>|One~two",
        "<p>  a \t b<b> c</b>d  </p>|a b cd",
        "<p>a<!-- hidden -->b</p>|ab",
        "<p>a&nbsp;b &amp;amp; &#x1F600;</p><p>&nbsp;</p><p>c</p>|a\u00A0b &amp; \uD83D\uDE00~~c",
        "<pre>a~  b</pre>|a~b",
        "<p>a<script>x</script><style>y</style><noscript>z</noscript>b</p>|ab",
        "<dl><dt>A<dd>b</dl>|A~b",
        "<nav>Menu</nav><form>Sign in<input></form><p>a</p><footer>F</footer>|a",
        "<p>&#xD800;a</p>|\uFFFDa"
      })
  void puts_blocks_into_paragraphs_and_lines(String body, String expected) {
    assertThat(html("<html><body>" + body.replace('~', '\n')).text())
        .isEqualTo(expected.replace('~', '\n'));
  }

  @Test
  void puts_the_title_first_unless_the_text_begins_with_it() {
    assertThat(html("<html><title>Big news</title><p>Words.").text())
        .isEqualTo("Big news\n\nWords.");
    assertThat(html("<html><title>Big news - The Post</title><h1>Big news</h1><p>Words.").text())
        .isEqualTo("Big news\n\nWords.");
    assertThat(html("<html><title>Only a title</title>").text()).isEqualTo("Only a title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=windows-1252>",
        "<meta charset='ISO-8859-1'>",
        "<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>"
      })
  void reads_the_charset_that_the_page_declares(String declaration) {
    String page = "<html><head>" + declaration + "</head><p>“Zürich”</p>";
    byte[] bytes = page.getBytes(Charset.forName("windows-1252"));
    assertThat(article(read(bytes, options(Format.HTML))).text()).isEqualTo("“Zürich”");
  }

  @Test
  void lets_the_byte_order_mark_and_the_user_overrule_the_page() {
    String page = "<html><meta charset=windows-1252><p>Zürich</p>";
    assertThat(article(read(utf8("\uFEFF" + page), options(Format.HTML))).text())
        .isEqualTo("Zürich");
    assertThat(
            article(
                    read(
                        ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE),
                        options(Format.HTML)))
                .text())
        .isEqualTo("Zürich");
    Charset cyrillic = Charset.forName("KOI8-R");
    assertThat(
            article(read("<html><meta charset=utf-8><p>Рига".getBytes(cyrillic), options(cyrillic)))
                .text())
        .isEqualTo("Рига");
  }

  @Test
  void reads_pages_whose_bytes_or_charset_are_not_what_they_should_be() {
    byte[] latin = "<html><p>Zürich</p>".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(article(read(latin, options(Format.HTML))).text()).isEqualTo("Zürich");
    assertThat(html("<html><meta charset=klingon><p>a").text()).isEqualTo("a");
    assertThat(html("<html><p>a\0b").text()).startsWith("a");
  }

  @Test
  void refuses_what_is_no_page() {
    assertThat(message(read("%PDF-1.7 <html>", Format.HTML)))
        .isEqualTo("standard input: is a PDF file; turn it into text first");
    assertThat(message(read("\0\1\2\0<p>".repeat(20), Format.HTML)))
        .contains("NUL byte at offset 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "table><tr><td", "ul><li", "custom-element"})
  void survives_pages_that_are_nested_without_end(String tags) {
    String deep = "<html><body>" + ("<" + tags + ">").repeat(100_000) + "Deep down, he said.";
    assertThat(html(deep).text()).isEqualTo("Deep down, he said.");
  }

  @Test
  void survives_an_opinion_page_whose_article_is_called_comment() {
    String body = "<p>I think, as ever, that the minister, who should know, was wrong.</p>";
    assertThat(html("<html><article class=comment>" + body + "</article>").text())
        .isEqualTo("I think, as ever, that the minister, who should know, was wrong.");
    assertThat(html("<html><div class=comment><h1>T</h1>" + body + "</div>").text())
        .startsWith("T\n\nI think");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "<", "<!doctype html>", "<html></html>", "<frameset><frame>"})
  void reads_pages_without_words(String page) {
    assertThat(article(page, Format.HTML).text()).isIn("", "<");
  }

  private static Article html(String page) {
    return article(page, Format.HTML);
  }

  private static byte[] resource(String name) {
    try (InputStream in = HtmlReadingTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
