package hearsay.claim;

import java.util.Locale;

/** Where in the claim a tag stands, the record's {@code in}. */
public enum Place {
  CONTENT,
  SOURCE,
  /** In the claim's sentences, outside both. */
  CONTEXT;

  /** As the record writes it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
