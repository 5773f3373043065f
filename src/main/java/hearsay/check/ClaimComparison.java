package hearsay.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which committed record is which of those found now, of one article: that of the same key, at the
 * same place or else in the order of their places, else of the same id, else of the same content,
 * best with the same source and cue too.
 *
 * @param pairs in the order of the committed records
 * @param removed committed, and not found
 * @param added found, and not committed
 */
record ClaimComparison(List<Pair> pairs, List<ClaimRecord> removed, List<ClaimRecord> added) {

  /** Two records of a claim. */
  record Pair(ClaimRecord committed, ClaimRecord found) {
    /** In what they differ; {@code FIELDS} alone where there is more than the others tell. */
    Set<Difference> differences() {
      Set<String> fields = differing();
      Set<Difference> differences = EnumSet.noneOf(Difference.class);
      if (fields.remove(FieldChanges.CONFIDENCE)) {
        differences.add(Difference.CONFIDENCE);
      }
      if (fields.removeAll(FieldChanges.OF_ARTICLE)) {
        differences.add(Difference.ARTICLE);
      }
      if (isMoved()) {
        differences.add(Difference.PLACE);
      }
      return fields.isEmpty() ? differences : EnumSet.of(Difference.FIELDS);
    }

    /** What differs; of records with other ids not the offsets, which all differ. */
    List<String> diff() {
      return FieldChanges.diff(fields(committed), fields(found));
    }

    private Set<String> differing() {
      return FieldChanges.between(fields(committed), fields(found));
    }

    private Map<String, List<String>> fields(ClaimRecord record) {
      return FieldChanges.fields(record.json(), !isMoved());
    }

    private boolean isMoved() {
      return !String.valueOf(committed.id()).equals(found.id());
    }
  }

  /** In what the two of a pair may differ. */
  enum Difference {
    /** The confidence. */
    CONFIDENCE,
    /** What the article says of itself. */
    ARTICLE,
    /** The place in the article. */
    PLACE,
    /** Something else, whatever more. */
    FIELDS
  }

  /** What two records have in common, the closest first. */
  private static final List<Function<ClaimRecord, List<String>>> LIKENESSES =
      List.of(
          record -> List.of(String.valueOf(record.id()), record.key()),
          record -> List.of(record.key()),
          record -> List.of(String.valueOf(record.id())),
          record -> List.of(record.spans("content"), record.words("source"), record.words("cue")),
          record -> List.of(record.spans("content")),
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
