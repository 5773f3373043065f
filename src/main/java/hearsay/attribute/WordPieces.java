package hearsay.attribute;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a text into the words that the model labels, and these into word pieces. */
final class WordPieces {
  private final Vocabulary vocabulary;

  WordPieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * All words of a part of a text, in text order: none overlap, and between them stand only spaces
   * and characters that the model does not see.
   */
  List<Word> words(String text, Span part) {
    return new Cut(text).words(part);
  }

  /** The state of one call. */
  private final class Cut {
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final Map<String, List<Integer>> known = new HashMap<>();
    private int paragraph = -1;

    Cut(String text) {
      this.text = text;
    }

    List<Word> words(Span part) {
      boolean seen = false;
      int open = -1;
      int end = -1;
      int next;
      for (int i = part.start(); i < part.end(); i = next) {
        int character = text.codePointAt(i);
        next = i + Character.charCount(character);
        boolean space = Characters.isSpace(character);
        boolean mark = Characters.isMark(character);
        if (open >= 0 && (space || mark)) {
          add(open, end);
          open = -1;
        }
        seen &= !Characters.endsLine(character);
        if (space || Characters.isDropped(character)) {
          continue;
        }
        if (!seen) {
          paragraph++;
          seen = true;
        }
        end = next;
        if (mark) {
          add(i, end);
        } else if (open < 0) {
          open = i;
        }
      }
      if (open >= 0) {
        add(open, end);
      }
      return words;
    }

    private void add(int start, int end) {
      String word = withoutDropped(text.substring(start, end));
      words.add(
          new Word(
              start,
              end,
              paragraph,
              LetterCase.of(word),
              known.computeIfAbsent(word, vocabulary::pieces)));
    }
  }

  private static String withoutDropped(String word) {
    return word.codePoints().noneMatch(Characters::isDropped)
        ? word
        : word.codePoints()
            .filter(character -> !Characters.isDropped(character))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }
}
