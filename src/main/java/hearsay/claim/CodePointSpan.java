package hearsay.claim;

/**
 * A piece of an article's text, half-open, counted in Unicode code points.
 *
 * @param start at least 0
 * @param end more than {@code start}
 */
public record CodePointSpan(int start, int end) implements Comparable<CodePointSpan> {
  public CodePointSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  @Override
  public int compareTo(CodePointSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
