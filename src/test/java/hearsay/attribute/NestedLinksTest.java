package hearsay.attribute;

import static hearsay.attribute.TestSpans.nearest;
import static hearsay.attribute.TestSpans.span;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.attribute.ModelSettings.Links;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NestedLinksTest {
  private final NestedLinks links =
      new NestedLinks(
          new Linker(new Links(1, List.of(0.0), List.of(nearest(-30.0), nearest(null))), 10));

  /** "ministers say banks say prices rise", where the second "say" is at that word. */
  private void add(Level level, int source, int cue, int content, int end) {
    links.add(level, span(Role.SOURCE, source, source));
    links.add(level, span(Role.CUE, cue, cue));
    links.add(level, span(Role.CONTENT, content, end));
  }

  @Test
  void tell_which_attribution_an_inner_one_stands_in() {
    add(Level.OUTER, 0, 1, 2, 6);
    add(Level.OUTER, 7, 8, 9, 12);
    add(Level.INNER, 2, 3, 4, 6);
    add(Level.INNER, 9, 10, 11, 12);

    List<LinkedSpans> found = links.all();

    assertThat(found).extracting(one -> one.cue().first()).containsExactly(1, 8, 3, 10);
    assertThat(found.get(2).via()).isEqualTo(found.get(0));
    assertThat(found.get(3).via()).isEqualTo(found.get(1));
  }

  @Test
  void know_inner_spans_inside_contents_alone() {
    add(Level.OUTER, 0, 1, 3, 7);
    links.add(Level.INNER, span(Role.SOURCE, 2, 3));
    links.add(Level.INNER, span(Role.CUE, 4, 4));
    links.add(Level.INNER, span(Role.CONTENT, 5, 6));
    links.add(Level.INNER, span(Role.CONTENT, 7, 8));

    LinkedSpans inner = links.all().get(1);

    assertThat(inner.source()).isNull();
    assertThat(inner.contents()).extracting(LabelledSpan::last).containsExactly(6);
  }

  @Test
  void link_inner_spans_over_what_parts_the_pieces_of_a_content() {
    links.add(Level.OUTER, span(Role.CONTENT, 0, 2));
    links.add(Level.OUTER, span(Role.SOURCE, 3, 3));
    links.add(Level.OUTER, span(Role.CUE, 4, 4));
    links.add(Level.OUTER, span(Role.CONTENT, 5, 8));
    links.add(Level.INNER, span(Role.SOURCE, 0, 0));
    links.add(Level.INNER, span(Role.CUE, 1, 1));
    links.add(Level.INNER, span(Role.CONTENT, 2, 8));

    List<LinkedSpans> found = links.all();

    assertThat(found).hasSize(2);
    assertThat(found.get(1).via()).isEqualTo(found.get(0));
    assertThat(found.get(1).contents()).extracting(LabelledSpan::last).containsExactly(8);
  }

  @Test
  void leave_out_inner_ones_where_the_outer_level_has_none() {
    links.add(Level.OUTER, span(Role.CONTENT, 0, 9));
    add(Level.INNER, 0, 1, 2, 3);

    assertThat(links.all()).isEmpty();
  }

  @Test
  void give_the_same_however_often_they_are_asked_before_the_end() {
    add(Level.OUTER, 0, 1, 2, 6);
    add(Level.INNER, 2, 3, 4, 6);
    List<Integer> found = new ArrayList<>();
    for (int known = 7; known < 60; known++) {
      links.link(known);
    }
    links.all().forEach(one -> found.add(one.cue().first()));

    assertThat(found).containsExactly(1, 3);
  }
}
