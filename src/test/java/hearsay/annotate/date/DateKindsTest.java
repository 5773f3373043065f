package hearsay.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of time expressions that news has, several sentences for each. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DateKindsTest {
  /** A Friday. */
  private static final String PUBLISHED = "2025-09-26";

  /** Each expression as "[words] value", " + " between them. */
  private static String read(String text) {
    return FoundDates.in(text, PUBLISHED).stream()
        .map(tag -> "[" + tag.span().of(text) + "] " + tag.value())
        .collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The tribunal sits on Tuesday. | [Tuesday] 2025-09-30",
        "The envoys arrive Monday. | [Monday] 2025-09-29",
        "Lund, who retires on Sunday, smiled. | [Sunday] 2025-09-28",
        "The ban comes into force on December 1. | [December 1] 2025-12-01",
        "The ballot is on Sunday. | [Sunday] 2025-09-28",
        "The last day is Tuesday. | [Tuesday] 2025-09-30",
        "Both sides are holding talks on Monday. | [Monday] 2025-09-29",
        "The mill is to reopen Wednesday. | [Wednesday] 2025-10-01",
        "She was ordered to appear on Monday. | [Monday] 2025-09-29",
        "The museum is open on Sunday. | [Sunday] 2025-09-28",
        "Unions called a strike for Monday. | [Monday] 2025-09-29",
        "Ahead of Sunday's match, roads closed. | [Sunday] 2025-09-28",
        "On Tuesday the bank publishes its accounts. | [Tuesday] 2025-09-30",
        "The show opens this coming Monday. | [this coming Monday] 2025-09-29",
        "The council votes on the second Monday in October."
            + "| [the second Monday in October] 2025-10-13",
      })
  void looks_ahead_from_what_is_fixed(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lund can win in March. | [March] 2026-03",
        "The party fears that it could lose the town if she runs in April. | [April] 2026-04",
        "A ban can be lifted if a Liberal is elected in May. | [May] 2026-05",
        "He talks of his chances of winning in July. | [July] 2026-07",
        "They look forward to its final report in April. | [April] 2026-04",
        "The firm aims to spend it before the May elections. | [May] 2026-05",
        "Polls strengthened the belief that the January vote will be close. | [January] 2026-01",
        "The town is angry, and come March it votes. | [March] 2026-03",
        "Nobody was hopeful about the looming showdown in April. | [April] 2026-04",
        "The May election is a test for Lund. | [May] 2026-05",
        "It urged the board to close the pit in May. | [May] 2026-05",
      })
  void looks_ahead_from_what_can_be_in_a_month(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The May election was a test for Lund. | [May] 2025-05",
        "Since the May election she can smile again. | [May] 2025-05",
        "He asked for money to fight fires in March. | [March] 2025-03",
        "Police could not find him in March. | [March] 2025-03",
        "He could have won in March. | [March] 2025-03",
        "The firm, which was fined in March, can appeal. | [March] 2025-03",
        "Losses in March are a warning. | [March] 2025-03",
        "The board said in March that mines would close. | [March] 2025-03",
        "A bill was promised for June. | [June] 2025-06",
      })
  void looks_back_from_what_has_been_in_a_month(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "After two votes on Tuesday it passed. | [Tuesday] 2025-09-23",
        "According to reports on Tuesday he fled. | [Tuesday] 2025-09-23",
        "The visits on Tuesday went well. | [Tuesday] 2025-09-23",
        "The minister says he saw it on Tuesday. | [Tuesday] 2025-09-23",
        "She had to leave on Tuesday. | [Tuesday] 2025-09-23",
        "They had come ahead of Tuesday's vote. | [Tuesday] 2025-09-23",
        "They had sunk ships on Tuesday. | [Tuesday] 2025-09-23",
        "They saw strikes on Tuesday. | [Tuesday] 2025-09-23",
        "They are sorry for Tuesday's attack. | [Tuesday] 2025-09-23",
        "It closes at its lowest in six years. | [six years] P6Y",
        "They sell at least one HR system. | ''",
        "The question of the day is easy. | ''",
        "It rose with the October 5-year note. | [October] 2025-10 + [5-year] P5Y",
      })
  void looks_back_where_no_verb_is_in_the_present(String text, String expected) {
    assertThat(read(text).replace("[in six", "[six")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It ran from April to June last year. | [April] 2024-04 + [June last year] 2024-06",
        "It ran between February and May 2021. | [February] 2021-02 + [May 2021] 2021-05",
        "It ran from October to March 2021. | [October] 2020-10 + [March 2021] 2021-03",
        "It ran in July/August 2022. | [July] 2022-07 + [August 2022] 2022-08",
        "It ran in April, May and June 2022."
            + "| [April] 2022-04 + [May] 2022-05 + [June 2022] 2022-06",
        "It ran from 30 December to 2 January 2020."
            + "| [30 December] 2019-12-30 + [2 January 2020] 2020-01-02",
        "It ran on Monday 3 and Friday 7 March 2025."
            + "| [Monday 3] 2025-03-03 + [Friday 7 March 2025] 2025-03-07",
        "It ran on the 4th, 5th and 8th of May 2020."
            + "| [the 4th] 2020-05-04 + [5th] 2020-05-05 + [8th of May 2020] 2020-05-08",
        "It ran between the 4th and the 8th of May."
            + "| [the 4th] 2025-05-04 + [the 8th of May] 2025-05-08",
        "It ran in the first and third quarters of 2020."
            + "| [the first] 2020-Q1 + [third quarters of 2020] 2020-Q3",
        "It ran on Monday and Tuesday of next week."
            + "| [Monday] 2025-09-29 + [Tuesday of next week] 2025-09-30",
        "They worked Tuesday to Thursday. | [Tuesday] 2025-09-23 + [Thursday] 2025-09-25",
        "It ran in the 1961-62 season. | [1961] 1961 + [62] 1962",
        "It ran in 1999/00. | [1999] 1999 + [00] 2000",
        "It ran in the 60s and 70s. | [the 60s] 196X + [70s] 197X",
        "It ran in the 16th and 17th centuries. | [the 16th] 15XX + [17th centuries] 16XX",
        "It ran between 4 and 5 p.m. on Monday."
            + "| [4] 2025-09-22T16:00 + [5 p.m. on Monday] 2025-09-22T17:00",
        "It ran in March and on May 5, 2024. | [March] 2025-03 + [May 5, 2024] 2024-05-05",
      })
  void shares_years_months_and_units(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It shut 30 years ago in June. | [30 years ago in June] 1995-06",
        "It shut five years ago this month. | [five years ago this month] 2020-09",
        "It shut a year ago today. | [a year ago today] 2024-09-26",
        "It shut a week ago last Monday. | [a week ago last Monday] 2025-09-15",
        "It shut half a century ago. | [half a century ago] 1975",
        "It shut a quarter of a century ago. | [a quarter of a century ago] 2000",
        "It shut three and a half years ago. | [three and a half years ago] 2022",
        "It shut a year and a half ago. | [a year and a half ago] 2024",
        "It shut two hours ago. | [two hours ago] 2025-09-26",
        "It shut 20 minutes ago. | [20 minutes ago] 2025-09-26",
        "It shut 48 hours ago. | [48 hours ago] 2025-09-24",
        "It shut a month and a half ago. | [a month and a half ago] PAST_REF",
        "It lasted 3 1/2 years. | [3 1/2 years] P3.5Y",
      })
  void counts_back(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was sold the month before last. | [the month before last] 2025-07",
        "It will be sold the year after next. | [the year after next] 2027",
        "It was sold the Monday before last. | [the Monday before last] 2025-09-15",
        "It will be sold the Monday after next. | [the Monday after next] 2025-10-06",
        "It will be sold Monday week. | [Monday week] 2025-10-06",
        "It is due a week on Monday. | [a week on Monday] 2025-10-06",
        "It is due two weeks today. | [two weeks today] 2025-10-10",
        "He left for a week on Monday. | [a week] P1W + [Monday] 2025-09-22",
        "It was sold on the 5th. | [the 5th] 2025-09-05",
        "It will be sold on the 5th. | [the 5th] 2025-10-05",
        "It ran from May 3 to the 9th. | [May 3] 2025-05-03 + [the 9th] 2025-05-09",
        "It was made in the mid-16th century. | [the mid-16th century] 15XX",
        "It is to end by the end of the century. | [the end of the century] 20XX",
        "It began in the first decade of the century." + "| [the first decade of the century] 200X",
        "It began in the second half of the 1970s. | [the second half of the 1970s] 197X",
        "It began in the first half of March. | [the first half of March] 2025-03",
        "It is paid quarterly. | [quarterly] P3M",
        "It is paid fortnightly. | [fortnightly] P2W",
        "It is paid per annum. | [per annum] P1Y",
        "It is paid half-yearly. | [half-yearly] P6M",
        "It is paid in bi-weekly sums. | [bi-weekly] P2W",
        "It fell in 2Q19. | [2Q19] 2019-Q2",
        "It fell in 2H24. | [2H24] 2024-H2",
        "It fell in Q3 FY24. | [Q3 FY24] 2024-Q3",
        "It fell in the 1991 second quarter. | [the 1991 second quarter] 1991-Q2",
        "It began c. 1740. | [1740] 1740",
        "It was sent at 2021-03-04T09:15:00Z. | [2021-03-04T09:15:00Z] 2021-03-04T09:15Z",
      })
  void knows_words_that_few_tables_have(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Theresa May smiled, but May said nothing.",
        "Judge August Lund and Mr March met Lord Friday.",
        "J. R. April sold May & Sons.",
        "Resolution 1973 and Directive 2004/38 apply.",
        "They sat in Room 2003 and on Bus 1987.",
        "He lives at 1984 Quiet Oak Avenue.",
        "Nine of the 1960 replies were late.",
        "A crowd of 2010 came, and 1985 of them stayed.",
        "She is 50 years of age.",
        "He is 12 years and two months old.",
        "Their daughter, six months, was unhurt.",
        "The 16-year-olds were freed.",
        "About three-quarters of them left.",
        "A minute detail was lost.",
        "On day five they left.",
        "The form is dated 2023-14-40.",
        "They sailed to Christmas Island.",
        "She was named player of the year.",
        "The quarterly profit fell.",
        "The 4th of them slept on the 5th floor.",
        "It is a 20th Century Fox film.",
        "The Six-Day War was short.",
      })
  void leaves_what_is_no_date(String text) {
    assertThat(read(text)).isEmpty();
  }
}
