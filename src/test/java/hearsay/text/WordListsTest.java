package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordListsTest {
  private static WordLists of(String... lines) {
    return WordLists.of("a.tsv", List.of(lines));
  }

  @Test
  void have_the_words_of_all_lines_of_their_name() {
    WordLists lists = of("verbs\tsay tell", "nouns\tword", "verbs\task");

    assertThat(lists.get("verbs")).containsExactlyInAnyOrder("say", "tell", "ask");
    assertThat(lists.get("nouns")).containsExactly("word");
  }

  @Test
  void give_words_the_value_in_their_names() {
    WordLists lists = of("month:3\tmarch mar", "month:4\tapril", "months\tmay");

    assertThat(lists.valued("month"))
        .containsOnly(Map.entry("march", "3"), Map.entry("mar", "3"), Map.entry("april", "4"));
    assertThatThrownBy(() -> lists.valued("year")).hasMessageContaining("lacks lists");
    assertThatThrownBy(() -> of("a:1\tx", "a:2\tx").valued("a"))
        .hasMessage("a.tsv has two values of a for x");
  }

  @Test
  void are_found_by_the_values_in_their_names() {
    WordLists lists = of("kind:head_of_state\tking queen", "kind:judge\tjustice", "kinds\tall");

    assertThat(lists.byValue("kind").keySet()).containsOnly("head of state", "judge");
    assertThat(lists.byValue("kind").get("judge")).containsExactly("justice");
    assertThatThrownBy(() -> lists.byValue("year")).hasMessageContaining("lacks lists");
  }

  @Test
  void refuse_what_is_mistyped() {
    assertThatThrownBy(() -> of("verbs say")).hasMessageContaining("without a tab: verbs say");
    assertThatThrownBy(() -> of("verbs\tsay tell say")).hasMessageContaining("'say'");
    assertThatThrownBy(() -> of("verbs\tsay  tell")).hasMessageContaining("verbs twice, or none");
    assertThatThrownBy(() -> of("verbs\tsay").get("nouns"))
        .hasMessage("a.tsv lacks the list nouns");
  }

  @Test
  void a_list_makes_a_pattern_in_its_order() {
    WordLists lists = WordLists.of("t", List.of("verb\tput_out put Esq. anonym*"));

    assertThat(lists.get("verb")).containsExactly("put out", "put", "Esq.", "anonym*");
    assertThat(lists.oneOf("verb")).isEqualTo("(?:put out|put|Esq\\.|anonym\\w*)");
  }
}
