package hearsay.article.charset;

import hearsay.text.Printable;
import hearsay.text.ResourceLines;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of charsets as browsers take them, by the table {@code encodings.tsv}. */
public final class CharsetLabels {
  private static final Map<String, String> TABLE = read();

  /** Code points of a label in a message. */
  private static final int LONGEST_LABEL = 60;

  private CharsetLabels() {}

  private static Map<String, String> read() {
    Map<String, String> table = new HashMap<>();
    for (String line : ResourceLines.of(CharsetLabels.class, "encodings.tsv")) {
      String[] row = line.split("\t", 2);
      for (String label : row[1].split(" ", -1)) {
        table.put(label, row[0]);
      }
    }
    return table;
  }

  /**
   * What is to be said of a text that declares a charset that cannot be had, and is read in
   * another.
   */
  public static String warning(String label, Charset readAs) {
    // Only a part of the charsets that browsers know is in every Java.
    String lacking =
        TABLE.containsKey(folded(label)) ? "a charset that this Java lacks" : "an unknown charset";
    return "declares "
        + lacking
        + " \""
        + Printable.of(label, LONGEST_LABEL)
        + "\"; read as "
        + readAs.name();
  }

  private static String folded(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  /** The charset of a label; none where browsers know none, or this Java lacks it. */
  public static Optional<Charset> charset(String label) {
    String name = TABLE.get(folded(label));
    return name == null || !Charset.isSupported(name)
        ? Optional.empty()
        : Optional.of(Charset.forName(name));
  }

  /** The same where browsers know it, else what Java knows by that name; null for none. */
  public static @Nullable Charset orJavas(@Nullable String label) {
    if (label == null) {
      return null;
    }
    if (label.strip().equalsIgnoreCase("utf-16")) {
      // Browsers have looked for a mark before; Java's looks for it itself.
      return StandardCharsets.UTF_16;
    }
    try {
      return charset(label).orElseGet(() -> Charset.forName(label.strip()));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
