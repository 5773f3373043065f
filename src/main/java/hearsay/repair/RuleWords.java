package hearsay.repair;

import hearsay.text.ResourceLines;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The words that the rules look for, as {@code words.tsv} lists them. Immutable. */
final class RuleWords {
  private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

  /**
   * Reads the table that comes with the program.
   *
   * @throws IllegalArgumentException if the table has a class that no rule knows
   * @throws IllegalStateException if it has a class twice or lacks one
   */
  RuleWords() {
    this(ResourceLines.of(RuleWords.class, "words.tsv"));
  }

  RuleWords(List<String> lines) {
    for (String line : lines) {
      int tab = line.indexOf('\t');
      WordClass kind = WordClass.valueOf(line.substring(0, tab));
      if (words.put(kind, new TreeSet<>(List.of(line.substring(tab + 1).split(" ", -1)))) != null) {
        throw new IllegalStateException("words.tsv has " + kind + " twice");
      }
    }
    for (WordClass kind : WordClass.values()) {
      if (!words.containsKey(kind)) {
        throw new IllegalStateException("words.tsv lacks " + kind);
      }
    }
  }

  /** Whether the word, in lower case, is of the class. */
  boolean is(WordClass kind, String word) {
    return of(kind).contains(word);
  }

  /** The words of a class as the alternatives of a regular expression. */
  String alternatives(WordClass kind) {
    return String.join("|", of(kind));
  }

  private Collection<String> of(WordClass kind) {
    return Objects.requireNonNull(words.get(kind));
  }
}
