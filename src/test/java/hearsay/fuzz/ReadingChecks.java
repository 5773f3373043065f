package hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.Article;
import hearsay.article.ArticleReader;
import hearsay.article.ArticleStream;
import hearsay.article.Input;
import hearsay.article.ReaderOptions;
import hearsay.article.Reading;
import hearsay.text.Printable;
import hearsay.text.Span;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads bytes as standard input and holds what comes of them against what readers promise. */
final class ReadingChecks {
  private ReadingChecks() {}

  /** The articles among the readings, each of which has been checked. */
  static List<Article> read(byte[] bytes, ReaderOptions options) {
    List<Article> articles = new ArrayList<>();
    try (ArticleStream readings =
        new ArticleReader(options).open(Input.standardInput(), new ByteArrayInputStream(bytes))) {
      while (readings.hasNext()) {
        Reading reading = readings.next();
        if (reading instanceof Reading.Unreadable unreadable) {
          checkMessage(unreadable.message());
        } else if (reading instanceof Reading.Read read) {
          checkText(read.article());
          articles.add(read.article());
        } else if (reading instanceof Reading.Failed failed) {
          throw new AssertionError("a reader met a bug", failed.cause());
        }
      }
    }
    assertThat(articles.stream().map(Article::id)).doesNotHaveDuplicates();
    return articles;
  }

  /** One short line that a terminal shows as it is. */
  static void checkMessage(String message) {
    assertThat(message).startsWith("standard input").hasLineCount(1).hasSizeLessThan(1000);
    assertThat(Printable.of(message)).isEqualTo(message);
  }

  private static void checkText(Article article) {
    String text = article.text();
    assertThat(text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE))
        .isFalse();
    Span body = article.body();
    if (body == null) {
      return;
    }
    assertThat(body.end()).isEqualTo(text.length());
    assertThat(body.of(text)).isNotBlank();
  }
}
