package hearsay.annotate.date;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Units of time, from the shortest to the longest: what is counted, and how exact a date is. */
enum Unit {
  SECOND("S", 1),
  MINUTE("M", 1),
  HOUR("H", 1),
  DAY("D", 1),
  NIGHT("D", 1),
  WEEKEND("WE", 1),
  WEEK("W", 1),
  FORTNIGHT("W", 2),
  MONTH("M", 1),
  QUARTER("Q", 1),
  SEASON("M", 3),
  HALF("M", 6),
  YEAR("Y", 1),
  FISCAL_YEAR("Y", 1),
  DECADE("Y", 10),
  CENTURY("Y", 100);

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private final String code;
  private final int factor;

  Unit(String code, int factor) {
    this.code = code;
    this.factor = factor;
  }

  boolean isWithinDay() {
    return compareTo(DAY) < 0;
  }

  boolean isLongerThan(Unit other) {
    return compareTo(other) > 0;
  }

  /** TIMEX3's value of this many, without the {@code P}: {@code 6M}, {@code T30M}, {@code 20Y}. */
  String count(BigDecimal number) {
    BigDecimal product = number.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
    return (isWithinDay() ? "T" : "") + product.toPlainString() + code;
  }

  /** TIMEX3's value of some of them, without the {@code P}. */
  String countOfSome() {
    return (isWithinDay() ? "T" : "") + "X" + code;
  }

  /** The first day of the unit that holds the day. */
  LocalDate floor(LocalDate day) {
    return switch (this) {
      case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1L);
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
      case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
      case YEAR, FISCAL_YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(Math.max(1, day.getYear() / 10 * 10), 1, 1);
      case CENTURY -> LocalDate.of(Math.max(1, day.getYear() / 100 * 100), 1, 1);
      default -> day;
    };
  }

  /** The day so many of these later, or earlier. */
  LocalDate plus(LocalDate day, long number) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY, NIGHT -> day.plusDays(number);
      case WEEK, WEEKEND -> day.plusWeeks(number);
      case FORTNIGHT -> day.plusWeeks(2 * number);
      case MONTH -> day.plusMonths(number);
      case QUARTER, SEASON -> day.plusMonths(3 * number);
      case HALF -> day.plusMonths(6 * number);
      case YEAR, FISCAL_YEAR -> day.plusYears(number);
      case DECADE -> day.plus(number, ChronoUnit.DECADES);
      case CENTURY -> day.plus(number, ChronoUnit.CENTURIES);
    };
  }

  /** The TIMEX3 value of the unit that begins on this day. */
  String format(LocalDate start) {
    int month = start.getMonthValue();
    String year = fourDigits(start.getYear());
    return switch (this) {
      case CENTURY -> year.substring(0, 2) + "XX";
      case DECADE -> year.substring(0, 3) + "X";
      case YEAR -> year;
      case FISCAL_YEAR -> "FY" + year;
      case HALF -> year + (month < 7 ? "-H1" : "-H2");
      case SEASON -> year + "-" + SEASONS[month / 3 - 1];
      case QUARTER -> year + "-Q" + (month + 2) / 3;
      case MONTH -> year + "-" + twoDigits(month);
      case WEEK, FORTNIGHT -> week(start);
      case WEEKEND -> week(start) + "-WE";
      default -> year + "-" + twoDigits(month) + "-" + twoDigits(start.getDayOfMonth());
    };
  }

  private static String week(LocalDate day) {
    return fourDigits(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + twoDigits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String fourDigits(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
