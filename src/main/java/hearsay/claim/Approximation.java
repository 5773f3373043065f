package hearsay.claim;

import java.util.Locale;

/** What the words around an amount say of its exactness: "about", "more than", "up to". */
public enum Approximation {
  ABOUT,
  OVER,
  UNDER;

  /** As the record writes it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
