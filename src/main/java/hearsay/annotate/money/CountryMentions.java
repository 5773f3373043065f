package hearsay.annotate.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The countries, peoples and cities that one sentence names, and which of them is near a sum. */
final class CountryMentions {
  private final List<Mention> mentions = new ArrayList<>();

  /**
   * A place by its name.
   *
   * @param start index of its first piece
   * @param codes of the currencies that it speaks for
   */
  private record Mention(int start, Set<String> codes) {}

  /** Adds a place; to be called in text order. */
  void add(int start, Set<String> codes) {
    mentions.add(new Mention(start, codes));
  }

  /**
   * The currency, of some, of the place that is nearest: the one that the sum is said to be in
   * ("900 dinars in Tunisia"), else the last before the sum, else the first after it; null where
   * none of the currencies is spoken for.
   *
   * @param start index of the sum's first piece
   * @param next index of the first piece after it
   */
  @Nullable String nearest(List<String> codes, MoneyPieces pieces, int start, int next) {
    String before = null;
    for (Mention mention : mentions) {
      String code = first(codes, mention.codes);
      if (code != null) {
        if (mention.start < start) {
          before = code;
        } else if (before == null || isPlaceOfSum(pieces, next, mention.start)) {
          return code;
        } else {
          return before;
        }
      }
    }
    return before;
  }

  private static boolean isPlaceOfSum(MoneyPieces pieces, int next, int place) {
    int at = pieces.isWord(next + 1, "the") ? next + 2 : next + 1;
    return pieces.isWord(next, "in") && at == place;
  }

  private static @Nullable String first(List<String> codes, Set<String> spokenFor) {
    return codes.stream().filter(spokenFor::contains).findFirst().orElse(null);
  }
}
