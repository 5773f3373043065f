package hearsay.article;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The articles of one opened file. */
interface Readings {
  /**
   * The next; none after the last.
   *
   * @throws UnreadableException if nothing that follows can be read
   */
  Optional<Reading> next() throws IOException, UnreadableException;

  /** On which line of the input what comes next begins, from 1; 1 where lines mean nothing. */
  default int line() {
    return 1;
  }

  /**
   * What is said of a file without articles, the end of a sentence that begins with its name; null
   * where it may be empty.
   */
  default @Nullable String nothing() {
    return "holds no article";
  }

  /** Closes what was opened beside the stream that was given. */
  default void close() throws IOException {}
}
