package hearsay.cli;

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
  private static final int LONGEST_PART = 80;

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
    part.codePoints()
        .limit(LONGEST_PART)
        .map(c -> Character.isISOControl(c) || ILLEGAL.indexOf(c) >= 0 || isSurrogate(c) ? '_' : c)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
