package hearsay.attribute;

import java.util.List;

/**
 * A window as the network reads it: an id and a type for each word piece. The network reads it in
 * blocks of one size that follow one another; after the last piece they are padded.
 */
final class Encoding {
  private final WindowLayout layout;
  private final int[] ids;
  private final int[] types;
  private final int[] heads;
  private int length;

  /** Opening, the words' pieces with a separator between paragraphs, separator. */
  Encoding(List<Word> words, Window window, Vocabulary vocabulary, WindowLayout layout) {
    this.layout = layout;
    ids = new int[layout.longest()];
    types = new int[layout.longest()];
    heads = new int[window.last() - window.first()];
    add(vocabulary.opening(), LetterCase.LOWER);
    for (int i = window.first(); i < window.last(); i++) {
      Word word = words.get(i);
      if (i > window.first() && words.get(i - 1).paragraph() != word.paragraph()) {
        add(vocabulary.separator(), LetterCase.LOWER);
      }
      heads[i - window.first()] = length;
      for (int piece : word.pieces()) {
        add(piece, word.letterCase());
      }
    }
    add(vocabulary.separator(), LetterCase.LOWER);
  }

  private void add(int id, LetterCase letterCase) {
    ids[length] = id;
    types[length] = letterCase.tokenType();
    length++;
  }

  /** In word pieces. */
  int length() {
    return length;
  }

  int blocks() {
    return layout.blocks(length);
  }

  /** In word pieces, padding included; even. */
  int blockSize() {
    int size = (length + blocks() - 1) / blocks();
    return size + size % 2;
  }

  /** Of a word piece; 0, which is the id for padding, after the last one. */
  int id(int position) {
    return ids[position];
  }

  int type(int position) {
    return types[position];
  }

  /** The position of the first piece of a word, counted from the window's first word. */
  int head(int word) {
    return heads[word];
  }
}
