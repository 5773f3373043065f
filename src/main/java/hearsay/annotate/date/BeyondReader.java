package hearsay.annotate.date;

import hearsay.annotate.scan.Piece.Kind;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * Reads what lies one further than the last or the next: "the week before last", "the Friday after
 * next", "Monday week".
 */
final class BeyondReader {
  private final TimePieces pieces;

  BeyondReader(TimePieces pieces) {
    this.pieces = pieces;
  }

  @Nullable TimeMatch read(int index) {
    int at = pieces.isWord(index, "the") ? index + 1 : index;
    boolean back = pieces.areWords(at + 1, "before", "last");
    boolean ahead = pieces.areWords(at + 1, "after", "next");
    DayOfWeek day = pieces.length(at) > 5 ? TimeWords.weekday(pieces.word(at)) : null;
    if (!back && !ahead) {
      return day == null ? null : week(index, at, day);
    }
    int next = at + 3;
    if (day != null) {
      TimeExpression last = new WeekdayTime.Weekday(day, Choice.LAST);
      TimeExpression beyond =
          back ? WeekdayTime.before(last, Quantity.of(1, 0)) : WeekdayTime.after(day, 1);
      return beyond == null ? null : new TimeMatch(index, next, beyond);
    }
    Unit unit = TimeWords.unit(pieces.word(at));
    boolean counted =
        unit != null
            && unit.isLongerThan(Unit.NIGHT)
            && !TimeWords.isPluralUnit(pieces.word(at))
            && !pieces.isHyphen(next);
    return unit == null || !counted
        ? null
        : new TimeMatch(index, next, new PeriodTime.Shifted(unit, back ? -2 : 2));
  }

  /** "Monday week", in Britain the Monday after the next. */
  private @Nullable TimeMatch week(int index, int at, DayOfWeek day) {
    boolean ends = !pieces.is(at + 2, Kind.WORD) && !pieces.isHyphen(at + 2);
    boolean owned = pieces.isAttached(at + 2) && !pieces.isMarkOf(at + 2, ".,;:!?)\"”");
    return pieces.isWord(at + 1, "week") && ends && !owned
        ? new TimeMatch(index, at + 2, WeekdayTime.after(day, 1))
        : null;
  }
}
