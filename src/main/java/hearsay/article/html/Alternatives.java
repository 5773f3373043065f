package hearsay.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One regular expression of many. Java tries alternatives one by one at each place of a text, so
 * those that begin with the same letter are put together: then it tries a letter, and what goes on
 * from it.
 */
final class Alternatives {
  private static final String QUANTIFIERS = "?*+{";

  private Alternatives() {}

  /**
   * An expression that finds what any of those finds; which of several it finds at one place is
   * another matter.
   */
  static String of(List<String> expressions) {
    Map<Character, List<String>> byLetter = new TreeMap<>();
    List<String> parts = new ArrayList<>();
    for (String expression : expressions) {
      if (beginsWithLetter(expression)) {
        byLetter
            .computeIfAbsent(expression.charAt(0), key -> new ArrayList<>())
            .add(expression.substring(1));
      } else {
        parts.add(expression);
      }
    }
    byLetter.forEach((letter, rests) -> parts.add(letter + "(?:" + String.join("|", rests) + ")"));
    return "(?:" + String.join("|", parts) + ")";
  }

  /** Not where a part of it is an alternative of its own, as in "a|b". */
  private static boolean beginsWithLetter(String expression) {
    return expression.length() > 1
        && expression.charAt(0) >= 'a'
        && expression.charAt(0) <= 'z'
        && QUANTIFIERS.indexOf(expression.charAt(1)) < 0
        && expression.indexOf('|') < 0;
  }
}
