package hearsay.annotate.date;

import hearsay.annotate.date.LengthReader.Length;
import hearsay.annotate.date.OffsetTime.Offset;
import hearsay.annotate.scan.Piece.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that lie so long before or after another: "two years ago", "a week later", "three
 * days after Christmas", "in two weeks", "the day before".
 */
final class OffsetReader {
  /** Before a length that something lasts: "for a week on Monday". */
  private static final Set<String> LASTING = TimeWords.list("lasting");

  /** What is without its like for so long: "the first time in a year". */
  private static final Set<String> RECORDS = TimeWords.list("records");

  /** Words from such a one to "in". */
  private static final int RECORD = 4;

  private final TimePieces pieces;
  private final LengthReader lengths;
  private final MomentReader moments;

  OffsetReader(TimePieces pieces, LengthReader lengths, MomentReader moments) {
    this.pieces = pieces;
    this.lengths = lengths;
    this.moments = moments;
  }

  @Nullable TimeMatch read(int index) {
    TimeMatch reading = within(index);
    reading = reading == null ? beside(index) : reading;
    if (reading != null) {
      return reading;
    }
    Length length = lengths.read(lengths.afterComparison(index));
    return length == null || length.hyphenated() ? null : moved(index, length);
  }

  private @Nullable TimeMatch moved(int index, Length length) {
    int at = pieces.areWords(length.next(), "or", "so") ? length.next() + 2 : length.next();
    boolean year =
        length.unit() == Unit.YEAR && pieces.isAnyOf(index, "a", "one") && at == index + 2;
    return switch (pieces.word(at)) {
      case "ago" -> ago(index, at + 1, length, year);
      case "hence" -> moved(index, at + 1, length, false, Offset.From.PUBLICATION);
      case "earlier", "previously", "beforehand" ->
          year
              ? new TimeMatch(index, at + 1, new PeriodTime.YearBefore(Choice.PREVIOUS))
              : moved(index, at + 1, length, true, Offset.From.MENTION);
      case "later", "afterwards", "afterward" ->
          moved(index, at + 1, length, false, Offset.From.MENTION);
      case "from" ->
          pieces.isWord(at + 1, "now")
              ? moved(index, at + 2, length, false, Offset.From.PUBLICATION)
              : fromBase(index, length, at + 1, false);
      case "after", "following" -> fromBase(index, length, at + 1, false);
      case "before" -> fromBase(index, length, at + 1, true);
      case "prior" -> pieces.isWord(at + 1, "to") ? fromBase(index, length, at + 2, true) : null;
      default -> weeksOn(index, length, pieces.isWord(at, "on") ? at + 1 : at);
    };
  }

  /** "two years ago", "20 years ago in May", "a week ago last Friday", "a year ago today". */
  private TimeMatch ago(int index, int next, Length length, boolean year) {
    int at = pieces.isAnyOf(next, "in", "on") ? next + 1 : next;
    boolean years = length.unit() == Unit.YEAR || length.unit() == Unit.DECADE;
    TimeMatch day = years || length.unit() == Unit.WEEK ? moments.read(at) : null;
    Offset offset =
        new Offset(length.quantity(), length.unit(), true, Offset.From.PUBLICATION, null);
    if (day != null && day.rest() == null && length.quantity().number() != null) {
      TimeExpression dated =
          years
              ? CalendarTime.InYear.of(day.expression(), offset)
              : WeekdayTime.before(day.expression(), length.quantity());
      if (dated != null) {
        return new TimeMatch(index, day.next(), dated);
      }
    }
    return new TimeMatch(index, next, year ? new PeriodTime.YearBefore(Choice.LAST) : offset);
  }

