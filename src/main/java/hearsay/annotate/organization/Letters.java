package hearsay.annotate.organization;

import hearsay.text.Letterwise;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a word is written. */
final class Letters {
  private static final Set<String> ARTICLES = FunctionWords.of("articles");
  private static final Set<String> POSSESSIVES = FunctionWords.of("possessives");
  private static final Set<String> OPENING_BRACKETS = FunctionWords.of("opening-brackets");
  private static final Set<String> CLOSING_BRACKETS = FunctionWords.of("closing-brackets");
  private static final Pattern ORDINAL = Pattern.compile("[0-9]{1,4}(?:st|nd|d|rd|th)");
  private static final int LONGEST_ACRONYM = 6;

  private Letters() {}

  /** Whether there is a capital letter in it. */
  static boolean capital(String word) {
    return Letterwise.any(word, Character::isUpperCase);
  }

  static boolean article(String word) {
    return ARTICLES.contains(lower(word));
  }

  static boolean possessive(String word) {
    return POSSESSIVES.contains(word);
  }

  static boolean openingBracket(String word) {
    return OPENING_BRACKETS.contains(word);
  }

  static boolean closingBracket(String word) {
    return CLOSING_BRACKETS.contains(word);
  }

  /** {@code 139th}. */
  static boolean ordinal(String word) {
    return startsWithFigure(word) && ORDINAL.matcher(word).matches();
  }

  /** {@code 4}, {@code 2007/2008}. */
  static boolean number(String word) {
    return Letterwise.all(word, c -> Character.isDigit(c) || c == '/');
  }

  /** Whether it begins with one of 0 to 9. */
  static boolean startsWithFigure(String word) {
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  /** {@code HRW}, {@code U.N.}, {@code AT&T}: a capital, and more of them, figures or "&". */
  static boolean acronym(String word) {
    int length = 0;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      if (c != '.') {
        boolean capital = Character.getType(c) == Character.UPPERCASE_LETTER;
        boolean other = length > 0 && (Character.isDigit(c) || c == '&');
        if (!capital && !other) {
          return false;
        }
        length++;
      }
    }
    return length > 1 && length <= LONGEST_ACRONYM;
  }

  /** A word of small letters alone. */
  static boolean small(String word) {
    return Letterwise.all(word, Character::isLowerCase);
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
