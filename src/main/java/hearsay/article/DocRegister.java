package hearsay.article;

import java.util.HashMap;
import java.util.Map;

/** The {@code doc}s given out in a run; each once. Safe for several threads. */
final class DocRegister {
  private final Map<String, Integer> given = new HashMap<>();

  /** The wanted {@code doc}, or with the first of {@code #2}, {@code #3}… that is still free. */
  synchronized String unique(String wanted) {
    int times = given.merge(wanted, 1, Integer::sum);
    if (times == 1) {
      return wanted;
    }
    String numbered = wanted + "#" + times;
    while (given.putIfAbsent(numbered, 1) != null) {
      times = given.merge(wanted, 1, Integer::sum);
      numbered = wanted + "#" + times;
    }
    return numbered;
  }
}
