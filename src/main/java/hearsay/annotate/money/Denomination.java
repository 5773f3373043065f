package hearsay.annotate.money;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sign or a unit may stand for: "$", "dinars", "kr".
 *
 * @param name the sign or CLDR's word for the unit
 * @param codes ISO 4217 codes of the currencies that it may stand for
 * @param fallback the code if the article says nothing; null if there is no telling then
 * @param evidence what else in the article decides
 */
record Denomination(String name, List<String> codes, @Nullable String fallback, Evidence evidence) {
  /** What speaks for one of several currencies. */
  enum Evidence {
    /** Its names, and its countries. */
    COUNTRIES,
    /** Its names, and its countries where nothing speaks for the main currency. */
    FOREIGN_COUNTRIES,
    /** Its names alone. */
    NAMES
  }

  Denomination {
    codes = List.copyOf(codes);
  }

  static Denomination of(String code) {
    return new Denomination(code, List.of(code), code, Evidence.NAMES);
  }

  boolean isCertain() {
    return codes.size() == 1;
  }
}
