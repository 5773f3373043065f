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
    List<String> longer =
        texts.stream()
            .filter(
                text -> text.length() >= LONG_WORD && text.chars().allMatch(Character::isLetter))
            .toList();
    long capitals = longer.stream().filter(text -> Character.isUpperCase(text.charAt(0))).count();
    return new Passage(index, words, texts, longer.size() > 1 && capitals > MOST * longer.size());
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
