package hearsay.annotate.date;

import hearsay.annotate.date.NumberReader.Whole;
import hearsay.annotate.date.Piece.Kind;
import hearsay.annotate.date.TimeExpression.Yearly;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and calendar periods of every kind, alone or put together: "the end of next year",
 * "early Thursday", "June last year", "this year's third quarter", "the first week of March".
 */
final class MomentReader {
  private static final Set<String> PARTS =
      Set.of("early", "late", "mid", "middle", "later", "earlier", "sometime");
  private static final Set<String> EDGES =
      Set.of("end", "beginning", "start", "middle", "close", "eve", "turn", "outset");
  private static final Set<String> SEPARATE = Set.of("-", "–", ",");

  /** "the late early middle of the end of ...": no one writes more. */
  private static final int DEEPEST = 4;

  private final Pieces pieces;
  private final NumberReader numbers;
  private final YearReader years;
  private final CalendarReader calendar;
  private final NumericDateReader numeric;
  private final OccasionReader occasions;
  private final RelativeReader relative;
  private final EraReader eras;
  private final YearPhraseReader yearPhrases;
  private int depth;

  MomentReader(Pieces pieces, NumberReader numbers, boolean dayFirst) {
    this.pieces = pieces;
    this.numbers = numbers;
    this.years = new YearReader(pieces, numbers);
    this.calendar = new CalendarReader(pieces, numbers, years);
    this.numeric = new NumericDateReader(pieces, dayFirst);
    this.occasions = new OccasionReader(pieces, numbers, years);
    this.relative = new RelativeReader(pieces, occasions);
    this.eras = new EraReader(pieces, numbers);
    this.yearPhrases = new YearPhraseReader(pieces, years, relative, occasions);
  }

  /** The longest that begins here; null where none does. */
  @Nullable Reading read(int index) {
    if (depth >= DEEPEST) {
      return null;
    }
    depth++;
    try {
      Reading part = part(index);
      return part == null ? simple(index) : part;
    } finally {
      depth--;
    }
  }

  /**
   * "early 1990", "mid-July", "the end of the month", "earlier this year", "earlier in the year".
   */
  private @Nullable Reading part(int index) {
    int at = pieces.isWord(index, "the") || pieces.isAnyOf(index, "very", "as") ? index + 1 : index;
    at = pieces.isWord(at, "very") ? at + 1 : at;
    if (pieces.isOneOf(at, EDGES) && pieces.isHyphen(at + 1)) {
      Reading whole = read(at + 2);
      return whole == null ? null : whole.from(index);
    }
    if (pieces.isOneOf(at, EDGES)) {
      boolean of = pieces.isWord(at + 1, "of") || (at > index && pieces.isWord(at + 1, "to"));
      Reading whole = of ? read(at + 2) : null;
      return whole == null ? null : whole.from(index);
    }
    if (pieces.isOneOf(at, PARTS)) {
      int next = pieces.isDash(at + 1) ? at + 2 : at + 1;
      boolean compared = pieces.isAnyOf(at, "later", "earlier");
      if (compared && pieces.areWords(next, "in", "the")) {
        next++;
      } else if (compared
          && !pieces.isAnyOf(
              next, "this", "that", "last", "next", "today", "yesterday", "in", "the", "on")
          && Vocabulary.weekday(pieces.word(next)) == null) {
        return null;
      }
      next = pieces.isAnyOf(next, "of", "in", "on") ? next + 1 : next;
      Reading whole = read(next);
      if (whole == null) {
        whole = eras.decade(next);
      }
      return whole == null ? null : whole.from(index);
    }
    boolean prefixed = pieces.isAnyOf(index, "pre", "post") && pieces.isDash(index + 1);
    YearReader.Year year = prefixed ? years.at(index + 2) : null;
    return year == null ? null : new Reading(index, year.next(), year.whole());
  }

