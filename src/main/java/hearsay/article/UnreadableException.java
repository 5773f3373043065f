package hearsay.article;

import hearsay.article.ReadFault.Cause;

/**
 * An article cannot be read; thrown where that is seen, and given as {@link Reading.Unreadable}.
 */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ReadFault fault;

  private UnreadableException(ReadFault fault) {
    super(fault.what());
    this.fault = fault;
  }

  /** A fault of the whole article, see {@link ReadFault}. */
  UnreadableException(Cause cause, String what) {
    this(cause, what, 1, 0);
  }

  UnreadableException(Cause cause, String what, int line, int column) {
    this(new ReadFault(cause, what, line, column));
  }

  static UnreadableException tooLarge(long limit) {
    return new UnreadableException(
        Cause.TOO_LARGE, "is larger than " + limit + " bytes; raise --max-article-bytes");
  }

  ReadFault fault() {
    return fault;
  }
}
