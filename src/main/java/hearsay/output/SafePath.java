package hearsay.output;

import hearsay.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place below a folder for a document's name, which may be anything (the {@code id} of a JSON
 * Lines article): it never leads out of the folder, is not hidden, and is a legal name on every
 * system. A name that had to be changed, or that ends as if it had been, gets a hash at its end: no
 * two names share a place, and who knows the name can work the place out.
 */
public final class SafePath {
  private static final String ILLEGAL = "<>:\"|?*\\";
  // Of the 255 bytes that a name may have, some are for hash, ending and the name while written.
  private static final int LONGEST_PART_BYTES = 200;
  // What the whole may take, so that a folder of some length is left before the name.
  private static final int LONGEST_BYTES = 800;
  private static final int MOST_PARTS = 16;
  private static final int HASH_DIGITS = 16;

  private static final Pattern HASHED = Pattern.compile("-[0-9a-f]{" + HASH_DIGITS + "}$");
  // Devices of Windows, whatever ending they have.
  private static final Pattern DEVICE =
      Pattern.compile(
          "(con|prn|aux|nul|clock\\$|conin\\$|conout\\$|(com|lpt)[0-9¹²³]) *(\\..*)?",
          Pattern.CASE_INSENSITIVE);

  private SafePath() {}

  /** For {@code wire/a.txt} and {@code .jsonl}: {@code FOLDER/wire/a.txt.jsonl}. */
  public static Path below(Path folder, String doc, String suffix) {
    List<String> parts = new ArrayList<>();
    for (String part : doc.split("/", -1)) {
      parts.add(safe(part));
    }
    parts.removeIf(String::isEmpty);
    String joined = String.join("/", parts);
    if (parts.size() > MOST_PARTS || bytes(joined) > LONGEST_BYTES) {
      return flat(folder, doc, suffix);
    }
    boolean kept = joined.equals(doc) && !HASHED.matcher(doc).find();
    return folder.resolve(joined + (kept ? "" : hash(doc)) + suffix);
  }

  /** Another place for the same, in the folder itself: {@code FOLDER/wire_a.txt-HASH.jsonl}. */
  public static Path flat(Path folder, String doc, String suffix) {
    return folder.resolve(safe(doc.replace('/', '_')) + hash(doc) + suffix);
  }

  /** Whether a place is one that has the hash of its document in its name. */
  static boolean isHashed(Path place, String doc, String suffix) {
    return place.toString().endsWith(hash(doc) + suffix);
  }

  private static String hash(String doc) {
    return "-" + Sha256.hex(doc, HASH_DIGITS);
  }

  private static String safe(String part) {
    StringBuilder legal = new StringBuilder();
    int bytes = 0;
    String normal = Normalizer.normalize(part, Normalizer.Form.NFC);
    for (int at = 0; at < normal.length(); at = normal.offsetByCodePoints(at, 1)) {
      int c = normal.codePointAt(at);
      int safe = isLegal(c) ? c : '_';
      bytes += bytes(Character.toString(safe));
      if (bytes > LONGEST_PART_BYTES) {
        break;
      }
      legal.appendCodePoint(safe);
    }
    maskEnds(legal);
    return DEVICE.matcher(legal).matches() ? "_" + legal : legal.toString();
  }

  /** A dot in front hides a file; a dot or blank at the end is dropped by some systems. */
  private static void maskEnds(StringBuilder part) {
    int last = part.length() - 1;
    if (last >= 0 && part.charAt(0) == '.') {
      part.setCharAt(0, '_');
    }
    if (last >= 0 && (part.charAt(last) == '.' || part.charAt(last) == ' ')) {
      part.setCharAt(last, '_');
    }
  }

  private static boolean isLegal(int c) {
    return !Character.isISOControl(c)
        && ILLEGAL.indexOf(c) < 0
        && Character.getType(c) != Character.SURROGATE;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
