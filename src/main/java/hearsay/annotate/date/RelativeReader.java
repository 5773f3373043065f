package hearsay.annotate.date;

import hearsay.annotate.scan.Piece.Kind;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads "today", "last year", "this Friday", "the previous month", "that day", "the weekend". */
final class RelativeReader {
  private static final Map<String, Choice> DAYS = TimeWords.valued("day", Choice::valueOf);

  private static final Set<String> BETWEEN = TimeWords.list("between-choice-and-unit");

  private static final Set<String> DURING = TimeWords.list("during");

  /** Before "the day", "the week": these make it that of publication. */
  private static final Set<String> BEFORE_OWN = TimeWords.list("before-own-period");

  /** After "the year": what follows says which. */
  private static final Set<String> CLAUSES = TimeWords.list("after-other-period");

  private final TimePieces pieces;
  private final OccasionReader occasions;

  RelativeReader(TimePieces pieces, OccasionReader occasions) {
    this.pieces = pieces;
    this.occasions = occasions;
  }

  @Nullable TimeMatch read(int index) {
    TimeMatch reading = dayWord(index);
    reading = reading == null ? chosen(index) : reading;
    return reading == null ? withArticle(index) : reading;
  }

  private @Nullable TimeMatch dayWord(int index) {
    String word = pieces.word(index);
    Choice day = DAYS.get(word);
    if (day != null) {
      boolean name = word.equals("today") && pieces.isWord(index - 1, "usa");
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
    Unit unit = singularUnit(target);
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

  private @Nullable Unit singularUnit(int index) {
    String word = pieces.word(index);
    Unit unit = TimeWords.unit(word);
    boolean counted = unit != null && !unit.isWithinDay() && unit != Unit.NIGHT;
    return counted && !TimeWords.isPluralUnit(word) ? unit : null;
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
        return new TimeMatch(index, next, duration(unit));
      }
      return new TimeMatch(index, next, new PeriodTime.Period(unit, Choice.FOLLOWING));
    }
    if (ofDay && choice == Choice.NEXT) {
      return new TimeMatch(index, next, new PeriodTime.Period(unit, Choice.FOLLOWING));
    }
    Unit known = fiscal && unit == Unit.YEAR ? Unit.FISCAL_YEAR : unit;
    return new TimeMatch(index, next, new PeriodTime.Period(known, choice));
  }

  private static TimeExpression duration(Unit unit) {
    return new TimeExpression.Fixed(Timex.duration("P" + Quantity.of(1, 0).of(unit)));
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

  /** "the quarter", "for the year", "over the weekend", "the day". */
  private @Nullable TimeMatch withArticle(int index) {
    if (!pieces.isWord(index, "the")) {
      return yearEnd(index, index);
    }
    TimeMatch end = yearEnd(index, index + 1);
    return end == null ? own(index) : end;
  }

  private @Nullable TimeMatch own(int index) {
    int at = index + 1;
    boolean latest = pieces.isAnyOf(at, "latest", "recent");
    boolean between = latest || pieces.isOneOf(at, BETWEEN);
    at = between ? at + 1 : at;
    boolean fiscal = pieces.isWord(at, "fiscal");
    at = fiscal ? at + 1 : at;
    Unit unit = singularUnit(at);
    int next = at + 1;
    if (latest && pieces.isWord(at, "period")) {
      return new TimeMatch(index, next, new PeriodTime.ReportedQuarter());
    }
    if (unit == null || pieces.isHyphen(next)) {
      return null;
    }
    if (unit == Unit.DAY && !between && isOwn(index, next, unit)) {
      return new TimeMatch(index, next, new PeriodTime.TheDay());
    }
    if (unit == Unit.QUARTER) {
      boolean fraction = pieces.isWord(next, "of") || pieces.isWord(next, "century");
      return fraction ? null : new TimeMatch(index, next, new PeriodTime.ReportedQuarter());
    }
    boolean ended = pieces.isAnyOf(next, "ended", "ending", "to");
    if (ended && unit != Unit.DAY && unit != Unit.WEEKEND) {
      return new TimeMatch(index, next, duration(unit));
    }
    return isOwn(index, next, unit)
        ? new TimeMatch(
            index,
            next,
            new PeriodTime.Period(
                fiscal && unit == Unit.YEAR ? Unit.FISCAL_YEAR : unit,
                latest ? Choice.LAST : unit == Unit.WEEKEND ? Choice.BARE : Choice.THIS))
        : null;
  }

  /** "year-end", "the year's end", "month-end". */
  private @Nullable TimeMatch yearEnd(int index, int at) {
    Unit unit = singularUnit(at);
    if (unit != Unit.YEAR && unit != Unit.MONTH) {
      return null;
    }
    int possessive = pieces.afterPossessive(at + 1);
    int end = pieces.isHyphen(at + 1) ? at + 2 : possessive;
    boolean since = pieces.isWord(index - 1, "since");
    return pieces.isWord(end, "end")
        ? new TimeMatch(
            index, end + 1, new PeriodTime.Period(unit, since ? Choice.LAST : Choice.THIS))
        : null;
  }

  /** Whether "the day" is the day on which the article appeared. */
  private boolean isOwn(int index, int next, Unit unit) {
    boolean clause = pieces.isOneOf(next, CLAUSES);
    if (unit == Unit.DECADE || unit == Unit.CENTURY || unit == Unit.FORTNIGHT) {
      return false;
    }
    if (unit == Unit.WEEKEND || unit == Unit.YEAR) {
      boolean sum = pieces.isWord(next, "of") && !pieces.is(next + 1, Kind.WORD);
      return !clause || sum;
    }
    boolean owner = pieces.afterPossessive(next) > next;
    boolean part =
        pieces.isWord(index - 1, "in")
            && pieces.isAnyOf(index - 2, "late", "later", "early", "earlier");
    boolean introduced = pieces.isOneOf(index - 1, BEFORE_OWN) || (owner && unit != Unit.DAY);
    return introduced && (part || owner || !clause);
  }
}
