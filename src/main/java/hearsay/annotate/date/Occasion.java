package hearsay.annotate.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What comes once a year. */
interface Occasion {
  /** A year that has all days. */
  int LEAP_YEAR = 2024;

  /** Its first day in that year; null where the year has none (the 29th of February). */
  @Nullable LocalDate start(int year);

  Unit grain();

  /** TIMEX3's value without a year. */
  default String open() {
    LocalDate inLeapYear = start(LEAP_YEAR);
    return inLeapYear == null ? "XXXX" : "XXXX" + grain().format(inLeapYear).substring(4);
  }

  /** Whether it begins, in a year, before the other does. */
  default boolean isBefore(Occasion other) {
    LocalDate own = start(LEAP_YEAR);
    LocalDate its = other.start(LEAP_YEAR);
    return own != null && its != null && own.isBefore(its);
  }

  /** Whether it begins, in a year, after the day. */
  default boolean isAfter(int month, int day) {
    LocalDate own = start(LEAP_YEAR);
    return own != null && own.isAfter(LocalDate.of(LEAP_YEAR, month, day));
  }

  /** "March". */
  record OfMonth(int month) implements Occasion {
    @Override
    public LocalDate start(int year) {
      return LocalDate.of(year, month, 1);
    }

    @Override
    public Unit grain() {
      return Unit.MONTH;
    }
  }

  /** "March 3"; the month has such a day in some year. */
  record OfDay(int month, int day) implements Occasion {
    @Override
    public @Nullable LocalDate start(int year) {
      return YearMonth.of(year, month).isValidDay(day) ? LocalDate.of(year, month, day) : null;
    }

    @Override
    public Unit grain() {
      return Unit.DAY;
    }
  }

  /**
   * "the third quarter", "the first half", "summer".
   *
   * @param number from 1; of seasons, spring is the first
   */
  record OfPart(Unit grain, int number) implements Occasion {
    @Override
    public LocalDate start(int year) {
      int month =
          switch (grain) {
            case QUARTER -> 3 * number - 2;
            case HALF -> 6 * number - 5;
            default -> 3 * number;
          };
      return LocalDate.of(year, month, 1);
    }
  }
}
