package hearsay.mention;

import java.util.Locale;

/** What a common noun is a name for, as the head of a source; see {@code head-nouns.tsv}. */
public enum NounKind {
  PERSON,
  MEDIA,
  COMPANY,
  BANK,
  STATE,
  BODY,
  GROUP,
  DOCUMENT;

  /** The kind by its key in the table: "media". */
  static NounKind of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  /** Whether it names one organization. */
  boolean isBody() {
    return this == MEDIA || this == COMPANY || this == BANK || this == STATE || this == BODY;
  }
}
