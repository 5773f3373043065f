package hearsay.text;

import java.util.Arrays;

/**
 * Converts offsets into one text between UTF-16 units, which Java and CoreNLP count, and Unicode
 * code points, which the claim record counts (as Python slices and {@code jq} do). U+1F600 is two
 * units and one code point. The one place where this is done.
 */
public final class CodePoints {
  /** The unit offsets of the low surrogates of the text's surrogate pairs, ascending. */
  private final int[] lowSurrogates;

  public CodePoints(CharSequence text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    this.lowSurrogates = Arrays.copyOf(found, count);
  }

  /** The code point offset of a UTF-16 offset; inside a pair, that of the pair. */
  public int fromUtf16(int unitOffset) {
    int pairsBefore = Arrays.binarySearch(lowSurrogates, unitOffset);
    return unitOffset - (pairsBefore >= 0 ? pairsBefore + 1 : -pairsBefore - 1);
  }

  /** The UTF-16 offset of a code point offset. */
  public int toUtf16(int codePointOffset) {
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The pair's own code point offset is its low surrogate's offset, less one, less the pairs
      // before it.
      if (lowSurrogates[middle] - 1 - middle < codePointOffset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePointOffset + low;
  }
}
