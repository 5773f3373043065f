package hearsay.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RaisedTest {
  private static String text(String html) {
    return HtmlText.of("<p>" + html + "</p>");
  }

  @ParameterizedTest
  @CsvSource({
    "10<sup>6</sup> tons, 10⁶ tons",
    "2 × 10<sup>−6</sup> g, 2 × 10⁻⁶ g",
    "<b>10</b><sup>12</sup> tons, 10¹² tons",
    "10<span style='vertical-align: super'>6</span> tons, 10⁶ tons",
    "$4<sup>99</sup> each, $4⁹⁹ each",
    "5 km<sup>2</sup> of land, 5 km² of land",
    "E = mc<sup>2</sup>, E = mc²",
    "R<sup>2</sup> is 0.9, R² is 0.9",
    "Ca<sup>2+</sup> ions, Ca²⁺ ions",
    "(x + 1)<sup>-2</sup>, (x + 1)⁻²"
  })
  void exponents_are_no_digits_of_the_figure_before_them(String html, String expected) {
    assertThat(text(html)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "It rains.<sup>12</sup> It ends., It rains. It ends.",
    "“It rains”<sup>3</sup> he said, “It rains” he said",
    "the treaty<sup>3</sup> ended, the treaty ended",
    "in 2019<sup>3</sup> it rained, in 2019 it rained",
    "It rains.<sup>[3]</sup>, It rains.",
    "'It rains.<sup>3,4</sup>', It rains.",
    "It rains.<sup>a</sup>, It rains.",
    "Maud Ferrin<sup>*</sup> said, Maud Ferrin said",
    "It rains<a href=#n><sup>3</sup></a> again, It rains again"
  })
  void marks_of_notes_go_whether_they_are_linked_or_not(String html, String expected) {
    assertThat(text(html)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "<sup>3</sup>The treaty says so., 3 The treaty says so.",
    "<sup>3</sup> The treaty says so., 3 The treaty says so.",
    "It rained. <sup>4</sup>And it ended., It rained. 4 And it ended.",
    "1<sup>1</sup>/<sub>2</sub> tons, 1 1/2 tons",
    "1<sup>3</sup>⁄<sub>4</sub> tons, 1 3⁄4 tons"
  })
  void numbers_of_notes_and_fractions_stand_apart(String html, String expected) {
    assertThat(text(html)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "the 1<sup>st</sup> of May, the 1st of May",
    "CO<sub>2</sub> and H<sub>2</sub>O, CO2 and H2O",
    "<sup>14</sup>C was found, 14C was found",
    "the 3<sup>e</sup> and 2<sup>o</sup>, the 3e and 2o",
    "M<sup>me</sup> Brun, Mme Brun",
    "Hearsay<sup>™</sup> said, Hearsay™ said",
    "<sup>1</sup>/<sub>2</sub> a ton, 1/2 a ton",
    "It <sup>was said to be so</sup> again, It was said to be so again"
  })
  void all_else_is_joined_as_it_is_written(String html, String expected) {
    assertThat(text(html)).isEqualTo(expected);
  }
}
