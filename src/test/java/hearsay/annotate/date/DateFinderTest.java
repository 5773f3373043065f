package hearsay.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearsay.claim.DateType;
import hearsay.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DateFinderTest {
  /** A Friday. */
  private static final String PUBLISHED = "2025-09-26";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The vote was held on 24 September 2025.        | 24 September 2025     | 2025-09-24
          The vote was held on 24th September 2025.      | 24th September 2025   | 2025-09-24
          It was held on the 24th of September, 2025.    | the 24th of September, 2025 | 2025-09-24
          The vote of Sept. 24, 2025, was free.          | Sept. 24, 2025        | 2025-09-24
          The vote of September 24th 2025 was free.      | September 24th 2025   | 2025-09-24
          The vote on Wednesday, Sept. 24, 2025, failed. | Wednesday, Sept. 24, 2025 | 2025-09-24
          The vote on Thursday 24 July failed.           | Thursday 24 July      | 2025-07-24
          It was signed on 2025-09-24.                   | 2025-09-24            | 2025-09-24
          It was signed on 24.09.2025.                   | 24.09.2025            | 2025-09-24
          It was signed on 24/9/2025.                    | 24/9/2025             | 2025-09-24
          It was signed on 9/24/2025.                    | 9/24/2025             | 2025-09-24
          It was signed on 05-Aug-2016.                  | 05-Aug-2016           | 2016-08-05
          It was signed on 3/4/98.                       | 3/4/98                | 1998-03-04
          The lease will end on 3/4/30.                  | 3/4/30                | 2030-03-04
          It was founded in March 1996.                  | March 1996            | 1996-03
          It was founded in June of 1992.                | June of 1992          | 1992-06
          It was founded in 1911.                        | 1911                  | 1911
          It was founded in '87.                         | '87                   | 1987
          Atlanta, nineteen ninety-six.                  | nineteen ninety-six   | 1996
          It ended in the year two thousand.             | the year two thousand | 2000
          It may start in twenty twenty-eight.           | twenty twenty-eight   | 2028
          He spoke on September 24th.                    | September 24th        | 2025-09-24
          He spoke on May twenty nine.                   | May twenty nine       | 2025-05-29
          He met them on the fourth of July.             | the fourth of July    | 2025-07-04
          """)
  void reads_calendar_dates_in_the_orders_of_all_countries(String text, String span, String value) {
    assertThat(FoundDates.in(text, PUBLISHED))
        .extracting(tag -> tag.span().of(text), DateTag::value)
        .containsExactly(tuple(span, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It was sold in December.                       | December        | 2024-12
          He would not say Tuesday if they would vote.   | Tuesday         | 2025-09-23
          He wouldn't comment Tuesday.                   | Tuesday         | 2025-09-23
          They would vote Tuesday.                       | Tuesday         | 2025-09-30
          They would not vote Tuesday.                   | Tuesday         | 2025-09-30
          They met on Sun. in Halden.                    | Sun.            | 2025-09-21
          It was sold in September.                      | September       | 2025-09
          The talks will open in December.               | December        | 2025-12
          The dividend is payable Nov. 17.               | Nov. 17         | 2025-11-17
          The dividend is payable Jan. 2.                | Jan. 2          | 2026-01-02
          It opened in mid-July.                         | mid-July        | 2025-07
          It opened in June last year.                   | June last year  | 2024-06
          It opened last June.                           | last June       | 2025-06
          It opened last October.                        | last October    | 2024-10
          It opens next June.                            | next June       | 2026-06
          He was shot last Oct. 23.                      | last Oct. 23    | 2024-10-23
          The minister met them on Monday.               | Monday          | 2025-09-22
          The minister said so on Friday.                | Friday          | 2025-09-26
          They will meet again on Monday.                | Monday          | 2025-09-29
          They may still be freed on Monday.             | Monday          | 2025-09-29
          They will come "on Monday", he said.           | Monday          | 2025-09-29
          By the Monday deadline, they had come.         | Monday          | 2025-09-22
          They plan to meet again on Monday.             | Monday          | 2025-09-29
          The sale is expected to close Tuesday.         | Tuesday         | 2025-09-30
          It could be ready as early as Tuesday.         | Tuesday         | 2025-09-30
          The sale had been scheduled to close Tuesday.  | Tuesday         | 2025-09-23
          The offer is open until Tuesday.               | Tuesday         | 2025-09-30
          He spoke last Friday.                          | last Friday     | 2025-09-19
          He will speak next Tuesday.                    | next Tuesday    | 2025-09-30
          He will speak this Sunday.                     | this Sunday     | 2025-09-28
          He will speak on Tuesday of next week.         | Tuesday of next week | 2025-09-30
          It closed on Friday the 13th.                  | Friday the 13th | 2025-06-13
          """)
  void chooses_the_last_or_the_next_by_the_sentence(String text, String span, String value) {
    assertThat(FoundDates.in(text, PUBLISHED))
        .extracting(tag -> tag.span().of(text), DateTag::value)
        .containsExactly(tuple(span, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It ended yesterday.                     | yesterday                 | 2025-09-25
          It ends the day after tomorrow.         | the day after tomorrow    | 2025-09-28
          Exports fell last month.                | last month                | 2025-08
          Exports fell last week.                 | last week                 | 2025-W38
          Exports fell earlier this year.         | earlier this year         | 2025
          Exports fell earlier in the year.       | earlier in the year       | 2025
          It closes at the end of next year.      | the end of next year      | 2026
          It closes by year-end.                  | year-end                  | 2025
          They met over the weekend.              | the weekend               | 2025-W39-WE
          It began in mid-2023.                   | mid-2023                  | 2023
          He was elected two years ago.           | two years ago             | 2023
          It opened three months ago.             | three months ago          | 2025-06
          It opened ten days ago.                 | ten days ago              | 2025-09-16
          It opened a week or so ago.             | a week or so ago          | 2025-09-19
          It opens three weeks from tomorrow.     | three weeks from tomorrow | 2025-10-18
          It will open two weeks before Christmas. | two weeks before Christmas | 2025-12-11
          It will open in two days.               | in two days               | 2025-09-28
          It happened several years ago.          | several years ago         | PAST_REF
          It spread in recent years.              | recent years              | PAST_REF
          It will spread in the coming months.    | the coming months         | FUTURE_REF
          It is now closed.                       | now                       | PRESENT_REF
          The war began in the 1990s.             | the 1990s                 | 199X
          The war began in the late '80s.         | the late '80s             | 198X
          The war began in the seventies.         | the seventies             | 197X
          It stood in the 19th century.           | the 19th century          | 18XX
          It fell in 44 BC.                       | 44 BC                     | BC0044
          It fell in 79 AD.                       | 79 AD                     | 0079
          It ended this past weekend.             | this past weekend         | 2025-W38-WE
          It is to end by end-2027.               | end-2027                  | 2027
          It fell on 9/11.                        | 9/11                      | 2001-09-11
          It ends no later than Dec. 31.          | Dec. 31                   | 2025-12-31
          """)
  void resolves_what_is_relative_to_publication(String text, String span, String value) {
    assertThat(FoundDates.in(text, PUBLISHED))
        .extracting(tag -> tag.span().of(text), DateTag::value)
        .containsExactly(tuple(span, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Sales grew in the second quarter of last year. | the second quarter of last year | 2024-Q2
          Third-quarter sales grew.                      | Third-quarter       | 2025-Q3
          Fourth-quarter sales grew.                     | Fourth-quarter      | 2024-Q4
          It expects to grow in the fourth quarter.      | the fourth quarter  | 2025-Q4
          Sales grew in Q3 2019.                         | Q3 2019             | 2019-Q3
          Sales grew in 2017-Q1.                         | 2017-Q1             | 2017-Q1
          Sales grew in this year's first quarter.       | this year's first quarter | 2025-Q1
          Sales grew in the first half of 1990.          | the first half of 1990 | 1990-H1
          Sales grew in fiscal 2016.                     | fiscal 2016         | FY2016
          Sales grew last fiscal year.                   | last fiscal year    | FY2024
          It closed last fall.                           | last fall           | 2024-FA
          It closes this summer.                         | this summer         | 2025-SU
          It closed in the summer of 2015.               | the summer of 2015  | 2015-SU
          He was found on Thanksgiving Day.              | Thanksgiving Day    | 2024-11-28
          He was found at Easter 2018.                   | Easter 2018         | 2018-04-01
          He was found on New Year's Eve.                | New Year's Eve      | 2024-12-31
          It began in the first week of March.           | the first week of March | 2025-W09
          It began on the last Sunday of May.            | the last Sunday of May  | 2025-05-25
          It began on the 15th day of next month.        | the 15th day of next month | 2025-10-15
          It began in the week of March 6.               | the week of March 6 | 2025-W10
          """)
  void reads_parts_of_the_year(String text, String span, String value) {
    assertThat(FoundDates.in(text, PUBLISHED))
        .extracting(tag -> tag.span().of(text), DateTag::value)
        .containsExactly(tuple(span, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It lasted six months.                  | six months             | DURATION | P6M
          It lasted more than two and a half years. | more than two and a half years | DURATION | P2.5Y
          It lasted 1,000 days.                  | 1,000 days             | DURATION | P1000D
          It lasted 4.5 hours.                   | 4.5 hours              | DURATION | PT4.5H
          It lasted six or seven hours.          | six or seven hours     | DURATION | PTXH
          It lasted an hour and 30 minutes.      | an hour                | DURATION | PT1H
          It lasted two decades.                 | two decades            | DURATION | P20Y
          A 27-year contract was signed.         | 27-year                | DURATION | P27Y
          It grew for the past three weeks.      | the past three weeks   | DURATION | P3W
          It was a decades-long dispute.         | decades-long           | DURATION | PXY
          It lasted half a year.                 | half a year            | DURATION | P0.5Y
          A two-and-a-half-year term was given.  | two-and-a-half-year    | DURATION | P2.5Y
          He was away all week.                  | all week               | DURATION | P1W
          They meet every weekday.               | every weekday          | SET      | XXXX-WXX-X
          It costs $20 an hour.                  | an hour                | SET      | PT1H
          They meet every Tuesday.               | every Tuesday          | SET      | XXXX-WXX-2
          They meet on Sundays.                  | Sundays                | SET      | XXXX-WXX-7
          They march each July.                  | each July              | SET      | XXXX-07
          They meet every three months.          | every three months     | SET      | P3M
          They meet every other day.             | every other day        | SET      | P2D
          It sells 5 million a year.             | a year                 | SET      | P1Y
          It is reviewed annually.               | annually               | SET      | P1Y
          He arrived at 2:30 p.m.                | 2:30 p.m.              | TIME     | 2025-09-26T14:30
          He arrived at 5 p.m. EST Monday.       | 5 p.m. EST Monday      | TIME     | 2025-09-22T17:00
          He arrived at 2 p.m. and left.         | 2 p.m.                 | TIME     | 2025-09-26T14:00
          He arrived at 11 a.m.                  | 11 a.m.                | TIME     | 2025-09-26T11:00
          He arrived at 3pm.                     | 3pm                    | TIME     | 2025-09-26T15:00
          He arrived at 18:00 UTC.               | 18:00 UTC              | TIME     | 2025-09-26T18:00Z
          He arrived at noon Thursday.           | noon Thursday          | TIME     | 2025-09-25T12:00
          He arrived at 9 o'clock on Monday.     | 9 o'clock on Monday    | TIME     | 2025-09-22T09:00
          They fled Thursday night.              | Thursday night         | TIME     | 2025-09-25TNI
          They fled last night.                  | last night             | TIME     | 2025-09-25TNI
          They fled on the morning of June 3.    | the morning of June 3  | TIME     | 2025-06-03TMO
          """)
  void tells_the_types_apart(String text, String span, DateType type, String value) {
    assertThat(FoundDates.in(text, PUBLISHED))
        .extracting(tag -> tag.span().of(text), DateTag::type, DateTag::value)
        .contains(tuple(span, type, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It ran from 1994 to 1997.                 | 1994:1994,1997:1997
          It ran from June 3 to 5.                  | June 3:2025-06-03,5:2025-06-05
          It ran on 3 and 4 June 2024.              | 3:2024-06-03,4 June 2024:2024-06-04
          The war of 1977-1979 was long.            | 1977:1977,1979:1979
          It ran between April and June.            | April:2025-04,June:2025-06
          It was hit on Oct. 3, and again two days later. | Oct. 3:2025-10-03,two days later:2025-10-05
          He died in June 1998; later that year she left. | June 1998:1998-06,later that year:1998
          It fell on May 5, 2020, and the next day. | May 5, 2020:2020-05-05,the next day:2020-05-06
          It fell in 2012 from the year before.     | 2012:2012,the year before:2011
          In January, 31 of them left on May 5.     | January:2025-01,May 5:2025-05-05
          """)
  void counts_from_what_was_mentioned_before(String text, String expected) {
    assertThat(FoundDates.in(text, PUBLISHED))
        .extracting(tag -> tag.span().of(text) + ":" + tag.value())
        .isEqualTo(List.of(expected.split(",(?=[^ ])", -1)));
  }

  @Test
  void compares_with_the_year_before_the_period_reported() {
    // given
    String text =
        "Third-quarter profit rose from a year earlier. In the quarter, sales fell from the"
            + " year-ago period. For the nine months, it earned more than a year earlier.";

    // when
    List<DateTag> dates = FoundDates.in(text, PUBLISHED);

    // then
    assertThat(dates)
        .extracting(DateTag::value)
        .containsExactly("2025-Q3", "2024-Q3", "2025-Q3", "2024-Q3", "P9M", "2024");
  }

  @Test
  void takes_the_order_of_day_and_month_from_the_article() {
    // given
    String text = "It was signed on 3/4/2025 and sealed on 24/4/2025.";

    // when
    List<DateTag> dates = FoundDates.in(text, PUBLISHED);

    // then
    assertThat(dates).extracting(DateTag::value).containsExactly("2025-04-03", "2025-04-24");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 6-year-old boy was once a pupil.",
        "He is 52 years old.",
        "She had previously worked there.",
        "The SEC sued him.",
        "The company sent 2000 soldiers home.",
        "The company sent 1,995 soldiers home.",
        "It cost $1995 and 1995 euros.",
        "They may march in a second.",
        "He marched on and may march again.",
        "MAY THE SUN SET ON THE MAR OF IT",
        "A quarter of them and three quarters of us came second.",
        "He is in his mid-20s, she in her forties, the over-60s not.",
        "The spring was poisoned and the fall of prices went on.",
        "The score was 3-2, or 1/2, in version 10.4.11 of 192.168.10.12.",
        "Call 555-1234 or flight A380 or room 2020b.",
        "The USA Today and the Sunday Times wrote it.",
        "Ads ran in four Super Tuesday states.",
        "She sang on Saturday Night Live.",
        "It stood in the Halden Sun.",
        "She called the H1-B visa good.",
        "“Now, you said so,” he said.",
        "She told TODAY.com and Monday.com about it.",
        "It fits into an overnight bag and is an overnight sensation.",
        "",
        "..."
      })
  void tags_what_is_no_date_as_none(String text) {
    assertThat(FoundDates.in(text, PUBLISHED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          He spoke on September 24th.       | XXXX-09-24
          The minister met them on Monday.  | XXXX-WXX-1
          It is now closed.                 | PRESENT_REF
          It ended on 5 May 2020.           | 2020-05-05
          It was signed on 3/4/98.          | XX98-03-04
          They will meet next Friday.       | XXXX-WXX-5
          It ended yesterday.               | PAST_REF
          Exports fell last month.          | PAST_REF
          Prices will rise next month.      | FUTURE_REF
          Prices rose this year.            | PRESENT_REF
          Prices rose last summer.          | XXXX-SU
          Prices rose in the third quarter. | XXXX-Q3
          Prices rose at Christmas.         | XXXX-12-25
          Prices rose three weeks ago.      | PAST_REF
          They fled Monday night.           | XXXX-WXX-1TNI
          He arrived at 2:30 p.m.           | T14:30
          """)
  void leaves_open_what_needs_a_day_of_publication_that_is_not_known(String text, String value) {
    assertThat(FoundDates.in(text, (LocalDate) null))
        .extracting(DateTag::value)
        .containsExactly(value);
  }

  @Test
  void crosses_no_end_of_a_sentence() {
    // given
    String text = "It ended in May 2020 was better.";
    List<Span> sentences = List.of(new Span(0, 15), new Span(16, text.length()));

    // when
    List<DateTag> dates = new DateFinder().find(text, sentences, LocalDate.parse(PUBLISHED));

    // then
    assertThat(dates)
        .extracting(tag -> tag.span().of(text), DateTag::value)
        .containsExactly(tuple("May", "2025-05"), tuple("2020", "2020"));
  }

  @Test
  void gives_sound_values_only() {
    // given
    String text =
        "In the first nine months of 1997, a week after next Monday, 3 weeks after Christmas on"
            + " Friday, on the last Sunday of each month, from 5 to 7 p.m. EST on June 3 and 4,"
            + " in fiscal 2016, during the past several quarters and the summer of '69.";

    // when
    List<DateTag> dates = FoundDates.in(text, PUBLISHED);

    // then
    assertThat(dates)
        .hasSizeGreaterThan(9)
        .allMatch(tag -> Timex3Value.isSound(tag.value()), "is sound");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Debt rose at year-end 2009.                         | year-end 2009    | 2009
          It fell for the first time in eight years.          | eight years      | P8Y
          It is at its lowest level in about two years.       | about two years  | P2Y
          Debt will rise in the year ahead.                   | the year ahead   | P1Y
          Debt will rise in the weeks ahead.                  | the weeks ahead  | PXW
          He stayed a week or two.                            | a week or two    | PXW
          They wasted hours on it.                            | hours            | PTXH
          After days of waiting he left.                      | days             | PXD
          He slept over the last 30 days—like her.          | the last 30 days | P30D
          It will hold until after the November vote.         | November         | 2025-11
          The results of Tuesday's vote will decide.          | Tuesday          | 2025-09-23
          In the early morning hours of Feb. 9, 2014, he left. | the early morning hours of Feb. 9, 2014 | 2014-02-09TMO
          The next day, he left.                              | The next day     | XXXX-XX-XX
          He slept on the same day.                           | the same day     | XXXX-XX-XX
          """)
  void reads_what_words_around_a_time_make_of_it(String text, String span, String value) {
    assertThat(FoundDates.in(text, PUBLISHED))
        .extracting(tag -> tag.span().of(text), DateTag::value)
        .containsExactly(tuple(span, value));
  }

  @Test
  void counts_from_the_day_or_month_that_a_story_told() {
    assertThat(FoundDates.in("On 3 May 2024 he won. The next day, he left.", PUBLISHED))
        .extracting(DateTag::value)
        .containsExactly("2024-05-03", "2024-05-04");
    assertThat(FoundDates.in("In January, jobs grew during the month.", PUBLISHED))
        .extracting(DateTag::value)
        .containsExactly("2025-01", "2025-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He won six of the past seven contests.",
        "It is good for the future study of tides.",
        "He fell in the middle of the day.",
      })
  void finds_no_time_in_words_that_tell_none(String text) {
    assertThat(FoundDates.in(text, PUBLISHED)).isEmpty();
  }
}