  private @Nullable Reading simple(int index) {
    Reading best = named(index);
    best = longer(best, numeric.read(index));
    best = longer(best, occasion(index));
    best = longer(best, years.bare(index));
    best = longer(best, yearPhrases.numbered(index));
    best = longer(best, withPossessive(relative.read(index)));
    best = longer(best, eras.read(index));
    best = longer(best, nth(index));
    return longer(best, yearPhrases.compared(index));
  }

  static @Nullable Reading longer(@Nullable Reading one, @Nullable Reading other) {
    return one == null || (other != null && other.end() > one.end()) ? other : one;
  }

  /** Weekdays and months, with what says which. */
  private @Nullable Reading named(int index) {
    Reading date = calendar.weekdayWithDate(index, numeric);
    date = date == null ? calendar.read(index) : date;
    if (date != null) {
      return date.rest() == null && date.expression() instanceof Yearly yearly
          ? withRelativeYear(date, yearly.occasion())
          : date;
    }
    return weekday(index);
  }

  private @Nullable Reading weekday(int index) {
    DayOfWeek day = Vocabulary.weekday(pieces.word(index));
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
            && pieces.isAnyOf(
                index + 1, "times", "telegraph", "mirror", "mail", "herald", "express")
            && pieces.isCapitalized(index + 1);
    if (paper) {
      return null;
    }
    int next = full ? index + 1 : index + 2;
    int at = pieces.isAnyOf(next, "of", "in") ? next + 1 : next;
    Reading week = pieces.is(at, Kind.WORD) && !pieces.isWord(at, "the") ? relative.read(at) : null;
    if (week != null
        && week.expression() instanceof TimeExpression.Period period
        && period.unit() == Unit.WEEK) {
      return new Reading(index, week.next(), new TimeExpression.WeekdayIn(day, period));
    }
    return new Reading(index, next, new TimeExpression.Weekday(day, Choice.BARE));
  }

  /** "June last year", "Oct. 3 of this year", "February in the previous year". */
  private Reading withRelativeYear(Reading date, Occasion occasion) {
    int at = date.next();
    at = pieces.isAnyOf(at, "of", "in") || pieces.isMark(at, ",") ? at + 1 : at;
    Reading year = yearPhrases.relative(at);
    return year == null
        ? date
        : new Reading(
            date.start(), year.next(), new TimeExpression.InYear(occasion, year.expression()));
  }

  /** "the third quarter [of last year]", "Q3 2019", "summer", "Christmas 2015". */
  private @Nullable Reading occasion(int index) {
    Reading withYear = occasions.withYear(index);
    if (withYear != null) {
      boolean weekend = pieces.isWord(withYear.next(), "weekend");
      return weekend
          ? new Reading(
              index,
              withYear.next() + 1,
              new TimeExpression.Around(Unit.WEEKEND, withYear.expression()))
          : withYear;
    }
    int begin = pieces.isWord(index, "the") ? index + 1 : index;
    OccasionReader.Found found = occasions.read(begin);
    if (found == null) {
      return null;
    }
    Yearly yearly = new Yearly(found.occasion(), Choice.BARE);
    Reading bare = new Reading(index, found.next(), yearly);
    int weekend = weekendAt(found);
    if (weekend > found.next()) {
      Unit unit = pieces.isWord(weekend - 1, "week") ? Unit.WEEK : Unit.WEEKEND;
      return new Reading(index, weekend, new TimeExpression.Around(unit, yearly));
    }
    Reading dated = withRelativeYear(bare, found.occasion());
    return dated.next() > bare.next() || occasions.isBare(begin, found) ? dated : null;
  }

  private int weekendAt(OccasionReader.Found found) {
    boolean week = pieces.isAnyOf(found.next(), "week", "weekend");
    return week && found.occasion().grain() == Unit.DAY ? found.next() + 1 : found.next();
  }

