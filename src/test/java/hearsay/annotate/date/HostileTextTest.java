package hearsay.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts of hundreds of thousands of characters, on which work that grows by the square never ends.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileTextTest {
  private static final int SIZE = 300_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/",
        "1-",
        "1990 ",
        "1990-",
        "the end of ",
        "early ",
        "late early mid ",
        "two ",
        "twenty ",
        "hundred ",
        "thousand ",
        "Monday ",
        "Monday, ",
        "May ",
        "May 5, ",
        "the ",
        "week of ",
        "the first week of ",
        "a year before ",
        "the day after ",
        "p.m.",
        "a.",
        "'",
        "9",
        "this year's ",
        "last ",
        "every ",
        "between 1 and ",
        "or two ",
        "\uD83D\uDE00"
      })
  void a_long_run_of_the_same_takes_no_more_than_its_length(String piece) {
    // given
    String text = piece.repeat(SIZE / piece.length());

    // when
    List<DateTag> dates = FoundDates.in(text, LocalDate.of(2025, 9, 26));

    // then
    assertThat(dates)
        .allMatch(tag -> tag.span().end() <= text.length(), "is inside")
        .allMatch(tag -> Timex3Value.isSound(tag.value()), "is sound");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "1000-01-01", "9998-12-31", "9999-12-31", "+10000-01-01"})
  void a_publication_at_the_ends_of_the_calendar_does_no_harm(String published) {
    // given
    String text =
        "Last century, 5000 years ago, in 300 centuries, next decade, next year, 99999 weeks"
            + " later, on Monday, at Easter, last winter, in the 1000s and in 9999 and 2 years"
            + " before May 1000.";

    // when
    List<DateTag> dates = FoundDates.in(text, LocalDate.parse(published));

    // then
    assertThat(dates).isNotEmpty().allMatch(tag -> Timex3Value.isSound(tag.value()), "is sound");
  }
}
