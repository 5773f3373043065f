package hearsay.annotate.date;

import hearsay.annotate.scan.Piece.Kind;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads days of the week, with the week that they are in. */
final class WeekdayReader {
  /** What is called after a weekday: "Sunday Times", "Tuesday Club". */
  private static final Set<String> NAMED = TimeWords.list("after-weekdays-in-names");

  /** What happens on a weekday and is called after it: "Super Tuesday". */
  private static final Set<String> EVENTS = TimeWords.list("weekday-events");

  /** "Saturday Night Live" */
  private static final Set<String> PROGRAMMES = TimeWords.list("after-night-in-names");

  private final TimePieces pieces;
  private final PersonNames names;
  private final RelativeReader relative;

  WeekdayReader(TimePieces pieces, RelativeReader relative) {
    this.pieces = pieces;
    this.names = new PersonNames(pieces);
    this.relative = relative;
  }

  /** "Monday", "Mon.", "Friday of next week"; null where no day of the week begins. */
  @Nullable TimeMatch read(int index) {
    DayOfWeek day = TimeWords.weekday(pieces.word(index));
    boolean full = day != null && pieces.length(index) > 5;
    boolean shortened =
        day != null
            && pieces.isMark(index + 1, ".")
            && pieces.isAttached(index + 1)
            && pieces.isCapitalized(index)
            && !pieces.isAllCapitals(index);
    if (day == null || (!full && !shortened)) {
      return null;
    }
    boolean paper =
        pieces.isCapitalized(index)
            && pieces.isOneOf(index + 1, NAMED)
            && pieces.isCapitalized(index + 1);
    // "Super Tuesday" is an election, and "the Halden Sun." a paper where a sentence ends.
    boolean event =
        pieces.isCapitalized(index - 1)
            && !pieces.isFirst(index - 1)
            && (pieces.isOneOf(index - 1, EVENTS) || (!full && day == DayOfWeek.SUNDAY));
    boolean programme =
        pieces.isWord(index + 1, "night")
            && pieces.isCapitalized(index + 1)
            && pieces.isOneOf(index + 2, PROGRAMMES)
            && pieces.isCapitalized(index + 2);
    if (paper || event || programme || names.isTitled(index)) {
      return null;
    }
    int next = full ? index + 1 : index + 2;
    if (pieces.isAnyOf(next, "of", "in") && pieces.isAnyOf(next + 1, "each", "every")) {
      Timex again = Timex.set("XXXX-WXX-" + day.getValue());
      return new TimeMatch(index, next, new TimeExpression.Fixed(again));
    }
    int at = pieces.isAnyOf(next, "of", "in") ? next + 1 : next;
    TimeMatch week =
        pieces.is(at, Kind.WORD) && !pieces.isWord(at, "the") ? relative.read(at) : null;
    if (week != null
        && week.expression() instanceof PeriodTime.Period period
        && period.unit() == Unit.WEEK) {
      return new TimeMatch(index, week.next(), new WeekdayTime.WeekdayIn(day, period));
    }
    return new TimeMatch(index, next, new WeekdayTime.Weekday(day, Choice.BARE));
  }
}
