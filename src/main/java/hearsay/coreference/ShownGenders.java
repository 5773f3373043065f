package hearsay.coreference;

import hearsay.mention.Gender;
import hearsay.mention.Referent;
import java.util.HashMap;
import java.util.Map;

/** Whom "he" or "she" has taken up: who was "she" once is not "he" later. */
final class ShownGenders {
  private final Map<String, Gender> byKey = new HashMap<>();

  /** Whether a pronoun of a gender may take somebody up, as far as others have. */
  boolean agree(Referent other, Gender gender) {
    return gender.agrees(byKey.getOrDefault(other.key(), Gender.UNKNOWN));
  }

  /** A pronoun takes up somebody. */
  void show(Referent person, Gender gender) {
    if (gender != Gender.UNKNOWN) {
      byKey.putIfAbsent(person.key(), gender);
    }
  }
}
