package hearsay.annotate.organization;

import java.util.List;
import java.util.Set;

/** Words with a capital that open a sentence before a name, and are no part of it. */
public final class OpeningWords {
  private static final Set<String> WORDS = FunctionWords.of("openings");
  private static final Set<String> BEFORE_SENTENCES = FunctionWords.of("before-sentences");

  private static final Set<String> PARTICIPLES = FunctionWords.of("participles-in-names");

  private OpeningWords() {}

  /** Whether one stands there and opens a sentence, or one within a sentence. */
  static boolean isAt(Passage passage, int at) {
    return (at == 0 || BEFORE_SENTENCES.contains(passage.text(at - 1)))
        && contains(passage.text(at));
  }

  /** Whether a capital may be the first of a name: it is no article, and opens no sentence. */
  static boolean mayBegin(Passage passage, int at) {
    String word = passage.text(at);
    return Letters.capital(word) && !Letters.article(word) && !isAt(passage, at);
  }

  /** Whether the word before may belong to the same name: "As Halden News", but "Old Halden". */
  static boolean isBehindName(Passage passage, int at) {
    String before = passage.text(at - 1);
    return Letters.capital(before) && !Letters.article(before) && !isAt(passage, at - 1);
  }

  /** "Attended Halden High School": a verb opens a sentence that has no subject. */
  static boolean isParticiple(Passage passage, int at) {
    String word = Letters.lower(passage.text(at));
    return at == 0
        && (word.endsWith("ed") || word.endsWith("ing"))
        && !PARTICIPLES.contains(word)
        && SmallWords.contains(word);
  }

  private static boolean contains(String word) {
    return WORDS.contains(Letters.lower(word));
  }

  /**
   * Where a name begins that seems to begin with its sentence: after a word that only opens it.
   *
   * @param sentence all its words
   * @param end of the name, after its last word
   * @return 0 where the name begins with the sentence indeed
   */
  public static int before(List<NameWord> sentence, int end) {
    return end > 1 && contains(sentence.get(0).text()) && Letters.capital(sentence.get(1).text())
        ? 1
        : 0;
  }
}
