package hearsay.annotate.date;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads "today", "last year", "this Friday", "the previous month", "that day", "the weekend". */
final class RelativeReader {
  private static final Map<String, Integer> DAYS =
      Map.of("yesterday", -1, "today", 0, "tomorrow", 1, "otd", 0);

  private static final Set<String> BETWEEN =
      Set.of(
          "calendar",
          "full",
          "entire",
          "whole",
          "very",
          "trading",
          "business",
          "working",
          "school");

  private static final Set<String> DURING =
      Set.of("over", "in", "within", "during", "for", "through", "throughout", "of");

  /** Before "the day", "the week": these make it that of publication. */
  private static final Set<String> BEFORE_OWN =
      Set.of(
          "of",
          "in",
          "for",
          "during",
          "end",
          "ended",
          "ending",
          "closed",
          "finished",
          "through",
          "throughout",
          "within");

  /** Behind "the year": what follows says which. */
  private static final Set<String> CLAUSES =
      Set.of(
          "of",
          "that",
          "when",
          "before",
          "after",
          "since",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "the",
          "a",
          "following",
          "ahead");

  private final Pieces pieces;
  private final OccasionReader occasions;

  RelativeReader(Pieces pieces, OccasionReader occasions) {
    this.pieces = pieces;
    this.occasions = occasions;
  }

  @Nullable Reading read(int index) {
    Reading reading = dayWord(index);
    reading = reading == null ? chosen(index) : reading;
    return reading == null ? withArticle(index) : reading;
  }

  private @Nullable Reading dayWord(int index) {
    String word = pieces.word(index);
    Integer shift = DAYS.get(word);
    if (shift != null) {
      boolean name = word.equals("today") && pieces.isWord(index - 1, "usa");
      return name ? null : new Reading(index, index + 1, day(shift));
    }
    if (word.equals("eoy")) {
      return new Reading(index, index + 1, new TimeExpression.Period(Unit.YEAR, Choice.THIS));
    }
    int at = word.equals("the") ? index + 1 : index;
    if (pieces.areWords(at, "day", "before", "yesterday")) {
      return new Reading(index, at + 3, offset(2, true));
    }
    return pieces.areWords(at, "day", "after", "tomorrow")
        ? new Reading(index, at + 3, offset(2, false))
        : null;
  }

  private static TimeExpression day(int shift) {
    return new TimeExpression.Period(
        Unit.DAY, shift < 0 ? Choice.LAST : shift > 0 ? Choice.NEXT : Choice.THIS);
  }

  private static TimeExpression offset(int days, boolean back) {
    return new TimeExpression.Offset(
        Quantity.of(days, 0), Unit.DAY, back, TimeExpression.Offset.From.PUBLICATION, null);
  }

  /** "[the] last/next/this ... week/Monday/March/quarter/summer/night". */
  private @Nullable Reading chosen(int index) {
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
    DayOfWeek weekday = Vocabulary.weekday(pieces.word(target));
    if (weekday != null && pieces.length(target) > 3) {
      return new Reading(index, target + 1, new TimeExpression.Weekday(weekday, choice));
    }
    Reading part = dayPart(index, target, choice);
    if (part != null) {
      return part;
    }
    OccasionReader.Found occasion = occasion(target);
    if (occasion != null) {
      return new Reading(
          index, occasion.next(), new TimeExpression.Yearly(occasion.occasion(), choice));
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
  private OccasionReader.@Nullable Found occasion(int index) {
    int month = Vocabulary.month(pieces.word(index));
    if (month == 0 || !isMonth(index)) {
      return occasions.read(index);
    }
    boolean point = pieces.isMark(index + 1, ".") && Vocabulary.isShortMonth(pieces.word(index));
    return new OccasionReader.Found(new Occasion.OfMonth(month), point ? index + 2 : index + 1);
  }

  private boolean isMonth(int index) {
    return pieces.isCapitalized(index) || !pieces.isAnyOf(index, "may", "march", "mar");
  }

  private @Nullable Unit singularUnit(int index) {
    String word = pieces.word(index);
    Unit unit = Vocabulary.unit(word);
    boolean counted = unit != null && !unit.isWithinDay() && unit != Unit.NIGHT;
    return counted && !Vocabulary.isPluralUnit(word) ? unit : null;
  }

  private @Nullable Reading period(
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
        return new Reading(index, next, duration(unit));
      }
      return new Reading(index, next, new TimeExpression.Period(unit, Choice.FOLLOWING));
    }
    if (ofDay && choice == Choice.NEXT) {
      return new Reading(index, next, new TimeExpression.Period(unit, Choice.FOLLOWING));
    }
    Unit known = fiscal && unit == Unit.YEAR ? Unit.FISCAL_YEAR : unit;
    return new Reading(index, next, new TimeExpression.Period(known, choice));
  }

