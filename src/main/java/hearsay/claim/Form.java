package hearsay.claim;

import java.util.Locale;

/** How much of the content stands in quotation marks. */
public enum Form {
  /** All of it. */
  DIRECT,
  /** None of it. */
  INDIRECT,
  /** Some of it. */
  MIXED;

  /** As the record writes it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
