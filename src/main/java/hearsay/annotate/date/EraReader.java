package hearsay.annotate.date;

import hearsay.annotate.date.CountReader.Whole;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads decades and centuries: "the late 1970s", "the '90s", "the nineties", "the 20th century".
 */
final class EraReader {
  private static final Map<String, Integer> DECADES = TimeWords.valued("decade", Integer::valueOf);

  /** No one lists more centuries. */
  private static final int LONGEST_LIST = 4;

  private static final int LAST_CENTURY = 30;

  private final TimePieces pieces;
  private final CountReader numbers;

  EraReader(TimePieces pieces, CountReader numbers) {
    this.pieces = pieces;
    this.numbers = numbers;
  }

  @Nullable TimeMatch read(int index) {
    int at = pieces.isWord(index, "the") ? index + 1 : index;
    boolean part = pieces.isAnyOf(at, "early", "mid", "late");
    int after = pieces.isHyphen(at + 1) ? at + 2 : at + 1;
    TimeMatch decade = decade(part ? after : at);
    decade = decade == null ? century(part ? after : at, LONGEST_LIST) : decade;
    decade = decade == null ? ancient(index) : decade;
    return decade == null ? null : withOther(decade).from(index);
  }

  /** "the 80s and 90s": the second needs no article. */
  private TimeMatch withOther(TimeMatch first) {
    int at = first.next();
    if (first.rest() != null || !pieces.isAnyOf(at, "and", "or", "to")) {
      return first;
    }
    TimeMatch other = plural(at + 1, true);
    return other == null
        ? first
        : new TimeMatch(first.start(), first.next(), first.expression(), other);
  }

  /** "in her forties", "his mid-20s", "over-60s". */
  private boolean isAge(int index) {
    int before = pieces.isDash(index - 1) ? index - 2 : index - 1;
    if (before == index - 2 && pieces.isAnyOf(before, "over", "under")) {
      return true;
    }
    before = pieces.isAnyOf(before, "early", "mid", "late") ? before - 1 : before;
    return pieces.isAnyOf(before, "his", "her", "their", "my", "our", "your");
  }

  /** "1990s", "1990's", "'90s", "90s", "nineties". */
  @Nullable TimeMatch decade(int index) {
    boolean cut = pieces.isApostrophe(index) && pieces.isAttached(index + 1);
    int at = cut ? index + 1 : index;
    if (isAge(at)) {
      return null;
    }
    Integer word = DECADES.get(pieces.word(at));
    if (word != null) {
      boolean article = pieces.isAnyOf(at - 1, "the", "early", "late", "mid") || cut;
      return article ? era(index, at + 1, 1900 + word, Unit.DECADE) : null;
    }
    boolean article =
        pieces.isAnyOf(at - 1, "the", "early", "late", "mid") || pieces.isDash(at - 1);
    return plural(index, article);
  }

  /**
   * "1990s", "'90s", "90s".
   *
   * @param known whether two digits are a decade without an apostrophe
   */
  private @Nullable TimeMatch plural(int index, boolean known) {
    boolean cut = pieces.isApostrophe(index) && pieces.isAttached(index + 1);
    int at = cut ? index + 1 : index;
    int next = pieces.isApostrophe(at + 1) ? at + 2 : at + 1;
    boolean plural =
        pieces.isNumber(at)
            && pieces.isWord(next, "s")
            && pieces.isAttached(next)
            && pieces.isAttached(at + 1);
    int number = pieces.number(at);
    if (!plural || number % 10 != 0) {
      return null;
    }
    if (pieces.length(at) == 4 && number >= 1000 && number < 2200 && !pieces.isMark(at - 1, "$")) {
      return era(
          index, next + 1, number, number % 100 == 0 && number < 2000 ? Unit.CENTURY : Unit.DECADE);
    }
    return pieces.length(at) == 2 && number >= 20 && (cut || known)
        ? era(index, next + 1, 1900 + number, Unit.DECADE)
        : null;
  }

  /** "20th century", "the nineteenth century", "18th and 19th centuries". */
  private @Nullable TimeMatch century(int index, int more) {
    Whole ordinal = numbers.ordinal(index);
    if (ordinal == null || ordinal.value() < 1 || ordinal.value() > LAST_CENTURY) {
      return null;
    }
    int next = pieces.isHyphen(ordinal.next()) ? ordinal.next() + 1 : ordinal.next();
    if (pieces.isAnyOf(next, "century", "centuries")) {
      boolean before = pieces.isAnyOf(next + 1, "bc", "bce");
      boolean name = pieces.isCapitalized(next) && pieces.isCapitalized(next + 1);
      return before || name ? null : century(index, next + 1, ordinal.value());
    }
    boolean joined = pieces.isAnyOf(next, "and", "or", "to") || pieces.isMark(next, ",");
    int second = pieces.isWord(next + 1, "the") ? next + 2 : next + 1;
    TimeMatch other = joined && more > 0 ? century(second, more - 1) : null;
    return other == null
        ? null
        : new TimeMatch(
            index,
            ordinal.next(),
            century(index, ordinal.next(), ordinal.value()).expression(),
            other);
  }

  private static TimeMatch century(int index, int next, int number) {
    return era(index, next, Math.max(1, (number - 1) * 100), Unit.CENTURY);
  }

  /** "44 BC", "AD 70", "79 AD". */
  private @Nullable TimeMatch ancient(int index) {
    int number = pieces.number(index);
    if (number > 0
        && number < 10_000
        && pieces.isAnyOf(index + 1, "bc", "bce")
        && pieces.isCapitalized(index + 1)) {
      return new TimeMatch(
          index, index + 2, new TimeExpression.Fixed(Timex.open("BC" + Unit.fourDigits(number))));
    }
    boolean after = pieces.isAnyOf(index + 1, "ad", "ce") && pieces.isAllCapitals(index + 1);
    if (after && number > 0 && number < 2200 && !pieces.isAttached(index)) {
      return era(index, index + 2, number, Unit.YEAR);
    }
    boolean ad = pieces.isWord(index, "ad") && pieces.isAllCapitals(index);
    int year = pieces.number(index + 1);
    return ad && year > 0 && year < 2200 ? era(index, index + 2, year, Unit.YEAR) : null;
  }

  private static TimeMatch era(int index, int next, int year, Unit grain) {
    Point point = new Point(LocalDate.of(year, 1, 1), grain);
    return new TimeMatch(index, next, new TimeExpression.Fixed(Timex.at(point)));
  }
}
