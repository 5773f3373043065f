package hearsay.annotate.scan;

import hearsay.text.WordLists;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of which numbers are put together ({@code numbers.tsv}). */
public final class NumberWords {
  private static final WordLists LISTS = WordLists.of(NumberWords.class, "numbers.tsv");
  private static final Map<String, Integer> CARDINALS = values("cardinal");
  private static final Map<String, Integer> ORDINALS = values("ordinal");

  private NumberWords() {}

  private static Map<String, Integer> values(String name) {
    Map<String, Integer> values = new HashMap<>();
    LISTS.valued(name).forEach((word, value) -> values.put(word, Integer.valueOf(value)));
    return values;
  }

  /** 0 to 19, and the tens to 90; null for other words. */
  public static @Nullable Integer cardinal(String word) {
    return CARDINALS.get(word);
  }

  /** The same of ordinals. */
  public static @Nullable Integer ordinal(String word) {
    return ORDINALS.get(word);
  }

  /** The words that {@link #cardinal} has a number for. */
  public static Set<String> cardinals() {
    return Collections.unmodifiableSet(CARDINALS.keySet());
  }

  /** "six", "sixth", "sixty". */
  public static boolean isNumber(String word) {
    return CARDINALS.containsKey(word) || ORDINALS.containsKey(word);
  }
}
