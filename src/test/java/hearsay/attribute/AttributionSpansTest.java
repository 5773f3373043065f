package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AttributionSpansTest {
  private static LabelledSpan span(Role role, int first, int last) {
    return new LabelledSpan(role, first, last, 0, 1, 1);
  }

  private static LinkedSpans found(LabelledSpan cue, LabelledSpan... contents) {
    return new LinkedSpans(cue, null, List.of(contents), 1, 1, 0, null);
  }

  private static Attribution attribution(String text, LabelledSpan cue, LabelledSpan... contents) {
    return new AttributionSpans(TestArticles.tokenized(text))
        .of(TestWords.of(text), found(cue, contents), 0.5);
  }

  private static List<String> cut(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }

  @Test
  void cuts_the_text_at_the_words() {
    String text = "\uD83D\uDE00 he said the bank lied.";

    Attribution attribution = attribution(text, span(Role.CUE, 2, 2), span(Role.CONTENT, 3, 5));

    assertThat(cut(text, attribution.cue())).containsExactly("said");
    assertThat(cut(text, attribution.content())).containsExactly("the bank lied.");
    assertThat(attribution.source()).isEmpty();
    assertThat(attribution.confidence()).isEqualTo(0.5);
  }

  @Test
  void tells_those_of_the_inner_level_apart() {
    String text = "banks said lenders said rates";
    LinkedSpans outer = found(span(Role.CUE, 1, 1), span(Role.CONTENT, 2, 4));
    LinkedSpans inner = found(span(Role.CUE, 3, 3), span(Role.CONTENT, 4, 4)).within(outer);
    AttributionSpans spans = new AttributionSpans(TestArticles.tokenized(text));

    assertThat(spans.of(TestWords.of(text), outer, 1).finder()).isEqualTo("learned");
    assertThat(spans.of(TestWords.of(text), inner, 1).finder()).isEqualTo("learned-inner");
  }

  @Test
  void takes_a_token_of_which_a_span_holds_more_than_half() {
    String text = "said the U.S. lied";

    // said | the | U | . | S | . | lied
    assertThat(
            cut(text, attribution(text, span(Role.CUE, 0, 0), span(Role.CONTENT, 1, 4)).content()))
        .containsExactly("the U.S.");
    assertThat(
            cut(text, attribution(text, span(Role.CUE, 0, 0), span(Role.CONTENT, 5, 6)).content()))
        .containsExactly("lied");
  }

  @Test
  void joins_neighbours_but_not_over_a_blank_line() {
    String line = "said the bank\r\nlied";
    String paragraph = "said the bank\r\n\r\nlied";

    assertThat(
            cut(
                line,
                attribution(
                        line,
                        span(Role.CUE, 0, 0),
                        span(Role.CONTENT, 1, 2),
                        span(Role.CONTENT, 3, 3))
                    .content()))
        .containsExactly("the bank\r\nlied");
    assertThat(
            cut(
                paragraph,
                attribution(
                        paragraph,
                        span(Role.CUE, 0, 0),
                        span(Role.CONTENT, 1, 2),
                        span(Role.CONTENT, 3, 3))
                    .content()))
        .containsExactly("the bank", "lied");
  }

  @Test
  void does_not_join_lines_of_which_the_first_ends_with_its_sentence() {
    String text = "said it fell.\nIt lies";

    assertThat(
            cut(
                text,
                attribution(
                        text,
                        span(Role.CUE, 0, 0),
                        span(Role.CONTENT, 1, 3),
                        span(Role.CONTENT, 4, 5))
                    .content()))
        .containsExactly("it fell.", "It lies");
  }

  @Test
  void leaves_a_span_inside_a_token_as_it_is() {
    String text = "unnamed-source-said lies";

    // unnamed | - | source | - | said | lies
    assertThat(cut(text, attribution(text, span(Role.CUE, 4, 4), span(Role.CONTENT, 5, 5)).cue()))
        .containsExactly("said");
  }

  @Test
  void keeps_roles_apart_that_share_a_token() {
    String text = "lies:said";

    Attribution attribution = attribution(text, span(Role.CUE, 2, 2), span(Role.CONTENT, 0, 1));

    assertThat(cut(text, attribution.cue())).containsExactly("said");
    assertThat(cut(text, attribution.content())).containsExactly("lies:");
  }

  @Test
  void joins_contents_that_only_blanks_part() {
    String text = "\"lies\" \u00AD\n \"more lies\" he said \"lies\"";

    Attribution attribution =
        attribution(
            text,
            span(Role.CUE, 8, 8),
            span(Role.CONTENT, 0, 2),
            span(Role.CONTENT, 3, 6),
            span(Role.CONTENT, 9, 11));

    assertThat(cut(text, attribution.content()))
        .containsExactly("\"lies\" \u00AD\n \"more lies\"", "\"lies\"");
  }

  @Test
  void joins_contents_that_meet_in_one_token() {
    String text = "said lenders/banks";

    // said | lenders | / | banks
    Attribution attribution =
        attribution(text, span(Role.CUE, 0, 0), span(Role.CONTENT, 1, 2), span(Role.CONTENT, 3, 3));

    assertThat(cut(text, attribution.content())).containsExactly("lenders/banks");
  }

  @Test
  void has_no_blanks_at_the_edges() {
    String text = "said\u00AD lies\u200B.";

    Attribution attribution = attribution(text, span(Role.CUE, 0, 0), span(Role.CONTENT, 1, 1));

    assertThat(attribution.cue()).containsExactly(new Span(0, 4));
    assertThat(cut(text, attribution.content())).containsExactly("lies\u200B.");
  }
}
