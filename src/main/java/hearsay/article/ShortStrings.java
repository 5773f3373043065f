package hearsay.article;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * JSON of which no string is longer than a limit by more than one character: what comes after that
 * is dropped up to the string's end, so that whoever reads one holds no more. That the string is
 * over the limit is seen by its length, and what follows it is read as ever.
 */
final class ShortStrings extends FilterReader {
  private static final int HEX_DIGITS = 4;

  private final long limit;
  private boolean within;
  private boolean escaped;
  private int digits;
  private long length;

  /**
   * Reads on from some JSON.
   *
   * @param limit in UTF-16 units of what a string says, an escape being one
   */
  ShortStrings(Reader json, long limit) {
    super(json);
    this.limit = limit;
  }

  @Override
  public int read(char[] units, int from, int most) throws IOException {
    int kept = 0;
    while (kept == 0) {
      int read = in.read(units, from, most);
      if (read <= 0) {
        return read;
      }
      for (int at = from; at < from + read; at++) {
        if (keeps(units[at])) {
          units[from + kept++] = units[at];
        }
      }
    }
    return kept;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private boolean keeps(char unit) {
    if (!within) {
      within = unit == '"';
      length = 0;
      return true;
    }
    if (escaped) {
      escaped = false;
      digits = unit == 'u' ? HEX_DIGITS : 0;
    } else if (digits > 0 && Character.digit(unit, 16) >= 0) {
      digits--;
    } else {
      digits = 0;
      within = unit != '"';
      escaped = unit == '\\';
      length++;
    }
    return !within || length <= limit + 1;
  }
}
