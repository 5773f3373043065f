package hearsay.claim;

import java.util.Locale;

/** How the source stands to the content. */
public enum Stance {
  ASSERT,
  REPORT,
  CONFIRM,
  ADMIT,
  DENY,
  ACCUSE,
  ALLEGE,
  WARN,
  PROMISE,
  DEMAND,
  ASK,
  BELIEVE,
  /** Plans, wants, seeks. */
  INTEND,
  /** Praise, criticism, concern, support. */
  APPRAISE,
  OTHER;

  /** As the record writes it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
