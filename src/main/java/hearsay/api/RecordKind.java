package hearsay.api;

/** Which records are wanted of an article. */
public enum RecordKind {
  /** Who claims what: none, one or several. */
  CLAIMS,
  /** All organizations, dates and money, claimed or not: one record. */
  TAGS
}
