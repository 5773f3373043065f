package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WindowsProperties {
  @Property(tries = 500)
  void eachWordBelongsToExactlyOneWindowAndNoneIsTooLong(@ForAll("words") List<Word> words) {
    int own = 0;
    int first = -1;
    for (Window window : Windows.of(words, TestWords.LAYOUT)) {
      assertThat(window.ownFirst()).isEqualTo(own);
      assertThat(window.ownLast()).isGreaterThan(own).isLessThanOrEqualTo(window.last());
      assertThat(window.first()).isGreaterThan(first).isLessThanOrEqualTo(own);
      assertThat(new Encoding(words, window, TestWords.VOCABULARY, TestWords.LAYOUT).length())
          .isLessThanOrEqualTo(TestWords.LAYOUT.window());
      own = window.ownLast();
      first = window.first();
    }
    assertThat(own).isEqualTo(words.size());
  }

  @Property(tries = 200)
  void sectionsHoldAllWordsInOrder(@ForAll("words") List<Word> words) {
    List<Word> joined = new ArrayList<>();
    Sections.of(words).forEach(joined::addAll);

    assertThat(joined).isEqualTo(words);
  }

  @Provide
  Arbitrary<List<Word>> words() {
    Arbitrary<Integer> pieces =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(8, Arbitraries.integers().between(1, 3)),
            net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(4, 64)));
    Arbitrary<Integer> lengths =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 20),
            Arbitraries.integers().between(1, 150),
            Arbitraries.integers().between(100, 1500));
    return lengths
        .flatMap(length -> pieces.list().ofSize(length))
        .list()
        .ofMaxSize(12)
        .map(WindowsProperties::paragraphs);
  }

  private static List<Word> paragraphs(List<List<Integer>> sizes) {
    List<Word> words = new ArrayList<>();
    for (int paragraph = 0; paragraph < sizes.size(); paragraph++) {
      for (int size : sizes.get(paragraph)) {
        words.add(TestWords.word(paragraph, size));
      }
    }
    return words;
  }
}
