package hearsay.article;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The {@code doc}s given out in a run; each once. Safe for several threads. */
public final class DocRegister implements UnaryOperator<String> {
  private final Map<String, Integer> given = new HashMap<>();

  /** The wanted {@code doc}, or with the first of {@code #2}, {@code #3}… that is still free. */
  @Override
  public synchronized String apply(String wanted) {
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
