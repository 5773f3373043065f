package hearsay.annotate.money;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A currency as the text names it.
 *
 * @param denomination which currencies it may be
 * @param form how it is named
 * @param places decimal places from this unit to the major one: 0 for dollars, 2 for cents
 * @param otherPlaces the same for currencies of which it is another part, by code
 * @param scale what it multiplies by: a million for "MUSD", else 1
 * @param next index of the first piece after it
 */
record CurrencyMention(
    Denomination denomination,
    Form form,
    int places,
    Map<String, Integer> otherPlaces,
    BigDecimal scale,
    int next) {
  enum Form {
    /** A symbol, or letters used as one: "$", "HK$", "Rs". */
    SIGN,
    /** An ISO 4217 code. */
    CODE,
    /** A unit without its country: "dollars". */
    UNIT,
    /** A whole name: "Swiss francs". */
    NAME
  }

  static CurrencyMention major(Denomination denomination, Form form, int next) {
    return new CurrencyMention(denomination, form, 0, Map.of(), BigDecimal.ONE, next);
  }

  /** So many, in the currency's major unit. */
  BigDecimal inMajorUnit(BigDecimal number, String code) {
    return number.multiply(scale).scaleByPowerOfTen(-otherPlaces.getOrDefault(code, places));
  }

  boolean isMinor() {
    return places > 0;
  }

  boolean isSpelled() {
    return form == Form.UNIT || form == Form.NAME;
  }
}
