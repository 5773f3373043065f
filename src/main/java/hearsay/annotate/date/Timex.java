package hearsay.annotate.date;

import hearsay.claim.DateType;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means where it stands.
 *
 * @param value TIMEX3
 * @param point where it lies, if that is known: what "the next day" and "a year earlier" count from
 */
record Timex(DateType type, String value, @Nullable Point point) {
  static final Timex PAST = open("PAST_REF");
  static final Timex PRESENT = open("PRESENT_REF");
  static final Timex FUTURE = open("FUTURE_REF");

  static Timex at(Point point) {
    return new Timex(DateType.DATE, point.value(), point);
  }

  /** A date that is not known in full. */
  static Timex open(String value) {
    return new Timex(DateType.DATE, value, null);
  }

  static Timex duration(String value) {
    return new Timex(DateType.DURATION, value, null);
  }

  static Timex set(String value) {
    return new Timex(DateType.SET, value, null);
  }

  /** At that time of that day. */
  Timex withTime(String time) {
    boolean day = point == null ? value.startsWith("XXXX") : point.grain() == Unit.DAY;
    return new Timex(DateType.TIME, (day ? value : "") + time, point);
  }
}
