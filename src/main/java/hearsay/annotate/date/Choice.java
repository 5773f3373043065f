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

  private static final Map<String, Choice> WORDS = TimeWords.valued("choice", Choice::valueOf);

  /** What a word chooses; null where it chooses nothing. */
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
