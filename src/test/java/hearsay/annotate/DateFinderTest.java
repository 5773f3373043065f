package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearsay.article.Article;
import hearsay.claim.DateType;
import java.time.LocalDate;
import java.util.List;
import org.joda.time.DateTimeUtils;
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

  private static final PartOfSpeechTagger TAGGER = new PartOfSpeechTagger();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The vote was held on 24 September 2025.        | 24 September 2025 | 2025-09-24
          He spoke on September 24th.                    | September 24th    | 2025-09-24
          It was sold in December.                       | December          | 2024-12
          It was sold in September.                      | September         | 2025-09
          The talks will open in December.               | December          | 2025-12
          The dividend is payable Nov. 17.               | Nov. 17           | 2025-11-17
          The minister met them on Monday.               | Monday            | 2025-09-22
          The minister said so on Friday.                | Friday            | 2025-09-26
          They will meet again on Monday.                | Monday            | 2025-09-29
          The sale is expected to close Tuesday.         | Tuesday           | 2025-09-30
          It could be ready as early as Tuesday.         | Tuesday           | 2025-09-30
          They fled Thursday night.                      | Thursday night    | 2025-09-25TNI
          Exports fell last month.                       | last month        | 2025-08
          Sales grew in the second quarter of last year. | the second quarter of last year | 2024-Q2
          It began in mid-2023.                          | mid-2023          | 2023
          He was elected two years ago.                  | two years ago     | 2023
          It opened three months ago.                    | three months ago  | 2025-06
          It spread in recent years.                     | recent years      | PAST_REF
          It ended yesterday.                            | yesterday         | 2025-09-25
          The war began in the 1990s.                    | the 1990s         | 199X
          It was signed on 3/4/98.                       | 3/4/98            | 1998-03-04
          The lease will end on 3/4/30.                  | 3/4/30            | 2030-03-04
          It opened in mid-July.                         | mid-July          | 2025-07
          """)
  void resolves_a_date_against_the_day_of_publication(String text, String span, String value) {
    assertThat(SharedAnnotator.annotate(text, PUBLISHED).dates())
        .extracting(tag -> tag.span().of(text), DateTag::value)
        .containsExactly(tuple(span, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It lasted six months.         | DURATION | P6M
          They meet every Tuesday.      | SET      | XXXX-WXX-2
          He arrived at 2:30 p.m.       | TIME     | 2025-09-26T14:30
          It is now closed.             | DATE     | PRESENT_REF
          """)
  void tells_the_types_apart(String text, DateType type, String value) {
    assertThat(SharedAnnotator.annotate(text, PUBLISHED).dates())
        .extracting(DateTag::type, DateTag::value)
        .containsExactly(tuple(type, value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 6-year-old boy was once a pupil.",
        "He is 52 years old.",
        "She had previously worked there.",
        "The SEC sued him.",
        "The company sent 2000 soldiers home."
      })
  void tags_no_ages_and_no_plain_adverbs(String text) {
    assertThat(SharedAnnotator.annotate(text, PUBLISHED).dates()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
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
          """)
  void leaves_open_what_needs_a_day_of_publication_that_is_not_known(String text, String value) {
    assertThat(SharedAnnotator.annotateUndated(text).dates())
        .extracting(DateTag::value)
        .containsExactly(value);
  }

  @Test
  void no_value_depends_on_the_clock() {
    // given
    String text =
        "It ended yesterday, last month, this year, in the '90s, on Monday, in March, two"
            + " weeks ago, at Christmas, on Thanksgiving, next Friday, on 3/4/98 and 3/4/47,"
            + " tonight at 8 p.m., in the third quarter, this morning, on May 5.";
    Article undated = Article.of("a", text, null);
    Article dated = Article.of("b", text, LocalDate.parse(PUBLISHED));

    // when
    List<DateTag> now = findAt("2026-01-15", undated);
    List<DateTag> later = findAt("2071-08-03", undated);

    // then
    assertThat(now).hasSizeGreaterThan(9);
    assertThat(later).isEqualTo(now);
    assertThat(now).extracting(DateTag::value).noneMatch(value -> value.contains("202"));
    assertThat(findAt("2071-08-03", dated)).isEqualTo(findAt("2026-01-15", dated));
  }

  @Test
  void gives_sound_values_only() {
    // given
    String text =
        "In the first nine months of 1997, a week after next Monday, 3 weeks after Christmas on"
            + " Friday, on the last Sunday of each month, from 5 to 7 p.m. EST on June 3 and 4,"
            + " in fiscal 2016, during the past several quarters and the summer of '69.";

    // when
    List<DateTag> dates = SharedAnnotator.annotate(text, PUBLISHED).dates();

    // then
    assertThat(dates).isNotEmpty().allMatch(tag -> Timex3Value.isSound(tag.value()));
  }

  /** What is found by a SUTime that is loaded, and run, on this day. */
  private static List<DateTag> findAt(String day, Article article) {
    List<Words> sentences = new Tokenizer().sentences(article);
    TAGGER.tag(sentences);
    DateTimeUtils.setCurrentMillisFixed(LocalDate.parse(day).toEpochDay() * 24 * 60 * 60 * 1000);
    try {
      return new DateFinder().find(article, sentences);
    } finally {
      DateTimeUtils.setCurrentMillisSystem();
    }
  }
}