  private static TimeExpression duration(Unit unit) {
    return new TimeExpression.Fixed(Timex.duration("P" + Quantity.of(1, 0).of(unit)));
  }

  /** "last night", "this morning", "the next evening". */
  private @Nullable Reading dayPart(int index, int target, Choice choice) {
    String part = Vocabulary.dayPart(pieces.word(target));
    if (part == null) {
      return null;
    }
    Choice day =
        switch (choice) {
          case LAST -> Choice.LAST;
          case NEXT, FOLLOWING -> Choice.FOLLOWING;
          default -> choice;
        };
    return new Reading(
        index,
        target + 1,
        new TimeExpression.TimeOfDay(part, new TimeExpression.Period(Unit.DAY, day)));
  }

  /** "the quarter", "for the year", "over the weekend", "the day". */
  private @Nullable Reading withArticle(int index) {
    if (!pieces.isWord(index, "the")) {
      return yearEnd(index, index);
    }
    Reading end = yearEnd(index, index + 1);
    return end == null ? own(index) : end;
  }

  private @Nullable Reading own(int index) {
    int at = index + 1;
    boolean latest = pieces.isAnyOf(at, "latest", "recent");
    boolean between = latest || pieces.isOneOf(at, BETWEEN);
    at = between ? at + 1 : at;
    boolean fiscal = pieces.isWord(at, "fiscal");
    at = fiscal ? at + 1 : at;
    Unit unit = singularUnit(at);
    int next = at + 1;
    if (latest && pieces.isWord(at, "period")) {
      return new Reading(index, next, new TimeExpression.ReportedQuarter());
    }
    if (unit == null || pieces.isHyphen(next)) {
      return null;
    }
    if (unit == Unit.DAY && !between && isOwn(index, next, unit)) {
      return new Reading(index, next, new TimeExpression.TheDay());
    }
    if (unit == Unit.QUARTER) {
      boolean fraction = pieces.isWord(next, "of") || pieces.isWord(next, "century");
      return fraction ? null : new Reading(index, next, new TimeExpression.ReportedQuarter());
    }
    boolean ended = pieces.isAnyOf(next, "ended", "ending", "to");
    if (ended && unit != Unit.DAY && unit != Unit.WEEKEND) {
      return new Reading(index, next, duration(unit));
    }
    return isOwn(index, next, unit)
        ? new Reading(
            index,
            next,
            new TimeExpression.Period(
                fiscal && unit == Unit.YEAR ? Unit.FISCAL_YEAR : unit,
                latest ? Choice.LAST : unit == Unit.WEEKEND ? Choice.BARE : Choice.THIS))
        : null;
  }

  /** "year-end", "the year's end", "month-end". */
  private @Nullable Reading yearEnd(int index, int at) {
    Unit unit = singularUnit(at);
    if (unit != Unit.YEAR && unit != Unit.MONTH) {
      return null;
    }
    int possessive = pieces.afterPossessive(at + 1);
    int end = pieces.isHyphen(at + 1) ? at + 2 : possessive;
    boolean since = pieces.isWord(index - 1, "since");
    return pieces.isWord(end, "end")
        ? new Reading(
            index, end + 1, new TimeExpression.Period(unit, since ? Choice.LAST : Choice.THIS))
        : null;
  }

  /** Whether "the day" is the day on which the article appeared. */
  private boolean isOwn(int index, int next, Unit unit) {
    boolean clause = pieces.isOneOf(next, CLAUSES);
    if (unit == Unit.DECADE || unit == Unit.CENTURY || unit == Unit.FORTNIGHT) {
      return false;
    }
    if (unit == Unit.WEEKEND || unit == Unit.YEAR) {
      boolean sum = pieces.isWord(next, "of") && !pieces.is(next + 1, Piece.Kind.WORD);
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
