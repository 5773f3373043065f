package hearsay.attribute;

/**
 * How soon a stretch of a stream says the same again. By the failure function of Knuth, Morris and
 * Pratt (1977).
 */
final class StreamPeriod {
  private StreamPeriod() {}

  /**
   * The smallest number of pieces after which each piece of a stretch is the same again, as is how
   * its word is capitalised; the length of the stretch where there is none.
   */
  static int of(PieceStream stream, int begin, int end) {
    int[] border = new int[end - begin];
    for (int i = 1; i < border.length; i++) {
      int matched = border[i - 1];
      while (matched > 0 && !same(stream, begin + matched, begin + i)) {
        matched = border[matched - 1];
      }
      border[i] = same(stream, begin + matched, begin + i) ? matched + 1 : 0;
    }
    return border.length == 0 ? 0 : border.length - border[border.length - 1];
  }

  private static boolean same(PieceStream stream, int one, int other) {
    return stream.id(one) == stream.id(other) && stream.type(one) == stream.type(other);
  }
}
