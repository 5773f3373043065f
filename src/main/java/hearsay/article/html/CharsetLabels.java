package hearsay.article.html;

import hearsay.text.ResourceLines;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of charsets as browsers take them, by the table {@code encodings.tsv}. */
final class CharsetLabels {
  private static final Map<String, String> TABLE = read();

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

  /** The charset of a label; none where browsers know none. */
  static Optional<Charset> charset(String label) {
    String name = TABLE.get(label.strip().toLowerCase(Locale.ROOT));
    return name == null || !Charset.isSupported(name)
        ? Optional.empty()
        : Optional.of(Charset.forName(name));
  }
}
