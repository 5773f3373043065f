package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Which modifiers tell whom a description means. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RestrictionsTest {
  @Test
  void are_what_tells_one_from_others() {
    assertThat(Restrictions.of(Set.of("polish", "defence", "high-court")))
        .containsExactlyInAnyOrder("polish", "defence", "high-court");
  }

  @Test
  void are_neither_size_nor_age_nor_what_is_thought_of_somebody() {
    assertThat(
            Restrictions.of(
                Set.of("three-member", "34-year-old", "1,200-strong", "four-term", "outgoing")))
        .isEmpty();
  }
}
