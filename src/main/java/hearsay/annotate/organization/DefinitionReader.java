package hearsay.annotate.organization;

import java.util.List;
import java.util.Set;

/**
 * Reads what the text says that a name is: "X is a rock band", "X, a maker of", "X (a party)". The
 * first noun that tells the kind decides; of several in a row ("a film company") the last.
 */
final class DefinitionReader {
  private static final Set<String> COPULAS = FunctionWords.of("copulas");
  private static final Set<String> ARTICLES = FunctionWords.of("definition-articles");
  private static final Set<String> ENDS = FunctionWords.of("definition-ends");
  private static final Set<String> ENDS_AFTER_NOUN = FunctionWords.of("definition-ends-after-noun");

  /** Words after the copula, the comma or the bracket that may hold the noun. */
  private static final int REACH = 13;

  private static final int LONGEST_BRACKET = 25;

  private final WordKinds kinds;

  DefinitionReader(WordKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * Reads what follows a mention.
   *
   * @param to the word after it
   */
  void read(Passage passage, int to, MentionValues values) {
    readAt(passage, to, values);
    int after = afterBracket(passage, to);
    if (after > 0 && COPULAS.contains(passage.text(after))) {
      // "X (or Y) is a band"
      readAt(passage, after, values);
    }
  }

  private void readAt(Passage passage, int to, MentionValues values) {
    String next = passage.text(to);
    boolean copula = COPULAS.contains(next);
    if (!copula && !next.equals(",") && !Letters.openingBracket(next)) {
      return;
    }
    readNoun(passage, to + 1, copula ? MentionFeature.IS : MentionFeature.APPOSED, values);
    boolean article = ARTICLES.contains(Letters.lower(passage.text(to + 1)));
    values.mark(MentionFeature.IS_A, copula && article);
  }

  private void readNoun(
      Passage passage, int from, List<MentionFeature> definition, MentionValues values) {
    boolean found = false;
    int end = Math.min(passage.size(), from + REACH);
    for (int i = from; i < end; i++) {
      String word = Letters.lower(passage.text(i));
      if (ENDS.contains(word) || (found && ENDS_AFTER_NOUN.contains(word))) {
        break;
      }
      if (kinds.isNoun(word)) {
        definition.forEach(feature -> values.set(feature, 0));
        kinds.markNouns(word, definition, values);
        found = true;
      } else if (found) {
        break;
      }
    }
  }

  /** The word after the closing bracket, where one opens here; else 0. */
  private static int afterBracket(Passage passage, int at) {
    if (Letters.openingBracket(passage.text(at))) {
      for (int i = at + 1; i < Math.min(passage.size(), at + LONGEST_BRACKET); i++) {
        if (Letters.closingBracket(passage.text(i))) {
          return i + 1;
        }
      }
    }
    return 0;
  }
}
