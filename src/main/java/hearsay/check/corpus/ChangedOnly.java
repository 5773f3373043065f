package hearsay.check.corpus;

import hearsay.api.Outcome;
import hearsay.article.ArticleStream;
import hearsay.article.Input;
import hearsay.article.Reading;
import hearsay.batch.ArticleFeed;
import hearsay.output.Records;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets all articles be read, so that each goes by the same name as in a run over all of them, but
 * spares those the work that are not checked.
 */
final class ChangedOnly {
  private static final Records NOTHING = new Records.Claims(List.of());

  private final Set<Input> selected;
  private final Set<String> spared = ConcurrentHashMap.newKeySet();

  ChangedOnly(Set<Input> selected) {
    this.selected = selected;
  }

  ArticleFeed.Opener opener(ArticleFeed.Opener opener) {
    return input ->
        selected.contains(input) ? opener.open(input) : new Spared(opener.open(input), spared);
  }

  ArticleFeed.Work work(ArticleFeed.Work work) {
    return read ->
        spared.remove(read.doc()) ? new Outcome.Done<>(read.article(), NOTHING, 0) : work.of(read);
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
