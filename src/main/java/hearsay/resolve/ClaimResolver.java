package hearsay.resolve;

import hearsay.attribute.Attribution;
import hearsay.claim.Claim;
import hearsay.error.StoppedException;
import hearsay.repair.ArticleContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

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
    return each(article, attributions, ClaimAssembly::claim).stream()
        .sorted(Claim.ORDER)
        .distinct()
        .toList();
  }

  /**
   * Each attribution's claim and who was weighed for its source, in the order of their sources; two
   * may be the same claim.
   */
  public List<ResolvedClaim> resolveEach(ArticleContext article, List<Attribution> attributions) {
    return each(
        article,
        attributions,
        (assembly, attribution) -> {
          Claim claim = assembly.claim(attribution);
          return new ResolvedClaim(attribution, claim, assembly.rivals(attribution));
        });
  }

  private static <T> List<T> each(
      ArticleContext article,
      List<Attribution> attributions,
      BiFunction<ClaimAssembly, Attribution, T> made) {
    List<Attribution> inOrder = new ArrayList<>(attributions);
    inOrder.sort(Comparator.comparingInt(ClaimResolver::firstOffset));
    ClaimAssembly assembly = new ClaimAssembly(article, inOrder);
    for (Attribution attribution : inOrder) {
      StoppedException.ifInterrupted();
      assembly.note(attribution);
    }
    List<T> all = new ArrayList<>();
    for (Attribution attribution : inOrder) {
      StoppedException.ifInterrupted();
      all.add(made.apply(assembly, attribution));
    }
    return all;
  }

  private static int firstOffset(Attribution attribution) {
    return attribution.source().isEmpty()
        ? attribution.content().get(0).start()
        : attribution.source().get(0).start();
  }
}
