package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.organization.Selection.Rated;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SelectionTest {
  private static Rated judged(int from, int to, double probability) {
    return new Rated(new Candidate(0, from, to, from + "-" + to), probability);
  }

  private static List<String> best(Rated... judged) {
    return Selection.best(List.of(judged)).stream().map(Candidate::key).toList();
  }

  @Test
  void takes_all_that_are_likely_and_do_not_overlap() {
    assertThat(best(judged(4, 6, 0.9), judged(0, 2, 0.5), judged(7, 8, 0.1)))
        .containsExactly("0-2", "4-6");
  }

  @Test
  void takes_the_likelier_of_two_that_overlap() {
    assertThat(best(judged(0, 3, 0.6), judged(1, 2, 0.9))).containsExactly("1-2");
  }

  @Test
  void takes_two_parts_that_are_better_together_than_the_whole() {
    assertThat(best(judged(0, 5, 0.8), judged(0, 2, 0.7), judged(3, 5, 0.7)))
        .containsExactly("0-2", "3-5");
  }

  @Test
  void takes_nothing_of_nothing() {
    assertThat(best()).isEmpty();
  }
}
