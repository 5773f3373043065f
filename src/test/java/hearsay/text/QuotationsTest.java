package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuotationsTest {
  private static List<String> quoted(String text) {
    return Quotations.in(text, new Span(0, text.length())).stream()
        .map(quotation -> quotation.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said \"it is over\" and left.",
        "He said \u201cit is over\u201d and left.",
        "He said ''it is over'' and left.",
        "He said ``it is over'' and left.",
        "He said \u00abit is over\u00bb and left.",
        "He said \u2018it is over\u2019 and left.",
        "He said 'it is over' and left.",
        "He said \u201eit is over\u201c and left.",
        "He said \u201eit is over\u201d and left.",
        "He said \u201dit is over\u201d and left.",
        "He said \u00bbit is over\u00ab and left.",
        "He said \u00bbit is over\u00bb and left.",
        "He said \u300cit is over\u300d and left.",
        "He said \u300eit is over\u300f and left.",
        "He said \uff02it is over\uff02 and left.",
        "He said \u201dit is over\u201c and left.",
        "He said \u2032\u2032it is over\u2032\u2032 and left.",
        "He said \u00b4\u00b4it is over\u00b4\u00b4 and left."
      })
  void finds_a_quotation_in_every_style_of_marks(String text) {
    assertThat(quoted(text))
        .singleElement()
        .asString()
        .hasSizeBetween(12, 14)
        .contains("it is over");
  }

  @Test
  void keeps_a_nested_quotation_in_the_outer_one() {
    assertThat(quoted("\u201cShe told me \u2018never again\u2019 twice,\u201d he said."))
        .containsExactly("\u201cShe told me \u2018never again\u2019 twice,\u201d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"The \"green\" port, and its (\"dry\") dock.\"",
        "\"A port of the \"green kind\"\""
      })
  void keeps_a_nested_quotation_with_the_same_straight_marks_in_the_outer_one(String quotation) {
    assertThat(quoted(quotation + " he said.")).containsExactly(quotation);
  }

  @Test
  void takes_straight_marks_that_do_not_pair_one_after_the_other() {
    assertThat(quoted("\"The \"green\" port, he said. Then \"stop\" it."))
        .containsExactly("\"The \"green\"", "\"stop\"");
  }

  @Test
  void runs_an_unclosed_quotation_to_the_end_of_the_paragraph() {
    String text = "He said: \u201cThe first. The second.  ";
    assertThat(Quotations.in(text, new Span(0, text.length())))
        .singleElement()
        .satisfies(
            quotation -> {
              assertThat(quotation.closed()).isFalse();
              assertThat(quotation.span().of(text)).isEqualTo("\u201cThe first. The second.");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The workers' rights and the firm's debts don't matter.",
        "It's the firms\u2019 problem, isn\u2019t it?",
        "A 6\" gun.",
        "The '90s were quiet."
      })
  void takes_apostrophes_and_inch_signs_for_what_they_are(String text) {
    assertThat(quoted(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it is over,\u201d he said",
        "it is over\u201d\u2014he left",
        "it is over \u201d."
      })
  void takes_a_closing_mark_that_no_blank_precedes_or_no_word_follows_for_no_opening(String text) {
    assertThat(quoted(text)).isEmpty();
  }

  @Test
  void closes_a_german_quotation_at_the_first_high_mark() {
    assertThat(quoted("\u201eOne\u201c, she said, \u201etwo\u201c."))
        .containsExactly("\u201eOne\u201c", "\u201etwo\u201c");
  }

  @Test
  void stays_within_the_paragraph() {
    String text = "\u201cone\u201d two \u201cthree\u201d";
    assertThat(Quotations.in(text, new Span(5, 13)))
        .singleElement()
        .satisfies(quotation -> assertThat(quotation.span().end()).isEqualTo(13));
  }

  /** Text that counts how often it is looked at. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int at) {
      looks++;
      return text.charAt(at);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"'s ", " 'a", "\u2018a ", "\"a ", "''", "a' ", "\u00ab", "`a "})
  void looks_no_more_often_at_a_character_of_a_longer_text(String part) {
    assertThat(looks(part, 4000)).isLessThan(5 * looks(part, 1000));
  }

  private static long looks(String part, int times) {
    Counted text = new Counted(part.repeat(times));
    Quotations.in(text, new Span(0, text.length()));
    return text.looks;
  }
}
