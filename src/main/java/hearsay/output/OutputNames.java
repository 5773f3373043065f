package hearsay.output;

import hearsay.article.ArticleNames;
import hearsay.article.Input;
import hearsay.error.UserException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The file of each input in an output folder. The tree of a folder is mirrored: {@code wire/a.txt}
 * becomes {@code wire/a.jsonl}; a file that was named itself lies at the top, as {@code a.jsonl}.
 * Where two would get one name ({@code a.txt} and {@code a.html}), each of them keeps its ending:
 * {@code a.txt.jsonl}, {@code a.html.jsonl}; where that is not enough, files that were named lie
 * where their paths say, below the folder even where a path leads elsewhere.
 */
public final class OutputNames {
  private static final String ENDING_OF_RECORDS = ".jsonl";

  private OutputNames() {}

  /**
   * The file of each input, in their order.
   *
   * @throws UserException if two inputs would be written to the same file even so
   */
  public static Map<Input, Path> in(Path folder, List<Input> inputs) throws UserException {
    Map<Input, Integer> choices = new HashMap<>();
    while (true) {
      Map<String, Input> taken = new LinkedHashMap<>();
      Map<Input, Path> names = new LinkedHashMap<>();
      Set<Input> clashing = new LinkedHashSet<>();
      for (Input input : inputs) {
        Path name = names(folder, input).get(choices.getOrDefault(input, 0));
        Input other = taken.putIfAbsent(Targets.folded(name), input);
        if (other != null) {
          clashing.add(other);
          clashing.add(input);
        }
        names.put(input, name);
      }
      if (clashing.isEmpty()) {
        return names;
      }
      if (!next(folder, clashing, choices)) {
        Input input = clashing.iterator().next();
        throw new UserException(
            names.get(input)
                + ": two inputs would be written there, both named "
                + input.doc()
                + "; extract them in two runs, or write one FILE");
      }
    }
  }

  /** Gives each its next name; false where none of them has one. */
  private static boolean next(Path folder, Set<Input> clashing, Map<Input, Integer> choices) {
    boolean more = false;
    for (Input input : clashing) {
      int next = choices.getOrDefault(input, 0) + 1;
      if (next < names(folder, input).size()) {
        choices.put(input, next);
        more = true;
      }
    }
    return more;
  }

  /** The names that an input may have, the best first. */
  private static List<Path> names(Path folder, Input input) {
    List<Path> names = new ArrayList<>();
    if (input.path() == null) {
      return List.of(SafePath.below(folder, "stdin", ENDING_OF_RECORDS));
    }
    if (input.named()) {
      addNames(folder, String.valueOf(input.path().getFileName()), names);
    }
    addNames(folder, input.doc(), names);
    names.add(SafePath.flat(folder, input.doc(), ENDING_OF_RECORDS));
    return names;
  }

  private static void addNames(Path folder, String doc, List<Path> names) {
    String stem = ArticleNames.stem(doc);
    names.add(SafePath.below(folder, stem, ENDING_OF_RECORDS));
    names.add(SafePath.below(folder, doc, ENDING_OF_RECORDS));
  }
}
