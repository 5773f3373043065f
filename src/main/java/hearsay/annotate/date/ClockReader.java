package hearsay.annotate.date;

import hearsay.annotate.date.CountReader.Whole;
import hearsay.annotate.scan.Piece.Kind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times of day with their day: "10 p.m. Wednesday", "18:00 UTC", "Monday night", "noon". */
final class ClockReader {
  private static final Map<String, String> NAMED_TIMES = TimeWords.valued("time", value -> value);

  private static final Set<String> ZONES = TimeWords.list("zones");

  private static final Set<String> AT = TimeWords.list("before-times");

  private final TimePieces pieces;
  private final CountReader numbers;
  private final MomentReader moments;

  ClockReader(TimePieces pieces, CountReader numbers, MomentReader moments) {
    this.pieces = pieces;
    this.numbers = numbers;
    this.moments = moments;
  }

  /**
   * A time without its day.
   *
   * @param value TIMEX3's, with its T
   */
  private record Time(String value, int next) {}

  @Nullable TimeMatch read(int index) {
    TimeMatch reading = timeFirst(index);
    reading = MomentReader.longer(reading, partOfDay(index));
    return MomentReader.longer(reading, dayFirst(index));
  }

  /** "10 p.m. Wednesday", "noon on Friday", "11am on Thursday 28 July", "9 a.m.". */
  private @Nullable TimeMatch timeFirst(int index) {
    int begin =
        pieces.isAnyOf(index, "early", "late", "mid") && pieces.isDash(index + 1)
            ? index + 2
            : index;
    Time time = clock(begin);
    if (time == null) {
      String part = begin > index ? TimeWords.dayPart(pieces.word(begin)) : null;
      time = part == null ? null : new Time(part, begin + 1);
    }
    if (time == null) {
      return null;
    }
    int at = pieces.isMark(time.next, ",") ? time.next + 1 : time.next;
    at = pieces.isAnyOf(at, "on", "of") ? at + 1 : at;
    TimeMatch day = day(at);
    return day == null
        ? new TimeMatch(index, time.next, new PartTime.TimeOfDay(time.value, null))
        : new TimeMatch(index, day.next(), new PartTime.TimeOfDay(time.value, day.expression()));
  }

  private @Nullable TimeMatch day(int index) {
    String word = pieces.word(index);
    boolean may =
        TimeWords.weekday(word) != null
            || TimeWords.month(word) > 0
            || pieces.isNumber(index)
            || pieces.isAnyOf(
                index,
                "today",
                "yesterday",
                "tomorrow",
                "that",
                "the",
                "last",
                "next",
                "this",
                "christmas",
                "new");
    TimeMatch day = may ? moments.read(index) : null;
    return day == null || !isDay(day.expression()) ? null : day;
  }

  private static boolean isDay(TimeExpression expression) {
    if (expression instanceof PeriodTime.Period period) {
      return period.unit() == Unit.DAY;
    }
    if (expression instanceof CalendarTime.Dated dated) {
      return dated.day() > 0;
    }
    if (expression instanceof CalendarTime.Yearly yearly) {
      return yearly.occasion().grain() == Unit.DAY;
    }
    if (expression instanceof CalendarTime.InYear inYear) {
      return inYear.occasion().grain() == Unit.DAY;
    }
    return expression instanceof WeekdayTime.Weekday
        || expression instanceof WeekdayTime.WeekdayIn
        || expression instanceof WeekdayTime.WeekdayOfMonth;
  }

  /** "Monday night", "yesterday afternoon", "Sept. 24 at 3 p.m.", "Monday, 15:30". */
  private @Nullable TimeMatch dayFirst(int index) {
    TimeMatch day = moments.read(index);
    if (day == null || day.rest() != null || !isDay(day.expression())) {
      return null;
    }
    int at = day.next();
    int early = pieces.isAnyOf(at, "early", "late", "mid") ? at + 1 : at;
    String part = TimeWords.dayPart(pieces.word(early));
    if (part != null && !(pieces.isCapitalized(early) && pieces.isCapitalized(early + 1))) {
      return new TimeMatch(index, early + 1, new PartTime.TimeOfDay(part, day.expression()));
    }
    at = pieces.isMark(at, ",") ? at + 1 : at;
    at = pieces.isAnyOf(at, "at", "around", "about", "from") ? at + 1 : at;
    Time time = clock(at);
    return time == null
        ? null
        : new TimeMatch(index, time.next, new PartTime.TimeOfDay(time.value, day.expression()));
  }

  /** "tonight", "overnight", "in the morning", "the evening of June 3", "morning trading". */
  private @Nullable TimeMatch partOfDay(int index) {
    if (pieces.isWord(index, "tonight")) {
      return new TimeMatch(index, index + 1, today("TNI"));
    }
    if (pieces.isWord(index, "overnight")) {
      TimeExpression night = new PeriodTime.Period(Unit.DAY, Choice.LAST);
      return new TimeMatch(index, index + 1, new PartTime.TimeOfDay("TNI", night));
    }
    boolean article = pieces.isWord(index, "the");
    int at = article ? index + 1 : index;
    int early = pieces.isAnyOf(at, "early", "late", "mid") ? at + 1 : at;
    early = early > at && pieces.isDash(early) ? early + 1 : early;
    String part = TimeWords.dayPart(pieces.word(early));
    if (part == null) {
      return null;
    }
    int next = early + 1;
    int of = pieces.isAnyOf(next, "of", "on") ? next + 1 : next;
    TimeMatch day = article && of > next ? day(of) : null;
    if (day != null) {
      return new TimeMatch(index, day.next(), new PartTime.TimeOfDay(part, day.expression()));
    }
    boolean introduced =
        pieces.isAnyOf(index - 1, "in", "during", "by", "until", "since", "throughout");
    boolean trading = pieces.isWord(next, "trading") || pieces.isWord(next, "trade");
    return (article && introduced && of == next && !pieces.isHyphen(next))
            || (trading && !pieces.isHyphen(index - 1))
        ? new TimeMatch(index, next, new PartTime.TimeOfDay(part, null))
        : null;
  }

