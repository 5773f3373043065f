package hearsay.article;

import java.util.Iterator;

/**
 * The articles of one input, read when they are asked for. Bad input never throws: it gives an
 * {@link Reading.Unreadable}; nor does a bug: it gives a {@link Reading.Failed}. For one thread at
 * a time.
 */
public interface ArticleStream extends Iterator<Reading>, AutoCloseable {
  /** Closes the file; standard input stays open. */
  @Override
  void close();
}
