package hearsay.annotate.date;

import hearsay.annotate.date.CountReader.Whole;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads a part of a longer time by its number. */
final class NthReader {
  private final TimePieces pieces;
  private final CountReader numbers;
  private final LongerTime moments;

  /** Reads the longer time. */
  interface LongerTime {
    /** What begins at this place; null where nothing does. */
    @Nullable TimeMatch read(int index);
  }

  NthReader(TimePieces pieces, CountReader numbers, LongerTime moments) {
    this.pieces = pieces;
    this.numbers = numbers;
    this.moments = moments;
  }

  /**
   * "the first week of March", "the 15th day of next month", "the last Sunday of May", "week 31".
   */
  @Nullable TimeMatch read(int index) {
    int at = pieces.isWord(index, "the") ? index + 1 : index;
    if (pieces.isWord(at, "week") || pieces.isWord(at, "weekend")) {
      TimeMatch of = pieces.isWord(at + 1, "of") ? moments.read(at + 2) : null;
      Unit unit = pieces.isWord(at, "week") ? Unit.WEEK : Unit.WEEKEND;
      if (of != null) {
        return new TimeMatch(index, of.next(), new PartTime.Around(unit, of.expression()));
      }
      int number = pieces.number(at + 1);
      return number >= 1 && number <= 53 && pieces.length(at + 1) <= 2 && unit == Unit.WEEK
          ? new TimeMatch(
              index,
              at + 2,
              new PartTime.Nth(
                  number, Unit.WEEK, null, new PeriodTime.Period(Unit.YEAR, Choice.THIS)))
          : null;
    }
    Whole ordinal = numbers.ordinal(at);
    boolean last = pieces.isAnyOf(at, "last", "final");
    if (ordinal == null && !last) {
      return null;
    }
    int next = ordinal == null ? at + 1 : ordinal.next();
    int number = ordinal == null ? 0 : ordinal.value();
    DayOfWeek day = TimeWords.weekday(pieces.word(next));
    Unit unit = day == null ? TimeWords.unit(pieces.word(next)) : Unit.DAY;
    boolean counted =
        unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.WEEKEND || unit == Unit.MONTH;
    if (unit == Unit.DECADE) {
      return decade(index, next, number);
    }
    if (unit == null || !counted || !pieces.isAnyOf(next + 1, "of", "in") || number > 366) {
      return null;
    }
    TimeMatch whole = moments.read(next + 2);
    return whole == null
        ? null
        : new TimeMatch(
            index, whole.next(), new PartTime.Nth(number, unit, day, whole.expression()));
  }

  /** "the first decade of the century", "the last decade of the 20th century". */
  private @Nullable TimeMatch decade(int index, int at, int number) {
    if (!pieces.isAnyOf(at + 1, "of", "in") || number > 10) {
      return null;
    }
    boolean own = pieces.isAnyOf(at + 2, "the", "this") && pieces.isWord(at + 3, "century");
    TimeMatch whole =
        own
            ? new TimeMatch(at + 2, at + 4, new PeriodTime.Period(Unit.CENTURY, Choice.THIS))
            : moments.read(at + 2);
    return whole == null
        ? null
        : new TimeMatch(
            index, whole.next(), new PartTime.Nth(number, Unit.DECADE, null, whole.expression()));
  }
}