  /** "this year's third quarter", "last week's Monday", "next week Wednesday". */
  private @Nullable Reading withPossessive(@Nullable Reading period) {
    if (period != null && period.expression() instanceof TimeExpression.Weekday) {
      Reading dated = calendar.weekdayWithDate(period.next() - 1, numeric);
      return dated == null ? period : dated.from(period.start());
    }
    if (period == null || !(period.expression() instanceof TimeExpression.Period of)) {
      return lastMonthAndDay(period);
    }
    int possessive = pieces.afterPossessive(period.next());
    boolean owns = possessive > period.next();
    if (of.unit() == Unit.WEEK) {
      int at = owns || SEPARATE.contains(pieces.mark(possessive)) ? possessive : period.next();
      at = SEPARATE.contains(pieces.mark(at)) ? at + 1 : at;
      DayOfWeek day = Vocabulary.weekday(pieces.word(at));
      return day == null || pieces.length(at) < 6
          ? period
          : new Reading(period.start(), at + 1, new TimeExpression.WeekdayIn(day, of));
    }
    if (!owns || of.unit() != Unit.YEAR) {
      return period;
    }
    OccasionReader.Found found = occasions.read(possessive);
    if (found != null) {
      return new Reading(
          period.start(), found.next(), new TimeExpression.InYear(found.occasion(), of));
    }
    boolean quarter = pieces.isWord(possessive, "quarter") && of.choice() == Choice.LAST;
    return quarter
        ? new Reading(period.start(), possessive + 1, new TimeExpression.YearBefore(Choice.LAST))
        : period;
  }

  /** "last Oct. 23": the relative reader knows the month only. */
  private @Nullable Reading lastMonthAndDay(@Nullable Reading month) {
    if (month == null
        || !(month.expression() instanceof Yearly yearly)
        || !(yearly.occasion() instanceof Occasion.OfMonth)) {
      return month;
    }
    for (int at = month.start(); at < month.next(); at++) {
      Reading day = calendar.read(at);
      if (day != null && day.next() > month.next()) {
        return day.expression() instanceof Yearly of
            ? new Reading(month.start(), day.next(), new Yearly(of.occasion(), yearly.choice()))
            : day.from(month.start());
      }
    }
    return month;
  }

  /**
   * "the first week of March", "the 15th day of next month", "the last Sunday of May", "week 31".
   */
  private @Nullable Reading nth(int index) {
    int at = pieces.isWord(index, "the") ? index + 1 : index;
    if (pieces.isWord(at, "week") || pieces.isWord(at, "weekend")) {
      Reading of = pieces.isWord(at + 1, "of") ? read(at + 2) : null;
      Unit unit = pieces.isWord(at, "week") ? Unit.WEEK : Unit.WEEKEND;
      if (of != null) {
        return new Reading(index, of.next(), new TimeExpression.Around(unit, of.expression()));
      }
      int number = pieces.number(at + 1);
      return number >= 1 && number <= 53 && pieces.length(at + 1) <= 2 && unit == Unit.WEEK
          ? new Reading(
              index,
              at + 2,
              new TimeExpression.Nth(
                  number, Unit.WEEK, null, new TimeExpression.Period(Unit.YEAR, Choice.THIS)))
          : null;
    }
    Whole ordinal = numbers.ordinal(at);
    boolean last = pieces.isAnyOf(at, "last", "final");
    if (ordinal == null && !last) {
      return null;
    }
    int next = ordinal == null ? at + 1 : ordinal.next();
    int number = ordinal == null ? 0 : ordinal.value();
    DayOfWeek day = Vocabulary.weekday(pieces.word(next));
    Unit unit = day == null ? Vocabulary.unit(pieces.word(next)) : Unit.DAY;
    boolean counted =
        unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.WEEKEND || unit == Unit.MONTH;
    if (unit == null || !counted || !pieces.isAnyOf(next + 1, "of", "in") || number > 366) {
      return null;
    }
    Reading whole = read(next + 2);
    return whole == null
        ? null
        : new Reading(
            index, whole.next(), new TimeExpression.Nth(number, unit, day, whole.expression()));
  }
}
