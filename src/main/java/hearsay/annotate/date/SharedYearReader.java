package hearsay.annotate.date;

import hearsay.annotate.date.CalendarTime.Dated;
import hearsay.annotate.date.CalendarTime.InYear;
import hearsay.annotate.date.CalendarTime.Yearly;
import hearsay.annotate.date.CountReader.Whole;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a date without its year or week that of the one to which it is joined: "January and March
 * 2024", "from May to August last year", "June/July 2024", "Monday or Tuesday of next week".
 */
final class SharedYearReader {
  private static final Set<String> LISTS = Set.of("and", "or");
  private static final Set<String> RANGES = Set.of("to", "through", "until", "till");

  private final TimePieces pieces;
  private final CountReader numbers;
  private final NthReader.LongerTime moments;

  /**
   * @param moments reads the date that follows
   */
  SharedYearReader(TimePieces pieces, CountReader numbers, NthReader.LongerTime moments) {
    this.pieces = pieces;
    this.numbers = numbers;
    this.moments = moments;
  }

  /** The date with what it shares, and the others behind it; itself where it shares nothing. */
  TimeMatch shared(TimeMatch date) {
    int joint = date.next();
    boolean range = isRange(joint) || isBetween(date.start(), joint);
    boolean list =
        pieces.isOneOf(joint, LISTS) || pieces.isMark(joint, "/") || pieces.isMark(joint, ",");
    if (date.rest() != null || (!range && !list) || !mayShare(date.expression())) {
      return date;
    }
    TimeMatch other = moments.read(joint + 1);
    TimeExpression own = other == null ? null : own(date.expression(), other.expression(), range);
    return other == null || own == null
        ? date
        : new TimeMatch(date.start(), date.next(), own, other);
  }

  /** "the first and second quarters of 2024"; null where no such pair begins. */
  @Nullable TimeMatch parts(int index) {
    int at = pieces.isWord(index, "the") ? index + 1 : index;
    Whole first = numbers.ordinal(at);
    if (first == null || !(pieces.isOneOf(first.next(), LISTS) || isRange(first.next()))) {
      return null;
    }
    TimeMatch second = moments.read(first.next() + 1);
    TimeExpression expression = second == null ? null : withNumber(second, first.value());
    return second == null || expression == null
        ? null
        : new TimeMatch(index, first.next(), expression, second);
  }

  private boolean isRange(int joint) {
    return pieces.isDash(joint) || pieces.isOneOf(joint, RANGES);
  }

  private static @Nullable TimeExpression withNumber(TimeMatch match, int number) {
    if (match.expression() instanceof InYear in
        && in.occasion() instanceof Occasion.OfPart part
        && part.number() > number
        && part.grain() != Unit.SEASON) {
      return new InYear(new Occasion.OfPart(part.grain(), number), in.year());
    }
    return match.expression() instanceof Yearly yearly
            && yearly.occasion() instanceof Occasion.OfPart part
            && part.number() > number
            && part.grain() != Unit.SEASON
        ? new Yearly(new Occasion.OfPart(part.grain(), number), yearly.choice())
        : null;
  }

  private boolean isBetween(int start, int joint) {
    return pieces.isWord(start - 1, "between") && pieces.isWord(joint, "and");
  }

  private static boolean mayShare(TimeExpression expression) {
    return (expression instanceof Yearly yearly && yearly.choice() == Choice.BARE)
        || (expression instanceof WeekdayTime.Weekday weekday && weekday.choice() == Choice.BARE);
  }

  private static @Nullable TimeExpression own(
      TimeExpression first, TimeExpression other, boolean range) {
    if (first instanceof WeekdayTime.Weekday weekday) {
      return besideWeekday(weekday, other, range);
    }
    if (!(first instanceof Yearly yearly)) {
      return null;
    }
    Occasion occasion = yearly.occasion();
    if (other instanceof Dated dated && dated.month() > 0 && !dated.shortened()) {
      boolean same = (occasion.grain() == Unit.DAY) == (dated.day() > 0);
      boolean wraps =
          occasion.isAfter(dated.month(), Math.max(1, dated.day()))
              && (range || occasion.isAfter(dated.month() + Math.min(8, 12 - dated.month()), 1));
      boolean fits = same && (occasion.grain() == Unit.DAY || occasion.grain() == Unit.MONTH);
      int year = wraps ? dated.year() - 1 : dated.year();
      return fits ? new InYear(occasion, new Dated(year, false, 0, 0)) : null;
    }
    boolean alike = other instanceof InYear in && in.occasion().grain() == occasion.grain();
    if (!alike || !(other instanceof InYear in)) {
      return null;
    }
    boolean wraps = range && in.occasion().isBefore(occasion);
    if (!wraps) {
      return new InYear(occasion, in.year());
    }
    return in.year() instanceof Dated dated && !dated.shortened()
        ? new InYear(occasion, new Dated(dated.year() - 1, false, 0, 0))
        : null;
  }

  private static @Nullable TimeExpression besideWeekday(
      WeekdayTime.Weekday weekday, TimeExpression other, boolean range) {
    if (other instanceof WeekdayTime.WeekdayIn in) {
      return new WeekdayTime.WeekdayIn(weekday.day(), in.week());
    }
    boolean bare = other instanceof WeekdayTime.Weekday of && of.choice() == Choice.BARE;
    return range && bare && other instanceof WeekdayTime.Weekday last
        ? new WeekdayTime.FirstOfRange(weekday.day(), last.day())
        : null;
  }
}