  private static TimeExpression today(String time) {
    return new PartTime.TimeOfDay(time, new PeriodTime.Period(Unit.DAY, Choice.THIS));
  }

  private @Nullable Time clock(int index) {
    String noon = NAMED_TIMES.get(pieces.word(index));
    if (noon != null) {
      return zoned(noon, index + 1);
    }
    if (pieces.isNumber(index)) {
      return pieces.isAttached(index) && !pieces.isMark(index - 1, "(") && !pieces.isDash(index - 1)
          ? null
          : digits(index);
    }
    Whole hour = numbers.cardinal(index);
    if (hour == null || hour.value() > 12 || hour.value() < 1) {
      return null;
    }
    return half(hour.value(), 0, hour.next(), false);
  }

  private @Nullable Time digits(int index) {
    int number = pieces.number(index);
    if (pieces.length(index) == 4) {
      return military(index, number);
    }
    if (number < 0 || number > 24 || pieces.length(index) > 2) {
      return null;
    }
    boolean colon = pieces.isMark(index + 1, ":");
    boolean minutes =
        (colon || pieces.isMark(index + 1, "."))
            && pieces.isAttached(index + 1)
            && pieces.isAttached(index + 2)
            && pieces.isNumber(index + 2)
            && pieces.length(index + 2) == 2
            && pieces.number(index + 2) < 60;
    if (!minutes) {
      return half(number, 0, index + 1, false);
    }
    int next = index + 3;
    boolean seconds =
        colon
            && pieces.isMark(next, ":")
            && pieces.isAttached(next)
            && pieces.length(next + 1) == 2;
    next = seconds ? next + 2 : next;
    boolean context =
        pieces.isOneOf(index - 1, AT)
            || pieces.isOneOf(next, ZONES)
            || pieces.isAnyOf(next, "hours", "hrs", "local");
    return half(number, pieces.number(index + 2), next, colon && context && number < 24);
  }

  /** "0800 UTC", "at 1430 hours"; "1000 hours" alone are a long time. */
  private @Nullable Time military(int index, int number) {
    boolean zone = pieces.isOneOf(index + 1, ZONES);
    boolean hours =
        pieces.isAnyOf(index + 1, "hours", "hrs")
            && (number < 1000 || pieces.isOneOf(index - 1, AT));
    boolean valid = number / 100 < 24 && number % 100 < 60;
    return valid && (zone || hours)
        ? zoned(time(number / 100, number % 100), zone ? index + 1 : index + 2)
        : null;
  }

  /**
   * With "a.m." or "p.m.", "o'clock", "in the morning".
   *
   * @param plain whether it is a time without these as well
   */
  private @Nullable Time half(int hour, int minute, int next, boolean plain) {
    boolean am = pieces.isWord(next, "am");
    boolean pm = pieces.isWord(next, "pm");
    if ((am || pm) && hour >= 1 && hour <= 12) {
      boolean verb =
          am && !pieces.isAttached(next) && pieces.length(next) == 2 && !pieces.isNumber(next - 1);
      return verb ? null : zoned(time(hour % 12 + (pm ? 12 : 0), minute), next + 1);
    }
    boolean clock =
        pieces.isWord(next, "o")
            && pieces.isApostrophe(next + 1)
            && pieces.isWord(next + 2, "clock");
    int at = clock ? next + 3 : next;
    if (pieces.areWords(at, "in", "the") && hour <= 12) {
      String part = TimeWords.dayPart(pieces.word(at + 2));
      if (part != null
          && !part.equals("TNI")
          && (clock || pieces.isNumber(next - 1) || pieces.isOneOf(next - 2, AT))) {
        return zoned(time(part.equals("TMO") ? hour % 12 : hour % 12 + 12, minute), at + 3);
      }
    }
    return plain || clock ? zoned(time(hour, minute), at) : null;
  }

  private static String time(int hour, int minute) {
    return "T" + Unit.twoDigits(hour) + ":" + Unit.twoDigits(minute);
  }

  /** After the time zone; universal time is told by a Z. */
  private Time zoned(String time, int next) {
    if (pieces.isOneOf(next, ZONES) && pieces.isAllCapitals(next)) {
      boolean universal = pieces.isAnyOf(next, "utc", "gmt");
      return new Time(universal ? time + "Z" : time, next + 1);
    }
    boolean bracket =
        pieces.isMark(next, "(") && pieces.isOneOf(next + 1, ZONES) && pieces.isMark(next + 2, ")");
    if (bracket) {
      return new Time(time, next + 3);
    }
    if (pieces.isWord(next + 1, "time")
        && pieces.is(next, Kind.WORD)
        && (pieces.isWord(next, "local") || pieces.isCapitalized(next))) {
      return new Time(time, next + 2);
    }
    return new Time(time, next);
  }
}
