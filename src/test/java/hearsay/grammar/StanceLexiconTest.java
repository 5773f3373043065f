package hearsay.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Stance;
import hearsay.grammar.StanceLexicon.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StanceLexiconTest {
  private final StanceLexicon lexicon = new StanceLexicon();

  private Optional<Stance> stance(String... lemmas) {
    return lexicon.of(List.of(lemmas)).flatMap(Entry::stance);
  }

  @Test
  void takes_the_entry_of_most_words() {
    assertThat(stance("call")).contains(Stance.APPRAISE);
    assertThat(stance("call", "for")).contains(Stance.DEMAND);
    assertThat(stance("make", "it", "very", "clear")).contains(Stance.ASSERT);
  }

  @Test
  void wants_the_words_of_a_phrase_in_order() {
    assertThat(stance("cast", "doubt")).contains(Stance.DENY);
    assertThat(stance("cast", "in", "no", "doubt")).contains(Stance.DENY);
    assertThat(stance("cast")).contains(Stance.ASSERT);
  }

  @Test
  void knows_no_word_that_it_does_not_have() {
    assertThat(lexicon.of(List.of("frobnicate"))).isEmpty();
    assertThat(lexicon.of(List.of())).isEmpty();
  }

  @Test
  void reaches_every_entry_by_its_own_words() {
    assertThat(lexicon.all())
        .hasSizeGreaterThan(1000)
        .allSatisfy(entry -> assertThat(lexicon.of(entry.words())).contains(entry));
  }

  @Test
  void has_an_entry_for_each_stance() {
    assertThat(lexicon.all().stream().flatMap(entry -> entry.stance().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(Stream.of(Stance.values()).toList());
    assertThat(Arrays.asList(Stance.values())).hasSize(15);
  }
}
