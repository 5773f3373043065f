package hearsay.attribute;

import java.util.Arrays;
import java.util.List;

/**
 * A text as the network reads it: the pieces of all its words one after the other, with a separator
 * before each paragraph and at the end.
 */
final class PieceStream {
  private final int[] ids;
  private final byte[] types;

  /** The place of each word's first piece, and that after the last piece of all. */
  private final int[] heads;

  /**
   * @param separator its id
   */
  PieceStream(List<Word> words, int separator) {
    ids = new int[length(words)];
    types = new byte[ids.length];
    heads = new int[words.size() + 1];
    int place = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (beginsParagraph(words, i)) {
        ids[place++] = separator;
      }
      heads[i] = place;
      for (int piece : word.pieces()) {
        types[place] = (byte) word.letterCase().tokenType();
        ids[place++] = piece;
      }
    }
    ids[place] = separator;
    heads[words.size()] = ids.length;
  }

  private static int length(List<Word> words) {
    int length = 1;
    for (int i = 0; i < words.size(); i++) {
      length += words.get(i).pieces().size() + (beginsParagraph(words, i) ? 1 : 0);
    }
    return length;
  }

  private static boolean beginsParagraph(List<Word> words, int word) {
    return word == 0 || words.get(word - 1).paragraph() != words.get(word).paragraph();
  }

  int words() {
    return heads.length - 1;
  }

  /** In word pieces. */
  int length() {
    return ids.length;
  }

  /** Of a piece. */
  int id(int place) {
    return ids[place];
  }

  /** Of a piece: how its word is capitalised; of a separator 0. */
  int type(int place) {
    return types[place];
  }

  /** The place of a word's first piece; for the number of all words the stream's length. */
  int head(int word) {
    return heads[word];
  }

  /** The first word from {@code from} on whose first piece is not before a place. */
  int wordAt(int place, int from) {
    int found = Arrays.binarySearch(heads, from, words(), place);
    return found >= 0 ? found : -found - 1;
  }
}
