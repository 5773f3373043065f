package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class WindowsProperties {
  @Property(tries = 500)
  void eachWordIsInExactlyOneWindowAndNoneIsTooLong(@ForAll("words") List<Word> words) {
    int next = 0;
    for (Window window : Windows.of(words, TestWords.LAYOUT)) {
      assertThat(window.first()).isEqualTo(next);
      assertThat(window.last()).isGreaterThan(next);
      assertThat(new Encoding(words, window, TestWords.VOCABULARY, TestWords.LAYOUT).length())
          .isLessThanOrEqualTo(TestWords.LAYOUT.window());
      next = window.last();
    }
    assertThat(next).isEqualTo(words.size());
  }

  @Property(tries = 200)
  void sectionsHoldAllWordsInOrder(@ForAll("words") List<Word> words) {
    List<Word> joined = new ArrayList<>();
    Sections.of(words).forEach(joined::addAll);

    assertThat(joined).isEqualTo(words);
  }

  /** Whatever article it is put on top of, and however long it is. */
  @Property(tries = 200)
  void aHeadlineChangesNoOtherWindow(@ForAll("seeds") long seed, @ForAll("heights") int height) {
    List<Word> article = article(new Random(seed), 40);
    List<Word> headline = Collections.nCopies(height, TestWords.word(0, 1));

    List<Window> shifted =
        Windows.of(joined(headline, article), TestWords.LAYOUT).stream()
            .map(window -> new Window(window.first() - height, window.last() - height))
            .toList();

    assertThat(shifted.get(0)).isEqualTo(new Window(-height, 0));
    assertThat(shifted.subList(1, shifted.size())).isEqualTo(Windows.of(article, TestWords.LAYOUT));
  }

  /** A paragraph of sentences on top. */
  @Property(tries = 200)
  void aParagraphOnTopChangesTheWindowsThatItStandsInAndFewOthers(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    List<Word> article = article(random, 60);
    List<Word> top = article(random, 1);

    List<Window> before = Windows.of(article, TestWords.LAYOUT);
    List<Window> after =
        Windows.of(joined(top, article), TestWords.LAYOUT).stream()
            .map(window -> new Window(window.first() - top.size(), window.last() - top.size()))
            .toList();
    long kept = before.stream().filter(after::contains).count();

    assertThat(kept).isGreaterThanOrEqualTo(before.size() - 5);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Provide
  Arbitrary<Integer> heights() {
    return Arbitraries.integers().between(1, 20);
  }

  /** Paragraphs of some tens of words of other kinds, each with a full stop at its end. */
  private static List<Word> article(Random random, int paragraphs) {
    List<Word> words = new ArrayList<>();
    for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
      for (int i = 10 + random.nextInt(50); i > 0; i--) {
        words.add(new Word(0, 1, paragraph, 0, LetterCase.LOWER, List.of(random.nextInt(20_000))));
      }
      words.add(new Word(0, 1, paragraph, '.', LetterCase.LOWER, List.of(1)));
    }
    return words;
  }

  private static List<Word> joined(List<Word> top, List<Word> rest) {
    List<Word> words = new ArrayList<>(top);
    int paragraphs = top.get(top.size() - 1).paragraph() + 1;
    for (Word word : rest) {
      words.add(
          new Word(
              word.start(),
              word.end(),
              word.paragraph() + paragraphs,
              word.mark(),
              word.letterCase(),
              word.pieces()));
    }
    return words;
  }

  @Provide
  Arbitrary<List<Word>> words() {
    Arbitrary<Integer> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.integers().between(1, 3)),
            Tuple.of(1, Arbitraries.integers().between(4, 64)));
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
