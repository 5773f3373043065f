package hearsay.claim;

import java.util.Locale;

/** The kind of source. */
public enum SourceType {
  /** A named person. */
  PERSON,
  /** A named organization, or a thing that speaks for it, such as its report. */
  ORGANIZATION,
  /** Several persons or bodies together: "EU nations", "the two ministers". */
  GROUP,
  /** A document that no organization is known to have published. */
  DOCUMENT,
  /** A government named by its capital or country. */
  PLACE,
  /** Someone whom the text does not name. */
  UNNAMED;

  /** As the record writes it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
