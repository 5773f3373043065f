package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.organization.Selection.Rated;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SelectionTest {
  private static Rated rated(int from, int to, double probability) {
    return new Rated(new Candidate(0, from, to, from + "-" + to), probability);
  }

  private static List<String> best(Rated... rated) {
    return Selection.best(List.of(rated)).stream().map(Candidate::key).toList();
  }

  @Test
  void takes_all_that_are_likely_and_do_not_overlap() {
    assertThat(best(rated(4, 6, 0.9), rated(0, 2, 0.5), rated(7, 8, 0.1)))
        .containsExactly("0-2", "4-6");
  }

  @Test
  void takes_the_likelier_of_two_that_overlap() {
    assertThat(best(rated(0, 3, 0.6), rated(1, 2, 0.9))).containsExactly("1-2");
  }

  @Test
  void takes_two_parts_that_are_better_together_than_the_whole() {
    assertThat(best(rated(0, 5, 0.8), rated(0, 2, 0.7), rated(3, 5, 0.7)))
        .containsExactly("0-2", "3-5");
  }

  @Test
  void takes_nothing_of_nothing() {
    assertThat(best()).isEmpty();
  }

  @Test
  void takes_nothing_at_the_threshold_and_anything_above_it() {
    assertThat(best(rated(0, 2, Selection.THRESHOLD))).isEmpty();
    assertThat(best(rated(0, 2, Selection.THRESHOLD + 1e-9))).containsExactly("0-2");
  }

  @Test
  void takes_neighbours_that_touch() {
    assertThat(best(rated(2, 4, 0.5), rated(0, 2, 0.5))).containsExactly("0-2", "2-4");
  }

  @Test
  void takes_the_one_that_ends_or_begins_first_of_two_that_are_as_likely() {
    assertThat(best(rated(0, 3, 0.6), rated(1, 2, 0.6))).containsExactly("1-2");
    assertThat(best(rated(1, 3, 0.6), rated(0, 3, 0.6))).containsExactly("0-3");
  }

  @Test
  void counts_only_what_is_above_the_threshold() {
    // 0.65 - 0.3 is less than twice 0.5 - 0.3, and more than twice 0.45 - 0.3
    assertThat(best(rated(0, 5, 0.65), rated(0, 2, 0.5), rated(3, 5, 0.5)))
        .containsExactly("0-2", "3-5");
    assertThat(best(rated(0, 5, 0.65), rated(0, 2, 0.45), rated(3, 5, 0.45)))
        .containsExactly("0-5");
  }

  @Test
  void takes_chains_of_many() {
    assertThat(
            best(
                rated(0, 1, 0.4),
                rated(0, 4, 0.5),
                rated(1, 2, 0.4),
                rated(2, 6, 0.6),
                rated(3, 4, 0.7),
                rated(4, 6, 0.6)))
        .containsExactly("0-1", "1-2", "3-4", "4-6");
  }
}
