package hearsay.output;

import hearsay.article.Input;
import hearsay.error.UserException;

/**
 * Where records go: a file, a folder, standard output, or another output that takes them as values.
 * Called by one thread, for one input after the other.
 */
public interface Sink extends AutoCloseable {
  /** The records of this input follow. */
  void begin(Input input) throws UserException;

  /** The records of one article; there may be none. */
  void write(EncodedRecords records) throws UserException;

  /**
   * The input is at its end.
   *
   * @param worked whether an article of it was processed, or it holds none
   */
  void end(Input input, boolean worked) throws UserException;

  /** All inputs are at their end. */
  void finish() throws UserException;

  /** Leaves nothing open; what is not finished is gone, or stays for a later run to resume. */
  @Override
  void close();
}
