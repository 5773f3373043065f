package hearsay.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as people compare them: case, accents and kinds of blanks and quotation marks aside (the
 * first level of the Unicode collation algorithm, roughly).
 */
public final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

  private Folded() {}

  /** The words so, with one space between them. */
  public static String of(String words) {
    String plain = isAscii(words) ? words : decomposed(words);
    return BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private static String decomposed(String words) {
    String folded = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    return folded
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201c', '"')
        .replace('\u201d', '"')
        .replace("\u00df", "ss")
        .replace("\u00e6", "ae")
        .replace("\u00c6", "ae")
        .replace('\u00f8', 'o')
        .replace('\u00d8', 'o')
        .replace('\u0142', 'l')
        .replace('\u0141', 'l')
        .replace('\u0131', 'i');
  }

  private static boolean isAscii(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) > '\u007f') {
        return false;
      }
    }
    return true;
  }
}
