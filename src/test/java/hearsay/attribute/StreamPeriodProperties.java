package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class StreamPeriodProperties {
  private static final int SEPARATOR = 3;

  @Property
  void a_period_is_the_least_shift_that_changes_nothing(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 2) Integer> unit,
      @ForAll @IntRange(min = 1, max = 6) int times,
      @ForAll @IntRange(max = 2) int last) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      unit.forEach(piece -> words.add(word(piece, LetterCase.LOWER)));
    }
    words.add(word(last, LetterCase.LOWER));
    PieceStream stream = new PieceStream(words, SEPARATOR);
    int begin = stream.head(0);

    for (int end = begin; end <= stream.length(); end++) {
      assertThat(StreamPeriod.of(stream, begin, end)).isEqualTo(shift(stream, begin, end));
    }
  }

  @Property
  void words_in_capitals_are_others(@ForAll @IntRange(min = 2, max = 20) int words) {
    List<Word> shouted =
        IntStream.range(0, words)
            .mapToObj(i -> word(1, i % 2 == 0 ? LetterCase.LOWER : LetterCase.UPPER))
            .toList();
    PieceStream stream = new PieceStream(shouted, SEPARATOR);

    assertThat(StreamPeriod.of(stream, 1, stream.length() - 1)).isEqualTo(2);
  }

  private static Word word(int piece, LetterCase letterCase) {
    return new Word(0, 1, 0, letterCase, List.of(piece));
  }

  private static int shift(PieceStream stream, int begin, int end) {
    return IntStream.range(1, end - begin)
        .filter(
            shift ->
                IntStream.range(begin + shift, end)
                    .allMatch(i -> stream.id(i) == stream.id(i - shift)))
        .findFirst()
        .orElse(end - begin);
  }
}
