package hearsay.article;

import java.util.Iterator;

/** Stand-in. */
public interface ArticleStream extends Iterator<Reading>, AutoCloseable {
  @Override
  void close();
}
