package hearsay.annotate.money;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of currencies and how they are written. Words are in the form of {@link
 * MoneyScanner#normal}.
 *
 * @param codes ISO 4217 codes
 * @param current the codes that are legal tender somewhere
 * @param names adjective and unit ("jordanian dinar"), to code; the unit in CLDR's word for it
 * @param spellings other whole names ("pounds sterling"), to code
 * @param units the spellings of units, to CLDR's word for them ("roubles" to "ruble")
 * @param adjectives spellings, to CLDR's ("american" to "us")
 * @param denominations what a unit by itself may stand for
 * @param signs what a sign may stand for
 * @param minors minor units by spelling
 * @param places words that speak for currencies ("japanese", "hong kong"), by their first word
 * @param traits codes and units by what is special about them
 */
record CurrencyTable(
    Set<String> codes,
    Set<String> current,
    Map<String, String> names,
    Map<String, String> spellings,
    Map<String, String> units,
    Map<String, String> adjectives,
    Map<String, Denomination> denominations,
    Map<String, Denomination> signs,
    Map<String, Minor> minors,
    Map<String, List<Place>> places,
    Map<Trait, Set<String>> traits) {

  /**
   * A minor unit.
   *
   * @param places decimal places below the major one
   * @param others the same for currencies of which it is another part, by code
   */
  record Minor(int places, Map<String, Integer> others, Denomination denomination) {}

  /** Words that speak for currencies. */
  record Place(List<String> words, Set<String> codes) {}

  enum Trait {
    /** A unit that is an ordinary word as well. */
    WARY,
    /** A unit, or a currency's plural, that has no s: "5 rand". */
    INVARIANT,
    /** A sign that is another word outside its country. */
    LOCALSIGN,
    /** A code that is a word as well. */
    WORDCODE,
    /** A code that is also written in lower case. */
    SMALLCODE,
    /** A code that is also written with M, T or K in front. */
    BIGCODE
  }

  /** The table of the program's resources. */
  static CurrencyTable standard() {
    return Standard.TABLE;
  }

  boolean has(Trait trait, String value) {
    return traits.getOrDefault(trait, Set.of()).contains(value);
  }

  /** The code of a name of several words: an adjective and a unit, each in any spelling. */
  @Nullable String code(String adjective, String unitSpelling) {
    String whole = spellings.get(adjective + " " + unitSpelling);
    String unit = units.get(unitSpelling);
    if (whole != null || unit == null) {
      return whole;
    }
    String code = names.get(adjective + " " + unit);
    return code == null
        ? names.get(adjectives.getOrDefault(adjective, adjective) + " " + unit)
        : code;
  }

  /** Loaded once, on first use. */
  private static final class Standard {
    static final CurrencyTable TABLE = new CurrencyTableReader().read();
  }
}
