package hearsay.annotate.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and letters that multiply a number: "million", "bn", "crore". */
final class Multiplier {
  private static final Map<String, BigDecimal> WORDS = new HashMap<>();

  /** Only in digits' company, with or without a blank. */
  private static final Map<String, BigDecimal> SHORT = new HashMap<>();

  /** Only right after the digits. */
  private static final Map<String, BigDecimal> LETTERS =
      Map.of("k", ten(3), "m", ten(6), "b", ten(9), "mm", ten(6));

  static {
    both("hundred", 2);
    both("thousand", 3);
    both("lakh", 5);
    both("lac", 5);
    both("million", 6);
    both("crore", 7);
    both("billion", 9);
    both("trillion", 12);
    both("quadrillion", 15);
    for (String word : new String[] {"mn", "mln", "mio", "mil", "mill"}) {
      SHORT.put(word, ten(6));
    }
    for (String word : new String[] {"bn", "bln", "mrd", "bil"}) {
      SHORT.put(word, ten(9));
    }
    for (String word : new String[] {"tn", "trn", "tln"}) {
      SHORT.put(word, ten(12));
    }
    SHORT.put("cr", ten(7));
  }

  private Multiplier() {}

  private static BigDecimal ten(int power) {
    return BigDecimal.TEN.pow(power);
  }

  private static void both(String word, int power) {
    WORDS.put(word, ten(power));
    WORDS.put(word + "s", ten(power));
  }

  /** What a spelled word multiplies by, in the singular or the plural. */
  static @Nullable BigDecimal ofWord(String word) {
    return WORDS.get(word);
  }

  static boolean isPlural(String word) {
    return word.endsWith("s") && WORDS.containsKey(word);
  }

  /** What the piece at {@code index}, after digits or a currency, multiplies by. */
  static @Nullable BigDecimal afterDigits(Pieces pieces, int index) {
    String word = pieces.word(index);
    BigDecimal factor = WORDS.get(word);
    if (factor == null) {
      factor = SHORT.get(word);
    }
    if (factor == null && pieces.isAttached(index)) {
      factor = LETTERS.get(word);
      if (factor == null && word.equals("t") && pieces.startsUpperCase(index)) {
        factor = ten(12);
      }
    }
    return factor;
  }
}
