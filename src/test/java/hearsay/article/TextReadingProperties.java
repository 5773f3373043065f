package hearsay.article;

import static hearsay.article.ReadingCase.article;
import static hearsay.article.ReadingCase.body;
import static hearsay.article.ReadingCase.options;
import static hearsay.article.ReadingCase.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextReadingProperties {
  @Property(tries = 300)
  void textComesBackAsItWasEncoded(
      @ForAll("texts") String text, @ForAll("charsets") Charset charset) {
    Article article =
        article(
            read(text.getBytes(charset), new ReaderOptions(Format.TEXT, null, charset, 1 << 20)));
    assertThat(article.text()).isEqualTo(text);
  }

  @Property(tries = 300)
  void frontMatterIsCutOffTheBodyAndLeftInTheText(
      @ForAll("texts") String body, @ForAll("lineBreaks") String lineBreak) {
    String matter = String.join(lineBreak, "---", "title: T", "---", "");
    Article article =
        article(
            read((matter + body + "end").getBytes(StandardCharsets.UTF_8), options(Format.TEXT)));
    assertThat(article.text()).isEqualTo(matter + body + "end");
    assertThat(article.metadata().title()).isEqualTo("T");
    // A carriage return that ends the rule takes a line feed of the body with it.
    String expected = lineBreak.equals("\r") && body.startsWith("\n") ? body.substring(1) : body;
    assertThat(body(article)).isEqualTo(expected + "end");
  }

  @Property(tries = 300)
  void whatEverStandsAfterTheRuleIsReadOrReported(@ForAll("yamlLike") String block) {
    for (Reading reading : read("---\n" + block + "\n---\nBody.", Format.TEXT)) {
      if (reading instanceof Reading.Read read) {
        assertThat(read.article().text()).isEqualTo("---\n" + block + "\n---\nBody.");
      } else {
        assertThat(((Reading.Unreadable) reading).message())
            .startsWith("standard input:")
            .doesNotContain("\n");
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return parts(
        "a", "word ", "\n", "\r\n", "\r", "\u00A0", "é", "\u2028", "\uD83D\uDE00", "---", "\uFF5E");
  }

  @Provide
  Arbitrary<String> yamlLike() {
    return parts(
        "key",
        ": ",
        "- ",
        "\n",
        "  ",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        "&a",
        "*a",
        "!!int ",
        "|",
        ">",
        "#",
        "%",
        "@",
        "\t",
        "\u0001",
        "published",
        "?",
        ",",
        "\uD83D\uDE00",
        "<<",
        "\u0085");
  }

  private static Arbitrary<String> parts(String... parts) {
    return Arbitraries.of(parts).list().ofMaxSize(20).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(
        StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));
  }

  @Provide
  Arbitrary<String> lineBreaks() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }
}
