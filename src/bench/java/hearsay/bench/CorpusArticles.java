package hearsay.bench;

import hearsay.article.Article;
import hearsay.article.ArticleReader;
import hearsay.article.ArticleStream;
import hearsay.article.Input;
import hearsay.article.InputFinder;
import hearsay.article.ReaderOptions;
import hearsay.article.Reading;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** What the stages are measured with: every article of the corpus. */
public final class CorpusArticles {
  private CorpusArticles() {}

  /** In the order of their files. */
  public static List<Article> all() {
    String corpus = System.getProperty("hearsay.home", ".") + "/corpus";
    ArticleReader reader = new ArticleReader(ReaderOptions.DEFAULT);
    List<Article> articles = new ArrayList<>();
    for (Input input : InputFinder.find(List.of(corpus)).inputs()) {
      try (ArticleStream stream = reader.open(input, InputStream.nullInputStream())) {
        while (stream.hasNext()) {
          if (stream.next() instanceof Reading.Read read) {
            articles.add(read.article());
          }
        }
      }
    }
    return articles;
  }
}
