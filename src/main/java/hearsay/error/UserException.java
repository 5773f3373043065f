package hearsay.error;

/**
 * Something that the user can put right. The message is one line that says what is wrong, where
 * (file, line or byte) and what to do; it is shown as it is, without a stack trace. Which exit
 * status it leads to is for {@code cli} to decide.
 */
public final class UserException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With a message as above. */
  public UserException(String message) {
    super(message);
  }

  /** With a message as above, and what led to it, which is never shown. */
  public UserException(String message, Throwable cause) {
    super(message, cause);
  }
}
