package hearsay.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that a rule goes by, kept in a table beside its package so that a linguist can edit them:
 * one row a line, its key, a tab, then its entries with blanks between them. In an entry {@code _}
 * stands for a blank ("put_out") and, in a pattern, {@code *} for any more letters ("anonym*").
 * Lines that begin with {@code #} are comments. Immutable.
 */
public final class WordTable {
  private final String path;
  private final Map<String, Set<String>> rows = new HashMap<>();

  private WordTable(String path) {
    this.path = path;
  }

  /**
   * Reads a table.
   *
   * @param beside the class in whose package the resource is
   * @throws IllegalStateException where a line is no row, or two rows have one key
   */
  public static WordTable of(Class<?> beside, String path) {
    WordTable table = new WordTable(path);
    for (String line : ResourceLines.of(beside, path)) {
      int tab = line.indexOf('\t');
      if (tab <= 0) {
        throw new IllegalStateException(path + ": no row: " + line);
      }
      Set<String> entries = new LinkedHashSet<>();
      for (String entry : line.substring(tab + 1).split(" ", -1)) {
        entries.add(entry.replace('_', ' '));
      }
      if (table.rows.put(line.substring(0, tab), Collections.unmodifiableSet(entries)) != null) {
        throw new IllegalStateException(path + ": two rows for " + line.substring(0, tab));
      }
    }
    return table;
  }

  /** The keys of all rows. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(rows.keySet());
  }

  /**
   * A row's entries, in its order.
   *
   * @throws IllegalArgumentException where the table has no such row
   */
  public Set<String> words(String key) {
    Set<String> entries = rows.get(key);
    if (entries == null) {
      throw new IllegalArgumentException(path + ": no row " + key);
    }
    return entries;
  }

  /** A regular expression, in a group that captures nothing, for one of a row's entries. */
  public String oneOf(String key) {
    return words(key).stream()
        .map(entry -> entry.replace(".", "\\.").replace("*", "\\w*"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
