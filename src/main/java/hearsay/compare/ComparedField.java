package hearsay.compare;

import hearsay.claim.Claim;
import hearsay.claim.ClaimField;
import hearsay.compare.ClaimChange.FieldChange;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a claim that a change of means something. Places do not: they move with every edit
 * above.
 *
 * @param key as in the record
 */
record ComparedField(String key, ClaimField field) {
  private static final List<ComparedField> ALL =
      List.of(
          new ComparedField("source.text", ClaimField.SOURCE_TEXT),
          new ComparedField("source.name", ClaimField.SOURCE),
          new ComparedField("source.role", ClaimField.ROLE),
          new ComparedField("source.affiliation", ClaimField.AFFILIATION),
          new ComparedField("source.type", ClaimField.SOURCE_TYPE),
          new ComparedField("cue.text", ClaimField.CUE),
          new ComparedField("cue.stance", ClaimField.STANCE),
          new ComparedField("content.text", ClaimField.CONTENT),
          new ComparedField("content.form", ClaimField.FORM),
          new ComparedField("organizations", ClaimField.ORGANIZATIONS),
          new ComparedField("dates", ClaimField.DATES),
          new ComparedField("money", ClaimField.MONEY));

  /** Those that are others in two claims. */
  static List<FieldChange> changes(Claim before, Claim after) {
    List<FieldChange> changes = new ArrayList<>();
    for (ComparedField compared : ALL) {
      String old = compared.field.sorted(before);
      String now = compared.field.sorted(after);
      if (!old.equals(now)) {
        changes.add(new FieldChange(compared.key, old, now));
      }
    }
    return changes;
  }
}
