package hearsay.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Any date of the last hundred years, in any form that is read, reads back to its value. */
class DateProperties {
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 26);

  /** Patterns of a whole date; the days are chosen so that none can be read two ways. */
  private static final List<String> FORMS =
      List.of(
          "d MMMM yyyy",
          "dd MMMM yyyy",
          "d MMMM, yyyy",
          "d'ORD' MMMM yyyy",
          "'the 'd'ORD of' MMMM yyyy",
          "d'ORD of' MMMM, yyyy",
          "MMMM d, yyyy",
          "MMMM d yyyy",
          "MMMM d'ORD', yyyy",
          "MMMM 'the' d'ORD', yyyy",
          "d MMM yyyy",
          "MMM d, yyyy",
          "MMM'.' d, yyyy",
          "d MMM'.' yyyy",
          "EEEE, d MMMM yyyy",
          "EEEE d MMMM yyyy",
          "EEEE, MMMM d, yyyy",
          "EEE, d MMM yyyy",
          "EEEE 'the' d'ORD of' MMMM yyyy",
          "yyyy-MM-dd",
          "yyyy/MM/dd",
          "yyyy.MM.dd",
          "dd.MM.yyyy",
          "d.M.yyyy",
          "MM/dd/yyyy",
          "M/d/yyyy",
          "M-d-yyyy",
          "dd-MMM-yyyy",
          "MMM-dd-yyyy",
          "yyyy-MMM-dd",
          "dd/MMM/yyyy",
          "yyyyMMdd");

  private static final List<String> MONTH_FORMS =
      List.of("MMMM yyyy", "MMMM, yyyy", "MMMM 'of' yyyy", "MMM'.' yyyy", "MMM-yyyy", "MMM/yyyy");

  private static final List<String> FRAMES =
      List.of(
          "It was signed on %s.",
          "%s: it was signed",
          "The treaty (%s) was signed.",
          "It was signed on %s by both.",
          "It was signed \"on %s\", he said.",
          "%s");

  @Property
  void a_date_in_any_form_reads_back(
      @ForAll @From("dates") LocalDate date,
      @ForAll @From("forms") String form,
      @ForAll @From("frames") String frame,
      @ForAll @From("dates") LocalDate published) {
    // given
    String written = written(date, form);
    String text = String.format(Locale.ROOT, frame, written);

    // when
    List<DateTag> dates = FoundDates.in(text, published);

    // then
    assertThat(dates)
        .extracting(tag -> tag.span().of(text), DateTag::value)
        .containsExactly(tuple(written, date.toString()));
  }

  @Property
  void a_month_in_any_form_reads_back(
      @ForAll @From("dates") LocalDate date, @ForAll @From("monthForms") String form) {
    // given
    String written = written(date, form);
    String text = "It was signed in " + written + ".";

    // when
    List<DateTag> dates = FoundDates.in(text, TODAY);

    // then
    assertThat(dates)
        .extracting(tag -> tag.span().of(text), DateTag::value)
        .containsExactly(tuple(written, YearMonth.from(date).toString()));
  }

  @Property(tries = 200)
  void months_that_are_joined_share_the_year(
      @ForAll @IntRange(min = 1, max = 12) int first,
      @ForAll @IntRange(min = 1, max = 12) int last,
      @ForAll @IntRange(min = 1950, max = 2040) int year) {
    // given
    String text =
        String.format(Locale.ROOT, "It ran from %s to %s %d.", nameOf(first), nameOf(last), year);

    // when
    List<DateTag> dates = FoundDates.in(text, TODAY);

    // then: a range that passes the turn of the year begins in the one before
    YearMonth begin = YearMonth.of(first > last ? year - 1 : year, first);
    assertThat(dates)
        .extracting(DateTag::value)
        .containsExactly(begin.toString(), YearMonth.of(year, last).toString());
  }

  @Property(tries = 200)
  void years_ago_in_a_month_are_that_month(
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 2, max = 300) int years) {
    String text = String.format(Locale.ROOT, "It closed %d years ago in %s.", years, nameOf(month));

    assertThat(FoundDates.in(text, TODAY))
        .extracting(DateTag::value)
        .containsExactly(YearMonth.of(TODAY.getYear() - years, month).toString());
  }

  @Property(tries = 200)
  void a_verb_in_the_present_takes_its_weekday_for_the_next(
      @ForAll DayOfWeek day, @ForAll @From("dates") LocalDate published) {
    String text = "The court sits on " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ".";

    assertThat(FoundDates.in(text, published))
        .extracting(DateTag::value)
        .containsExactly(published.with(TemporalAdjusters.nextOrSame(day)).toString());
  }

  private static String nameOf(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  @Property
  void a_date_with_a_short_year_reads_back(@ForAll @From("dates") LocalDate date) {
    // given: a century that ends twenty years after publication
    LocalDate published = date.getYear() < 1946 ? TODAY.minusYears(20) : TODAY;
    String written = date.format(DateTimeFormatter.ofPattern("M/d/yy", Locale.ENGLISH));
    String text = "It was signed on " + written + ".";

    // when
    List<DateTag> dates = FoundDates.in(text, published);

    // then
    assertThat(dates).extracting(DateTag::value).containsExactly(date.toString());
  }

  @Property
  void a_day_without_its_year_is_the_last_or_the_next(
      @ForAll @From("dates") LocalDate published,
      @ForAll @IntRange(min = -250, max = 50) int days) {
    // given
    LocalDate date = published.plusDays(days);
    String day = date.format(DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH));

    // when
    List<DateTag> past = FoundDates.in("It was sold on " + day + ".", published);

    // then
    assertThat(past).extracting(DateTag::value).containsExactly(date.toString());
  }

  @Property
  void a_weekday_is_the_last_or_the_next(
      @ForAll @From("dates") LocalDate published, @ForAll DayOfWeek day) {
    // given
    String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);

    // when
    List<DateTag> past = FoundDates.in("They met on " + name + ".", published);
    List<DateTag> future = FoundDates.in("They will meet on " + name + ".", published);
    List<DateTag> before = FoundDates.in("They met last " + name + ".", published);

    // then
    assertThat(past)
        .extracting(DateTag::value)
        .containsExactly(published.with(TemporalAdjusters.previousOrSame(day)).toString());
    assertThat(future)
        .extracting(DateTag::value)
        .containsExactly(published.with(TemporalAdjusters.nextOrSame(day)).toString());
    assertThat(before)
        .extracting(DateTag::value)
        .containsExactly(published.with(TemporalAdjusters.previous(day)).toString());
  }

  @Property
  void so_many_units_ago_is_what_the_calendar_says(
      @ForAll @From("dates") LocalDate published, @ForAll @IntRange(min = 2, max = 99) int number) {
    assertThat(FoundDates.in("It ended " + number + " days ago.", published))
        .extracting(DateTag::value)
        .containsExactly(published.minusDays(number).toString());
    assertThat(FoundDates.in("It ended " + number + " weeks ago.", published))
        .extracting(DateTag::value)
        .containsExactly(published.minusWeeks(number).toString());
    assertThat(FoundDates.in("It ended " + number + " months ago.", published))
        .extracting(DateTag::value)
        .containsExactly(YearMonth.from(published).minusMonths(number).toString());
    assertThat(FoundDates.in("It ended " + number + " years ago.", published))
        .extracting(DateTag::value)
        .containsExactly(Integer.toString(published.getYear() - number));
    assertThat(FoundDates.in("It begins " + number + " days from now.", published))
        .extracting(DateTag::value)
        .containsExactly(published.plusDays(number).toString());
  }

  @Property
  void a_later_day_counts_from_the_one_mentioned(
      @ForAll @From("dates") LocalDate date, @ForAll @IntRange(min = 2, max = 500) int number) {
    // given
    String text = "It began on " + date + " and ended " + number + " days later.";

    // when
    List<DateTag> dates = FoundDates.in(text, TODAY);

    // then
    assertThat(dates)
        .extracting(DateTag::value)
        .containsExactly(date.toString(), date.plusDays(number).toString());
  }

  @Property
  void a_duration_keeps_its_number(
      @ForAll @IntRange(min = 2, max = 9_999) int number, @ForAll @From("units") String unit) {
    // given
    String code = unit.substring(0, 1).toUpperCase(Locale.ROOT);
    boolean time = List.of("hours", "minutes", "seconds").contains(unit);

    // when
    List<DateTag> dates = FoundDates.in("It lasted " + number + " " + unit + ".", TODAY);

    // then
    assertThat(dates)
        .extracting(DateTag::value)
        .containsExactly((time ? "PT" : "P") + number + code);
  }

  @Property
  void a_clock_time_reads_back(
      @ForAll @IntRange(max = 23) int hour, @ForAll @IntRange(max = 59) int minute) {
    // given
    int twelve = hour % 12 == 0 ? 12 : hour % 12;
    String half =
        String.format(Locale.ROOT, "%d:%02d %s.m.", twelve, minute, hour < 12 ? "a" : "p");
    String expected = String.format(Locale.ROOT, "%sT%02d:%02d", TODAY, hour, minute);

    // when
    List<DateTag> dates = FoundDates.in("He left at " + half + " on Friday", TODAY);

    // then
    assertThat(dates).extracting(DateTag::value).containsExactly(expected);
  }

  @Property(tries = 2_000)
  void random_words_give_sound_values_inside_the_text(
      @ForAll @From("texts") String text, @ForAll @From("dates") LocalDate published) {
    // when
    List<DateTag> dated = FoundDates.in(text, published);
    List<DateTag> undated = FoundDates.in(text, (LocalDate) null);

    // then
    for (List<DateTag> tags : List.of(dated, undated)) {
      int end = 0;
      for (DateTag tag : tags) {
        assertThat(tag.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(tag.span().end()).isLessThanOrEqualTo(text.length());
        assertThat(tag.span().of(text)).isEqualTo(tag.span().of(text).strip());
        assertThat(Timex3Value.isSound(tag.value())).as(tag.value() + " of " + text).isTrue();
        end = tag.span().end();
      }
    }
  }

  private static String written(LocalDate date, String form) {
    String written = date.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
    // May is not cut short
    return written.replace("May.", "May").replace("ORD", ordinal(date.getDayOfMonth()));
  }

  private static String ordinal(int day) {
    if (day / 10 == 1) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    long first = LocalDate.of(1926, 1, 1).toEpochDay();
    return Arbitraries.longs().between(first, TODAY.toEpochDay()).map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.of(FORMS);
  }

  @Provide
  Arbitrary<String> monthForms() {
    return Arbitraries.of(MONTH_FORMS);
  }

  @Provide
  Arbitrary<String> frames() {
    return Arbitraries.of(FRAMES);
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("years", "months", "weeks", "days", "hours", "minutes", "seconds");
  }

  /** Words of time, figures and marks in any order. */
  @Provide
  Arbitrary<String> texts() {
    List<String> pieces =
        List.of(
            ("the a an of in on at to and or - – / . , : ; ( ) ' ’ '' % $ ½ 0 1 3 24 31 99 1990 2025"
                    + " 99999999999 20250924 1990s '90s st th s first second third last next this past"
                    + " previous following that same every each year years month months week day days"
                    + " quarter half century decade hour minutes weekend fiscal Q3 H1 March May Sept Feb"
                    + " Monday Fri Tuesday noon midnight p.m. am UTC EST o'clock ago later earlier before"
                    + " after from now today yesterday early late mid end start Easter Christmas New"
                    + " Year's Eve summer fall two twenty five nineteen thousand hundred more than about"
                    + " several few annual daily recent future term morning night BC AD year-ago"
                    + " year-end 3/4/98 29 30 February 5:30 10.4.11 \uD83D\uDE00 \uD800 é")
                .split(" ", -1));
    Arbitrary<String> separators = Arbitraries.of(" ", " ", " ", "", "\u00a0", "-");
    return Arbitraries.of(pieces)
        .list()
        .ofMaxSize(14)
        .flatMap(words -> separators.map(separator -> String.join(separator, words)));
  }
}
