package hearsay.article;

import java.util.Iterator;

/**
 * The articles of one input, read when they are asked for. Bad input never throws: it gives an
 * {@link Reading.Unreadable}. For one thread at a time.
 */
public interface ArticleStream extends Iterator<Reading>, AutoCloseable {
  /** Closes the file; standard input stays open. */
  @Override
  void close();
}
