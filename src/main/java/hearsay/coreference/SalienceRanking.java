package hearsay.coreference;

import hearsay.mention.Referent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The referents that a pronoun may take up, ranked by salience: that of the best mention of each,
 * and a share of those of its further mentions. Wrong is worse than unresolved: one who is not
 * clearly ahead of the next does not win.
 */
final class SalienceRanking {
  private record Score(Referent referent, double best, double sum) {
    Score with(double salience) {
      return new Score(referent, Math.max(best, salience), sum + salience);
    }

    double total() {
      // What is said again and again of a thing does not make it speak.
      return referent.isInanimate() ? best : best + Salience.REPETITION * (sum - best);
    }
  }

  private final Map<String, Score> scores = new LinkedHashMap<>();

  /** One more mention of a referent. */
  void add(Referent referent, double salience) {
    scores.merge(
        referent.key(),
        new Score(referent, salience, salience),
        (known, added) -> known.with(salience));
  }

  /** All of them, the most salient first. */
  List<Rival> ranked() {
    return scores.values().stream()
        .map(score -> new Rival(score.referent().name(), score.total()))
        .sorted(Comparator.comparingDouble(Rival::salience).reversed())
        .toList();
  }

  /** How salient the first of them is; 0 where there is none. */
  double most() {
    return scores.values().stream().mapToDouble(Score::total).max().orElse(0);
  }

  /** Whether the first is that salient, and far more so than the next, if there is one. */
  boolean isAlone(double least) {
    List<Rival> ranked = ranked();
    return most() >= least
        && (ranked.size() == 1
            || (ranked.size() > 1
                && ranked.get(0).salience() >= Salience.LONELY * ranked.get(1).salience()));
  }

  /** The most salient, where it can speak and is ahead of the next by {@link Salience#MARGIN}. */
  Optional<Referent> winner() {
    Referent first = null;
    double most = 0;
    double next = 0;
    for (Score score : scores.values()) {
      double total = score.total();
      if (total > most) {
        next = most;
        most = total;
        first = score.referent();
      } else {
        next = Math.max(next, total);
      }
    }
    return first == null || first.isInanimate() || most < Salience.MARGIN * next
        ? Optional.empty()
        : Optional.of(first);
  }
}
