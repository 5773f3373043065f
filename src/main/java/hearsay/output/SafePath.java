package hearsay.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A place below a folder for a document's name, which may be anything (the {@code id} of a JSON
 * Lines article): it never leads out of the folder and is a legal name on every system. A name that
 * had to be changed gets a hash at its end, so that no two names share a place.
 */
final class SafePath {
  private static final String ILLEGAL = "<>:\"|?*\\";
  // Of the 255 bytes that a name may have, some are for the ending and the name while written.
  private static final int LONGEST_PART_BYTES = 220;

  private SafePath() {}

  /** For {@code wire/a.txt} and {@code .jsonl}: {@code FOLDER/wire/a.txt.jsonl}. */
  static Path below(Path folder, String doc, String suffix) {
    List<String> parts = new ArrayList<>();
    for (String part : doc.split("/", -1)) {
      parts.add(safe(part));
    }
    parts.removeIf(String::isEmpty);
    String joined = String.join("/", parts);
    if (!joined.equals(doc)) {
      joined += String.format(Locale.ROOT, "-%08x", doc.hashCode());
    }
    return folder.resolve(joined + suffix);
  }

  private static String safe(String part) {
    if (part.equals(".") || part.equals("..")) {
      return "_";
    }
    StringBuilder legal = new StringBuilder();
    int bytes = 0;
    for (int at = 0; at < part.length(); at = part.offsetByCodePoints(at, 1)) {
      int c = part.codePointAt(at);
      int safe = Character.isISOControl(c) || ILLEGAL.indexOf(c) >= 0 || isSurrogate(c) ? '_' : c;
      bytes += Character.toString(safe).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LONGEST_PART_BYTES) {
        break;
      }
      legal.appendCodePoint(safe);
    }
    return legal.toString();
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
