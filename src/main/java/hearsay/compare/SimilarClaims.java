package hearsay.compare;

import hearsay.claim.Claim;
import hearsay.claim.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds claims in nearly the same words. Two are alike where most words of their contents are the
 * same ({@link #LEAST_LIKENESS}, Jaccard), all figures are, neither denies what the other says, and
 * their sources can be the same. Candidates are those with the same figures that share one of the
 * rarest words of each, as many as two that are so alike must share: Bayardo, Ma and Srikant,
 * <em>Scaling up all pairs similarity search</em>, 2007. No pair is missed by it, and few are
 * compared in vain.
 */
final class SimilarClaims {
  static final double LEAST_LIKENESS = 0.7;

  /** Contents of fewer words are alike by chance: "it was false". */
  static final int LEAST_WORDS = 5;

  private final List<Claim> claims;
  private final List<ContentWords> contents;
  private final Map<String, Integer> rarity = new HashMap<>();
  private final Map<String, List<Integer>> byRareWord = new HashMap<>();

  SimilarClaims(List<Claim> claims) {
    this.claims = claims;
    contents = claims.stream().map(claim -> ContentWords.of(claim.content().text())).toList();
    for (ContentWords content : contents) {
      content.words().forEach(word -> rarity.merge(word, 1, Integer::sum));
    }
  }

  /** Takes two claims by their places in the list, the earlier first. */
  @FunctionalInterface
  interface Pair {
    void of(int earlier, int later);
  }

  /** Each pair once. */
  void forEach(Pair pair) {
    int[] comparedWith = new int[claims.size()];
    for (int later = 0; later < claims.size(); later++) {
      if (contents.get(later).size() < LEAST_WORDS) {
        continue;
      }
      for (String word : rareWords(contents.get(later))) {
        List<Integer> sharing =
            byRareWord.computeIfAbsent(
                word + contents.get(later).figures(), any -> new ArrayList<>());
        for (int earlier : sharing) {
          if (comparedWith[earlier] != later && alike(earlier, later)) {
            pair.of(earlier, later);
          }
          comparedWith[earlier] = later;
        }
        sharing.add(later);
      }
    }
  }

  /** The rarest words, one more than can all be missing in a content that is alike. */
  private List<String> rareWords(ContentWords content) {
    List<String> words = new ArrayList<>(content.words());
    words.sort(
        Comparator.comparing((String word) -> rarity.getOrDefault(word, 0))
            .thenComparing(Comparator.naturalOrder()));
    int most = content.size() - (int) Math.ceil(LEAST_LIKENESS * content.size()) + 1;
    return words.subList(0, most);
  }

  private boolean alike(int one, int other) {
    ContentWords left = contents.get(one);
    ContentWords right = contents.get(other);
    return denies(claims.get(one)) == denies(claims.get(other))
        && left.likeness(right) >= LEAST_LIKENESS
        && SameSource.possible(claims.get(one).source(), claims.get(other).source());
  }

  private static boolean denies(Claim claim) {
    return claim.cue() != null && claim.cue().stance() == Stance.DENY;
  }
}
