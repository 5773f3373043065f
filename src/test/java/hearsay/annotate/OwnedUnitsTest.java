package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names stand between square brackets, which are no part of the text. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnedUnitsTest {

  private static Set<String> owners(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> mentions = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        from = text.length();
      } else if (c == ']') {
        mentions.add(new Span(from, text.length()));
      } else {
        text.append(c);
      }
    }
    return OwnedUnits.owners(text.toString(), mentions);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Tolvan] and its unit [Tolvan Marine] met.",
        "[Tolvan]’s subsidiary [Tolvan Marine] met.",
        "[Tolvan] and its Norwegian shipping arm [Tolvan Marine] met.",
        "[Tolvan], whose rival is its affiliate [Tolvan Marine], met.",
      })
  void knows_the_owner_of_a_unit_that_is_called_after_it(String text) {
    assertThat(owners(text)).containsExactly("Tolvan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Tolvan] and [Tolvan Marine] met.",
        "[Tolvan] and the unit [Tolvan Marine] met.",
        "[Tolvan] and its lawyer of [Tolvan Marine] met.",
        "[Tolvan] said in May that, as all knew, its unit [Tolvan Marine] met.",
        "[Tolvan] and its unit [Brekke Marine] met.",
        "[Tolvan] and its unit [Tolvanmarine] met.",
      })
  void knows_no_owner_where_the_text_says_none(String text) {
    assertThat(owners(text)).isEmpty();
  }

  @Test
  void takes_names_in_any_number() {
    assertThat(owners("Nobody met.")).isEmpty();
    assertThat(owners("[Tolvan] met.")).isEmpty();
    assertThat(owners("[Tolvan]’s unit [Tolvan Air] and [Brekke]’s arm [Brekke Air] met."))
        .containsExactlyInAnyOrder("Tolvan", "Brekke");
  }
}
