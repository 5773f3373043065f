package hearsay.attribute;

import static hearsay.attribute.TestSpans.indifferent;
import static hearsay.attribute.TestSpans.labelled;
import static hearsay.attribute.TestSpans.linkable;
import static hearsay.attribute.TestSpans.nearest;
import static hearsay.attribute.TestSpans.said;
import static hearsay.attribute.TestSpans.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.attribute.Linker.Choice;
import hearsay.attribute.ModelSettings.LinkTables;
import hearsay.attribute.ModelSettings.Links;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinkerTest {
  private static final double NOBODY = 2;

  private static Linker linker(LinkTables kind) {
    LinkTables toCue = new LinkTables(kind.distance(), kind.paragraphs(), kind.between(), null);
    return new Linker(new Links(1, List.of(NOBODY), List.of(kind, toCue)), 10);
  }

  private static Choice source(LinkTables kind, LinkableSpan cue, LinkableSpan... sources) {
    return linker(kind).choose(Link.SOURCE_OF_CUE, cue, List.of(sources)).orElseThrow();
  }

  @Test
  void prefers_what_the_tables_prefer() {
    LinkableSpan cue = span(Role.CUE, 5, 5);
    LinkableSpan near = span(Role.SOURCE, 3, 4);

    Choice choice = source(nearest(-9.0), cue, span(Role.SOURCE, 0, 0), near);

    assertThat(choice.answer()).contains(near);
    assertThat(choice.chance())
        .isCloseTo(Math.exp(-1) / (Math.exp(-1) + Math.exp(-3) + Math.exp(-9)), within(1e-9));
  }

  @Test
  void takes_the_first_of_equals() {
    LinkableSpan before = span(Role.SOURCE, 0, 0);

    assertThat(
            source(indifferent(-9.0), span(Role.CUE, 5, 5), before, span(Role.SOURCE, 1, 1))
                .answer())
        .contains(before);
  }

  @Test
  void compares_the_vectors_of_the_one_that_asks_and_the_one_that_answers() {
    // Part 0 of the cue; part 1 of the sources. The cue's are the mean of two words.
    LinkableSpan cue =
        linkable(labelled(Role.CUE, 1, 2), said(0, 0, 2, 9, 9, 9), said(0, 0, 4, 9, 9, 9));
    LinkableSpan weak = linkable(labelled(Role.SOURCE, 0, 0), said(0, 0, 9, 1), said(0, 0, 9, 1));
    LinkableSpan strong = linkable(labelled(Role.SOURCE, 3, 4), said(0, 0, 9, 4), said(0, 0, 9, 1));

    Choice choice = source(indifferent(0.5), cue, weak, strong);

    assertThat(choice.answer()).contains(strong);
    assertThat(choice.chance())
        .isCloseTo(Math.exp(7.5) / (Math.exp(7.5) + Math.exp(3) + Math.exp(6.5)), within(1e-6));
  }

  @Test
  void compares_other_vectors_where_a_content_asks_for_its_cue() {
    LinkableSpan content =
        linkable(labelled(Role.CONTENT, 5, 5), said(0, 0, 9, 9, 3, 9), said(0, 0, 9, 9, 3, 9));
    LinkableSpan cue =
        linkable(labelled(Role.CUE, 1, 1), said(0, 0, 9, 9, 9, 2), said(0, 0, 9, 9, 9, 2));

    Choice choice =
        linker(indifferent(0.0))
            .choose(Link.CUE_OF_CONTENT, content, List.of(span(Role.CUE, 0, 0), cue))
            .orElseThrow();

    assertThat(choice.answer()).contains(cue);
    assertThat(choice.chance()).isCloseTo(Math.exp(6) / (Math.exp(6) + 1), within(1e-9));
  }

  @Test
  void takes_no_source_where_nobody_answers_better() {
    LinkableSpan cue =
        linkable(labelled(Role.CUE, 1, 1), said(0, 0, 1, 0, 0, 0), said(0, 0, 1, 0, 0, 0));

    Choice choice = source(indifferent(1.0), cue, span(Role.SOURCE, 0, 0));

    assertThat(choice.answer()).isEmpty();
    assertThat(choice.chance()).isCloseTo(Math.exp(3) / (Math.exp(3) + 1), within(1e-9));
  }

  @Test
  void counts_answers_only_that_begin_near() {
    LinkableSpan cue = span(Role.CUE, 20, 30);
    LinkableSpan before = span(Role.SOURCE, 10, 11);
    LinkableSpan after = span(Role.SOURCE, 30, 31);
    // Of the answers that count the first one is the nearest.
    LinkTables between =
        new LinkTables(
            indifferent(null).distance(),
            indifferent(null).paragraphs(),
            List.of(0.0, 0.0, 0.0, 2.0, 0.0, 3.0, 4.0, 5.0, 6.0),
            -9.0);

    Choice choice =
        source(between, cue, span(Role.SOURCE, 9, 9), before, after, span(Role.SOURCE, 31, 31));

    assertThat(choice.answer()).contains(before);
    assertThat(choice.chance())
        .isCloseTo(Math.exp(3) / (Math.exp(3) + Math.exp(2) + Math.exp(-9)), within(1e-9));
  }

  @Test
  void chooses_nothing_where_there_is_no_answer() {
    Optional<Choice> choice =
        linker(indifferent(0.0))
            .choose(
                Link.CUE_OF_CONTENT,
                span(Role.CONTENT, 20, 20),
                List.of(span(Role.CUE, 9, 9), span(Role.CUE, 31, 31)));

    assertThat(choice).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // asking first and last, answer first and last, class
    "5,5,3,4,10",
    "5,5,0,3,11",
    "5,5,0,1,12",
    "900,900,0,0,18",
    "5,5,6,7,8",
    "5,6,8,9,7",
    "0,0,400,400,0",
    "5,9,6,7,8"
  })
  void counts_distance_by_powers_of_two(
      int first, int last, int answerFirst, int answerLast, int expected) {
    assertThat(
            LinkClasses.distance(
                labelled(Role.CUE, first, last), labelled(Role.SOURCE, answerFirst, answerLast)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0,1,5", "1,1,3", "2,3,5", "0,3,7", "0,9,8", "9,0,0", "3,0,0", "1,0,2"})
  void counts_answers_between(int index, int before, int expected) {
    assertThat(LinkClasses.between(index, before)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0,0,3", "1,0,4", "9,0,6", "0,2,1", "0,9,0"})
  void counts_paragraphs(int asking, int answer, int expected) {
    assertThat(
            LinkClasses.paragraphs(
                new LabelledSpan(Role.CUE, 0, 0, asking, 1, 1),
                new LabelledSpan(Role.SOURCE, 0, 0, answer, 1, 1)))
        .isEqualTo(expected);
  }
}
