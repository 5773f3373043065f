package hearsay.annotate.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what the other members of an enumeration tell of one: of "Acme, Norvik and the Quorx", if
 * Acme is a company, the others are probably companies too.
 */
final class Enumerations {
  private static final Set<String> SIGNS = Set.of(",", "/", ";");
  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "&");

  /** Members farther away are not looked at, so that long lists stay cheap. */
  private static final int REACH = 12;

  private static final int MOST_COUNTED = 6;

  /** A feature of the others, and what a candidate has of it. */
  private record Passed(String name, String mean, String most) {
    static Passed of(String name) {
      return new Passed(name, "list.mean." + name, "list.most." + name);
    }
  }

  private static final List<Passed> PASSED_ON =
      Stream.of(
              "here.model_organization",
              "here.model_person",
              "here.model_place",
              "mean.model_organization",
              "form.body",
              "form.legal",
              "form.known",
              "form.body_last",
              "form.organization_last",
              "here.after_organization_noun",
              "here.near_organization_noun",
              "here.near_person_noun",
              "here.near_work_noun",
              "here.after_person_noun",
              "here.after_place_noun",
              "here.after_work_noun",
              "here.before_organization_noun",
              "here.apposed_organization",
              "abbreviated",
              "words.mean_organization",
              "here.after_role",
              "here.after_by",
              "here.after_of",
              "here.deed",
              "form.person_first",
              "name.mentions")
          .map(Passed::of)
          .toList();

  private final List<Candidate> candidates;
  private final List<Features> features;

  /** For each candidate, the longest that the enumeration goes on with; -1 at its end. */
  private final int[] next;

  /** Likewise, the longest that it follows. */
  private final int[] previous;

  /**
   * An article's enumerations.
   *
   * @param features of each candidate; what is read here may be added to them meanwhile
   */
  Enumerations(List<Passage> passages, List<Candidate> candidates, List<Features> features) {
    this.candidates = candidates;
    this.features = features;
    this.next = new int[candidates.size()];
    this.previous = new int[candidates.size()];
    Map<Place, Integer> longestFrom = new HashMap<>();
    Map<Place, Integer> longestBefore = new HashMap<>();
    List<Place> behind = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      Passage passage = passages.get(candidate.sentence());
      int follows = following(passage, candidate.to());
      behind.add(new Place(candidate.sentence(), follows));
      longestFrom.merge(new Place(candidate.sentence(), candidate.from()), i, this::longer);
      if (follows >= 0) {
        longestBefore.merge(behind.get(i), i, this::longer);
      }
    }
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      next[i] = longestFrom.getOrDefault(behind.get(i), -1);
      Place start = new Place(candidate.sentence(), candidate.from());
      previous[i] = longestBefore.getOrDefault(start, -1);
    }
  }

  private record Place(int sentence, int word) {}

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
  void read(int index, Features result) {
    List<Features> others = new ArrayList<>();
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
    result.set("list.there", true);
    result.set("list.count", Math.min(MOST_COUNTED, others.size()));
    result.set("list.left", others.size() > right);
    double first = features.get(last).get("here.after_organization_noun");
    result.set("list.first.after_organization_noun", first);
    for (Passed passed : PASSED_ON) {
      double sum = 0;
      double most = Double.NEGATIVE_INFINITY;
      for (Features other : others) {
        double value = other.get(passed.name());
        sum += value;
        most = Math.max(most, value);
      }
      result.set(passed.mean(), sum / others.size());
      result.set(passed.most(), most);
    }
  }
}
