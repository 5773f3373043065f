package hearsay.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table for standard output and for a README. */
final class MarkdownTable {
  /** Stands for what was not measured. */
  static final String NOTHING = "–";

  private final StringBuilder text = new StringBuilder();

  MarkdownTable(String... heads) {
    row(heads);
    row(Collections.nCopies(heads.length, "---").toArray(String[]::new));
  }

  void row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** About three digits: 0.0421, 4.21, 421, 42100. */
  static String number(double value) {
    double size = Math.abs(value);
    int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : 4;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** The median; of several repeats, with the ends: {@code 4.21 (4.02–4.48)}. */
  static String spread(@Nullable Spread spread) {
    if (spread == null) {
      return NOTHING;
    }
    List<String> parts = new ArrayList<>();
    parts.add(number(spread.median()));
    if (spread.min() < spread.max()) {
      parts.add("(" + number(spread.min()) + "–" + number(spread.max()) + ")");
    }
    return String.join(" ", parts);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
