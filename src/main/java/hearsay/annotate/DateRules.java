package hearsay.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is put right in the time expressions that SUTime finds in one article. The rules run in the
 * order of {@link #rules}; each is given what the one before it made.
 */
final class DateRules {
  /** Ages ("6-year-old"), and words that are about no time in particular. */
  private static final Pattern NO_TIME =
      Pattern.compile(
          ".*[\\s-]old|once|previously|present|future|year|month|week|day|hour|minute|(?:a )?second");

  private static final Pattern AGO =
      Pattern.compile(".*\\b(year|decade|month|week)s? (?:ago|earlier)");
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern FORMULA =
      Pattern.compile("([0-9X]{4}(?:-[0-9WQX-]+)?) (?:INTERSECT|OFFSET) .*");
  private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1\\d{2}");
  private static final Pattern PREFIXED_YEAR =
      Pattern.compile("(?:early|mid|late|post|pre)[-\u2010-\u2013](\\d{4})");
  private static final Pattern PAST = Pattern.compile("\\b(?:OFFSET P-|PREV)");
  private static final Pattern FUTURE = Pattern.compile("\\b(?:OFFSET P|NEXT)");

  /** A year of two digits lies at most this many years after the date of publication. */
  private static final int YEARS_AHEAD = 20;

  private final @Nullable LocalDate published;
  private final List<UnaryOperator<FoundTime>> rules;

  DateRules(@Nullable LocalDate published) {
    this.published = published;
    DirectionRule direction = new DirectionRule(published);
    this.rules =
        List.of(
            DateRules::simplifyFormula,
            DateRules::yearOfPrefixed,
            this::resolveTwoDigitYear,
            DateRules::recentIsPast,
            DateRules::roundPast,
            direction::apply);
  }

  /** The expression as it should be; empty where it is none. */
  Optional<FoundTime> apply(FoundTime found) {
    if (NO_TIME.matcher(lowerCase(found)).matches() || isAbbreviation(found)) {
      return Optional.empty();
    }
    FoundTime current = found;
    for (UnaryOperator<FoundTime> rule : rules) {
      current = rule.apply(current);
    }
    return Optional.of(current);
  }

  static String lowerCase(FoundTime found) {
    return found.text().toLowerCase(Locale.ROOT);
  }

  /** "the SEC" is no second, and "MAR" or "SAT" among capitals no month or day. */
  private static boolean isAbbreviation(FoundTime found) {
    return found.text().matches("(?:[Tt]he |recent )?(?:SEC|MIN|MO|SAT|SUN|MAR|MAY|WED|FRI)");
  }

  /**
   * Where SUTime has no value but a formula, takes the part of it that is a date ("1997 INTERSECT
   * P9M": the first nine months of 1997), else only its direction ("OFFSET P-1D": yesterday, in an
   * article without a date).
   */
  private static FoundTime simplifyFormula(FoundTime found) {
    String value = found.value();
    if (value == null) {
      return found;
    }
    Matcher formula = FORMULA.matcher(value);
    if (formula.matches()) {
      return found.withValue(formula.group(1));
    }
    if (PAST.matcher(value).find()) {
      return found.withValue("PAST_REF");
    }
    if (FUTURE.matcher(value).find()) {
      return found.withValue("FUTURE_REF");
    }
    return value.startsWith("THIS ") ? found.withValue("PRESENT_REF") : found;
  }

  /** "mid-2023" is 2023. */
  private static FoundTime yearOfPrefixed(FoundTime found) {
    Matcher year = PREFIXED_YEAR.matcher(lowerCase(found));
    return year.matches() ? found.withTypeAndValue("DATE", year.group(1)) : found;
  }

  /** "3/4/30": SUTime takes it for 1930 even in 2025. */
  private FoundTime resolveTwoDigitYear(FoundTime found) {
    String value = found.value();
    LocalDate reference = published;
    if (value == null || reference == null || !TWO_DIGIT_YEAR.matcher(found.text()).matches()) {
      return found;
    }
    Matcher day = DAY.matcher(value);
    if (!day.matches()) {
      return found;
    }
    int first = reference.getYear() + YEARS_AHEAD - 99;
    int year = first + Math.floorMod(Integer.parseInt(day.group(1)) - first, 100);
    return found.withValue(year + "-" + day.group(2) + "-" + day.group(3));
  }

  /** "in recent years" is some time ago, and no number of years. */
  private static FoundTime recentIsPast(FoundTime found) {
    return lowerCase(found).matches("(?:the |most |more )*recent (?:years|months|weeks|days)")
        ? found.withTypeAndValue("DATE", "PAST_REF")
        : found;
  }

  /** "two years ago" is a year, not the day on which the article appeared two years before. */
  private static FoundTime roundPast(FoundTime found) {
    String value = found.value();
    Matcher ago = AGO.matcher(lowerCase(found));
    if (value == null || !ago.matches()) {
      return found;
    }
    Matcher day = DAY.matcher(value);
    if (!day.matches()) {
      return found;
    }
    return switch (ago.group(1)) {
      case "year", "decade" -> found.withValue(day.group(1));
      case "month" -> found.withValue(day.group(1) + "-" + day.group(2));
      default -> found;
    };
  }
}
