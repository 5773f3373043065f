package hearsay.article.charset;

/**
 * How much of some bytes is UTF-8.
 *
 * @param characters of more than one byte
 * @param broken bytes that belong to no character
 */
public record Utf8Census(int characters, int broken) {

  /** Counts what is in some bytes. */
  public static Utf8Census of(byte[] page) {
    int characters = 0;
    int broken = 0;
    int i = 0;
    while (i < page.length) {
      if (page[i] >= 0) {
        i++;
        continue;
      }
      int length = lengthAt(page, i);
      characters += length > 0 ? 1 : 0;
      broken += length > 0 ? 0 : 1;
      i += Math.max(1, length);
    }
    return new Utf8Census(characters, broken);
  }

  /** The bytes of the character of more than one that begins there; 0 where none does. */
  private static int lengthAt(byte[] page, int at) {
    int first = Byte.toUnsignedInt(page[at]);
    int length =
        first >= 0xC2 && first <= 0xDF
            ? 2
            : first >= 0xE0 && first <= 0xEF ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 0;
    if (length == 0 || at + length > page.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((page[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = Byte.toUnsignedInt(page[at + 1]);
    boolean overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    boolean beyond = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
    return overlong || beyond ? 0 : length;
  }
}
