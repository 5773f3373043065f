package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Records beside those that are committed, which another kind of processor may have written. */
final class CommittedRecords {
  private static final Pattern CONFIDENCE = Pattern.compile("(?<=\"confidence\":)[0-9.]+");

  /** Kinds of processor differ in how they sum, and so in the last digit. */
  private static final double CLOSE = 0.02;

  private CommittedRecords() {}

  /** Holds files (by their names) to be the committed ones, but for the confidences' last digit. */
  static void assertSame(Map<String, String> written, Map<String, String> committed) {
    assertThat(withoutConfidences(written))
        .as("out is out of date; ./hearsay extract corpus -o out renews it")
        .isEqualTo(withoutConfidences(committed));
    assertThat(confidences(written))
        .usingElementComparator((one, other) -> Math.abs(one - other) <= CLOSE ? 0 : 1)
        .isEqualTo(confidences(committed));
  }

  private static Map<String, String> withoutConfidences(Map<String, String> files) {
    Map<String, String> without = new TreeMap<>(files);
    without.replaceAll((file, lines) -> CONFIDENCE.matcher(lines).replaceAll(""));
    return without;
  }

  private static List<Double> confidences(Map<String, String> files) {
    return CONFIDENCE
        .matcher(String.join("", new TreeMap<>(files).values()))
        .results()
        .map(found -> Double.valueOf(found.group()))
        .toList();
  }
}
