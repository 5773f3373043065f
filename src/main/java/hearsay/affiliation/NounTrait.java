package hearsay.affiliation;

/** What some nouns of roles and bodies have in common, each a row of the table of words. */
enum NounTrait {
  /** "senator": of those who elected him, and so from a place. */
  ELECTED("elected"),
  /** "Branch", which its own name alone does not tell: "Northern Branch". */
  SECTION("section"),
  /** "member", who may speak for what he is of. */
  MEMBER("member-role"),
  /** "participant", which says of a clause's subject what happened once. */
  PASSING("passing-role"),
  /** "Department" of "Halden University's Department of History". */
  OWNED_PART("owned-part"),
  /** "professor", of a field in a body. */
  OF_FIELD("role-of-field"),
  /** "author", whose works may be called like bodies. */
  MAKER("maker"),
  /** "critic", who speaks for none of those of whom he is one. */
  OUTSIDER("outsider"),
  /** "candidate", of a body to which he does not belong. */
  ASPIRANT("aspirant");

  private final String row;

  NounTrait(String row) {
    this.row = row;
  }

  /** Whether a noun, in the singular and in lower case, has it. */
  boolean isOf(String noun) {
    return AffiliationWords.LISTS.get(row).contains(noun);
  }
}
