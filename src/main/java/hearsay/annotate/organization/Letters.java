package hearsay.annotate.organization;

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
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}&]{1,5}");

  private Letters() {}

  /** Whether there is a capital letter in it. */
  static boolean capital(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase);
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
    return ORDINAL.matcher(word).matches();
  }

  /** {@code 4}, {@code 2007/2008}. */
  static boolean number(String word) {
    return word.codePoints().allMatch(c -> Character.isDigit(c) || c == '/');
  }

  /** {@code HRW}, {@code U.N.}, {@code AT&T}. */
  static boolean acronym(String word) {
    return ACRONYM.matcher(word.replace(".", "")).matches();
  }

  /** A word of small letters alone. */
  static boolean small(String word) {
    return word.codePoints().allMatch(Character::isLowerCase);
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
