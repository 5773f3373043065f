package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Where windows begin, and what stands far away, changes nothing of what is found. */
class WindowsProperties {
  /** No window is so large that it does not end somewhere else. */
  private static final int WHOLE = 1_000_000;

  private static final List<LetterCase> CASES = List.of(LetterCase.values());

  @Property(tries = 200)
  void eachWordIsInExactlyOneWindowWithAllThatItHangsOn(
      @ForAll("seeds") long seed, @ForAll("sizes") int size) {
    PieceStream stream = TestWords.stream(paragraphs(new Random(seed), 6));
    StreamLayout layout = new StreamLayout(size, LocalNetwork.MARGIN, 4);

    int next = 0;
    for (Window window : Windows.of(stream, layout)) {
      assertThat(window.first()).isEqualTo(next);
      assertThat(window.last()).isGreaterThan(next);
      int first = stream.head(window.first());
      int end = stream.head(window.last());
      assertThat(stream.head(window.last() - 1) - first).isLessThan(size);
      assertThat(window.begin()).isEqualTo(Math.max(0, first - layout.margin()));
      assertThat(window.end()).isEqualTo(Math.min(stream.length(), end + layout.margin()));
      next = window.last();
    }
    assertThat(next).isEqualTo(stream.words());
  }

  @Property(tries = 300)
  void windowsOfAnySizeGiveTheSameAttributions(
      @ForAll("seeds") long seed, @ForAll("sizes") int size) {
    List<Word> words = paragraphs(new Random(seed), 12);

    assertThat(LocalNetwork.model(size).read(words))
        .isEqualTo(LocalNetwork.model(WHOLE).read(words));
  }

  /** Far is farther than pieces are looked at and spans are linked, one after the other. */
  @Property(tries = 200)
  void aTextHasTheSameAttributionsFarFromWhatIsPutOnTop(
      @ForAll("seeds") long seed, @ForAll("sizes") int size) {
    Random random = new Random(seed);
    List<Word> text = paragraphs(random, 12);
    List<Word> top = paragraphs(random, 1 + random.nextInt(3));
    int far = text.size() / 2;

    List<LinkedSpans> alone = LocalNetwork.model(size).read(text);
    List<LinkedSpans> below =
        LocalNetwork.model(size).read(joined(top, text)).stream()
            .map(found -> moved(found, top))
            .toList();

    assertThat(after(far, below)).isEqualTo(after(far, alone));
  }

  @Property(tries = 1, seed = "1")
  void mostTextsHaveAttributionsOfBothLevels() {
    List<LinkedSpans> found = new ArrayList<>();
    for (int seed = 0; seed < 20; seed++) {
      found.addAll(LocalNetwork.model(WHOLE).read(paragraphs(new Random(seed), 12)));
    }

    assertThat(found).filteredOn(one -> one.via() == null).hasSizeGreaterThan(100);
    assertThat(found).filteredOn(one -> one.via() != null).hasSizeGreaterThan(10);
    assertThat(found).filteredOn(one -> one.source() == null).hasSizeGreaterThan(10);
    assertThat(found).filteredOn(one -> one.source() != null).hasSizeGreaterThan(10);
  }

  private static List<LinkedSpans> after(int word, List<LinkedSpans> found) {
    return found.stream().filter(one -> one.cue().first() > word).toList();
  }

  private static LinkedSpans moved(LinkedSpans found, List<Word> top) {
    return new LinkedSpans(
        moved(found.cue(), top),
        movedSource(found.source(), top),
        found.contents().stream().map(content -> moved(content, top)).toList(),
        found.sourceChance(),
        found.contentChance(),
        found.scheme(),
        found.via() == null ? null : moved(found.via(), top));
  }

  private static @Nullable LabelledSpan movedSource(@Nullable LabelledSpan span, List<Word> top) {
    return span == null ? null : moved(span, top);
  }

  private static LabelledSpan moved(LabelledSpan span, List<Word> top) {
    return new LabelledSpan(
        span.role(),
        span.first() - top.size(),
        span.last() - top.size(),
        span.paragraph() - paragraphsOf(top),
        span.lowest(),
        span.mean());
  }

  private static int paragraphsOf(List<Word> words) {
    return words.get(words.size() - 1).paragraph() + 1;
  }

  private static List<Word> joined(List<Word> top, List<Word> rest) {
    List<Word> words = new ArrayList<>(top);
    for (Word word : rest) {
      words.add(
          new Word(
              word.start(),
              word.end(),
              word.paragraph() + paragraphsOf(top),
              word.letterCase(),
              word.pieces()));
    }
    return words;
  }

  private static List<Word> paragraphs(Random random, int count) {
    List<Word> words = new ArrayList<>();
    for (int paragraph = 0; paragraph < count; paragraph++) {
      for (int i = random.nextInt(30); i >= 0; i--) {
        List<Integer> pieces = new ArrayList<>();
        for (int piece = random.nextInt(3); piece >= 0; piece--) {
          pieces.add(random.nextInt(100));
        }
        LetterCase letterCase = CASES.get(random.nextInt(3));
        words.add(new Word(0, 1, paragraph, letterCase, pieces));
      }
    }
    return words;
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Provide
  Arbitrary<Integer> sizes() {
    return Arbitraries.integers().between(1, 200);
  }
}
