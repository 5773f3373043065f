package hearsay.output;

import hearsay.article.Input;
import hearsay.error.UserException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The file of each input in an output folder, with the tree mirrored: {@code wire/a.txt} becomes
 * {@code wire/a.jsonl}. Where two would get one name ({@code a.txt} and {@code a.html}), each of
 * them keeps its ending: {@code a.txt.jsonl}, {@code a.html.jsonl}.
 */
public final class OutputNames {
  private static final Pattern ENDING =
      Pattern.compile(
          "(?<=[^/])(\\.(txt|text|md|html?|xhtml|jsonl|ndjson|json))?(\\.gz)?$",
          Pattern.CASE_INSENSITIVE);

  private OutputNames() {}

  /**
   * The file of each input, in their order.
   *
   * @throws UserException if two inputs would be written to the same file even so
   */
  public static Map<Input, Path> in(Path folder, List<Input> inputs) throws UserException {
    Set<Input> whole = new HashSet<>();
    while (true) {
      Map<Path, Input> taken = new LinkedHashMap<>();
      Map<Input, Path> names = new LinkedHashMap<>();
      Set<Input> clashing = new HashSet<>();
      for (Input input : inputs) {
        Path name = name(folder, input, whole.contains(input));
        Input other = taken.putIfAbsent(name, input);
        if (other != null) {
          clashing.add(other);
          clashing.add(input);
        }
        names.put(input, name);
      }
      if (clashing.isEmpty()) {
        return names;
      }
      if (!whole.addAll(clashing)) {
        Input input = clashing.iterator().next();
        throw new UserException(
            name(folder, input, true)
                + ": two inputs would be written there, both named "
                + input.doc()
                + "; extract them in two runs, or write one FILE");
      }
    }
  }

  private static Path name(Path folder, Input input, boolean whole) {
    String doc = input.path() == null ? "stdin" : input.doc();
    return SafePath.below(folder, whole ? doc : ENDING.matcher(doc).replaceFirst(""), ".jsonl");
  }
}
