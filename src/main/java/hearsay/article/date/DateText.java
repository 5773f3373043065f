package hearsay.article.date;

import hearsay.text.Printable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as articles write them: {@code 2025-09-26}, with a time and zone or without, {@code
 * 20250926}, {@code 26 September 2025}, {@code Sept. 26th, 2025}, {@code Fri, 26 Sep 2025 10:00:00
 * GMT}. Of a point in time the date counts as it is written, in its own zone. What can be read in
 * two ways, {@code 01/02/2025}, is no date.
 */
public final class DateText {
  private static final String TIME =
      "(?:(?:T|,?\\s+(?:at\\s+)?|\\s*-\\s*)\\d{1,2}[:.]?\\d{2}(?:[:.]?\\d{2}(?:[.,]\\d+)?)?"
          + "(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:Z|[A-Z]{2,5}|[+-]\\d{2}:?\\d{2}))?(?:\\[[^\\]]*])?)?";
  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";

  private static final List<Pattern> NUMBERS =
      List.of(
          Pattern.compile(
              "(?<year>\\d{4})(?<sep>[-/.]?)(?<month>\\d{2})\\k<sep>(?<day>\\d{2})" + TIME,
              Pattern.CASE_INSENSITIVE));
  private static final List<Pattern> WORDS =
      List.of(
          Pattern.compile(
              WEEKDAY + DAY + "\\s+" + MONTH + ",?\\s+(?<year>\\d{4})" + TIME,
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+(?<year>\\d{4})" + TIME,
              Pattern.CASE_INSENSITIVE));

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** What lies between these is taken for seconds since 1970, from 1973 to 2100. */
  private static final BigDecimal FIRST_SECOND = BigDecimal.valueOf(100_000_000L);

  private static final BigDecimal LAST_SECOND = BigDecimal.valueOf(4_102_444_800L);

  /** Digits enough for milliseconds with their fraction. */
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,20}(?:\\.[0-9]{1,20})?(?:[eE][+-]?[0-9]{1,2})?");

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private DateText() {}

  /** The one day that a text means; none where it means none, or could mean several. */
  public static Optional<LocalDate> parse(String written) {
    String text = written.strip();
    if (text.length() > 100) {
      return Optional.empty();
    }
    for (Pattern pattern : NUMBERS) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return date(matcher, Integer.parseInt(matcher.group("month")));
      }
    }
    for (Pattern pattern : WORDS) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        String month = matcher.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
        return date(matcher, MONTHS.indexOf(month) + 1);
      }
    }
    return Optional.empty();
  }

  /**
   * A number of JSON: {@code 20250926}, or a point in time as seconds or milliseconds since 1970,
   * from 1973 to 2100, whose date in UTC counts.
   */
  public static Optional<LocalDate> parseNumber(String written) {
    Optional<LocalDate> date = written.length() == 8 ? parse(written) : Optional.empty();
    if (date.isPresent()) {
      return date;
    }
    if (!NUMBER.matcher(written).matches()) {
      // A larger exponent would make a number that no memory holds.
      return Optional.empty();
    }
    BigDecimal seconds = new BigDecimal(written);
    if (seconds.compareTo(LAST_SECOND) > 0) {
      seconds = seconds.divide(THOUSAND);
    }
    boolean inRange = seconds.compareTo(FIRST_SECOND) >= 0 && seconds.compareTo(LAST_SECOND) <= 0;
    return inRange
        ? Optional.of(
            Instant.ofEpochSecond(seconds.longValue()).atZone(ZoneOffset.UTC).toLocalDate())
        : Optional.empty();
  }

  /** What is said of a value that is no date. */
  public static String problem(String key, String written) {
    return Printable.of(key)
        + " is no date that can be read in one way only: \""
        + Printable.of(written, 60)
        + "\"; write it as 2025-09-26";
  }

  private static Optional<LocalDate> date(Matcher matcher, int month) {
    return of(
        Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day")));
  }

  /** The date of the calendar; none for a 30 February or the year 0. */
  public static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
