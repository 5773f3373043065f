package hearsay.article.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date in a short line of a page, such as a byline: {@code By Ann Low | Updated Sept. 26,
 * 2025}.
 */
public final class DateInLine {
  private static final int LONGEST = 200;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String START = "(?<![\\p{N}/.-])";
  private static final String END = "(?![\\p{N}]|[/.-]\\p{N})";

  private static final List<Pattern> WORDS =
      List.of(
          Pattern.compile(
              START
                  + "(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?"
                  + MONTH
                  + ",?[ -](?<year>\\d{4})"
                  + END,
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              MONTH + "[ -](?<day>\\d{1,2})(?:st|nd|rd|th)?,?[ -](?<year>\\d{4})" + END,
              Pattern.CASE_INSENSITIVE));
  private static final Pattern YEAR_FIRST =
      Pattern.compile(START + "(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile(START + "(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + END);

  private DateInLine() {}

  /** In which order a page writes day and month where it does so in numbers alone. */
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
  }

  /** The first date of the years 1990 to 2100 that can mean one day only. */
  public static Optional<LocalDate> find(String line, Order order) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = line.replace('\u00A0', ' ').replaceAll(" {2,}", " ");
    for (Pattern pattern : WORDS) {
      Matcher matcher = pattern.matcher(plain);
      if (matcher.find()) {
        String month = matcher.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
        return date(
            matcher.group("year"), MONTHS.indexOf(month) / 3 + 1, number(matcher.group("day")));
      }
    }
    Matcher first = YEAR_FIRST.matcher(plain);
    if (first.find()) {
      return date(first.group("year"), number(first.group("month")), number(first.group("day")));
    }
    Matcher last = YEAR_LAST.matcher(plain);
    return last.find() ? ofNumbers(last, order) : Optional.empty();
  }

  private static Optional<LocalDate> ofNumbers(Matcher matcher, Order order) {
    int one = number(matcher.group(1));
    int two = number(matcher.group(3));
    boolean dots = matcher.group(2).equals(".");
    if (one == two || one > 12 || dots || (order == Order.DAY_FIRST && two <= 12)) {
      return date(matcher.group(4), two, one);
    }
    return two > 12 || order == Order.MONTH_FIRST
        ? date(matcher.group(4), one, two)
        : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> date(String year, int month, int day) {
    int number = number(year);
    return number < FIRST_YEAR || number > LAST_YEAR
        ? Optional.empty()
        : DateText.of(number, month, day);
  }
}
