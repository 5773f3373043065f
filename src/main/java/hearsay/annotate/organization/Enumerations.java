package hearsay.annotate.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what the other members of an enumeration tell of one: of "Acme, Norvik and the Quorx", if
 * Acme is a company, the others are probably companies too.
 */
final class Enumerations {
  private static final Set<String> SIGNS = FunctionWords.of("enumeration-signs");
  private static final Set<String> CONJUNCTIONS = FunctionWords.of("conjunctions");

  /** Members farther away are not looked at, so that long lists stay cheap. */
  private static final int REACH = 12;

  private static final int MOST_COUNTED = 6;

  private final List<Candidate> candidates;
  private final List<FeatureVector> features;

  /** For each candidate, the longest that the enumeration goes on with; -1 at its end. */
  private final int[] next;

  /** Likewise, the longest that it follows. */
  private final int[] previous;

  /**
   * An article's enumerations.
   *
   * @param features of each candidate; what is read here may be added to them meanwhile
   */
  Enumerations(List<Passage> passages, List<Candidate> candidates, List<FeatureVector> features) {
    this.candidates = candidates;
    this.features = features;
    this.next = new int[candidates.size()];
    this.previous = new int[candidates.size()];
    Map<Place, Integer> longestFrom = new HashMap<>();
    Map<Place, Integer> longestBefore = new HashMap<>();
    List<Place> after = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      Passage passage = passages.get(candidate.sentence());
      int follows = following(passage, candidate.to());
      after.add(new Place(candidate.sentence(), follows));
      longestFrom.merge(new Place(candidate.sentence(), candidate.from()), i, this::longer);
      if (follows >= 0) {
        longestBefore.merge(after.get(i), i, this::longer);
      }
    }
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      next[i] = longestFrom.getOrDefault(after.get(i), -1);
      Place start = new Place(candidate.sentence(), candidate.from());
      previous[i] = longestBefore.getOrDefault(start, -1);
    }
  }

  private record Place(int sentence, int word) {
    // As a record has it, but Java links that at its first use, which a start feels.
    @Override
    public boolean equals(Object other) {
      return other instanceof Place that && sentence == that.sentence && word == that.word;
    }

    @Override
    public int hashCode() {
      return 31 * sentence + word;
    }
  }

  private int longer(int one, int other) {
    return length(other) > length(one) ? other : one;
  }

  private int length(int index) {
    return candidates.get(index).to() - candidates.get(index).from();
  }

  /** Where the next member would begin, or -1 if no comma or the like stands here. */
  private static int following(Passage passage, int to) {
    int at = to;
    if (SIGNS.contains(passage.text(at))) {
      at++;
    }
    if (CONJUNCTIONS.contains(passage.text(at))) {
      at++;
    }
    if (at == to) {
      return -1;
    }
    return passage.text(at).equalsIgnoreCase("the") ? at + 1 : at;
  }

  /** Adds to a candidate's features what the others of its enumeration have. */
  void read(int index, FeatureVector result) {
    List<FeatureVector> others = new ArrayList<>();
    int last = index;
    for (int i = next[index]; i >= 0 && others.size() < REACH; i = next[i]) {
      others.add(features.get(i));
    }
    int right = others.size();
    for (int i = previous[index]; i >= 0 && others.size() < right + REACH; i = previous[i]) {
      others.add(features.get(i));
      last = i;
    }
    if (others.isEmpty()) {
      return;
    }
    result.set(Features.LIST_THERE, true);
    result.set(Features.LIST_COUNT, Math.min(MOST_COUNTED, others.size()));
    result.set(Features.LIST_LEFT, others.size() > right);
    Feature afterNoun = Features.here(MentionFeature.AFTER_ORGANIZATION_NOUN);
    result.set(Features.LIST_FIRST_AFTER_NOUN, features.get(last).get(afterNoun));
    for (Feature passed : Features.PASSED_ON) {
      double sum = 0;
      double most = Double.NEGATIVE_INFINITY;
      for (FeatureVector other : others) {
        double value = other.get(passed);
        sum += value;
        most = Math.max(most, value);
      }
      result.set(Features.of(Features.LIST_MEAN, passed), sum / others.size());
      result.set(Features.of(Features.LIST_MOST, passed), most);
    }
  }
}
