package hearsay.annotate.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CacheTest {
  private static final int MANY = 50_000;

  private final Cache<Integer, String> cache = new Cache<>();
  private final List<Integer> made = new ArrayList<>();

  private String get(int key) {
    return cache.get(
        key,
        number -> {
          made.add(number);
          return "made of " + number;
        });
  }

  @Test
  void a_thing_is_made_once() {
    assertThat(get(1)).isEqualTo("made of 1");
    assertThat(get(1)).isEqualTo("made of 1");

    assertThat(made).containsExactly(1);
  }

  @Test
  void what_is_asked_for_again_and_again_is_kept_however_much_comes_between() {
    for (int i = 1; i < MANY; i++) {
      get(0);
      get(i);
    }

    assertThat(made).containsOnlyOnce(0);
  }

  @Test
  void what_is_asked_for_no_more_is_dropped() {
    for (int i = 0; i < MANY; i++) {
      get(i);
    }
    get(0);

    assertThat(made).last().isEqualTo(0);
    assertThat(made).hasSize(MANY + 1);
  }
}
