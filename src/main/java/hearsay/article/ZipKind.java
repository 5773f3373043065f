package hearsay.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Of what format a ZIP file is, by the names of the files that lie first in it. */
final class ZipKind {
  private static final int NAME_LENGTH = 26;
  private static final int EXTRA_LENGTH = 28;
  private static final int HEADER = 30;
  private static final int MOST_NAMES = 200;

  /** What the first file of EPUB and OpenDocument holds, not compressed. */
  private static final String TYPE = "mimetype";

  private ZipKind() {}

  /** None where it is an archive of other things. */
  static Optional<Format> of(byte[] start) {
    List<String> names = names(start);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    if (names.get(0).equals(TYPE)) {
      return ofType(start);
    }
    for (String name : names) {
      if (name.startsWith("word/")) {
        return Optional.of(Format.DOCX);
      }
      if (name.startsWith("archive/") || name.equals("datapackage.json")) {
        return Optional.of(Format.WACZ);
      }
      if (name.equals("META-INF/container.xml")) {
        return Optional.of(Format.EPUB);
      }
    }
    // Where its parts lie deeper, its reader says whether it is a text or a table.
    return names.contains("[Content_Types].xml") ? Optional.of(Format.DOCX) : Optional.empty();
  }

  private static Optional<Format> ofType(byte[] start) {
    int at = HEADER + TYPE.length() + number(start, EXTRA_LENGTH);
    String type =
        new String(start, at, Math.max(0, Math.min(60, start.length - at)), StandardCharsets.UTF_8);
    if (type.startsWith("application/epub+zip")) {
      return Optional.of(Format.EPUB);
    }
    return type.startsWith("application/vnd.oasis.opendocument.text")
        ? Optional.of(Format.ODT)
        : Optional.empty();
  }

  /** The names in all local headers that are found. */
  private static List<String> names(byte[] start) {
    List<String> names = new ArrayList<>();
    for (int at = 0; at + HEADER <= start.length && names.size() < MOST_NAMES; at++) {
      if (start[at] == 'P' && start[at + 1] == 'K' && start[at + 2] == 3 && start[at + 3] == 4) {
        int length = number(start, at + NAME_LENGTH);
        if (at + HEADER + length <= start.length) {
          names.add(new String(start, at + HEADER, length, StandardCharsets.UTF_8));
        }
      }
    }
    return names;
  }

  private static int number(byte[] bytes, int at) {
    return Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << 8;
  }
}
