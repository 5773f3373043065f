package hearsay.attribute;

import static hearsay.attribute.TestSpans.indifferent;
import static hearsay.attribute.TestSpans.labelled;
import static hearsay.attribute.TestSpans.linkable;
import static hearsay.attribute.TestSpans.nearest;
import static hearsay.attribute.TestSpans.said;
import static hearsay.attribute.TestSpans.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.attribute.ModelSettings.Links;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LevelLinksTest {
  private static final int NEAR = 10;
  private static final long ALL = 1_000_000;

  private static LevelLinks links() {
    return new LevelLinks(
        new Linker(new Links(1, List.of(0.0), List.of(nearest(-30.0), nearest(null))), NEAR));
  }

  private static List<LinkedSpans> link(LinkableSpan... spans) {
    LevelLinks links = links();
    List.of(spans).forEach(links::add);
    return links.complete(ALL);
  }

  @Test
  void give_a_cue_its_nearest_source_and_contents() {
    List<LinkedSpans> linked =
        link(
            span(Role.SOURCE, 0, 1),
            span(Role.CUE, 2, 2),
            span(Role.CONTENT, 3, 7),
            span(Role.SOURCE, 8, 8),
            span(Role.CUE, 9, 9),
            span(Role.CONTENT, 10, 12));

    assertThat(linked)
        .extracting(LinkedSpans::cue)
        .containsExactly(labelled(Role.CUE, 2, 2), labelled(Role.CUE, 9, 9));
    assertThat(linked)
        .extracting(LinkedSpans::source)
        .containsExactly(labelled(Role.SOURCE, 0, 1), labelled(Role.SOURCE, 8, 8));
    assertThat(linked)
        .extracting(LinkedSpans::contents)
        .containsExactly(
            List.of(labelled(Role.CONTENT, 3, 7)), List.of(labelled(Role.CONTENT, 10, 12)));
    assertThat(linked).extracting(LinkedSpans::via).containsOnlyNulls();
  }

  @Test
  void join_the_contents_of_one_cue() {
    assertThat(link(span(Role.CONTENT, 0, 3), span(Role.CUE, 5, 5), span(Role.CONTENT, 7, 9)))
        .extracting(LinkedSpans::contents)
        .containsExactly(List.of(labelled(Role.CONTENT, 0, 3), labelled(Role.CONTENT, 7, 9)));
  }

  @Test
  void tell_the_lowest_chance_of_a_contents_link() {
    LinkedSpans linked =
        link(
                span(Role.CONTENT, 0, 0),
                span(Role.CUE, 1, 1),
                span(Role.CONTENT, 5, 5),
                span(Role.CUE, 9, 9),
                span(Role.CONTENT, 10, 10))
            .get(0);

    // Three words either way for the content between the cues, by the same class.
    assertThat(linked.contents()).hasSize(2);
    assertThat(linked.contentChance()).isCloseTo(0.5, within(1e-9));
    assertThat(linked.sourceChance()).isEqualTo(1);
    assertThat(linked.source()).isNull();
  }

  @Test
  void add_the_scheme_of_the_cue_and_of_the_first_content() {
    LevelLinks links = links();
    links.add(linkable(labelled(Role.CUE, 0, 1), said(1, 90), said(3, 90)));
    links.add(linkable(labelled(Role.CONTENT, 2, 3), said(90, 10), said(90, 30)));
    links.add(linkable(labelled(Role.CONTENT, 5, 6), said(90, 90), said(90, 90)));

    assertThat(links.complete(ALL)).extracting(LinkedSpans::scheme).containsExactly(22.0);
  }

  @Test
  void leave_out_cues_without_content_and_contents_without_cue() {
    assertThat(link(span(Role.SOURCE, 0, 0), span(Role.CUE, 1, 1))).isEmpty();
    assertThat(link(span(Role.CONTENT, 0, 3))).isEmpty();
    assertThat(link(span(Role.CONTENT, 0, 3), span(Role.CUE, 11, 11))).isEmpty();
  }

  @Test
  void complete_a_cue_when_all_is_known_that_it_can_be_linked_to() {
    LevelLinks links = links();
    links.add(span(Role.CUE, 5, 5));
    links.add(span(Role.CONTENT, 6, 7));

    assertThat(links.complete(25)).isEmpty();
    assertThat(links.complete(26)).hasSize(1);
    assertThat(links.complete(ALL)).isEmpty();
  }

  @Test
  void know_the_farthest_spans_that_can_be_linked() {
    LevelLinks links = links();
    links.add(span(Role.SOURCE, 0, 0));
    links.complete(19);
    links.add(span(Role.CUE, 10, 10));
    links.complete(20);
    links.add(span(Role.CONTENT, 20, 22));
    links.complete(30);

    LinkedSpans linked = links.complete(31).get(0);

    assertThat(linked.source()).isEqualTo(labelled(Role.SOURCE, 0, 0));
    assertThat(linked.contents()).containsExactly(labelled(Role.CONTENT, 20, 22));
  }

  @Test
  void ask_for_a_source_even_where_all_are_alike() {
    LevelLinks links =
        new LevelLinks(
            new Linker(
                new Links(1, List.of(0.0), List.of(indifferent(-1.0), indifferent(null))), NEAR));
    links.add(span(Role.SOURCE, 0, 0));
    links.add(span(Role.CUE, 1, 1));
    links.add(span(Role.CONTENT, 2, 2));

    LinkedSpans linked = links.complete(ALL).get(0);

    assertThat(linked.sourceChance()).isCloseTo(Math.E / (Math.E + 1), within(1e-9));
  }
}
