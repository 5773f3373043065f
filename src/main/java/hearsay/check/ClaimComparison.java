package hearsay.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which committed record is which of those found now, of one article: that of the same id, else of
 * the same content, best with the same source and cue too, else of the same words elsewhere in the
 * text.
 *
 * @param pairs in the order of the committed records
 * @param removed committed, and not found
 * @param added found, and not committed
 */
record ClaimComparison(List<Pair> pairs, List<ClaimRecord> removed, List<ClaimRecord> added) {

  /** Two records of a claim. */
  record Pair(ClaimRecord committed, ClaimRecord found) {
    /** Whether they differ in nothing, in the confidence alone, in the place alone or in more. */
    Difference difference() {
      Set<String> all = differing(true);
      if (all.isEmpty()) {
        return Difference.NONE;
      }
      if (all.equals(Set.of(FieldChanges.CONFIDENCE))) {
        return Difference.CONFIDENCE;
      }
      Set<String> more = new LinkedHashSet<>(differing(false));
      more.remove(FieldChanges.CONFIDENCE);
      boolean elsewhere = !String.valueOf(committed.id()).equals(found.id());
      return elsewhere && more.isEmpty() ? Difference.PLACE : Difference.FIELDS;
    }

    /** What differs; of records with other ids not the offsets, which all differ. */
    List<String> diff() {
      boolean places = String.valueOf(committed.id()).equals(found.id());
      return FieldChanges.diff(
          FieldChanges.fields(committed.json(), places), FieldChanges.fields(found.json(), places));
    }

    private Set<String> differing(boolean places) {
      return FieldChanges.between(
          FieldChanges.fields(committed.json(), places), FieldChanges.fields(found.json(), places));
    }
  }

  /** How the two of a pair differ. */
  enum Difference {
    NONE,
    CONFIDENCE,
    PLACE,
    FIELDS
  }

  /** What two records have in common, the closest first. */
  private static final List<Function<ClaimRecord, List<String>>> LIKENESSES =
      List.of(
          record -> List.of(String.valueOf(record.id())),
          record -> List.of(record.spans("content"), record.words("source"), record.words("cue")),
          record -> List.of(record.spans("content")),
          ClaimRecord::identity,
          record -> List.of(record.words("content")));

  static ClaimComparison of(List<ClaimRecord> committed, List<ClaimRecord> found) {
    Set<ClaimRecord> old = new LinkedHashSet<>(committed);
    Set<ClaimRecord> now = new LinkedHashSet<>(found);
    List<Pair> pairs = new ArrayList<>();
    for (Function<ClaimRecord, List<String>> likeness : LIKENESSES) {
      pairs.addAll(pair(old, now, likeness));
    }
    pairs.sort(Comparator.comparingInt(pair -> pair.committed().line()));
    return new ClaimComparison(pairs, List.copyOf(old), List.copyOf(now));
  }

  /** Pairs those that are alike, and takes them out of both. */
  private static List<Pair> pair(
      Set<ClaimRecord> old, Set<ClaimRecord> now, Function<ClaimRecord, List<String>> likeness) {
    Map<List<String>, Deque<ClaimRecord>> waiting = new HashMap<>();
    now.forEach(
        record ->
            waiting.computeIfAbsent(likeness.apply(record), key -> new ArrayDeque<>()).add(record));
    List<Pair> pairs = new ArrayList<>();
    for (ClaimRecord record : old) {
      Deque<ClaimRecord> alike = waiting.get(likeness.apply(record));
      if (alike != null && !alike.isEmpty()) {
        pairs.add(new Pair(record, alike.remove()));
      }
    }
    pairs.forEach(
        pair -> {
          old.remove(pair.committed());
          now.remove(pair.found());
        });
    return pairs;
  }
}
