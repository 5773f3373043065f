package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.attribute.ModelSettings.LinkKind;
import hearsay.attribute.ModelSettings.Links;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinkerTest {
  private static LabelledSpan span(Role role, int first, int last) {
    return new LabelledSpan(role, first, last, 0, 1, 1);
  }

  private static LinkKind indifferent(@Nullable Double none) {
    return new LinkKind(
        Collections.nCopies(19, 0.0),
        Collections.nCopies(7, 0.0),
        Collections.nCopies(9, 0.0),
        none);
  }

  /** Prefers what stands nearer. */
  private static LinkKind near(@Nullable Double none) {
    List<Double> distance = new ArrayList<>();
    for (int i = 0; i < 19; i++) {
      distance.add((double) -Math.abs(i - 9));
    }
    return new LinkKind(distance, Collections.nCopies(7, 0.0), Collections.nCopies(9, 0.0), none);
  }

  /** A window of so many words with vectors of one number, all of them 0. */
  private static WindowView view(int words, float... vectors) {
    float[] all = new float[(words + 1) * Linker.PARTS];
    System.arraycopy(vectors, 0, all, 0, vectors.length);
    return new WindowView(new Window(0, words), 1, all);
  }

  private static List<LinkedSpans> link(LinkKind kind, WindowView view, LabelledSpan... spans) {
    LinkKind toCue = new LinkKind(kind.distance(), kind.paragraphs(), kind.between(), null);
    return new Linker(new Links(1, List.of(kind, toCue))).link(List.of(spans), List.of(view));
  }

  @Test
  void gives_a_cue_its_nearest_source_and_contents() {
    LabelledSpan source = span(Role.SOURCE, 0, 1);
    LabelledSpan cue = span(Role.CUE, 2, 2);
    LabelledSpan content = span(Role.CONTENT, 3, 7);
    LabelledSpan farSource = span(Role.SOURCE, 20, 21);
    LabelledSpan farCue = span(Role.CUE, 22, 22);
    LabelledSpan farContent = span(Role.CONTENT, 23, 25);

    List<LinkedSpans> linked =
        link(near(-9.0), view(30), source, cue, content, farSource, farCue, farContent);

    assertThat(linked).extracting(LinkedSpans::cue).containsExactly(cue, farCue);
    assertThat(linked).extracting(LinkedSpans::source).containsExactly(source, farSource);
    assertThat(linked)
        .extracting(LinkedSpans::contents)
        .containsExactly(List.of(content), List.of(farContent));
  }

  @Test
  void joins_the_contents_of_one_cue() {
    LabelledSpan before = span(Role.CONTENT, 0, 3);
    LabelledSpan after = span(Role.CONTENT, 7, 9);

    assertThat(link(near(-9.0), view(10), before, span(Role.CUE, 5, 5), after))
        .extracting(LinkedSpans::contents)
        .containsExactly(List.of(before, after));
  }

  @Test
  void leaves_out_cues_without_content_and_contents_without_cue() {
    assertThat(link(near(-9.0), view(10), span(Role.SOURCE, 0, 0), span(Role.CUE, 1, 1))).isEmpty();
    assertThat(link(near(-9.0), view(10), span(Role.CONTENT, 0, 3))).isEmpty();
  }

  @Test
  void takes_no_source_where_none_scores_higher() {
    LinkedSpans linked =
        link(
                indifferent(1.0),
                view(10),
                span(Role.SOURCE, 0, 0),
                span(Role.CUE, 1, 1),
                span(Role.CONTENT, 2, 4))
            .get(0);

    assertThat(linked.source()).isNull();
    assertThat(linked.sourceChance()).isCloseTo(Math.E / (Math.E + 1), within(1e-9));
  }

  @Test
  void compares_the_vectors_of_the_one_that_asks_and_the_one_that_answers() {
    // Part 0 of the cue, word 1; part 1 of the sources, words 0 and 2.
    float[] vectors = new float[Linker.PARTS * 4];
    vectors[Linker.PARTS + 1] = 1;
    vectors[2 * Linker.PARTS] = 3;
    vectors[3 * Linker.PARTS + 1] = 2;

    LinkedSpans linked =
        link(
                indifferent(0.0),
                view(10, vectors),
                span(Role.SOURCE, 0, 0),
                span(Role.CUE, 1, 1),
                span(Role.SOURCE, 2, 2),
                span(Role.CONTENT, 3, 4))
            .get(0);

    assertThat(Objects.requireNonNull(linked.source()).first()).isEqualTo(2);
    assertThat(linked.sourceChance())
        .isCloseTo(Math.exp(6) / (Math.exp(3) + Math.exp(6) + 1), within(1e-6));
  }

  @Test
  void takes_answers_from_the_window_of_the_asking_span_alone() {
    LabelledSpan near = span(Role.SOURCE, 0, 0);
    LabelledSpan cue = span(Role.CUE, 8, 8);
    LabelledSpan nearer = span(Role.SOURCE, 9, 9);
    LabelledSpan content = span(Role.CONTENT, 2, 7);
    LabelledSpan apart = span(Role.CONTENT, 10, 11);
    Linker linker = new Linker(new Links(1, List.of(near(-30.0), near(null))));
    WindowView first = new WindowView(new Window(0, 9), 1, new float[10 * Linker.PARTS]);
    WindowView second = new WindowView(new Window(9, 12), 1, new float[4 * Linker.PARTS]);

    LinkedSpans linked =
        linker.link(List.of(near, content, cue, nearer, apart), List.of(first, second)).get(0);

    assertThat(linked.source()).isEqualTo(near);
    assertThat(linked.contents()).containsExactly(content);
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
                span(Role.CUE, first, last), span(Role.SOURCE, answerFirst, answerLast)))
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
