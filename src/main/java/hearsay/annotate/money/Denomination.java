package hearsay.annotate.money;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sign or a unit may stand for: "$", "dinars", "kr".
 *
 * @param name the sign or CLDR's word for the unit
 * @param codes ISO 4217 codes of the currencies that it may stand for
 * @param fallback the code if the article says nothing; null if there is no telling then
 * @param named whether only the article's named amounts and currencies decide, not its countries
 */
record Denomination(String name, List<String> codes, @Nullable String fallback, boolean named) {
  Denomination {
    codes = List.copyOf(codes);
  }

  static Denomination of(String code) {
    return new Denomination(code, List.of(code), code, true);
  }

  boolean isCertain() {
    return codes.size() == 1;
  }
}
