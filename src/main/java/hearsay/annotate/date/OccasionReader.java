package hearsay.annotate.date;

import hearsay.annotate.date.CountReader.Whole;
import hearsay.annotate.date.YearReader.Year;
import hearsay.annotate.scan.Piece.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a year that have a name or a number: "third-quarter", "Q3", "the first half",
 * "summer", "Thanksgiving Day".
 */
final class OccasionReader {
  private static final Set<String> SEASON_CONTEXT = TimeWords.list("before-seasons");

  private final TimePieces pieces;
  private final CountReader numbers;
  private final YearReader years;

  OccasionReader(TimePieces pieces, CountReader numbers, YearReader years) {
    this.pieces = pieces;
    this.numbers = numbers;
    this.years = years;
  }

  /** Without an article; null where none begins. */
  @Nullable OccasionMatch read(int index) {
    OccasionMatch found = numbered(index);
    found = found == null ? quarterByNumber(index) : found;
    found = found == null ? Holidays.at(pieces, index) : found;
    return found == null ? season(index) : found;
  }

  /** With its year before ("2019 H2", "2017-q1") or after ("Q3 2019", "summer of '69"). */
  @Nullable TimeMatch withYear(int index) {
    Year before = years.at(pieces.isWord(index, "the") ? index + 1 : index);
    if (before != null) {
      int at = pieces.afterPossessive(before.next());
      at = pieces.isHyphen(at) ? at + 1 : at;
      OccasionMatch found = quarterByNumber(at);
      if (found == null && !pieces.isAttached(before.next())) {
        found = numbered(at);
      }
      if (found != null) {
        return new TimeMatch(
            index, found.next(), new CalendarTime.InYear(found.occasion(), before.whole()));
      }
    }
    int begin = pieces.isWord(index, "the") ? index + 1 : index;
    OccasionMatch found = read(begin);
    if (found == null) {
      return null;
    }
    if (isShortYear(found.next())) {
      Year year = new Year(pieces.number(found.next()), true, found.next() + 1);
      return new TimeMatch(
          index, year.next(), new CalendarTime.InYear(found.occasion(), year.whole()));
    }
    int at = pieces.isHyphen(found.next()) ? found.next() + 1 : found.next();
    Year fiscalYear = fiscalYear(pieces.isAnyOf(at, "of", "in") ? at + 1 : at);
    if (fiscalYear != null) {
      return new TimeMatch(
          index, fiscalYear.next(), new CalendarTime.InYear(found.occasion(), fiscalYear.whole()));
    }
    boolean fiscal = pieces.isWord(at, "of") && pieces.isWord(at + 1, "fiscal");
    Year year = years.after(fiscal ? at + 2 : pieces.isWord(at, "fiscal") ? at + 1 : at);
    return year == null
        ? null
        : new TimeMatch(
            index, year.next(), new CalendarTime.InYear(found.occasion(), year.whole()));
  }

  /** "third quarter", "fourth-quarter", "first half", "second-half", "first two quarters". */
  private @Nullable OccasionMatch numbered(int index) {
    int at = pieces.isAnyOf(index, "fiscal", "calendar") ? index + 1 : index;
    Whole ordinal = numbers.ordinal(at);
    boolean last = pieces.isAnyOf(at, "final", "last", "closing");
    boolean latter = pieces.isWord(at, "latter");
    if (ordinal == null && !last && !latter) {
      return null;
    }
    int next = ordinal == null ? at + 1 : ordinal.next();
    next = pieces.isHyphen(next) || pieces.isWord(next, "fiscal") ? next + 1 : next;
    int number = ordinal == null ? 0 : ordinal.value();
    if (pieces.isWord(next, "half")) {
      int half = number == 0 ? 2 : number;
      boolean game = pieces.isHyphen(next + 1) || pieces.isWord(next + 1, "time");
      return half > 2 || game
          ? null
          : new OccasionMatch(new Occasion.OfPart(Unit.HALF, half), next + 1);
    }
    if (pieces.areWords(next, "two", "quarters")) {
      boolean known = number == 1 || last;
      return known
          ? new OccasionMatch(new Occasion.OfPart(Unit.HALF, last ? 2 : 1), next + 2)
          : null;
    }
    boolean joined = pieces.isAnyOf(index - 1, "and", "or", "to", "through");
    boolean quarters = joined && pieces.isWord(next, "quarters");
    if (!(quarters || pieces.isWord(next, "quarter")) || latter || pieces.isHyphen(next + 1)) {
      return null;
    }
    // "the last quarter" is the one before this; "last" numbers only a given year's
    if (number > 4
        || (number == 0 && !pieces.isWord(at, "final") && !pieces.isWord(next + 1, "of"))) {
      return null;
    }
    return new OccasionMatch(new Occasion.OfPart(Unit.QUARTER, number == 0 ? 4 : number), next + 1);
  }

