package hearsay.attribute;

import hearsay.text.Span;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Words for tests, with a vocabulary of a few pieces. */
final class TestWords {
  static final List<String> PIECES =
      List.of(
          "[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "bank", "##er", "##s", "said", ".", "\"", "a",
          "##b", "##ab", "o", "##o", "e", "cafe", "u", "1", "##2", ",", "-", "σ", "##ς");

  static final Vocabulary VOCABULARY = new Vocabulary(PIECES);

  /** Windows as networks of the shipped kind have them. */
  static final StreamLayout LAYOUT = new StreamLayout(2048, 288, 48);

  private static final WordPieces WORD_PIECES = new WordPieces(VOCABULARY);

  private TestWords() {}

  static List<Word> of(String text) {
    return text.isEmpty() ? List.of() : WORD_PIECES.words(text, new Span(0, text.length()));
  }

  static List<Word> of(String text, Span part) {
    return WORD_PIECES.words(text, part);
  }

  /** The stream of a text's pieces. */
  static PieceStream stream(List<Word> words) {
    return new PieceStream(words, VOCABULARY.separator());
  }

  /** The words as cut from their text. */
  static List<String> texts(String text) {
    return of(text).stream().map(word -> text.substring(word.start(), word.end())).toList();
  }

  /** The spelling of a word's pieces. */
  static List<String> pieces(String word) {
    return VOCABULARY.pieces(word).stream().map(PIECES::get).toList();
  }

  /** Paragraphs of words of so many pieces each: "3 4/250" is one of two words and one of one. */
  static List<Word> sized(String paragraphs) {
    List<String> lines = Arrays.asList(paragraphs.split("/"));
    return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
        .flatMap(
            paragraph ->
                Arrays.stream(lines.get(paragraph).split(" "))
                    .map(size -> word(paragraph, Integer.parseInt(size))))
        .toList();
  }

  static Word word(int paragraph, int pieces) {
    return new Word(0, 1, paragraph, LetterCase.LOWER, Collections.nCopies(pieces, 1));
  }
}
