package hearsay.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lists of words from a table that comes with the program, for those who know a language to edit: a
 * line is the name of a list, a tab, and words parted by blanks. A long list goes on in another
 * line of its name. A name may end in a colon and a value that its words have. In a word {@code _}
 * stands for a blank ("put_out") and, in a pattern, {@code *} for any more letters ("anonym*").
 * Immutable.
 */
public final class WordLists {
  private final String path;
  private final Map<String, Set<String>> lists = new HashMap<>();

  private WordLists(String path) {
    this.path = path;
  }

  /**
   * The lists of a table.
   *
   * @param beside as in {@link ResourceLines}
   * @throws IllegalArgumentException if a line has no tab, or a list a word twice
   */
  public static WordLists of(Class<?> beside, String path) {
    return of(path, ResourceLines.of(beside, path));
  }

  /** The lists of a table's lines. */
  static WordLists of(String path, List<String> lines) {
    WordLists all = new WordLists(path);
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw new IllegalArgumentException(path + " has a line without a tab: " + line);
      }
      String name = line.substring(0, tab);
      Set<String> words = all.lists.computeIfAbsent(name, key -> new LinkedHashSet<>());
      for (String word : line.substring(tab + 1).split(" ", -1)) {
        if (word.isEmpty() || !words.add(word.replace('_', ' '))) {
          throw new IllegalArgumentException(
              path + " has a word of " + name + " twice, or none: '" + word + "'");
        }
      }
    }
    all.lists.replaceAll((name, words) -> Collections.unmodifiableSet(words));
    return all;
  }

  /**
   * The words of the lists whose names are this one, a colon and a value ({@code month:3}), with
   * the value of each.
   *
   * @throws IllegalArgumentException if there is no such list, or a word has two values
   */
  public Map<String, String> valued(String name) {
    Map<String, String> values = new HashMap<>();
    lists.forEach(
        (full, words) -> {
          if (full.startsWith(name + ":")) {
            for (String word : words) {
              String value = full.substring(name.length() + 1);
              if (values.put(word, value) != null) {
                throw new IllegalArgumentException(
                    path + " has two values of " + name + " for " + word);
              }
            }
          }
        });
    if (values.isEmpty()) {
      throw new IllegalArgumentException(path + " lacks lists with values of " + name);
    }
    return Map.copyOf(values);
  }

  /**
   * The lists whose names are this one, a colon and a value ({@code trade-synonym:carrier}), by
   * that value, in which {@code _} stands for a blank, too.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public Map<String, Set<String>> byValue(String name) {
    Map<String, Set<String>> found = new HashMap<>();
    lists.forEach(
        (full, words) -> {
          if (full.startsWith(name + ":")) {
            found.put(full.substring(name.length() + 1).replace('_', ' '), words);
          }
        });
    if (found.isEmpty()) {
      throw new IllegalArgumentException(path + " lacks lists with values of " + name);
    }
    return Map.copyOf(found);
  }

  /**
   * A regular expression, in a group that captures nothing, for one of a list's words, tried in the
   * table's order.
   *
   * @throws IllegalArgumentException if the table has no such list
   */
  public String oneOf(String name) {
    return get(name).stream()
        .map(word -> word.replace(".", "\\.").replace("*", "\\w*"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /**
   * The words of a list, in the table's order.
   *
   * @throws IllegalArgumentException if the table has no such list
   */
  public Set<String> get(String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException(path + " lacks the list " + name);
    }
    return words;
  }
}
