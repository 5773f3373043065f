package hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.date.StatedDate;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatedDateTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 26);
  private static final String PARAGRAPH = "The port was closed today. ".repeat(8).strip();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FOR IMMEDIATE RELEASE\nFriday, September 26, 2025\nPort Closed\n",
        "Home\nPress\nPublished\nSeptember 26, 2025\nPort Closed\nSeptember 30, 2025\n",
        "Port Closed\n\nReleased: 26 September 2025\n\n",
        "Port Closed\n\nSept. 26, 2025\n\n",
        "Port Closed\n\nSeptember 26, 2025 Contact: Ann Poole\n\n",
        "Port Closed\n\nRELEASE: September 26, 2025 | Media contacts: Ann Poole, 555 0100\n\n",
        "Port Closed\n2025-09-26\nBy Ann Poole\n2025-09-26\n",
        "NORRFORD, Sept. 26, 2025 (Norrland News) — ",
        "Port Closed\n\nNORRFORD (26 September 2025) – ",
      })
  void reads_the_day_above_the_first_paragraph(String head) {
    assertThat(StatedDate.in(head + PARAGRAPH)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Port Closed\n",
        "September 26, 2025\nThe pier burned.\nSeptember 28, 2025\nThe port closed.\n",
        "The port was closed on September 26, 2025, and again in May. ",
        "Last updated: September 26, 2025\n",
        "Contact: Ann Poole, until September 26, 2025\n",
        "Friday, September 26\n",
      })
  void reads_none_where_no_line_says_which(String head) {
    assertThat(StatedDate.in(head + PARAGRAPH)).isEmpty();
  }

  @Test
  void reads_none_below_the_first_paragraph() {
    assertThat(StatedDate.in("Port Closed\n" + PARAGRAPH + "\nPublished\nSeptember 26, 2025"))
        .isEmpty();
  }

  @Test
  void reads_on_below_a_long_heading() {
    String heading = "Port Closed Again ".repeat(12).strip();
    assertThat(StatedDate.in(heading + "\nSeptember 26, 2025\n" + PARAGRAPH)).contains(DAY);
  }
}
