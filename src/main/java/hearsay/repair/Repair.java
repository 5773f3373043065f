package hearsay.repair;

import hearsay.attribute.Attribution;
import java.util.List;

/**
 * A rule that mends attributions. It reads the article, changes nothing but the attributions, and
 * done twice it does no more than once. Immutable; may be called from any thread.
 *
 * <p>What it leaves as it is, it returns as it is. What it gives back has its pieces in text order,
 * trimmed, and its roles apart, if what it was given had.
 */
public interface Repair {
  /** Of an attribution that a rule makes; about what those that the model finds have. */
  double CONFIDENCE = 0.6;

  /** Its name, in kebab-case; the same name has its file of examples. */
  String id();

  /** The attributions as the rule would have them: some changed, some new, some gone. */
  List<Attribution> apply(ArticleContext article, List<Attribution> attributions);
}
