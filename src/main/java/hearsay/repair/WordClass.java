package hearsay.repair;

/** The classes of words that {@code words.tsv} lists; it says what each is. */
enum WordClass {
  TARGETING_VERB,
  DIRECTING_VERB,
  RAISING_VERB,
  DOUBT_NOUN,
  MEETING_FORM,
  CHARGE_NOUN,
  CHARGE_DETERMINER_FORM,
  REPEATING_VERB,
  CITING_FORM,
  EVIDENCE_NOUN,
  POINTING_NOUN,
  INSERTION_FORM,
  QUOTING_FORM,
  RELAYED_FORM,
  RECEIVER_VERB,
  CLAIMING_NOUN,
  VIEW_FORM
}
