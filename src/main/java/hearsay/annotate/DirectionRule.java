package hearsay.annotate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Resolves weekdays and months without a year as news means them: the last one before publication
 * ("on Monday", "in March"), or the next one where the sentence looks ahead ("will meet on
 * Monday"). SUTime takes the nearest one unless a verb stands right beside it.
 */
final class DirectionRule {
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:(?:early|late|on) )?("
              + Arrays.stream(DayOfWeek.values())
                  .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                  .map(name -> name.toLowerCase(Locale.ROOT))
                  .collect(Collectors.joining("|"))
              + ")(?: (?:early |late )?(?:morning|afternoon|evening|night))?");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?:(?:early|late|mid-?|the (?:beginning|end|start) of) ?)?"
              + "(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?"
              + "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\\.|[a-z]{2,6})?"
              + "(?: (?:the )?\\d{1,2}(?:st|nd|rd|th)?)?");

  private static final Pattern VALUE = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?(T.*)?");

  /** "payable Nov. 17", written in October, is this year's, whatever the tense of its verb. */
  private static final int NEAR_DAYS = 60;

  private final @Nullable LocalDate published;

  DirectionRule(@Nullable LocalDate published) {
    this.published = published;
  }

  FoundTime apply(FoundTime found) {
    LocalDate reference = published;
    String value = found.value();
    Matcher parts = value == null ? null : VALUE.matcher(value);
    if (reference == null || parts == null || !parts.matches()) {
      return found;
    }
    Direction direction = Direction.of(found);
    String text = DateRules.lowerCase(found);
    Matcher weekday = WEEKDAY.matcher(text);
    if (weekday.matches() && parts.group(3) != null) {
      DayOfWeek day = DayOfWeek.valueOf(weekday.group(1).toUpperCase(Locale.ROOT));
      LocalDate date =
          reference.with(
              direction == Direction.FUTURE
                  ? TemporalAdjusters.nextOrSame(day)
                  : TemporalAdjusters.previousOrSame(day));
      return found.withValue(date + (parts.group(4) == null ? "" : parts.group(4)));
    }
    if (MONTH.matcher(text).matches()) {
      return found.withValue(withYear(parts, reference, direction, value));
    }
    return found;
  }

  /** The value with the year that makes it the last, or the next, of its kind. */
  private static @Nullable String withYear(
      Matcher parts, LocalDate reference, Direction direction, @Nullable String value) {
    int month = Integer.parseInt(parts.group(2));
    int year = reference.getYear();
    try {
      if (parts.group(3) == null) {
        YearMonth candidate = YearMonth.of(year, month);
        int order = candidate.compareTo(YearMonth.from(reference));
        return candidate.plusYears(shift(order, direction)).toString();
      }
      LocalDate candidate = LocalDate.of(year, month, Integer.parseInt(parts.group(3)));
      int order = candidate.compareTo(reference.plusDays(NEAR_DAYS));
      return candidate.plusYears(
              direction == Direction.FUTURE
                  ? shift(candidate.compareTo(reference), direction)
                  : shift(order, direction))
          + (parts.group(4) == null ? "" : parts.group(4));
    } catch (DateTimeException e) {
      // The 29th of February of a year without one: SUTime's own choice stands.
      return value;
    }
  }

  private static int shift(int order, Direction direction) {
    if (direction == Direction.FUTURE) {
      return order < 0 ? 1 : 0;
    }
    return order > 0 ? -1 : 0;
  }
}
