package hearsay.annotate.money;

import hearsay.claim.Approximation;
import hearsay.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how exact a sum is from the words before it ("more than") and after it ("or so"). */
final class ApproximationReader {
  private static final int MAX_WORDS = 4;
  private static final Map<String, Approximation> BEFORE = phrases("before");
  private static final Map<String, Approximation> AFTER = phrases("after");

  private final MoneyPieces pieces;

  ApproximationReader(MoneyPieces pieces) {
    this.pieces = pieces;
  }

  private static Map<String, Approximation> phrases(String place) {
    Map<String, Approximation> phrases = new HashMap<>();
    for (String line : ResourceLines.of(ApproximationReader.class, "approximations.tsv")) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.get(0).equals(place)) {
        for (String phrase : cells.get(2).split(", ", -1)) {
          phrases.put(phrase, Approximation.valueOf(cells.get(1)));
        }
      }
    }
    return phrases;
  }

  /** What the words around the pieces from {@code start} to before {@code next} say. */
  @Nullable Approximation read(int start, int next) {
    Approximation loose = loose(pieces, next);
    if (loose != null) {
      return loose;
    }
    Approximation after = AFTER.get(pieces.word(next) + " " + pieces.word(next + 1));
    if (after != null) {
      return after;
    }
    int end = start;
    while (pieces.isWord(end - 1, "a") || pieces.isWord(end - 1, "the")) {
      end--;
    }
    return longestBefore(pieces.mark(end - 1).equals(".") ? end - 1 : end);
  }

  /** What "-odd", "-plus", "+" or "odd" right after a number says. */
  static @Nullable Approximation loose(MoneyPieces pieces, int next) {
    if (pieces.isMark(next, "+") && pieces.isAttached(next)) {
      return Approximation.OVER;
    }
    boolean hyphen = pieces.isHyphen(next);
    return switch (pieces.word(hyphen ? next + 1 : next)) {
      case "plus" -> hyphen ? Approximation.OVER : null;
      case "odd" -> Approximation.ABOUT;
      case "some", "something", "ish" -> hyphen ? Approximation.ABOUT : null;
      default -> null;
    };
  }

  private @Nullable Approximation longestBefore(int end) {
    Approximation found = null;
    StringBuilder words = new StringBuilder();
    for (int at = end - 1; at >= Math.max(0, end - MAX_WORDS); at--) {
      String word = pieces.word(at).isEmpty() ? pieces.mark(at) : pieces.word(at);
      words.insert(0, words.isEmpty() ? word : word + " ");
      Approximation longer = BEFORE.get(words.toString());
      found = longer == null ? found : longer;
    }
    return found;
  }
}
