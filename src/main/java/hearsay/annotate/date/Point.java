package hearsay.annotate.date;

import java.time.LocalDate;

/**
 * A place in the calendar, as exact as it was told.
 *
 * @param start its first day, in the years 1 to 9999
 * @param grain how long it is
 */
record Point(LocalDate start, Unit grain) {
  /** TIMEX3. */
  String value() {
    return grain.format(start);
  }

  boolean isInCalendar() {
    return start.getYear() >= 1 && start.getYear() <= 9999;
  }

  Point minusYears(int years) {
    return new Point(grain.floor(start.minusYears(years)), grain);
  }
}