  /** "Q3", "3Q", "H1". */
  private @Nullable OccasionMatch quarterByNumber(int index) {
    String word = pieces.word(index);
    boolean letterFirst = pieces.isAttached(index + 1) && pieces.isNumber(index + 1);
    boolean quarter = word.equals("q") && letterFirst;
    boolean half = word.equals("h") && letterFirst;
    int number = pieces.number(index + 1);
    if (pieces.isNumber(index) && pieces.isAttached(index + 1)) {
      quarter = pieces.isWord(index + 1, "q");
      half = pieces.isWord(index + 1, "h") && pieces.isCapitalized(index + 1);
      number = pieces.number(index);
    }
    int next = index + 2;
    if ((pieces.isAttached(index) && !pieces.isDash(index - 1) && !pieces.isMark(index - 1, "("))
        || (pieces.isAttached(next)
            && !pieces.isDash(next)
            && pieces.mark(next).isEmpty()
            && !isShortYear(next))) {
      return null;
    }
    // "an H1-B visa"
    if (half && pieces.isDash(next) && pieces.is(next + 1, Kind.WORD)) {
      return null;
    }
    if (quarter && number >= 1 && number <= 4) {
      return new OccasionMatch(new Occasion.OfPart(Unit.QUARTER, number), next);
    }
    return half
            && number >= 1
            && number <= 2
            && pieces.isCapitalized(letterFirst ? index : index + 1)
        ? new OccasionMatch(new Occasion.OfPart(Unit.HALF, number), next)
        : null;
  }

  /** "FY25", "FY2025"; null where none begins. */
  private @Nullable Year fiscalYear(int index) {
    int length = pieces.length(index + 1);
    boolean year =
        pieces.isAnyOf(index, "fy", "cy")
            && pieces.isNumber(index + 1)
            && pieces.isAttached(index + 1)
            && (length == 2 || length == 4);
    return year ? new Year(pieces.number(index + 1), length == 2, index + 2) : null;
  }

  /** The 18 of "1Q18". */
  private boolean isShortYear(int index) {
    return pieces.isNumber(index)
        && pieces.isAttached(index)
        && pieces.isAnyOf(index - 1, "q", "h")
        && pieces.length(index) == 2
        && !(pieces.isAttached(index + 1) && pieces.is(index + 1, Kind.WORD));
  }

  private @Nullable OccasionMatch season(int index) {
    int season = TimeWords.season(pieces.word(index));
    return season == 0
        ? null
        : new OccasionMatch(new Occasion.OfPart(Unit.SEASON, season), index + 1);
  }

  /** Whether a season is one here, and no spring of water and no fall of prices. */
  boolean isBare(int index, OccasionMatch found) {
    if (found.occasion().grain() != Unit.SEASON) {
      return true;
    }
    boolean article = pieces.isWord(index - 1, "the");
    boolean introduced = pieces.isOneOf(article ? index - 2 : index - 1, SEASON_CONTEXT);
    boolean part =
        article
            && pieces.isAnyOf(
                index - 2, "over", "in", "during", "by", "since", "until", "for", "through");
    boolean of = pieces.isWord(found.next(), "of") || pieces.isWord(found.next(), "in");
    boolean prices = pieces.isWord(index, "fall") || pieces.isWord(index, "spring");
    return introduced
        && !of
        && (!prices
            || part
            || (pieces.isAnyOf(index - 1, "in", "early", "late", "this", "by", "since", "until")
                && !pieces.isAnyOf(found.next(), "from", "to")));
  }
}
