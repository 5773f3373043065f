package hearsay.batch;

import hearsay.annotate.OrganizationList;
import hearsay.article.Article;
import hearsay.attribute.AttributionScheme;
import hearsay.error.UserException;
import hearsay.explain.Explanation;
import hearsay.output.Records;
import java.util.List;

/**
 * What the commands need of the extractor. Asking for work starts to load what it needs, in the
 * background.
 */
public interface Engine {
  /**
   * An article in, its records out. Called from several threads.
   *
   * <p>An exception that is not a {@link UserException} concerns the one article; a {@link
   * UserException} says that no article can be processed.
   */
  @FunctionalInterface
  interface Work {
    Records of(Article article) throws UserException;

    /** Waits until what all articles need is loaded. */
    default void awaitReady() {}
  }

  /** An article in, its explained claims out. */
  @FunctionalInterface
  interface Explaining {
    List<Explanation> of(Article article);
  }

  /**
   * Finds claims.
   *
   * @param scheme by which they are claims
   * @param minConfidence claims that are less likely right are left out, 0 to 1
   */
  Work claims(AttributionScheme scheme, double minConfidence);

  /** Finds all organizations, dates and money. */
  Work tags();

  /**
   * Finds claims and says why each is as it is.
   *
   * @param scheme as for {@link #claims}
   * @param minConfidence as for {@link #claims}
   */
  default Explaining explanations(AttributionScheme scheme, double minConfidence) {
    return article -> List.of();
  }

  /** Makes an engine, cheaply; called once it is known that there is something to read. */
  @FunctionalInterface
  interface Factory {
    /**
     * Makes one.
     *
     * @param verbose whether the libraries' own logs are shown on standard error
     * @param organizations the user's own, tagged wherever they are named
     */
    Engine create(boolean verbose, OrganizationList organizations);
  }
}
