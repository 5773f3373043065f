package hearsay.annotate.date;

import hearsay.annotate.date.CountReader.Whole;
import hearsay.annotate.scan.Piece.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads years: "1996", "'96", "nineteen ninety-six"; tells them from counts and numbers of things.
 */
final class YearReader {
  /** Verbs of what goes up or down. */
  private static final Set<String> CHANGES = TimeWords.list("changes");

  /** Before a number, these make a year of it. */
  private static final Set<String> BEFORE = TimeWords.list("before-years");

  /** Counted things: what a year cannot stand before. */
  private static final Set<String> COUNTED = TimeWords.list("counted");

  private final TimePieces pieces;
  private final CountReader numbers;
  private final NumberedThings names;

  YearReader(TimePieces pieces, CountReader numbers) {
    this.pieces = pieces;
    this.numbers = numbers;
    this.names = new NumberedThings(pieces);
  }

  /**
   * A year as written.
   *
   * @param shortened whether it has two digits only
   * @param next index of the first piece after it
   */
  record Year(int value, boolean shortened, int next) {
    TimeExpression whole() {
      return of(0, 0);
    }

    TimeExpression of(int month, int day) {
      return new CalendarTime.Dated(value, shortened, month, day);
    }
  }

  /** A year that nothing introduces, if it can be no count. */
  @Nullable TimeMatch bare(int index) {
    if (isShortened(index)) {
      boolean introduced = pieces.isOneOf(index - 1, BEFORE) || isMonthOrSeason(index - 1);
      return introduced ? reading(index, at(index)) : null;
    }
    boolean introduced = isIntroduced(index);
    Year year = pieces.isNumber(index) ? at(index) : spelled(index, introduced);
    if (year == null
        || pieces.isOneOf(year.next, COUNTED)
        || TimeWords.unit(pieces.word(year.next)) != null
        || names.isName(index, year.next)) {
      return null;
    }
    boolean modern = year.value >= 1900 && year.value < 2100;
    boolean range = isRange(index, year.next);
    if (!introduced && !range && (!modern || !standsAlone(index, year))) {
      return null;
    }
    return reading(index, year);
  }

  /** A year of four digits, of two after an apostrophe, or in words, and nothing else. */
  @Nullable Year at(int index) {
    if (isShortened(index)) {
      return new Year(pieces.number(index + 1), true, index + 2);
    }
    if (pieces.isNumber(index)) {
      boolean year = pieces.length(index) == 4 && pieces.number(index) >= 1000;
      return !year || isBound(index) ? null : new Year(pieces.number(index), false, index + 1);
    }
    Whole spelled = numbers.spelledYear(index);
    return spelled == null || spelled.value() < 1000 || spelled.value() > 2999
        ? null
        : new Year(spelled.value(), false, spelled.next());
  }

  /** A year after a month, a quarter: with a comma, "of" or "in" before it. */
  @Nullable Year after(int index) {
    boolean of = pieces.isWord(index, "of");
    boolean joined = of || pieces.isMark(index, ",") || pieces.isWord(index, "in");
    int start = joined ? index + 1 : index;
    if (of && pieces.areWords(start, "the", "year")) {
      start += 2;
    }
    if (of
        && pieces.length(start) == 2
        && pieces.isNumber(start)
        && !pieces.isMark(start + 1, "%")) {
      return new Year(pieces.number(start), true, start + 1);
    }
    Year year = at(start);
    boolean counted = year != null && joined && pieces.isOneOf(year.next, COUNTED);
    return counted ? null : year;
  }

  private @Nullable TimeMatch reading(int index, @Nullable Year year) {
    if (year == null) {
      return null;
    }
    TimeMatch match = new TimeMatch(index, year.next, year.whole());
    Year last = lastOfRange(year);
    return last == null
        ? match
        : new TimeMatch(
            index, year.next, year.whole(), new TimeMatch(year.next + 1, last.next, last.whole()));
  }

  /** The 58 of "1957-58" and "1957/58"; what may be a month is one only if it comes next. */
  private @Nullable Year lastOfRange(Year first) {
    int at = first.next;
    boolean joint =
        (pieces.isDash(at) || pieces.isMark(at, "/"))
            && pieces.isAttached(at)
            && pieces.isAttached(at + 1);
    int number = pieces.number(at + 1);
    boolean later = number > first.value % 100 || first.value % 100 == 99;
    boolean year =
        joint
            && !first.shortened
            && pieces.length(at + 1) == 2
            && later
            && (number > 12 || number == (first.value + 1) % 100)
            && !isBoundRight(at + 2);
    int value = first.value / 100 * 100 + number;
    return year ? new Year(value > first.value ? value : value + 100, false, at + 2) : null;
  }

  /** "two thousand" is a count unless something introduces it. */
  private @Nullable Year spelled(int index, boolean introduced) {
    Year year = pieces.is(index, Kind.WORD) ? at(index) : null;
    boolean plain = year != null && !pieces.isWord(index + 1, "thousand");
    boolean ends = year != null && !pieces.is(year.next, Kind.WORD);
    return plain || (introduced && (ends || pieces.isWord(index - 1, "year"))) ? year : null;
  }

