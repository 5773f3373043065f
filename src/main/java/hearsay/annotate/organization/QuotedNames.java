package hearsay.annotate.organization;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names in quotation marks or guillemets: “Severny Put”, «Северсталь». */
final class QuotedNames {
  private static final int LONGEST = 6;
  private static final Map<String, String> CLOSING =
      Map.of(
          "\"", "\"", "“", "”", "„", "“", "«", "»", "``", "''", "‘", "’", "'", "'", "”", "”", "‹",
          "›");

  private QuotedNames() {}

  /**
   * The words between the mark at the word and the one that closes it, if they are a name: each
   * begins with a capital or is a sign, a figure or a small word between two capitals.
   */
  static @Nullable WordRange at(Passage passage, int at) {
    String closing = CLOSING.get(passage.text(at));
    if (closing == null || !Letters.capital(passage.text(at + 1))) {
      return null;
    }
    int end = Math.min(passage.size(), at + LONGEST + 2);
    for (int i = at + 1; i < end; i++) {
      String word = passage.text(i);
      if (word.equals(closing) || (word.equals("“") && passage.text(at).equals("„"))) {
        return new WordRange(at + 1, i);
      }
      boolean part = Letters.capital(word) || !Letters.small(word);
      if (!part && !Letters.capital(passage.text(i + 1))) {
        return null;
      }
    }
    return null;
  }
}
