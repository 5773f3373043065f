package hearsay.grammar;

import java.util.regex.Pattern;

/** Blanks in names. */
public final class Blank {
  private static final Pattern RUN = Pattern.compile("[\\s\\p{Z}]+");

  /** Characters that leave no mark, as a soft hyphen inside a word. */
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

  private Blank() {}

  /**
   * The words with one blank between them, whatever blanks and line breaks the text has, and
   * without characters that leave no mark.
   */
  public static String join(String words) {
    return RUN.matcher(UNSEEN.matcher(words).replaceAll("")).replaceAll(" ").strip();
  }

  /** The words up to the end of their line. */
  public static String line(String words) {
    int end = words.indexOf('\n');
    return end < 0 ? words : words.substring(0, end);
  }
}
