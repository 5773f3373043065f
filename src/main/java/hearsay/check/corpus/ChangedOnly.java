package hearsay.check.corpus;

import hearsay.article.Article;
import hearsay.article.ArticleStream;
import hearsay.article.Input;
import hearsay.article.Reading;
import hearsay.batch.ArticleFeed;
import hearsay.batch.Engine;
import hearsay.error.UserException;
import hearsay.output.Records;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets all articles be read, so that each goes by the same name as in a run over all of them, but
 * spares those the work that are not looked at.
 */
public final class ChangedOnly {
  private static final Records NOTHING = new Records.Claims(List.of());

  private final Set<Input> looked;
  private final Set<String> spared = ConcurrentHashMap.newKeySet();

  public ChangedOnly(Set<Input> looked) {
    this.looked = looked;
  }

  public ArticleFeed.Opener opener(ArticleFeed.Opener opener) {
    return input ->
        looked.contains(input) ? opener.open(input) : new Spared(opener.open(input), spared);
  }

  public Engine.Work work(Engine.Work work) {
    return new Engine.Work() {
      @Override
      public Records of(Article article) throws UserException {
        return spared.remove(article.id()) ? NOTHING : work.of(article);
      }

      @Override
      public void awaitReady() {
        work.awaitReady();
      }
    };
  }

  private record Spared(ArticleStream articles, Set<String> docs) implements ArticleStream {
    @Override
    public boolean hasNext() {
      return articles.hasNext();
    }

    @Override
    public Reading next() {
      Reading reading = articles.next();
      if (reading instanceof Reading.Read) {
        docs.add(reading.doc());
      }
      return reading;
    }

    @Override
    public void close() {
      articles.close();
    }
  }
}
