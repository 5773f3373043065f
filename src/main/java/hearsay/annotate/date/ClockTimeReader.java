package hearsay.annotate.date;

import hearsay.annotate.date.CountReader.Whole;
import hearsay.annotate.scan.Piece.Kind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times of day alone: "10 p.m.", "18:00 UTC", "noon". */
final class ClockTimeReader {
  private static final Map<String, String> NAMED_TIMES = TimeWords.valued("time", value -> value);
  private static final Set<String> ZONES = TimeWords.list("zones");
  private static final Set<String> BEFORE_TIMES = TimeWords.list("before-times");

  private final TimePieces pieces;
  private final CountReader numbers;

  ClockTimeReader(TimePieces pieces, CountReader numbers) {
    this.pieces = pieces;
    this.numbers = numbers;
  }

  /** A time that begins here; null where none does. */
  @Nullable ClockTime read(int index) {
    String noon = NAMED_TIMES.get(pieces.word(index));
    boolean title =
        pieces.isCapitalized(index)
            && !pieces.isAllCapitals(index)
            && (pieces.isCapitalized(index - 1) || pieces.isCapitalized(index + 1))
            && TimeWords.weekday(pieces.word(index + 1)) == null;
    if (noon != null) {
      boolean zone = pieces.isOneOf(index + 1, ZONES) || pieces.isWord(index + 2, "time");
      boolean name =
          title && (!pieces.isFirst(index) || (pieces.isCapitalized(index + 1) && !zone));
      return name ? null : zoned(noon, index + 1);
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

  private @Nullable ClockTime digits(int index) {
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
        pieces.isOneOf(index - 1, BEFORE_TIMES)
            || pieces.isOneOf(next, ZONES)
            || pieces.isAnyOf(next, "hours", "hrs", "local");
    return half(number, pieces.number(index + 2), next, colon && context && number < 24);
  }

  /** "0800 UTC", "at 1430 hours"; "1000 hours" alone are a long time. */
  private @Nullable ClockTime military(int index, int number) {
    boolean zone = pieces.isOneOf(index + 1, ZONES);
    boolean hours =
        pieces.isAnyOf(index + 1, "hours", "hrs")
            && (number < 1000 || pieces.isOneOf(index - 1, BEFORE_TIMES));
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
  private @Nullable ClockTime half(int hour, int minute, int next, boolean plain) {
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
          && (clock || pieces.isNumber(next - 1) || pieces.isOneOf(next - 2, BEFORE_TIMES))) {
        return zoned(time(part.equals("TMO") ? hour % 12 : hour % 12 + 12, minute), at + 3);
      }
    }
    return plain || clock ? zoned(time(hour, minute), at) : null;
  }

  /** The "05:00:00Z" of a time stamp; null where there is none. */
  @Nullable ClockTime stamp(int index) {
    boolean minutes = pieces.isMark(index + 1, ":") && pieces.length(index + 2) == 2;
    int hour = pieces.number(index);
    int minute = pieces.number(index + 2);
    if (!minutes || hour < 0 || hour > 24 || minute < 0 || minute > 59) {
      return null;
    }
    int next = index + 3;
    next = pieces.isMark(next, ":") && pieces.isNumber(next + 1) ? next + 2 : next;
    next =
        pieces.isMark(next, ".") && pieces.isAttached(next + 1) && pieces.isNumber(next + 1)
            ? next + 2
            : next;
    boolean universal = pieces.isWord(next, "z") && pieces.isAttached(next);
    return new ClockTime(time(hour, minute) + (universal ? "Z" : ""), universal ? next + 1 : next);
  }

  /**
   * An hour of the same half of the day as a later time; null where that is none of twelve hours.
   *
   * @param hour from 1 to 12
   * @param later TIMEX3, with its T
   */
  static @Nullable String sameHalf(int hour, String later) {
    if (later.length() < 6 || later.charAt(3) != ':') {
      return null;
    }
    int end = Integer.parseInt(later.substring(1, 3));
    int same = hour % 12 + (end >= 12 ? 12 : 0);
    return time(same > end ? Math.floorMod(same - 12, 24) : same, 0);
  }

  private static String time(int hour, int minute) {
    return "T" + Unit.twoDigits(hour) + ":" + Unit.twoDigits(minute);
  }

  /** After the time zone; universal time is told by a Z. */
  private ClockTime zoned(String time, int next) {
    if (pieces.isOneOf(next, ZONES) && pieces.isAllCapitals(next)) {
      boolean universal = pieces.isAnyOf(next, "utc", "gmt");
      return new ClockTime(universal ? time + "Z" : time, next + 1);
    }
    boolean bracket =
        pieces.isMark(next, "(") && pieces.isOneOf(next + 1, ZONES) && pieces.isMark(next + 2, ")");
    if (bracket) {
      return new ClockTime(time, next + 3);
    }
    if (pieces.isWord(next + 1, "time")
        && pieces.is(next, Kind.WORD)
        && (pieces.isWord(next, "local") || pieces.isCapitalized(next))) {
      return new ClockTime(time, next + 2);
    }
    return new ClockTime(time, next);
  }
}
