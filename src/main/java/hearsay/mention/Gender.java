package hearsay.mention;

/** What pronoun takes a person up. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether a pronoun of this gender may stand for someone of the other. */
  public boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
