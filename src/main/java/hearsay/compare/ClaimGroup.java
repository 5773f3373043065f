package hearsay.compare;

import hearsay.claim.Claim;
import java.util.List;

/**
 * Claims that say the same.
 *
 * @param claims at least one; by their days of publication, those without one last, and of one day
 *     in the order in which they were read
 */
public record ClaimGroup(List<Claim> claims) {
  public ClaimGroup {
    claims = claims.stream().sorted(Claim.BY_DAY).toList();
  }

  /** Who said it first, as far as days tell. */
  public Claim first() {
    return claims.get(0);
  }

  /** In how many articles it stands. */
  public int docs() {
    return (int) claims.stream().map(Claim::doc).distinct().count();
  }
}
