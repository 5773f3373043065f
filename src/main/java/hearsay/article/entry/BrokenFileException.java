package hearsay.article.entry;

/** A file is not what it should be, or not in a way that can be read. */
public final class BrokenFileException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Says so.
   *
   * @param what what is wrong and what to do, the end of a sentence that begins with its name; in
   *     one line that is safe to print
   */
  public BrokenFileException(String what) {
    super(what);
  }

  /** With the failure that showed it. */
  public BrokenFileException(String what, Throwable cause) {
    super(what, cause);
  }

  /** What is wrong and what to do. */
  public String what() {
    return String.valueOf(getMessage());
  }
}
