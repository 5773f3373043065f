package hearsay.annotate.date;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads "today", "last year", "this Friday", "the previous month", "that day", "the weekend". */
final class RelativeReader {
  private static final Map<String, Choice> DAYS = TimeWords.valued("day", Choice::valueOf);

  private static final Set<String> BETWEEN = TimeWords.list("between-choice-and-unit");

  private static final Set<String> DURING = TimeWords.list("during");

  private final TimePieces pieces;
  private final OccasionReader occasions;
  private final OwnPeriodReader own;

  RelativeReader(TimePieces pieces, OccasionReader occasions) {
    this.pieces = pieces;
    this.occasions = occasions;
    this.own = new OwnPeriodReader(pieces);
  }

  @Nullable TimeMatch read(int index) {
    TimeMatch reading = dayWord(index);
    reading = reading == null ? chosen(index) : reading;
    return reading == null ? own.read(index) : reading;
  }

  private @Nullable TimeMatch dayWord(int index) {
    String word = pieces.word(index);
    Choice day = DAYS.get(word);
    if (day != null) {
      boolean show =
          pieces.isCapitalized(index) && pieces.isAnyOf(index + 1, "show", "programme", "program");
      boolean name = word.equals("today") && (show || pieces.isWord(index - 1, "usa"));
      return name ? null : new TimeMatch(index, index + 1, new PeriodTime.Period(Unit.DAY, day));
    }
    if (word.equals("eoy")) {
      return new TimeMatch(index, index + 1, new PeriodTime.Period(Unit.YEAR, Choice.THIS));
    }
    int at = word.equals("the") ? index + 1 : index;
    if (pieces.areWords(at, "day", "before", "yesterday")) {
      return new TimeMatch(index, at + 3, offset(2, true));
    }
    return pieces.areWords(at, "day", "after", "tomorrow")
        ? new TimeMatch(index, at + 3, offset(2, false))
        : null;
  }

  private static TimeExpression offset(int days, boolean back) {
    return new OffsetTime.Offset(
        Quantity.of(days, 0), Unit.DAY, back, OffsetTime.Offset.From.PUBLICATION, null);
  }

  /** "[the] last/next/this ... week/Monday/March/quarter/summer/night". */
  private @Nullable TimeMatch chosen(int index) {
    boolean article = pieces.isWord(index, "the");
    int at = article ? index + 1 : index;
    Choice choice = Choice.of(pieces.word(at));
    if (choice == null) {
      return null;
    }
    at++;
    boolean past = pieces.isWord(at - 1, "past");
    if (choice == Choice.THIS && pieces.isAnyOf(at, "past", "last", "coming", "next")) {
      choice = pieces.isAnyOf(at, "past", "last") ? Choice.LAST : Choice.NEXT;
      past = false;
      at++;
    }
    boolean fiscal = pieces.isAnyOf(at, "fiscal", "financial", "tax");
    boolean between = fiscal || pieces.isOneOf(at, BETWEEN);
    int target = between ? at + 1 : at;
    DayOfWeek weekday = TimeWords.weekday(pieces.word(target));
    if (weekday != null && pieces.length(target) > 3) {
      choice = pieces.isAnyOf(target - 1, "coming", "upcoming") ? Choice.THIS : choice;
      return new TimeMatch(index, target + 1, new WeekdayTime.Weekday(weekday, choice));
    }
    TimeMatch part = dayPart(index, target, choice);
    if (part != null) {
      return part;
    }
    OccasionMatch occasion = occasion(target);
    if (occasion != null) {
      return new TimeMatch(
          index, occasion.next(), new CalendarTime.Yearly(occasion.occasion(), choice));
    }
    Unit unit = own.singularUnit(target);
    boolean name =
        pieces.isCapitalized(target)
            && pieces.isCapitalized(target - 1)
            && !(pieces.isAllCapitals(target) && pieces.isAllCapitals(target - 1));
    return unit == null || past || name
        ? null
        : period(index, target, unit, choice, article, fiscal);
  }

  /** A month or another part of the year. */
  private @Nullable OccasionMatch occasion(int index) {
    int month = TimeWords.month(pieces.word(index));
    if (month == 0 || !isMonth(index)) {
      return occasions.read(index);
    }
    boolean point = pieces.isMark(index + 1, ".") && TimeWords.isShortMonth(pieces.word(index));
    return new OccasionMatch(new Occasion.OfMonth(month), point ? index + 2 : index + 1);
  }

  private boolean isMonth(int index) {
    return pieces.isCapitalized(index) || !pieces.isAnyOf(index, "may", "march", "mar");
  }

  private @Nullable TimeMatch period(
      int index, int target, Unit unit, Choice choice, boolean article, boolean fiscal) {
    int next = target + 1;
    if (pieces.isHyphen(next) || (unit == Unit.QUARTER && pieces.isWord(next, "century"))) {
      return null;
    }
    boolean ofDay = unit == Unit.DAY;
    if (ofDay && (choice == Choice.LAST || choice == Choice.THIS)) {
      return null;
    }
    if (choice == Choice.NEXT && article) {
      if (!ofDay
          && pieces.isOneOf(index - 1, DURING)
          && unit != Unit.DECADE
          && unit != Unit.QUARTER) {
        return new TimeMatch(index, next, TimeExpression.Fixed.duration(Quantity.of(1, 0), unit));
      }
      return new TimeMatch(index, next, new PeriodTime.Period(unit, Choice.FOLLOWING));
    }
    if (ofDay && choice == Choice.NEXT) {
      return new TimeMatch(index, next, new PeriodTime.Period(unit, Choice.FOLLOWING));
    }
    Unit known = fiscal && unit == Unit.YEAR ? Unit.FISCAL_YEAR : unit;
    return new TimeMatch(index, next, new PeriodTime.Period(known, choice));
  }

  /** "last night", "this morning", "the next evening". */
  private @Nullable TimeMatch dayPart(int index, int target, Choice choice) {
    String part = TimeWords.dayPart(pieces.word(target));
    if (part == null) {
      return null;
    }
    Choice day =
        switch (choice) {
          case LAST -> Choice.LAST;
          case NEXT, FOLLOWING -> Choice.FOLLOWING;
          default -> choice;
        };
    return new TimeMatch(
        index, target + 1, new PartTime.TimeOfDay(part, new PeriodTime.Period(Unit.DAY, day)));
  }
}
