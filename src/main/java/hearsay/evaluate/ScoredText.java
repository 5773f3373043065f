package hearsay.evaluate;

import hearsay.claim.ClaimSpans;
import hearsay.claim.CodePointSpan;
import hearsay.text.Blanks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * An article's code points with its tokens: runs of letters, digits and underscores, and single
 * other characters that are not blank. Where the article itself is not at hand, what its claims
 * quote of it is put together; what no claim quotes is taken for blank.
 */
final class ScoredText {
  private final int[] codePoints;
  private final int[] starts;
  private final int[] ends;

  private ScoredText(int[] codePoints) {
    this.codePoints = codePoints;
    int[] begins = new int[codePoints.length];
    int[] stops = new int[codePoints.length];
    int count = 0;
    for (int i = 0; i < codePoints.length; ) {
      int end = i + 1;
      if (isWord(codePoints[i])) {
        while (end < codePoints.length && isWord(codePoints[end])) {
          end++;
        }
      }
      if (!Blanks.isBlank(codePoints[i])) {
        begins[count] = i;
        stops[count++] = end;
      }
      i = end;
    }
    this.starts = Arrays.copyOf(begins, count);
    this.ends = Arrays.copyOf(stops, count);
  }

  static ScoredText of(String text) {
    return new ScoredText(text.codePoints().toArray());
  }

  /** The text as far as the claims quote it. */
  static ScoredText quotedBy(List<ClaimSpans> claims) {
    int length = 0;
    for (ClaimSpans claim : claims) {
      for (ClaimSpans.Role role : roles(claim)) {
        for (CodePointSpan span : role.spans()) {
          length = Math.max(length, span.end());
        }
      }
    }
    int[] painted = new int[length];
    Arrays.fill(painted, ' ');
    for (ClaimSpans claim : claims) {
      for (ClaimSpans.Role role : roles(claim)) {
        paint(role, painted);
      }
    }
    return new ScoredText(painted);
  }

  private static List<ClaimSpans.Role> roles(ClaimSpans claim) {
    return List.of(claim.source(), claim.cue(), claim.content());
  }

  private static void paint(ClaimSpans.Role role, int[] painted) {
    int[] words = role.text().codePoints().toArray();
    int at = 0;
    for (CodePointSpan span : role.spans()) {
      int length = span.end() - span.start();
      System.arraycopy(words, at, painted, span.start(), Math.min(length, words.length - at));
      at = Math.min(words.length, at + length + 1);
    }
  }

  int length() {
    return codePoints.length;
  }

  /** The numbers of the tokens that the spans touch. */
  BitSet tokens(List<CodePointSpan> spans) {
    BitSet touched = new BitSet();
    for (CodePointSpan span : spans) {
      int first = firstAbove(ends, span.start());
      int last = firstAtOrAbove(starts, span.end());
      if (first < last) {
        touched.set(first, last);
      }
    }
    return touched;
  }

  private static int firstAbove(int[] sorted, int value) {
    return firstAtOrAbove(sorted, value + 1);
  }

  private static int firstAtOrAbove(int[] sorted, int value) {
    int found = Arrays.binarySearch(sorted, value);
    return found >= 0 ? found : -found - 1;
  }

  /** Spans trimmed of blanks, in order, and joined where they overlap or only blanks part them. */
  List<CodePointSpan> normalise(List<CodePointSpan> spans) {
    List<CodePointSpan> result = new ArrayList<>();
    for (CodePointSpan span : spans.stream().sorted().toList()) {
      int start = span.start();
      int end = span.end();
      while (start < end && Blanks.isBlank(codePoints[start])) {
        start++;
      }
      while (start < end && Blanks.isBlank(codePoints[end - 1])) {
        end--;
      }
      if (start == end) {
        continue;
      }
      int last = result.size() - 1;
      if (last >= 0 && adjoins(result.get(last).end(), start)) {
        CodePointSpan before = result.get(last);
        result.set(last, new CodePointSpan(before.start(), Math.max(before.end(), end)));
      } else {
        result.add(new CodePointSpan(start, end));
      }
    }
    return List.copyOf(result);
  }

  private boolean adjoins(int end, int start) {
    for (int i = end; i < start; i++) {
      if (!Blanks.isBlank(codePoints[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(int codePoint) {
    if (codePoint == '_') {
      return true;
    }
    int type = Character.getType(codePoint);
    return Character.isLetter(codePoint)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
