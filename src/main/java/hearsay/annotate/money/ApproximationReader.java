package hearsay.annotate.money;

import hearsay.claim.Approximation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how exact a sum is from the words before it ("more than") and after it ("or so"). */
final class ApproximationReader {
  private static final int MAX_WORDS = 4;
  private static final Map<String, Approximation> BEFORE = new HashMap<>();
  private static final Map<String, Approximation> AFTER =
      Map.of(
          "or more", Approximation.OVER,
          "or over", Approximation.OVER,
          "or higher", Approximation.OVER,
          "and up", Approximation.OVER,
          "or less", Approximation.UNDER,
          "or under", Approximation.UNDER,
          "or so", Approximation.ABOUT);

  static {
    before(
        Approximation.OVER,
        "more than,over,just over,well over,above,at least,in excess of,upwards of,upward of,no less"
            + " than,not less than,no fewer than,exceeding,exceeds,exceeded,a minimum of,minimum of,"
            + "beyond,north of,as little as,greater than,higher than,at a minimum,>");
    before(
        Approximation.UNDER,
        "less than,fewer than,under,just under,well under,below,nearly,almost,up to,at most,no more"
            + " than,not more than,as much as,as many as,as high as,a maximum of,maximum of,lower"
            + " than,south of,just short of,just shy of,<");
    before(
        Approximation.ABOUT,
        "about,around,some,roughly,approximately,approx,circa,ca,estimated,an estimated,close to,"
            + "in the region of,in the order of,on the order of,more or less,somewhere around,"
            + "in the neighborhood of,in the neighbourhood of,an approximate,~,≈");
  }

  private final Pieces pieces;

  ApproximationReader(Pieces pieces) {
    this.pieces = pieces;
  }

  private static void before(Approximation approximation, String phrases) {
    for (String phrase : phrases.split(",", -1)) {
      BEFORE.put(phrase, approximation);
    }
  }

  /** What the words around the pieces from {@code start} to before {@code next} say. */
  @Nullable Approximation read(int start, int next) {
    if ((pieces.mark(next).equals("+") && pieces.isAttached(next))
        || (pieces.isHyphen(next) && pieces.isWord(next + 1, "plus"))) {
      return Approximation.OVER;
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
