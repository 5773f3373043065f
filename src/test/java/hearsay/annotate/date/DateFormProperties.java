package hearsay.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Quarters, halves, financial years, and dates that share what is written once. */
class DateFormProperties {
  private static final LocalDate TODAY = LocalDate.of(2025, 10, 15);

  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  private static String nameOf(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String format(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }

  private static void assertFound(String text, String written, String value) {
    assertThat(FoundDates.in(text, TODAY))
        .as(text)
        .extracting(tag -> tag.span().of(text), DateTag::value)
        .containsExactly(tuple(written, value));
  }

  @Property(tries = 300)
  void a_quarter_of_a_year_reads_back_in_any_form(
      @ForAll @IntRange(min = 1, max = 4) int quarter,
      @ForAll @IntRange(min = 1960, max = 2060) int year,
      @ForAll @IntRange(min = 0, max = 7) int form) {
    String ordinal = ORDINALS.get(quarter - 1);
    String written =
        List.of(
                format("Q%d %d", quarter, year),
                format("%dQ %d", quarter, year),
                format("%d Q%d", year, quarter),
                format("%dQ%02d", quarter, year % 100),
                format("the %s quarter of %d", ordinal, year),
                format("the %d %s quarter", year, ordinal),
                format("Q%d of %d", quarter, year),
                format("Q%d FY%d", quarter, year))
            .get(form);
    boolean shortened = form == 3;
    // two digits are of the century that is nearest to the day of publication
    boolean near = year > 1980 && year <= 2030;
    if (!shortened || near) {
      assertFound("Sales rose in " + written + ".", written, year + "-Q" + quarter);
    }
  }

  @Property(tries = 200)
  void a_half_of_a_year_reads_back_in_any_form(
      @ForAll @IntRange(min = 1, max = 2) int half,
      @ForAll @IntRange(min = 1985, max = 2029) int year,
      @ForAll @IntRange(min = 0, max = 4) int form) {
    String ordinal = ORDINALS.get(half - 1);
    String written =
        List.of(
                format("H%d %d", half, year),
                format("%dH %d", half, year),
                format("%dH%02d", half, year % 100),
                format("the %s half of %d", ordinal, year),
                format("the %d %s half", year, ordinal))
            .get(form);
    assertFound("Sales rose in " + written + ".", written, year + "-H" + half);
  }

  @Property(tries = 200)
  void a_financial_year_reads_back_in_any_form(
      @ForAll @IntRange(min = 1960, max = 2060) int year,
      @ForAll @IntRange(min = 0, max = 6) int form) {
    String written =
        List.of(
                format("fiscal %d", year),
                format("fiscal year %d", year),
                format("the fiscal year %d", year),
                format("financial year %d", year),
                format("FY%d", year),
                format("the %d fiscal year", year),
                format("the %d financial year", year))
            .get(form);
    assertFound("Sales rose in " + written + ".", written, "FY" + year);
  }

  @Property(tries = 200)
  void the_second_of_two_years_may_leave_out_the_century(
      @ForAll @IntRange(min = 1950, max = 2060) int year,
      @ForAll @IntRange(min = 0, max = 1) int sign) {
    int next = year + 1;
    String text = format("The season of %d%s%02d was long.", year, "-/".charAt(sign), next % 100);
    assertThat(FoundDates.in(text, TODAY))
        .as(text)
        .extracting(DateTag::value)
        .containsExactly(String.valueOf(year), String.valueOf(next));
  }

  @Property(tries = 200)
  void two_quarters_share_their_year(
      @ForAll @IntRange(min = 1, max = 3) int first,
      @ForAll @IntRange(min = 1960, max = 2060) int year) {
    String text =
        format(
            "Sales rose in the %s and %s quarters of %d.",
            ORDINALS.get(first - 1), ORDINALS.get(first), year);
    assertThat(FoundDates.in(text, TODAY))
        .as(text)
        .extracting(DateTag::value)
        .containsExactly(year + "-Q" + first, year + "-Q" + (first + 1));
  }

  @Property(tries = 200)
  void two_times_share_their_day(
      @ForAll @IntRange(min = 0, max = 21) int hour,
      @ForAll @IntRange(min = 0, max = 59) int minute,
      @ForAll @IntRange(min = 1, max = 28) int day,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    String text =
        format(
            "It burned between %02d:%02d and %02d:%02d on %s %d, 2024.",
            hour, minute, hour + 2, minute, nameOf(month), day);
    String date = LocalDate.of(2024, month, day).toString();
    assertThat(FoundDates.in(text, TODAY))
        .as(text)
        .extracting(DateTag::value)
        .containsExactly(
            format("%sT%02d:%02d", date, hour, minute),
            format("%sT%02d:%02d", date, hour + 2, minute));
  }

  @Property(tries = 100)
  void a_day_of_the_month_alone_is_of_this_month_or_the_last_one(
      @ForAll @IntRange(min = 1, max = 28) int day) {
    String suffix = day > 10 && day < 14 ? "th" : suffix(day % 10);
    LocalDate last = TODAY.withDayOfMonth(day);
    last = last.isAfter(TODAY) ? last.minusMonths(1) : last;
    String written = "the " + day + suffix;
    assertFound("The ship sank on " + written + ".", written, last.toString());
  }

  private static String suffix(int ones) {
    return switch (ones) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  @Property(tries = 200)
  void a_number_behind_what_is_numbered_is_no_year(
      @ForAll @IntRange(min = 1900, max = 2060) int number,
      @ForAll @IntRange(min = 0, max = 9) int thing) {
    List<String> things =
        List.of(
            "Resolution",
            "Room",
            "Flight",
            "Section",
            "Form",
            "Case",
            "Hospital",
            "School",
            "Bus",
            "Account");
    String text = format("%s %d was closed.", things.get(thing), number);
    assertThat(FoundDates.in(text, TODAY)).as(text).isEmpty();
  }
}
