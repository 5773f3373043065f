package hearsay.resolve;

import hearsay.attribute.Attribution;
import hearsay.claim.Claim;
import hearsay.coreference.Rival;
import java.util.List;

/**
 * A claim and what it was made of.
 *
 * @param rivals who was weighed for its source, the most salient first; empty where no choice was
 *     made
 */
public record ResolvedClaim(Attribution attribution, Claim claim, List<Rival> rivals) {
  public ResolvedClaim {
    rivals = List.copyOf(rivals);
  }
}
