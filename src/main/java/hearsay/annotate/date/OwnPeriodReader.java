package hearsay.annotate.date;

import hearsay.annotate.scan.Piece.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the periods that are those of publication: "the quarter", "the year's end", "the weekend".
 */
final class OwnPeriodReader {
  /** Before "the day", "the week": these make it that of publication. */
  private static final Set<String> BEFORE_OWN = TimeWords.list("before-own-period");

  /** After "the year": what follows says which. */
  private static final Set<String> CLAUSES = TimeWords.list("after-other-period");

  /** May stand between the article and its unit. */
  private static final Set<String> BETWEEN = TimeWords.list("between-choice-and-unit");

  /** "player of the year". */
  private static final Set<String> PRIZES = TimeWords.list("prizes");

  private final TimePieces pieces;

  OwnPeriodReader(TimePieces pieces) {
    this.pieces = pieces;
  }

  /** "the quarter", "for the year", "over the weekend", "the day". */
  @Nullable TimeMatch read(int index) {
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
    boolean during = pieces.isAnyOf(index - 1, "during", "throughout");
    if (unit == Unit.MONTH && !between && during && !pieces.is(next, Kind.WORD)) {
      return new TimeMatch(index, next, new PeriodTime.TheMonth());
    }
    if (unit == Unit.QUARTER) {
      boolean fraction = pieces.isWord(next, "of") || pieces.isWord(next, "century");
      return fraction ? null : new TimeMatch(index, next, new PeriodTime.ReportedQuarter());
    }
    boolean ended = pieces.isAnyOf(next, "ended", "ending", "to");
    if (ended && unit != Unit.DAY && unit != Unit.WEEKEND) {
      return new TimeMatch(index, next, TimeExpression.Fixed.duration(Quantity.of(1, 0), unit));
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
    boolean dated = unit == Unit.YEAR && pieces.length(end + 1) == 4 && pieces.isNumber(end + 1);
    return pieces.isWord(end, "end") && !dated
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
    boolean noon = unit == Unit.DAY && pieces.isWord(index - 2, "middle");
    if (noon || (pieces.isWord(index - 1, "of") && pieces.isOneOf(index - 2, PRIZES))) {
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

  /** A unit of a day or longer, in the singular; null where there is none. */
  @Nullable Unit singularUnit(int index) {
    String word = pieces.word(index);
    Unit unit = TimeWords.unit(word);
    boolean counted = unit != null && !unit.isWithinDay() && unit != Unit.NIGHT;
    return counted && !TimeWords.isPluralUnit(word) ? unit : null;
  }
}
