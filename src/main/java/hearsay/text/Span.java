package hearsay.text;

/**
 * A piece of a text, half-open: {@code start} is its first UTF-16 unit, {@code end} the unit after
 * its last. Internal to the program; the published record counts code points, see {@link
 * CodePoints}.
 *
 * @param start at least 0
 * @param end more than {@code start}: there are no empty spans
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The words of this span in its text. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }

  // As a record has it, but Java links that at its first use, which a start feels.
  @Override
  public boolean equals(Object other) {
    return other instanceof Span that && start == that.start && end == that.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
