package hearsay.annotate.organization;

import java.util.List;

/**
 * A sentence as the rules here read it.
 *
 * @param index of the sentence in its article
 * @param words with what the name model thinks of each
 * @param texts the words as written
 * @param headline whether most of its longer words are capitalized
 */
record Passage(int index, List<NameWord> words, List<String> texts, boolean headline) {
  private static final int LONG_WORD = 4;
  private static final double MOST = 0.8;

  static Passage of(int index, List<NameWord> words) {
    List<String> texts = words.stream().map(NameWord::text).toList();
    int longer = 0;
    int capitals = 0;
    for (String text : texts) {
      if (text.length() >= LONG_WORD && isLetters(text)) {
        longer++;
        capitals += Character.isUpperCase(text.charAt(0)) ? 1 : 0;
      }
    }
    return new Passage(index, words, texts, longer > 1 && capitals > MOST * longer);
  }

  private static boolean isLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return texts.size();
  }

  /** The word, or nothing beyond the sentence's ends. */
  String text(int at) {
    return at >= 0 && at < texts.size() ? texts.get(at) : "";
  }

  /** The words of a range, joined by blanks. */
  String text(WordRange range) {
    return String.join(" ", texts.subList(range.from(), range.to()));
  }
}