  /** "due a week on Monday", "two weeks tomorrow": so long after that day. */
  private @Nullable TimeMatch weeksOn(int index, Length length, int at) {
    boolean weeks = length.unit() == Unit.WEEK || length.unit() == Unit.FORTNIGHT;
    boolean day =
        TimeWords.weekday(pieces.word(at)) != null || pieces.isAnyOf(at, "today", "tomorrow");
    boolean lasts = pieces.isOneOf(index - 1, LASTING);
    TimeMatch base = weeks && day && !lasts ? moments.read(at) : null;
    if (base == null || base.rest() != null || pieces.afterPossessive(base.next()) > base.next()) {
      return null;
    }
    TimeExpression from =
        base.expression() instanceof WeekdayTime.Weekday weekday
            ? new WeekdayTime.Weekday(weekday.day(), Choice.THIS)
            : base.expression();
    Offset offset = new Offset(length.quantity(), length.unit(), false, Offset.From.BASE, from);
    return new TimeMatch(index, base.next(), new OffsetTime.IfAhead(offset));
  }

  private static TimeMatch moved(
      int index, int next, Length length, boolean back, Offset.From from) {
    return new TimeMatch(
        index, next, new Offset(length.quantity(), length.unit(), back, from, null));
  }

  private @Nullable TimeMatch fromBase(int index, Length length, int at, boolean back) {
    TimeMatch base = moments.read(at);
    if (base == null || isLongPeriod(base)) {
      return null;
    }
    Offset offset =
        new Offset(length.quantity(), length.unit(), back, Offset.From.BASE, base.expression());
    return new TimeMatch(index, base.next(), offset);
  }

  /** "the week following last month's decision": not counted from the month. */
  private static boolean isLongPeriod(TimeMatch base) {
    return base.expression() instanceof PeriodTime.Period period && period.unit() != Unit.DAY;
  }

  /** "the day before", "the week after Easter", "the year before". */
  private @Nullable TimeMatch beside(int index) {
    boolean article = pieces.isWord(index, "the");
    int at = article ? index + 1 : index;
    Unit unit = lengths.singularUnit(at);
    boolean back = pieces.isAnyOf(at + 1, "before", "previous", "prior", "earlier");
    boolean later = pieces.isAnyOf(at + 1, "after", "following", "later");
    if (unit == null || (!back && !later) || (!article && unit != Unit.DAY)) {
      return null;
    }
    if (pieces.isAnyOf(at + 1, "before", "after", "following")) {
      Length one = new Length(Quantity.of(1, at), unit, false, at + 1);
      TimeMatch based = fromBase(index, one, at + 2, back);
      if (based != null) {
        return based;
      }
    }
    boolean ends = !pieces.is(at + 2, Kind.WORD) && !pieces.isHyphen(at + 2);
    if (!ends || !article) {
      return null;
    }
    Choice choice = back ? Choice.PREVIOUS : Choice.FOLLOWING;
    String part = TimeWords.dayPart(pieces.word(at));
    TimeExpression period = new PeriodTime.Period(part == null ? unit : Unit.DAY, choice);
    return new TimeMatch(
        index, at + 2, part == null ? period : new PartTime.TimeOfDay(part, period));
  }

  /** "for the first time in", "its highest level in": how long nothing was like it. */
  private boolean isRecord(int in) {
    for (int i = in - 1; i >= Math.max(0, in - RECORD); i--) {
      if (!pieces.is(i, Kind.WORD)) {
        return false;
      }
      if (pieces.isOneOf(i, RECORDS)) {
        return true;
      }
    }
    return false;
  }

  /** "in two weeks", "in a fortnight's time". */
  private @Nullable TimeMatch within(int index) {
    if (!pieces.isWord(index, "in") || isRecord(index)) {
      return null;
    }
    Length length = lengths.read(lengths.afterComparison(index + 1));
    if (length == null
        || length.hyphenated()
        || length.unit().isWithinDay()
        || length.quantity().number() == null) {
      return null;
    }
    int at = length.next();
    int possessive = pieces.afterPossessive(at);
    if (possessive > at) {
      return pieces.isWord(possessive, "time")
          ? moved(index, at, length, false, Offset.From.PUBLICATION)
          : null;
    }
    boolean goesOn =
        pieces.isAnyOf(at, "of", "before", "after", "ago", "later", "earlier", "from", "old");
    return goesOn
        ? null
        : new TimeMatch(index, at, new OffsetTime.Within(length.quantity(), length.unit()));
  }
}
