package hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.date.DateText;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DateTextTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 26);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-09-26",
        " 2025-09-26\n",
        "20250926",
        "2025/09/26",
        "2025-09-26T23:59:59-11:00",
        "2025-09-26T00:00:00.000+14:00",
        "2025-09-26T10:00:00+0200",
        "2025-09-26T10:00Z",
        "2025-09-26 10:00:00",
        "2025-09-26 10:00:00 +0200",
        "20250926T100000Z",
        "2025-09-26T10:00:00+02:00[Europe/Berlin]",
        "26 September 2025",
        "26th Sept. 2025",
        "Friday, 26 September 2025",
        "Fri, 26 Sep 2025 10:00:00 GMT",
        "Fri, 26 Sep 2025 10:00:00 +0200",
        "September 26, 2025",
        "Sep 26th 2025",
        "SEPTEMBER 26, 2025",
        "Sept. 26, 2025 at 10:30 a.m. ET",
        "September 26, 2025, 10:30 AM"
      })
  void reads_dates_that_can_mean_one_day_only(String written) {
    assertThat(DateText.parse(written)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "01/02/2025",
        "26.09.2025",
        "2025-02-30",
        "2025-13-01",
        "0000-01-01",
        "2025",
        "2025-09",
        "September 2025",
        "31 June 2025",
        "2025-09/26",
        "2025-09-26 was a Friday",
        "26 Brumaire 2025",
        "2025-09-261"
      })
  void refuses_all_else(String written) {
    assertThat(DateText.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"20250926", "1758844800", "1758844800000", "1758844800.5", "1.7588448E9"})
  void reads_numbers_of_seconds_and_milliseconds(String written) {
    assertThat(DateText.parseNumber(written)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-1", "2025", "20251399", "1e400", "1e999999999", "99999999999999999"})
  void refuses_numbers_out_of_reach(String written) {
    assertThat(DateText.parseNumber(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-09-26-export-ban.txt",
        "ban-2025-09-26.txt",
        "wire_20250926.html.gz",
        "2025.09.26.md",
        "2025-09-26T1200.txt",
        "2025-13-01 2025-09-26.txt",
        "report 9999-01-01 and 20250926"
      })
  void is_found_in_file_names(String name) {
    assertThat(FileNameDate.of(name)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article.txt",
        "id120250926.txt",
        "202509261.txt",
        "2025-02-30.txt",
        "1899-12-31.txt",
        "2101-01-01.txt",
        "v20250926x.txt",
        "2025-0926.txt",
        "2025-09.txt"
      })
  void is_not_found_inside_other_numbers_and_words(String name) {
    assertThat(FileNameDate.of(name)).isEmpty();
  }
}
