package hearsay.text;

/** Text that every output can hold, whatever entities and escapes have spelled. */
public final class WellFormed {
  private static final int REPLACEMENT = 0xFFFD;

  private WellFormed() {}

  /** The text, halves of surrogate pairs that stand alone being the replacement character. */
  public static String of(String text) {
    if (Letterwise.all(text, c -> !isHalf(c))) {
      return text;
    }
    int[] codePoints = text.codePoints().map(c -> isHalf(c) ? REPLACEMENT : c).toArray();
    return new String(codePoints, 0, codePoints.length);
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
