package hearsay.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a text that is not blank, and what tells whether a program that wraps lines has begun
 * or ended it. Offsets are UTF-16 units.
 *
 * @param start where it begins, its indentation included
 * @param first its first character that is not blank
 * @param end after its last character that is not blank
 * @param inList whether it, or a line above it with no blank line between, is marked as an item
 */
record WrittenLine(String text, int start, int first, int end, boolean inList) {
  /** So many letters, all capitals, are a heading and not abbreviations. */
  private static final int HEADING = 10;

  /** So many UTF-16 units, without a point at their end, are no item of a list of words. */
  private static final int CLAUSE = 60;

  private static final Pattern BULLET = Pattern.compile("[•◦▪■●‣·*+]\\s");
  private static final Pattern ITEM =
      Pattern.compile("(?:[-–—]|\\(?(?:\\d{1,3}|\\p{L}|[ivx]{1,5})[.)])\\s");
  private static final Pattern LABEL =
      Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{N}'’.&-]*(?: [\\p{L}\\p{N}'’.&-]+){0,4}:|[QA]\\.)\\s");
  private static final Pattern COLUMNS = Pattern.compile("\\S(?: *\\t\\s*|\\s{3,})\\S");

  /** "(Dallas, Texas) –", "GENEVA, May 3 (Agency) -". */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\(\\p{Lu}[^()]{1,40}\\)|\\p{Lu}{3}[\\p{Lu} .]{0,30}(?:,[^()–—-]{1,30})?(?:\\([^()]{1,40}\\))?) ?[–—-]{1,2}\\s?");

  /** Signs that stand before every line of a quoted mail, of a table or of a comment. */
  private static final String PREFIXES = ">|#";

  private static final String OPENING = "\"'“‘«([";
  private static final String CLOSING = "\"'”’»)]";
  private static final String FINAL = ".!?:…";

  /**
   * The line of a part of a text.
   *
   * @param before the line above it; null where that is blank, and at the start
   * @return null where it is blank
   */
  static @Nullable WrittenLine below(
      @Nullable WrittenLine before, String text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Blanks.isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && Blanks.isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (first == last) {
      return null;
    }
    WrittenLine line = new WrittenLine(text, start, first, last, before != null && before.inList);
    return line.inList || !line.isItem() ? line : new WrittenLine(text, start, first, last, true);
  }

  /** How long it is, with its indentation. */
  int length() {
    return end - start;
  }

  int indentation() {
    return first - start;
  }

  /** How long its first word is. */
  int firstWord() {
    int at = first;
    while (at < end && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at - first;
  }

  /** Whether there is a blank at which it could have been broken. */
  boolean hasWords() {
    return first + firstWord() < end;
  }

  /** Whether it begins as an item of a list does. */
  boolean isItem() {
    return lookingAt(BULLET) || lookingAt(ITEM);
  }

  /** Whether it ends as a sentence does, or as what announces a list. */
  boolean endsSentence() {
    int at = end - 1;
    while (at > first && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return FINAL.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether its first letter is a small one. */
  boolean goesOn() {
    int at = first;
    while (at < end - 1 && OPENING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Character.isLowerCase(text.charAt(at));
  }

  /**
   * Whether it goes on in the midst of what the line above it says, wherever that was broken: the
   * end of a sentence or much of one, and no item of a list of words.
   */
  boolean isRestOf(WrittenLine before) {
    return Character.isLowerCase(text.charAt(first))
        && Character.isLetterOrDigit(text.charAt(before.end - 1))
        && !isItem()
        && !before.isItem()
        && hasWords()
        && (endsSentence() || end - first >= CLAUSE);
  }

  /** Whether it begins with the place of a report. */
  boolean isDateline() {
    return lookingAt(DATELINE);
  }

  /** Whether it can be the rest of a line above it, as far as what it says goes. */
  boolean canFollow(WrittenLine before) {
    boolean begins = isItem() && (before.inList || before.endsSentence());
    boolean setIn = indentation() > before.indentation() && !before.isItem();
    return !lookingAt(BULLET)
        && !begins
        && !setIn
        && !(before.endsSentence() && lookingAt(LABEL))
        && isProse()
        && before.isProse()
        && isHeading() == before.isHeading();
  }

  private boolean isProse() {
    return PREFIXES.indexOf(text.charAt(first)) < 0
        && text.substring(first, end).chars().anyMatch(Character::isLetterOrDigit)
        && !matcher(COLUMNS).find();
  }

  private boolean isHeading() {
    int letters = 0;
    for (int i = first; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters >= HEADING;
  }

  private boolean lookingAt(Pattern pattern) {
    return matcher(pattern).lookingAt();
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(first, end);
  }
}
