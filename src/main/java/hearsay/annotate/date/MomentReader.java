package hearsay.annotate.date;

import hearsay.annotate.date.CalendarTime.Yearly;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and calendar periods of every kind, alone or put together: "the end of next year",
 * "early Thursday", "June last year", "this year's third quarter", "the first week of March".
 */
final class MomentReader {
  private static final Set<String> PARTS = TimeWords.list("parts");
  private static final Set<String> EDGES = TimeWords.list("edges");
  private static final Set<String> SEPARATE = Set.of("-", "–", ",");

  /** "the late early middle of the end of ...": no one writes more. */
  private static final int DEEPEST = 4;

  private final TimePieces pieces;
  private final YearReader years;
  private final CalendarReader calendar;
  private final NumericDateReader numeric;
  private final OccasionReader occasions;
  private final RelativeReader relative;
  private final EraReader eras;
  private final YearPhraseReader yearPhrases;
  private final WeekdayReader weekdays;
  private final NthReader nth;
  private final BeyondReader beyond;
  private final SharedYearReader shared;
  private int depth;

  MomentReader(TimePieces pieces, CountReader numbers, ArticleHabits habits) {
    this.pieces = pieces;
    this.years = new YearReader(pieces, numbers);
    this.calendar = new CalendarReader(pieces, numbers, years, habits);
    this.numeric = new NumericDateReader(pieces, habits.dayFirst());
    this.occasions = new OccasionReader(pieces, numbers, years);
    this.relative = new RelativeReader(pieces, occasions);
    this.eras = new EraReader(pieces, numbers);
    this.yearPhrases = new YearPhraseReader(pieces, years, relative, occasions);
    this.weekdays = new WeekdayReader(pieces, relative);
    this.shared = new SharedYearReader(pieces, numbers, this::read);
    this.beyond = new BeyondReader(pieces);
    this.nth = new NthReader(pieces, numbers, this::read);
  }

  /** The longest that begins here; null where none does. */
  @Nullable TimeMatch read(int index) {
    if (depth >= DEEPEST) {
      return null;
    }
    depth++;
    try {
      TimeMatch part = part(index);
      part = part == null ? simple(index) : part;
      return part == null ? null : shared.shared(part);
    } finally {
      depth--;
    }
  }

  /**
   * "early 1990", "mid-July", "the end of the month", "earlier this year", "earlier in the year".
   */
  private @Nullable TimeMatch part(int index) {
    int at = pieces.isWord(index, "the") || pieces.isAnyOf(index, "very", "as") ? index + 1 : index;
    at = pieces.isWord(at, "very") ? at + 1 : at;
    int end = pieces.isHyphen(at + 1) ? at + 2 : at + 1;
    if (pieces.isWord(at, "year") && pieces.isWord(end, "end")) {
      // "year-end 2019"
      YearReader.Year year = years.at(end + 1);
      return year == null ? null : new TimeMatch(index, year.next(), year.whole());
    }
    if (pieces.isOneOf(at, EDGES) && pieces.isHyphen(at + 1)) {
      TimeMatch whole = read(at + 2);
      return whole == null ? null : whole.from(index);
    }
    if (pieces.isOneOf(at, EDGES)) {
      boolean of = pieces.isWord(at + 1, "of") || (at > index && pieces.isWord(at + 1, "to"));
      boolean noon = pieces.isWord(at, "middle") && pieces.areWords(at + 2, "the", "day");
      TimeMatch whole = of && !noon ? read(at + 2) : null;
      whole = of && whole == null && !pieces.isWord(at, "turn") ? ownEra(at + 2) : whole;
      return whole == null ? null : whole.from(index);
    }
    TimeMatch half = halfOf(index, at);
    if (half != null) {
      return half;
    }
    if (pieces.isOneOf(at, PARTS)) {
      int next = pieces.isDash(at + 1) ? at + 2 : at + 1;
      boolean compared = pieces.isAnyOf(at, "later", "earlier");
      if (compared && pieces.areWords(next, "in", "the")) {
        next++;
      } else if (compared
          && !pieces.isAnyOf(
              next, "this", "that", "last", "next", "today", "yesterday", "in", "the", "on")
          && TimeWords.weekday(pieces.word(next)) == null) {
        return null;
      }
      next = pieces.isAnyOf(next, "of", "in", "on") ? next + 1 : next;
      TimeMatch whole = read(next);
      if (whole == null) {
        whole = eras.decade(next);
      }
      return whole == null ? null : whole.from(index);
    }
    boolean prefixed = pieces.isAnyOf(index, "pre", "post") && pieces.isDash(index + 1);
    YearReader.Year year = prefixed ? years.at(index + 2) : null;
    return year == null ? null : new TimeMatch(index, year.next(), year.whole());
  }

  /** "the second half of the 1990s", "the first half of October". */
  private @Nullable TimeMatch halfOf(int index, int at) {
    boolean half =
        pieces.isAnyOf(at, "first", "second", "latter", "last")
            && pieces.areWords(at + 1, "half", "of");
    if (!half || pieces.isWord(at + 3, "fiscal")) {
      return null;
    }
    TimeMatch whole = read(at + 3);
    whole = whole == null ? ownEra(at + 3) : whole;
    return whole == null || isYear(whole.expression()) ? null : whole.from(index);
  }

  private static boolean isYear(TimeExpression expression) {
    return (expression instanceof CalendarTime.Dated dated && dated.month() == 0)
        || (expression instanceof PeriodTime.Period period && period.unit() == Unit.YEAR);
  }

