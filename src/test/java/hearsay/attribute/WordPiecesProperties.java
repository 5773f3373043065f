package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordPiecesProperties {
  @Property(tries = 2000)
  void wordsAreInOrderAndOnlyWhatTheModelDoesNotSeeStandsBetween(@ForAll("texts") String text) {
    int end = 0;
    for (Word word : TestWords.of(text)) {
      assertThat(word.start()).isGreaterThanOrEqualTo(end);
      assertThat(word.end()).isGreaterThan(word.start());
      assertThat(unseen(text, end, word.start())).isTrue();
      assertThat(word.pieces()).isNotEmpty();
      assertThat(splitsPair(text, word.start()) || splitsPair(text, word.end())).isFalse();
      end = word.end();
    }
    assertThat(unseen(text, end, text.length())).isTrue();
  }

  @Property(tries = 2000)
  void aWordIsOneMarkOrHasNeitherMarksNorSpaces(@ForAll("texts") String text) {
    for (Word word : TestWords.of(text)) {
      String cut = text.substring(word.start(), word.end());
      boolean mark =
          cut.codePointCount(0, cut.length()) == 1 && Characters.isMark(cut.codePointAt(0));
      assertThat(
              mark
                  || cut.codePoints().noneMatch(c -> Characters.isMark(c) || Characters.isSpace(c)))
          .isTrue();
      assertThat(Characters.isDropped(cut.codePointAt(0))).isFalse();
      assertThat(Characters.isDropped(cut.codePointBefore(cut.length()))).isFalse();
    }
  }

  @Property(tries = 1000)
  void paragraphsCountUpByOneAtLineEndsOnly(@ForAll("texts") String text) {
    List<Word> words = TestWords.of(text);
    for (int i = 1; i < words.size(); i++) {
      boolean parted =
          text.substring(words.get(i - 1).end(), words.get(i).start())
              .codePoints()
              .anyMatch(Characters::endsLine);
      assertThat(words.get(i).paragraph() - words.get(i - 1).paragraph()).isEqualTo(parted ? 1 : 0);
    }
  }

  @Property(tries = 1000)
  void whatStandsInFrontShiftsOffsetsAndNothingElse(
      @ForAll("texts") String front, @ForAll("texts") String text) {
    if (text.isEmpty()) {
      return;
    }
    List<Word> alone = TestWords.of(text);
    List<Word> behind =
        TestWords.of(
            front + "\n" + text, new Span(front.length() + 1, front.length() + 1 + text.length()));

    assertThat(behind)
        .isEqualTo(
            alone.stream()
                .map(
                    word ->
                        new Word(
                            word.start() + front.length() + 1,
                            word.end() + front.length() + 1,
                            word.paragraph(),
                            word.letterCase(),
                            word.pieces()))
                .toList());
  }

  @Property(tries = 2000)
  void piecesSpellTheirWordOrAreUnknown(@ForAll("plainWords") String word) {
    List<String> pieces = TestWords.pieces(word);
    String spelled =
        pieces.stream().map(piece -> piece.replace("##", "")).collect(Collectors.joining());

    assertThat(pieces.equals(List.of("[UNK]")) || spelled.equals(word)).isTrue();
    for (int i = 0; i < pieces.size(); i++) {
      assertThat(pieces.get(i).startsWith("##")).isEqualTo(i > 0);
    }
  }

  private static boolean unseen(String text, int from, int to) {
    return text.substring(from, to)
        .codePoints()
        .allMatch(c -> Characters.isSpace(c) || Characters.isDropped(c));
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  @Provide
  Arbitrary<String> plainWords() {
    return Arbitraries.of("the", "bank", "er", "s", "a", "b", "ab", "o", "x", "1", "2")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "The",
            "US",
            "bank",
            "it’s",
            "so\u00ADcalled",
            "“",
            "”",
            "\"",
            "...",
            "€5",
            "--",
            "\u00A0",
            "\u200B",
            "\u200D",
            "\uFEFF",
            "\u202E",
            "\u3000",
            "\t",
            "\n",
            "\r\n",
            "\u2028",
            "\u2029",
            "\u0085",
            "\f",
            "\u001C",
            "\u0000",
            "\u007F",
            "\uD83D\uDE00",
            "\uD835\uDC00",
            "\uD800",
            "\uDC00",
            "\uFFFD",
            "\uE000",
            "e\u0301",
            "中国",
            "Россия",
            "ΟΔΟΣ",
            "İ",
            "ß",
            "ﬁ",
            "½");
    Arbitrary<String> characters =
        Arbitraries.integers()
            .between(0, 0x10FFFF)
            .map(codePoint -> new String(Character.toChars(codePoint)));
    return Arbitraries.oneOf(pieces, pieces, characters, Arbitraries.just(" "))
        .list()
        .ofMaxSize(25)
        .map(list -> String.join("", list));
  }
}
