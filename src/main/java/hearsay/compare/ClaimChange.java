package hearsay.compare;

import hearsay.claim.Claim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that is another in the new version, or that only one has.
 *
 * @param before null for one that was added
 * @param after null for one that was removed
 * @param fields what is another; empty for one that only one version has
 */
public record ClaimChange(@Nullable Claim before, @Nullable Claim after, List<FieldChange> fields) {
  public ClaimChange {
    fields = List.copyOf(fields);
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change of nothing");
    }
  }

  /**
   * One part of a claim.
   *
   * @param field by its keys in the record, such as {@code source.name}
   * @param before empty where it had none, as is {@code after} where it has none
   */
  public record FieldChange(String field, String before, String after) {}

  /** "added", "removed", "changed". */
  public String kind() {
    return before == null ? "added" : after == null ? "removed" : "changed";
  }

  /** The claim as it is now, or else as it was. */
  public Claim claim() {
    Claim shown = after == null ? before : after;
    if (shown == null) {
      throw new IllegalStateException();
    }
    return shown;
  }
}