  private boolean isShortened(int index) {
    return pieces.isApostrophe(index)
        && !pieces.isAttached(index)
        && pieces.isAttached(index + 1)
        && pieces.isNumber(index + 1)
        && pieces.length(index + 1) == 2
        && !(pieces.isAttached(index + 2) && pieces.is(index + 2, Kind.WORD));
  }

  private boolean isMonthOrSeason(int index) {
    String word = pieces.word(index);
    return TimeWords.month(word) > 0 || TimeWords.season(word) > 0;
  }

  private boolean isIntroduced(int index) {
    int before =
        pieces.isAnyOf(index - 1, "the", "about", "both", "late", "early") ? index - 2 : index - 1;
    boolean circa = pieces.isMark(index - 1, ".") && pieces.isAnyOf(index - 2, "c", "ca");
    return circa
        || pieces.isOneOf(before, BEFORE)
        || pieces.isOneOf(index - 1, BEFORE)
        || (pieces.isMark(index - 1, "(") && pieces.isAttached(index));
  }

  /** "1977-1979", "1994 and 1997", "1988/89": there is another year at its side. */
  private boolean isRange(int index, int next) {
    return (isJoint(index - 1) && isLikeYear(index - 2)) || (isJoint(next) && isLikeYear(next + 1));
  }

  private boolean isJoint(int index) {
    return pieces.isDash(index)
        || pieces.isWord(index, "to")
        || pieces.isWord(index, "and")
        || pieces.isMark(index, ",")
        || pieces.isMark(index, "/");
  }

  private boolean isLikeYear(int index) {
    return pieces.isNumber(index)
        && pieces.length(index) == 4
        && pieces.number(index) >= 1400
        && pieces.number(index) < 2100;
  }

  /** A number between 1900 and 2100 that nothing introduces: a year unless it counts something. */
  private boolean standsAlone(int index, Year year) {
    String next = pieces.word(year.next);
    boolean plural =
        next.length() > 3
            && next.endsWith("s")
            && !next.endsWith("ss")
            && !next.endsWith("us")
            && !pieces.isCapitalized(year.next);
    boolean round = year.value % 100 == 0;
    boolean determined = pieces.isAnyOf(index - 1, "the", "his", "her", "its", "their", "a");
    boolean numbered =
        pieces.isMark(index - 1, "#")
            || (pieces.isWord(index - 1, "than") && !pieces.isAnyOf(index - 2, "later", "earlier"))
            || pieces.isAnyOf(
                index - 1, "no", "number", "room", "flight", "route", "about", "some", "nearly",
                "over", "almost")
            || (pieces.isWord(index - 1, "least") && !pieces.isAnyOf(index - 3, "since", "until"))
            || isChanged(index);
    boolean name = round && pieces.isCapitalized(index - 1) && pieces.isCapitalized(year.next);
    return !numbered && !name && !(plural && (round || !determined));
  }

  /** "the index fell to 2018", but not "from 1990 to 2018". */
  private boolean isChanged(int index) {
    return pieces.isWord(index - 1, "to") && pieces.isOneOf(index - 2, CHANGES);
  }

  /** Whether what is attached to the digits makes them part of an amount, a name or a time. */
  private boolean isBound(int index) {
    return isBoundLeft(index) || isBoundRight(index + 1);
  }

  private boolean isBoundLeft(int index) {
    if (pieces.isWord(index - 1, "dlrs") || pieces.isMarkOf(index - 1, "$€£¥#")) {
      return true;
    }
    if (!pieces.isAttached(index)) {
      return false;
    }
    if (pieces.isHyphen(index - 1) && pieces.is(index - 2, Kind.WORD)) {
      return !isMonthOrSeason(index - 2)
          && !pieces.isAnyOf(index - 2, "mid", "early", "late", "pre", "post", "end", "q", "h");
    }
    boolean grouped =
        pieces.isMark(index - 1, ",") && pieces.isAttached(index - 1) && pieces.isNumber(index - 2);
    return grouped || !pieces.isMarkOf(index - 1, "([-–—/\"“'‘`,");
  }

  private boolean isBoundRight(int index) {
    if (!pieces.isAttached(index)) {
      return false;
    }
    boolean digits = pieces.isAttached(index + 1) && pieces.isNumber(index + 1);
    return pieces.is(index, Kind.WORD)
        || pieces.isMarkOf(index, "%°")
        || isTriple(index)
        || (digits && pieces.isMarkOf(index, ".,:"));
  }

  /** The "-13-45" of "2024-13-45", which is no date. */
  private boolean isTriple(int index) {
    return pieces.isMarkOf(index, "-/.")
        && pieces.isAttached(index + 1)
        && pieces.isNumber(index + 1)
        && pieces.isMark(index + 2, pieces.mark(index))
        && pieces.isAttached(index + 3)
        && pieces.isNumber(index + 3);
  }
}