  /** "the decade", "the century", of which only a part is told. */
  private @Nullable TimeMatch ownEra(int index) {
    boolean article = pieces.isAnyOf(index, "the", "this");
    Unit unit = article ? TimeWords.unit(pieces.word(index + 1)) : null;
    boolean era = pieces.isAnyOf(index + 1, "decade", "century");
    return unit == null || !era
        ? null
        : new TimeMatch(index, index + 2, new PeriodTime.Period(unit, Choice.THIS));
  }

  private @Nullable TimeMatch simple(int index) {
    TimeMatch best = named(index);
    best = longer(best, numeric.read(index));
    best = longer(best, occasion(index));
    best = longer(best, years.bare(index));
    best = longer(best, yearPhrases.numbered(index));
    best = longer(best, withPossessive(relative.read(index)));
    best = longer(best, eras.read(index));
    best = longer(best, nth.read(index));
    best = longer(best, beyond.read(index));
    best = longer(best, shared.parts(index));
    best = longer(best, calendar.dayAlone(index));
    return longer(best, yearPhrases.compared(index));
  }

  static @Nullable TimeMatch longer(@Nullable TimeMatch one, @Nullable TimeMatch other) {
    return one == null || (other != null && other.end() > one.end()) ? other : one;
  }

  /** Weekdays and months, with what says which. */
  private @Nullable TimeMatch named(int index) {
    TimeMatch date = calendar.weekdayWithDate(index, numeric);
    date = date == null ? calendar.read(index) : date;
    if (date != null) {
      return date.rest() == null && date.expression() instanceof Yearly yearly
          ? withRelativeYear(date, yearly.occasion())
          : date;
    }
    return weekdays.read(index);
  }

  /** "June last year", "Oct. 3 of this year", "February in the previous year". */
  private TimeMatch withRelativeYear(TimeMatch date, Occasion occasion) {
    int at = date.next();
    at = pieces.isAnyOf(at, "of", "in") || pieces.isMark(at, ",") ? at + 1 : at;
    TimeMatch year = yearPhrases.relative(at);
    return year == null
        ? date
        : new TimeMatch(
            date.start(), year.next(), new CalendarTime.InYear(occasion, year.expression()));
  }

  /** "the third quarter [of last year]", "Q3 2019", "summer", "Christmas 2015". */
  private @Nullable TimeMatch occasion(int index) {
    TimeMatch withYear = occasions.withYear(index);
    if (withYear != null) {
      boolean weekend = pieces.isWord(withYear.next(), "weekend");
      return weekend
          ? new TimeMatch(
              index, withYear.next() + 1, new PartTime.Around(Unit.WEEKEND, withYear.expression()))
          : withYear;
    }
    int begin = pieces.isWord(index, "the") ? index + 1 : index;
    OccasionMatch found = occasions.read(begin);
    if (found == null) {
      return null;
    }
    Yearly yearly = new Yearly(found.occasion(), Choice.BARE);
    TimeMatch bare = new TimeMatch(index, found.next(), yearly);
    int weekend = weekendAt(found);
    if (weekend > found.next()) {
      Unit unit = pieces.isWord(weekend - 1, "week") ? Unit.WEEK : Unit.WEEKEND;
      return new TimeMatch(index, weekend, new PartTime.Around(unit, yearly));
    }
    TimeMatch dated = withRelativeYear(bare, found.occasion());
    return dated.next() > bare.next() || occasions.isBare(begin, found) ? dated : null;
  }

  private int weekendAt(OccasionMatch found) {
    boolean week = pieces.isAnyOf(found.next(), "week", "weekend");
    return week && found.occasion().grain() == Unit.DAY ? found.next() + 1 : found.next();
  }

  /** "this year's third quarter", "last week's Monday", "next week Wednesday". */
  private @Nullable TimeMatch withPossessive(@Nullable TimeMatch period) {
    if (period != null && period.expression() instanceof WeekdayTime.Weekday) {
      TimeMatch dated = calendar.weekdayWithDate(period.next() - 1, numeric);
      return dated == null ? period : dated.from(period.start());
    }
    if (period == null || !(period.expression() instanceof PeriodTime.Period of)) {
      return lastMonthAndDay(period);
    }
    int possessive = pieces.afterPossessive(period.next());
    boolean owns = possessive > period.next();
    if (of.unit() == Unit.WEEK) {
      int at = owns || SEPARATE.contains(pieces.mark(possessive)) ? possessive : period.next();
      at = SEPARATE.contains(pieces.mark(at)) ? at + 1 : at;
      DayOfWeek day = TimeWords.weekday(pieces.word(at));
      return day == null || pieces.length(at) < 6
          ? period
          : new TimeMatch(period.start(), at + 1, new WeekdayTime.WeekdayIn(day, of));
    }
    if (!owns || of.unit() != Unit.YEAR) {
      return period;
    }
    OccasionMatch found = occasions.read(possessive);
    if (found != null) {
      return new TimeMatch(
          period.start(), found.next(), new CalendarTime.InYear(found.occasion(), of));
    }
    boolean quarter = pieces.isWord(possessive, "quarter") && of.choice() == Choice.LAST;
    return quarter
        ? new TimeMatch(period.start(), possessive + 1, new PeriodTime.YearBefore(Choice.LAST))
        : period;
  }

  /** "last Oct. 23": the relative reader knows the month only. */
  private @Nullable TimeMatch lastMonthAndDay(@Nullable TimeMatch month) {
    if (month == null
        || !(month.expression() instanceof Yearly yearly)
        || !(yearly.occasion() instanceof Occasion.OfMonth)) {
      return month;
    }
    for (int at = month.start(); at < month.next(); at++) {
      TimeMatch day = calendar.read(at);
      if (day != null && day.next() > month.next()) {
        return day.expression() instanceof Yearly of
            ? new TimeMatch(month.start(), day.next(), new Yearly(of.occasion(), yearly.choice()))
            : day.from(month.start());
      }
    }
    return month;
  }
}
