package hearsay.text;

/** The mark that some programs put before a text, to say how it is encoded. */
public final class ByteOrderMark {
  private static final String MARK = "\uFEFF";

  private ByteOrderMark() {}

  /** A text without the mark that it may begin with. */
  public static String strip(String text) {
    return text.startsWith(MARK) ? text.substring(1) : text;
  }
}
