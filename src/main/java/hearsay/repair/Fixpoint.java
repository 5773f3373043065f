package hearsay.repair;

import hearsay.attribute.Attribution;
import java.util.List;
import java.util.function.UnaryOperator;

/** Runs a rule until it has nothing more to do, for rules where one change allows another. */
final class Fixpoint {
  private Fixpoint() {}

  /**
   * What the rule leaves as it is.
   *
   * @param rule must come to an end
   */
  static List<Attribution> of(
      List<Attribution> attributions, UnaryOperator<List<Attribution>> rule) {
    List<Attribution> before = attributions;
    List<Attribution> after = rule.apply(before);
    while (!after.equals(before)) {
      before = after;
      after = rule.apply(before);
    }
    return after;
  }
}
