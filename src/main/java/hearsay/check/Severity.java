package hearsay.check;

import java.util.Locale;

/** How much a finding matters, the worst first. */
public enum Severity {
  /** The check fails. */
  ERROR,
  WARNING,
  INFO;

  /** As settings and reports write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
