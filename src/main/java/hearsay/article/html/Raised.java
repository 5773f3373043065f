package hearsay.article.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is written of a raised number or mark, since joined to what stands before it 10<sup>6</sup>
 * would be another figure. Exponents get the signs that Unicode has for them, marks of notes go,
 * and what is neither stays as it is: 1<sup>st</sup>.
 */
public final class Raised {
  /** Of what stands before and after, no more is looked at. */
  static final int SEEN = 30;

  /** What is longer is no such number or mark. */
  static final int LONGEST = 12;

  private static final Pattern NUMBER = Pattern.compile("[+−–-]?\\d{1,3}[+−–-]?");
  private static final Pattern MARK =
      Pattern.compile("[\\[(]?\\d{1,3}(?:[,;–-] ?\\d{1,3})*[])]?|[*†‡§¶]{1,3}");
  private static final Pattern LETTER = Pattern.compile("\\[?[a-z]]?");

  private static final Pattern YEAR = Pattern.compile("(?s)(?:.*\\D)?(?:1\\d|20)\\d\\d");
  private static final Pattern WORD = Pattern.compile("\\p{L}+$");
  private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}\\p{Ll}?(?!\\p{L}).*");
  private static final String CLOSING = ".,;:!?…\"'“”‘’»)]%";

  /** Units have no more letters. */
  private static final int UNIT = 2;

  private static final String SIGNS = "0123456789+-−–";
  private static final String RAISED_SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻";

  private Raised() {}

  /**
   * What stands for it in plain text, empty where it goes.
   *
   * @param before what has been written before it on its line; empty also where a blank is between
   * @param raised without blanks around it
   * @param after what follows at once, or the start of that
   */
  public static String written(CharSequence before, String raised, String after) {
    int from = Math.max(0, before.length() - SEEN);
    return behind(before.subSequence(from, before.length()).toString(), raised, after);
  }

  private static String behind(String before, String raised, String after) {
    boolean number = NUMBER.matcher(raised).matches();
    boolean mark = MARK.matcher(raised).matches();
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    if (CLOSING.indexOf(last) >= 0) {
      return mark || LETTER.matcher(raised).matches() ? "" : number ? signs(raised) : raised;
    }
    if (!number && !mark) {
      return raised;
    }
    if (Character.isWhitespace(last)) {
      return opening(raised, after);
    }
    if (after.startsWith("/") || after.startsWith("⁄")) {
      return Character.isDigit(last) ? " " + raised : raised;
    }
    if (!Character.isLetterOrDigit(last)) {
      return raised;
    }
    return number && !endsNote(before) ? signs(raised) : mark ? "" : signs(raised);
  }

  /** The number of a note or a verse stands apart from its first word, that of an isotope not. */
  private static String opening(String raised, String after) {
    boolean word = !after.isEmpty() && Character.isLetter(after.charAt(0));
    return word && !SYMBOL.matcher(after).matches() ? raised + " " : raised;
  }

  /** Whether a number that is raised behind a word or figure can only be that of a note. */
  private static boolean endsNote(String before) {
    Matcher word = WORD.matcher(before);
    if (!word.find()) {
      return YEAR.matcher(before).matches();
    }
    boolean small = word.group().chars().anyMatch(Character::isLowerCase);
    return small && word.group().length() > UNIT;
  }

  private static String signs(String number) {
    StringBuilder signs = new StringBuilder();
    number.chars().forEach(c -> signs.append(RAISED_SIGNS.charAt(SIGNS.indexOf(c))));
    return signs.toString();
  }
}
