package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.Article;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokenizerProperties {
  private final Tokenizer tokenizer = new Tokenizer();

  @Property(tries = 2000)
  void everyCharacterThatIsNotBlankIsInOneTokenAndTokensAreInOrder(@ForAll("texts") String text) {
    List<Words> sentences = tokenizer.sentences(Article.of("a", text, null)).toList();

    int end = 0;
    for (Words sentence : sentences) {
      for (var label : sentence.labels()) {
        Span span = new Span(label.beginPosition(), label.endPosition());
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(Blanks.trim(text, span)).contains(span);
        assertThat(Blanks.trim(text, end, Math.max(end, span.start()))).isEmpty();
        assertThat(span.of(text)).isEqualTo(label.originalText());
        assertThat(label.word()).isNotEmpty();
        end = span.end();
      }
    }
    assertThat(Blanks.trim(text, end, text.length())).isEmpty();
  }

  @Property(tries = 1000)
  void everySentenceLiesWithinItsLine(@ForAll("texts") String text) {
    Article article = Article.of("a", text, null);
    if (text.isEmpty()) {
      return;
    }
    List<Span> lines = Paragraphs.of(text, new Span(0, text.length()));

    for (Words sentence : tokenizer.sentences(article).toList()) {
      assertThat(lines.get(sentence.paragraph()).contains(sentence.span())).isTrue();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "He said",
            "U.S.",
            "Co.",
            "It’s",
            "don't",
            "so\u00ADcalled",
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "``",
            "''",
            "…",
            "...",
            ". . .",
            ".",
            "?",
            "!”",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "-",
            "--",
            "—",
            "€5.2bn",
            "5 1/2",
            "(703) 555-1234",
            "<a href=\"x y\">",
            "&amp;",
            "&nbsp;",
            "http://a.b/c?d=e",
            "x@y.org",
            "@who",
            "#what",
            ":-)",
            "\u00A0",
            "\u200B",
            "\u200D",
            "\uFEFF",
            "\u202E",
            "\u3000",
            "\t",
            "\n",
            "\r\n",
            "\u2028",
            "\u0085",
            "\f",
            "\u000B",
            "\u0000",
            "\u0007",
            "\u001F",
            "\u007F",
            "\uD83D\uDE00",
            "\uD800",
            "\uDC00",
            "\uFFFD",
            "\uE000",
            "e\u0301",
            "中国",
            "Россия",
            "١٢٣",
            "can\u00ADnot",
            "gonna",
            "•",
            "½",
            "№",
            " ");
    Arbitrary<String> characters =
        Arbitraries.integers()
            .between(0, 0x10FFFF)
            .map(codePoint -> new String(Character.toChars(codePoint)));
    Arbitrary<String> words = Arbitraries.strings().alpha().ofMaxLength(8);
    return Arbitraries.oneOf(pieces, pieces, characters, words, Arbitraries.just(" "))
        .list()
        .ofMaxSize(30)
        .map(list -> String.join("", list));
  }
}
