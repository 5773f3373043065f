package hearsay.check.corpus;

import hearsay.check.Finding;
import hearsay.check.Rule;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.text.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Claims and gold of articles that are not there. Nothing is said of them unless all was read. */
final class StaleFiles {
  private final CheckPlan plan;
  private final boolean ours;
  private int removed;

  /** Before OUT is written: whether it has claims of this corpus is to be seen then. */
  StaleFiles(CheckPlan plan) {
    this.plan = plan;
    this.ours = plan.claims() != null && plan.inputs().stream().anyMatch(plan.claims()::has);
  }

  /**
   * Files of claims in OUT that belong to no article.
   *
   * @param remove whether to remove what can be removed without doubt, instead of telling it: from
   *     an OUT that had no claims of this corpus, which may be that of another, nothing is
   */
  List<Finding> claims(boolean remove) throws UserException {
    List<Finding> findings = new ArrayList<>();
    if (plan.claims() != null && plan.isWhole()) {
      for (ClaimFolder.Stale stale : plan.claims().stale()) {
        if (remove && ours && stale.removable()) {
          delete(stale.path());
          removed++;
        } else {
          findings.add(stale.finding());
        }
      }
    }
    return findings;
  }

  /** How many files were removed. */
  int removed() {
    return removed;
  }

  private static void delete(Path file) throws UserException {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UserException(
          Printable.of(file.toString()) + ": cannot be removed: " + IoFailure.why(e), e);
    }
  }

  /**
   * Files of gold that stand beside no article.
   *
   * @param beside those that stand beside one
   */
  List<Finding> gold(Set<Path> beside) throws UserException {
    List<Finding> findings = new ArrayList<>();
    if (plan.isWhole() && plan.selected().size() == plan.inputs().size()) {
      for (Path file : GoldFiles.below(plan.corpus())) {
        if (!beside.contains(file)) {
          String name = CheckPlan.name(file);
          findings.add(
              Finding.of(Rule.STALE, name, 1, "there is no article beside this gold", name));
        }
      }
    }
    return findings;
  }
}
