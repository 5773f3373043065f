package hearsay.annotate.date;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of many ("Monday", "March", "year") is meant, by the word before it. */
enum Choice {
  /** No word: the sentence tells. */
  BARE,
  LAST,
  THIS,
  NEXT,
  /** Counted from what was mentioned. */
  PREVIOUS,
  FOLLOWING,
  THAT;

  private static final Map<String, Choice> WORDS =
      Map.ofEntries(
          Map.entry("last", LAST),
          Map.entry("past", LAST),
          Map.entry("this", THIS),
          Map.entry("current", THIS),
          Map.entry("present", THIS),
          Map.entry("next", NEXT),
          Map.entry("coming", NEXT),
          Map.entry("upcoming", NEXT),
          Map.entry("previous", PREVIOUS),
          Map.entry("prior", PREVIOUS),
          Map.entry("preceding", PREVIOUS),
          Map.entry("following", FOLLOWING),
          Map.entry("subsequent", FOLLOWING),
          Map.entry("ensuing", FOLLOWING),
          Map.entry("same", THAT),
          Map.entry("that", THAT));

  static @Nullable Choice of(String word) {
    return WORDS.get(word);
  }

  /** How many steps away. */
  int shift() {
    return switch (this) {
      case LAST, PREVIOUS -> -1;
      case NEXT, FOLLOWING -> 1;
      default -> 0;
    };
  }

  boolean isRelativeToMention() {
    return this == PREVIOUS || this == FOLLOWING || this == THAT;
  }
}
