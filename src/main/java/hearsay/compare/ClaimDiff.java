package hearsay.compare;

import hearsay.claim.Claim;
import hearsay.compare.ClaimChange.FieldChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is another between two versions of claims: of an article that was edited, or of two runs.
 * Claims are paired by article and key, then by key alone (the versions' files may have other
 * names), and what is left by likeness of their words: a claim whose stance, source or figures were
 * corrected is one that has changed.
 */
public final class ClaimDiff {
  /** Words that two versions of a claim share at the least, of those of either. */
  static final double LEAST_LIKENESS = 0.5;

  private final Set<Claim> before;
  private final Set<Claim> after;
  private final Map<Claim, Claim> pairs = new HashMap<>();

  /** Whether no article is in both, so that they cannot be told by what they are called. */
  private final boolean renamed;

  private ClaimDiff(List<Claim> before, List<Claim> after) {
    this.before = new LinkedHashSet<>(before);
    this.after = new LinkedHashSet<>(after);
    Set<String> docs = new HashSet<>();
    after.forEach(claim -> docs.add(claim.doc()));
    renamed = before.stream().map(Claim::doc).noneMatch(docs::contains);
  }

  /** In the order of the new version; what was removed comes behind, in the order of the old. */
  public static List<ClaimChange> of(List<Claim> before, List<Claim> after) {
    ClaimDiff diff = new ClaimDiff(before, after);
    diff.pairBy(claim -> claim.doc() + "\n" + claim.key());
    diff.pairBy(Claim::key);
    diff.pairByLikeness();
    List<ClaimChange> changes = new ArrayList<>();
    for (Claim claim : new LinkedHashSet<>(after)) {
      Claim old = diff.pairs.get(claim);
      List<FieldChange> fields = old == null ? List.of() : ComparedField.changes(old, claim);
      if (old == null || !fields.isEmpty()) {
        changes.add(new ClaimChange(old, claim, fields));
      }
    }
    diff.before.forEach(claim -> changes.add(new ClaimChange(claim, null, List.of())));
    return changes;
  }

  /** Of several with one key the first with the first. */
  private void pairBy(Function<Claim, String> key) {
    Map<String, Deque<Claim>> byKey = new HashMap<>();
    for (Claim claim : before) {
      byKey.computeIfAbsent(key.apply(claim), any -> new ArrayDeque<>()).add(claim);
    }
    for (Claim claim : List.copyOf(after)) {
      Deque<Claim> same = byKey.get(key.apply(claim));
      if (same != null && !same.isEmpty()) {
        pair(same.remove(), claim);
      }
    }
  }

  /** Each new claim with the old one of its article that is most like it. */
  private void pairByLikeness() {
    Map<String, List<Claim>> byDoc = new HashMap<>();
    Map<Claim, ContentWords> words = new HashMap<>();
    for (Claim claim : before) {
      byDoc.computeIfAbsent(renamed ? "" : claim.doc(), any -> new ArrayList<>()).add(claim);
      words.put(claim, ContentWords.of(claim.content().text()));
    }
    for (Claim claim : List.copyOf(after)) {
      ContentWords own = ContentWords.of(claim.content().text());
      List<Claim> olds = byDoc.getOrDefault(renamed ? "" : claim.doc(), List.of());
      Claim most = null;
      double likeness = LEAST_LIKENESS;
      for (Claim old : olds) {
        double here = before.contains(old) ? likeness(own, words.get(old)) : 0;
        if (here > likeness || (most == null && here >= likeness)) {
          most = old;
          likeness = here;
        }
      }
      if (most != null) {
        pair(most, claim);
      }
    }
  }

  private static double likeness(ContentWords one, @Nullable ContentWords other) {
    return other == null ? 0 : one.likeness(other);
  }

  private void pair(Claim old, Claim claim) {
    pairs.put(claim, old);
    before.remove(old);
    after.remove(claim);
  }
}
