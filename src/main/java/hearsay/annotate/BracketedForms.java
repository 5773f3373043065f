package hearsay.annotate;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short forms of organizations' names that stand in brackets behind the names, or between
 * commas: "People's Liberation Army (PLA)", "the Mill Owners' Bureau, MOB,".
 */
final class BracketedForms {
  private static final Pattern BRACKET =
      Pattern.compile("[\\s\\p{Z}]{0,2}[(\\[]([^()\\[\\]\\n]{2,80})[)\\]]");
  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"\u201c\u201e\u2018']([^\"\u201c\u201d\u2018\u2019']+)[\"\u201d\u201c\u2019']");

  /** ", MOB,", ", known by its initials as MOB," */
  private static final Pattern APPOSED =
      Pattern.compile(
          ", (?:(?:or|abbreviated|(?:better )?known (?:by its (?:initials|acronym) )?as) )?("
              + Acronyms.FORM
              + ")(?=[,.;])");

  /** Letters of an acronym between commas that are no initials: "Kenyan Doping Bureau, KDOB,". */
  private static final int MOST_BETWEEN = 2;

  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}+");

  /** What may follow a short form within its brackets. */
  private static final String AFTER_SHORT_FORM = ",; ";

  /** Acronyms of stock exchanges, unions of states and agencies. */
  private static final Set<String> OTHERS = NameWords.LISTS.get("no-short-form");

  private BracketedForms() {}

  /**
   * The short forms, each with the long form that it was first written after.
   *
   * @param mentions all of the article, in text order
   */
  static Map<String, String> of(String text, List<Span> mentions) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Span mention : mentions) {
      String longForm = OrganizationNames.form(text, mention);
      Matcher bracket = BRACKET.matcher(text).region(mention.end(), text.length());
      if (bracket.lookingAt()) {
        for (String shortForm : shortForms(bracket)) {
          Optional<String> complement =
              Acronyms.FORM.matcher(shortForm).matches()
                  ? NameComplements.spelled(shortForm, longForm)
                  : Optional.empty();
          if (complement.isPresent()) {
            found.putIfAbsent(shortForm, complement.get());
          } else if (abbreviates(shortForm, longForm)
              || isCutShort(shortForm, longForm, bracket, mentions)
              || isForeign(shortForm, longForm, bracket, mentions, text)) {
            found.putIfAbsent(shortForm, longForm);
          }
        }
      }
      Matcher apposed = APPOSED.matcher(text).region(mention.end(), text.length());
      if (apposed.lookingAt() && hasInitials(apposed.group(1), longForm)) {
        found.putIfAbsent(apposed.group(1), longForm);
      }
    }
    return found;
  }

  /** Whether the initials of all words with capitals stand in the letters, and few others. */
  private static boolean hasInitials(String acronym, String longForm) {
    String letters = Acronyms.letters(acronym);
    int at = 0;
    int count = 0;
    for (String word : longForm.split("[\\s-]", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        int here = letters.indexOf(word.charAt(0), at);
        if (here < 0 || (count == 0 && here > 0)) {
          return false;
        }
        at = here + 1;
        count++;
      }
    }
    return count > 1 && letters.length() - count <= MOST_BETWEEN;
  }

  /**
   * "Federal Security Service (FSB)": an acronym of what the body is called elsewhere, found to be
   * an organization by itself.
   */
  private static boolean isForeign(
      String shortForm, String longForm, Matcher bracket, List<Span> mentions, String text) {
    Span inside = new Span(bracket.start(1), bracket.end(1));
    return Acronyms.FORM.matcher(shortForm).matches()
        && inside.of(text).equals(shortForm)
        && mentions.contains(inside)
        && longForm.indexOf(' ') > 0
        && !OTHERS.contains(shortForm.toLowerCase(Locale.ROOT));
  }

  /**
   * "American Express (Amex)", "Department of the Treasury (Treasury)": a word or a blend of the
   * long form, found to be an organization by itself.
   */
  private static boolean isCutShort(
      String shortForm, String longForm, Matcher bracket, List<Span> mentions) {
    return mentions.contains(new Span(bracket.start(1), bracket.end(1)))
        && longForm.indexOf(' ') > 0
        && (List.of(longForm.split(" ")).contains(shortForm)
            || isSubsequence(
                shortForm.toLowerCase(Locale.ROOT), longForm.toLowerCase(Locale.ROOT), 0));
  }

  /**
   * "(FCC)", "(“BIS”)", "(the “Fund” or “IGF”)": what is in the brackets, or in quotation marks
   * there.
   */
  private static List<String> shortForms(Matcher bracket) {
    String inside = bracket.group(1);
    List<String> found = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(inside);
    while (quoted.find()) {
      found.add(quoted.group(1).strip());
    }
    if (found.isEmpty()) {
      Matcher abbreviation = Acronyms.FORM.matcher(inside);
      if (abbreviation.lookingAt()
          && (abbreviation.end() == inside.length()
              || AFTER_SHORT_FORM.indexOf(inside.charAt(abbreviation.end())) >= 0)) {
        found.add(abbreviation.group());
      } else if (WORD.matcher(inside).matches()) {
        found.add(inside);
      }
    }
    return found;
  }

  /**
   * Whether the letters stand in the long form, in order, the first one at the beginning of a word;
   * or whether the words do ("Makerly" for "Makerly Corporation").
   */
  private static boolean abbreviates(String shortForm, String longForm) {
    if (longForm.length() <= shortForm.length()) {
      return false;
    }
    if (Acronyms.FORM.matcher(shortForm).matches()) {
      String letters = Acronyms.letters(shortForm).toLowerCase(Locale.ROOT);
      String words = longForm.toLowerCase(Locale.ROOT);
      for (int start = 0; start >= 0; start = nextWord(words, start)) {
        if (isSubsequence(letters, words, start)) {
          return true;
        }
      }
      return false;
    }
    List<String> words = List.of(shortForm.split(" "));
    return Character.isUpperCase(shortForm.codePointAt(0))
        && !PartialNames.isCommon(words)
        && PartialNames.isPartOf(words, List.of(longForm.split(" ")));
  }

  private static int nextWord(String words, int start) {
    int blank = words.indexOf(' ', start);
    return blank < 0 ? -1 : blank + 1;
  }

  private static boolean isSubsequence(String letters, String words, int start) {
    if (start >= words.length() || words.charAt(start) != letters.charAt(0)) {
      return false;
    }
    int at = start;
    for (int i = 0; i < letters.length(); i++) {
      at = words.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
