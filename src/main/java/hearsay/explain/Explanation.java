package hearsay.explain;

import hearsay.attribute.Evidence;
import hearsay.claim.Claim;
import hearsay.claim.Stance;
import hearsay.coreference.Rival;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a claim is as it is.
 *
 * @param finder what found it: the model, or the repair that made it
 * @param confidence what its finder gave it, before that of an outer claim limits it
 * @param evidence the model's probabilities; null for what a repair made
 * @param repairs that made or changed it, in their order
 * @param antecedent the nearest earlier place that names its source as the record does; null where
 *     the source's own words do, or nothing before does
 * @param rivals who was weighed for the source, the most salient first; empty where there was no
 *     choice
 * @param stance what it was read off, step by step; empty for a claim without a cue
 */
public record Explanation(
    Claim claim,
    String finder,
    double confidence,
    @Nullable Evidence evidence,
    List<Change> repairs,
    @Nullable Place antecedent,
    List<Rival> rivals,
    List<Reading> stance) {
  public Explanation {
    repairs = List.copyOf(repairs);
    rivals = List.copyOf(rivals);
    stance = List.copyOf(stance);
  }

  /** The words of the three roles; empty for one that is not there. */
  public record Roles(String source, String cue, String content) {}

  /**
   * What a repair did.
   *
   * @param id of the repair
   * @param before null where it made the attribution
   */
  public record Change(String id, @Nullable Roles before, Roles after) {}

  /**
   * Words of the article.
   *
   * @param line from 1
   */
  public record Place(String words, int line) {}

  /**
   * One step of reading a stance.
   *
   * @param by what tells: the cue's own words, the words around it, or who says it and where
   * @param lemma of the cue, or its fixed phrase
   */
  public record Reading(By by, String lemma, Stance stance) {
    /** What tells a stance. */
    public enum By {
      CUE,
      CONTENT,
      SITUATION
    }
  }
}
