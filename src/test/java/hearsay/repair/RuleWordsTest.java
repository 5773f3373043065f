package hearsay.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleWordsTest {
  private static final List<String> LINES = ResourceLines.of(RuleWords.class, "words.tsv");

  @Test
  void tell_the_class_of_a_word() {
    RuleWords words = new RuleWords();

    assertThat(words.is(WordClass.CHARGE_NOUN, "allegation")).isTrue();
    assertThat(words.is(WordClass.DOUBT_NOUN, "allegation")).isFalse();
    assertThat(words.alternatives(WordClass.CITING_FORM)).isEqualTo("citing|quoting");
  }

  @Test
  void stand_in_the_table_once_each_in_lower_case_and_in_order() {
    for (String line : LINES) {
      List<String> words = List.of(line.substring(line.indexOf('\t') + 1).split(" ", -1));
      assertThat(words).as(line).isSorted().doesNotHaveDuplicates();
      assertThat(words).as(line).allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void refuse_a_table_that_lacks_a_class() {
    assertThatThrownBy(() -> new RuleWords(LINES.subList(1, LINES.size())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("TARGETING_VERB");
  }

  @Test
  void refuse_a_table_that_has_a_class_twice() {
    List<String> lines = new ArrayList<>(LINES);
    lines.add("CITING_FORM\tnoting");

    assertThatThrownBy(() -> new RuleWords(lines))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("CITING_FORM");
  }

  @Test
  void refuse_a_class_that_no_rule_knows() {
    List<String> lines = new ArrayList<>(LINES);
    lines.add("NOTING_FORM\tnoting");

    assertThatThrownBy(() -> new RuleWords(lines)).isInstanceOf(IllegalArgumentException.class);
  }
}
