package hearsay.bench;

import hearsay.article.Article;
import hearsay.article.ArticleReader;
import hearsay.article.ArticleStream;
import hearsay.article.Input;
import hearsay.article.InputFinder;
import hearsay.article.ReaderOptions;
import hearsay.article.Reading;
import hearsay.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The articles that are measured: bodies only, so that both programs work on the same text. */
final class ArticleChoice {
  private ArticleChoice() {}

  /**
   * The first articles of files and folders, of any format that hearsay reads.
   *
   * @throws IOException if one cannot be read, or there is none
   */
  static List<ArticleLine> first(int count, List<String> inputs) throws IOException {
    InputFinder.Expansion found = InputFinder.find(inputs);
    if (!found.problems().isEmpty()) {
      throw new IOException(String.join("\n", found.problems()));
    }
    ArticleReader reader = new ArticleReader(ReaderOptions.DEFAULT);
    List<ArticleLine> articles = new ArrayList<>();
    for (Input input : found.inputs()) {
      try (ArticleStream stream = reader.open(input, InputStream.nullInputStream())) {
        while (articles.size() < count && stream.hasNext()) {
          add(stream.next(), articles);
        }
      }
    }
    if (articles.isEmpty()) {
      throw new IOException("no articles in " + String.join(" ", inputs));
    }
    return articles;
  }

  private static void add(Reading reading, List<ArticleLine> articles) throws IOException {
    if (reading instanceof Reading.Unreadable unreadable) {
      throw new IOException(unreadable.message());
    }
    if (reading instanceof Reading.Read read) {
      Article article = read.article();
      Span body = article.body();
      if (body != null) {
        articles.add(
            new ArticleLine(
                article.id(),
                article.text().substring(body.start(), body.end()),
                article.publishedDate().map(LocalDate::toString).orElse(null)));
      }
    }
  }
}
