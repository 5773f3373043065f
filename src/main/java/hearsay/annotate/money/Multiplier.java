package hearsay.annotate.money;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words and letters that multiply a number: "million", "bn", "crore". */
final class Multiplier {
  private static final Map<String, BigDecimal> WORDS = powers("power");

  /** Only after digits, with or without a blank. */
  private static final Map<String, BigDecimal> SHORT = powers("short-power");

  /** Only right after the digits. */
  private static final Map<String, BigDecimal> LETTERS = powers("letter-power");

  private Multiplier() {}

  private static BigDecimal ten(int power) {
    return BigDecimal.TEN.pow(power);
  }

  private static Map<String, BigDecimal> powers(String list) {
    Map<String, BigDecimal> powers = new HashMap<>();
    MoneyWords.valued(list)
        .forEach((word, power) -> powers.put(word, ten(Integer.parseInt(power))));
    return powers;
  }

  /** The spelled words that multiply. */
  static Set<String> words() {
    return Collections.unmodifiableSet(WORDS.keySet());
  }

  /** What a spelled word multiplies by, in the singular or the plural. */
  static @Nullable BigDecimal ofWord(String word) {
    return WORDS.get(word);
  }

  static boolean isPlural(String word) {
    return word.endsWith("s") && WORDS.containsKey(word);
  }

  /** What a letter multiplies by: "k", "m", "b"; null for other words. */
  static @Nullable BigDecimal ofLetter(String word) {
    return LETTERS.get(word);
  }

  /** Whether it is a word cut short, which a point may follow. */
  static boolean isShort(String word) {
    return SHORT.containsKey(word);
  }

  /** What the piece at {@code index}, after digits or a currency, multiplies by. */
  static @Nullable BigDecimal afterDigits(MoneyPieces pieces, int index) {
    String word = pieces.word(index);
    BigDecimal factor = WORDS.get(word);
    if (factor == null) {
      factor = SHORT.get(word);
    }
    if (factor == null && pieces.isAttached(index)) {
      factor = LETTERS.get(word);
      if (factor == null && word.equals("t") && pieces.isCapitalized(index)) {
        factor = ten(12);
      }
    }
    return factor;
  }
}
