package hearsay.claim;

import java.util.Locale;

/** TIMEX3's {@code type}. */
public enum DateType {
  DATE,
  TIME,
  DURATION,
  SET;

  /** As the record writes it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
