package hearsay.resolve;

import hearsay.attribute.Attribution;
import hearsay.claim.Claim;
import hearsay.error.StoppedException;
import hearsay.repair.ArticleContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns an article's attributions into claims: who the source is, what the cue means, which
 * organizations, dates and money belong to the claim. Reads what the steps before it found and
 * changes none of it; immutable, for any thread.
 */
public final class ClaimResolver {
  /**
   * The claims of one article, in the order of records.
   *
   * @param attributions repaired, see {@link hearsay.repair.Repairs}
   */
  public List<Claim> resolve(ArticleContext article, List<Attribution> attributions) {
    return resolveEach(article, attributions).stream()
        .map(ResolvedClaim::claim)
        .sorted(Claim.ORDER)
        .distinct()
        .toList();
  }

  /** Each attribution's claim, in the order of their sources; two may be the same claim. */
  public List<ResolvedClaim> resolveEach(ArticleContext article, List<Attribution> attributions) {
    List<Attribution> inOrder = new ArrayList<>(attributions);
    inOrder.sort(Comparator.comparingInt(ClaimResolver::firstOffset));
    ClaimAssembly assembly = new ClaimAssembly(article, inOrder);
    List<ResolvedClaim> claims = new ArrayList<>();
    for (Attribution attribution : inOrder) {
      StoppedException.ifInterrupted();
      Claim claim = assembly.claim(attribution);
      claims.add(new ResolvedClaim(attribution, claim, assembly.rivals(attribution)));
    }
    return claims;
  }

  private static int firstOffset(Attribution attribution) {
    return attribution.source().isEmpty()
        ? attribution.content().get(0).start()
        : attribution.source().get(0).start();
  }
}
