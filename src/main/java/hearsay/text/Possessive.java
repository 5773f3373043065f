package hearsay.text;

/** The possessive mark of English with the blank after it: "'s ". */
public final class Possessive {
  /** In UTF-16 units. */
  public static final int LENGTH = 3;

  private Possessive() {}

  /** Whether it stands at an offset, with either apostrophe. */
  public static boolean isAt(String text, int offset) {
    return text.startsWith("'s ", offset) || text.startsWith("\u2019s ", offset);
  }
}
