package hearsay.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether an acronym is spelled by the words of a name. By initials alone (Schwartz and Hearst,
 * <em>A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text</em>, 2003,
 * allow inner letters too, which is safe only where the article itself puts the two side by side).
 */
public final class Acronyms {
  /** Two capitals or more, perhaps with points or a plural's s: "FCC", "U.N.", "G7", "NGOs". */
  static final Pattern FORM =
      Pattern.compile("\\p{Lu}(?:[\\p{Lu}\\p{Nd}&.-]|\\p{Ll}(?=\\p{Lu})){1,9}s?");

  /** Words whose initials an acronym may have or leave out. */
  private static final Set<String> SMALL = NameWords.LISTS.get("small");

  /** What may stand before the name proper or after it, and is in no acronym. */
  private static final Set<String> OUTSIDE = NameWords.LISTS.get("outside");

  /** What begins a name's complement: "Working Group on Markets" goes by "WG" and more letters. */
  private static final Set<String> COMPLEMENT = NameWords.LISTS.get("complement");

  /** What joins two names to one: "Pennine & Western Railway". */
  private static final String AND = "&";

  /** The fewest letters of an acronym that leaves a complement out. */
  private static final int LEAST_OF_HEAD = 3;

  /** Numbers in words, with the figures that acronyms have for them: "G7". */
  private static final Map<String, String> FIGURES = NameWords.LISTS.valued("figure");

  private Acronyms() {}

  /** Letters and figures of an acronym, in capitals and without a plural's s; "UN" for "U.N.". */
  static String letters(String acronym) {
    StringBuilder letters = new StringBuilder();
    acronym.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    int last = letters.length() - 1;
    if (last > 1 && letters.charAt(last) == 's') {
      letters.setLength(last);
    }
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  /**
   * Whether each letter is the initial of one of the name's words, in order, and no other word of
   * weight is left over but a country before it, a legal form or what it is for after it. "P&W" may
   * leave out what follows "Pennine & Western".
   */
  public static boolean spells(String acronym, String name) {
    String letters = letters(acronym);
    List<String> words = words(name);
    if (letters.length() < 2 || words.size() < 2) {
      return false;
    }
    for (int from = 0; from < words.size(); from++) {
      if (spells(letters, 0, words, from)) {
        return true;
      }
      if (!isOutside(words.get(from))) {
        break;
      }
    }
    int joined = words.indexOf(AND);
    return acronym.contains(AND)
        && joined > 0
        && joined + 2 < words.size()
        && spells(letters, 0, words.subList(0, joined + 2), 0);
  }

  private static boolean spells(String letters, int letter, List<String> words, int word) {
    if (word == words.size()) {
      return letter == letters.length();
    }
    String next = words.get(word);
    if (letter == letters.length() && letter >= LEAST_OF_HEAD && COMPLEMENT.contains(next)) {
      return true;
    }
    boolean taken =
        letter < letters.length()
            && initial(next) == letters.charAt(letter)
            && spells(letters, letter + 1, words, word + 1);
    boolean skipped =
        SMALL.contains(next.toLowerCase(Locale.ROOT))
            || (letter == letters.length() && (isOutside(next) || isOwned(words, word)));
    return taken || (skipped && spells(letters, letter, words, word + 1));
  }

  /** "District Attorney's Office", which goes by the letters of whose it is. */
  private static boolean isOwned(List<String> words, int word) {
    return word == words.size() - 1
        && word > 0
        && words.get(word).equals("Office")
        && words.get(word - 1).matches(".*['\u2019]s?");
  }

  static boolean isOutside(String word) {
    String plain = word.replace(".", "").toLowerCase(Locale.ROOT);
    return OUTSIDE.contains(plain);
  }

  private static char initial(String word) {
    String figure = FIGURES.get(word.toLowerCase(Locale.ROOT));
    return figure != null ? figure.charAt(0) : Character.toUpperCase(word.charAt(0));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("[\\s\\p{Z}/\u2013-]+", -1)) {
      if (!word.isEmpty() && (Character.isLetterOrDigit(word.codePointAt(0)) || word.equals("&"))) {
        words.add(word);
      }
    }
    return words;
  }
}
