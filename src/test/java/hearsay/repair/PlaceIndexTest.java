package hearsay.repair;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PlaceIndexTest {
  private final PlaceIndex index =
      new PlaceIndex(List.of(new Span(10, 19), new Span(30, 39), new Span(50, 59)));

  private static Attribution attribution(Span cue, Span... content) {
    return new Attribution(List.of(new Span(0, 1)), List.of(cue), List.of(content), "test", 0.5);
  }

  private List<Integer> contents() {
    return List.of(index.contents(0), index.contents(1), index.contents(2));
  }

  @Test
  void counts_the_contents_that_overlap_a_place() {
    index.add(attribution(new Span(70, 75), new Span(0, 11)));
    index.add(attribution(new Span(70, 75), new Span(18, 31)));
    index.add(attribution(new Span(70, 75), new Span(19, 30)));
    index.add(attribution(new Span(70, 75), new Span(38, 50), new Span(58, 90)));

    assertThat(contents()).containsExactly(2, 2, 1);
  }

  @Test
  void knows_whose_cue_a_place_is() {
    Attribution one = attribution(new Span(10, 22), new Span(40, 45));
    Attribution both = attribution(new Span(18, 31), new Span(60, 65));
    index.add(one);
    index.add(both);

    assertThat(index.withCue(0)).containsExactly(one, both);
    assertThat(index.withCue(1)).containsExactly(both);
    assertThat(index.withCue(2)).isEmpty();
  }

  @Test
  void forgets_what_is_removed_and_that_alone() {
    Attribution one = attribution(new Span(10, 22), new Span(0, 90));
    Attribution same = attribution(new Span(10, 22), new Span(0, 90));
    index.add(one);
    index.add(same);

    index.remove(one);

    assertThat(index.withCue(0)).singleElement().isSameAs(same);
    assertThat(contents()).containsExactly(1, 1, 1);
  }
}
