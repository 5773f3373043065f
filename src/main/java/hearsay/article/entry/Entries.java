package hearsay.article.entry;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * The entries of one file, in its order. Nothing is read before it is asked for, and no more than
 * one entry is held.
 */
public interface Entries extends Closeable {
  /**
   * The next entry; none after the last.
   *
   * @throws BrokenFileException if the file is not what it should be; no entry follows
   * @throws IOException if the file cannot be read; no entry follows
   */
  Optional<Entry> next() throws IOException, BrokenFileException;

  /** What is said of a file without entries, the end of a sentence that begins with its name. */
  default String nothing() {
    return "holds no article";
  }

  /** Closes what the reader itself has opened; not the stream that it was given. */
  @Override
  default void close() throws IOException {}
}
