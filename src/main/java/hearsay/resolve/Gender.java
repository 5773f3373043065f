package hearsay.resolve;

/** What pronoun takes a person up. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether a pronoun of this gender may stand for someone of the other. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
