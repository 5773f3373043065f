package hearsay.annotate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Names by the bytes of the list that they stand in, so that a million take 16 MB beside these
 * bytes. Numbered from 0 in the order in which they are added.
 */
final class NameRanges {
  private static final int FIRST_SIZE = 1 << 10;
  private static final int FIELDS = 4;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final byte[] bytes;
  // By the name's number: its start and its end, its canonical name's start and end.
  private int[] places;
  private int used;

  /**
   * @param bytes of the list, in UTF-8; not copied
   * @param names how many there will be, about
   */
  NameRanges(byte[] bytes, int names) {
    this.bytes = bytes;
    this.places = new int[FIELDS * Math.max(FIRST_SIZE, names)];
  }

  /** Some of the bytes, the end not included. */
  record Range(int start, int end) {
    /** The text that these bytes are. */
    String of(byte[] bytes) {
      return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
  }

  void add(Range name, Range canonical) {
    if (used == places.length) {
      places = Arrays.copyOf(places, 2 * used);
    }
    places[used] = name.start;
    places[used + 1] = name.end;
    places[used + 2] = canonical.start;
    places[used + 3] = canonical.end;
    used += FIELDS;
  }

  /** As it is in the list, without blanks around it. */
  String name(int number) {
    int at = FIELDS * number;
    return new Range(places[at], places[at + 1]).of(bytes).strip();
  }

  /** The name of its organization that comes first in the list. */
  String canonical(int number) {
    int at = FIELDS * number;
    return singleBlanks(new Range(places[at + 2], places[at + 3]).of(bytes).strip());
  }

  /** With one blank for each run of them. */
  private static String singleBlanks(String name) {
    return BLANKS.matcher(name).replaceAll(" ");
  }
}
