package hearsay.annotate.date;

import org.jspecify.annotations.Nullable;

/** Reads times of day with their day: "10 p.m. Wednesday", "18:00 UTC", "Monday night", "noon". */
final class ClockReader {
  private final TimePieces pieces;
  private final ClockTimeReader times;
  private final MomentReader moments;

  ClockReader(TimePieces pieces, CountReader numbers, MomentReader moments) {
    this.pieces = pieces;
    this.times = new ClockTimeReader(pieces, numbers);
    this.moments = moments;
  }

  @Nullable TimeMatch read(int index) {
    TimeMatch reading = sameDay(index);
    reading = reading == null ? timeFirst(index) : reading;
    reading = reading == null ? pair(index) : reading;
    reading = MomentReader.longer(reading, partOfDay(index));
    return MomentReader.longer(reading, dayFirst(index));
  }

  /** "10 p.m. Wednesday", "noon on Friday", "11am on Thursday 28 July", "9 a.m.". */
  private @Nullable TimeMatch timeFirst(int index) {
    int begin =
        pieces.isAnyOf(index, "early", "late", "mid") && pieces.isDash(index + 1)
            ? index + 2
            : index;
    ClockTime time = times.read(begin);
    if (time == null) {
      String part = begin > index ? TimeWords.dayPart(pieces.word(begin)) : null;
      time = part == null ? null : new ClockTime(part, begin + 1);
    }
    if (time == null) {
      return null;
    }
    int at = pieces.isMark(time.next(), ",") ? time.next() + 1 : time.next();
    at = pieces.isAnyOf(at, "on", "of") ? at + 1 : at;
    TimeMatch day = day(at);
    return day == null
        ? new TimeMatch(index, time.next(), new PartTime.TimeOfDay(time.value(), null))
        : new TimeMatch(index, day.next(), new PartTime.TimeOfDay(time.value(), day.expression()));
  }

  /** "between 21:00 and 23:00 on May 3": both are of that day. */
  private @Nullable TimeMatch sameDay(int index) {
    ClockTime start = pieces.isAnyOf(index - 1, "between", "from") ? times.read(index) : null;
    boolean joined =
        start != null && (pieces.isAnyOf(start.next(), "and", "to") || pieces.isDash(start.next()));
    TimeMatch last = start == null || !joined ? null : timeFirst(start.next() + 1);
    return start != null
            && last != null
            && last.expression() instanceof PartTime.TimeOfDay of
            && of.day() != null
        ? new TimeMatch(index, start.next(), new PartTime.TimeOfDay(start.value(), of.day()), last)
        : null;
  }

  /** "between 2 and 3 a.m. on Friday", "from 10 to 11 p.m.": the first hour is of the same half. */
  private @Nullable TimeMatch pair(int index) {
    int hour = pieces.number(index);
    int joint = index + 1;
    boolean introduced = pieces.isAnyOf(index - 1, "between", "from");
    boolean joined = pieces.isAnyOf(joint, "and", "to") || pieces.isDash(joint);
    if (!introduced || !joined || hour < 1 || hour > 12 || pieces.length(index) > 2) {
      return null;
    }
    ClockTime end = times.read(joint + 1);
    TimeMatch last = end == null ? null : timeFirst(joint + 1);
    if (end == null || last == null || !(last.expression() instanceof PartTime.TimeOfDay of)) {
      return null;
    }
    String first = ClockTimeReader.sameHalf(hour, end.value());
    return first == null
        ? null
        : new TimeMatch(index, index + 1, new PartTime.TimeOfDay(first, of.day()), last);
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
    if (pieces.isWord(at, "t") && pieces.isAttached(at) && pieces.isAttached(at + 1)) {
      ClockTime stamp = times.stamp(at + 1);
      return stamp == null
          ? null
          : new TimeMatch(
              index, stamp.next(), new PartTime.TimeOfDay(stamp.value(), day.expression()));
    }
    int early = pieces.isAnyOf(at, "early", "late", "mid") ? at + 1 : at;
    String part = TimeWords.dayPart(pieces.word(early));
    if (part != null && !(pieces.isCapitalized(early) && pieces.isCapitalized(early + 1))) {
      return new TimeMatch(index, early + 1, new PartTime.TimeOfDay(part, day.expression()));
    }
    at = pieces.isMark(at, ",") ? at + 1 : at;
    at = pieces.isAnyOf(at, "at", "around", "about", "from") ? at + 1 : at;
    ClockTime time = times.read(at);
    return time == null
        ? null
        : new TimeMatch(index, time.next(), new PartTime.TimeOfDay(time.value(), day.expression()));
  }

  /** "tonight", "overnight", "in the morning", "the evening of June 3", "morning trading". */
  private @Nullable TimeMatch partOfDay(int index) {
    if (pieces.isWord(index, "tonight")) {
      return new TimeMatch(index, index + 1, today("TNI"));
    }
    if (pieces.isWord(index, "overnight") && TimeWords.isForANight(pieces.word(index + 1))) {
      return null;
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
    int hours = article && pieces.isAnyOf(next, "hours") ? next + 1 : next;
    int of = pieces.isAnyOf(hours, "of", "on") ? hours + 1 : next;
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
}
