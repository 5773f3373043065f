package hearsay.mention;

import hearsay.annotate.FirmNames;
import hearsay.text.ResourceLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What widely known bodies are called besides their names, which an article takes for granted: the
 * FBI is "the law enforcement agency"; see {@code known-bodies.tsv}.
 */
final class KnownBodies {
  /** "Apple Group" is Apple. */
  private static final Pattern GROUP = Pattern.compile(" (?:Group|Holdings?)$");

  private static final Map<String, Kind> KINDS = read();

  /**
   * What one is called.
   *
   * @param nouns in the singular, lower case
   * @param modifiers what may stand before these, lower case
   */
  record Kind(Set<String> nouns, Set<String> modifiers) {
    Kind {
      nouns = Set.copyOf(nouns);
      modifiers = Set.copyOf(modifiers);
    }
  }

  private KnownBodies() {}

  /** Of a body's full name; empty where it is not widely known. */
  static Optional<Kind> kind(String name) {
    String plain = name.startsWith("The ") ? name.substring("The ".length()) : name;
    Kind kind = KINDS.get(plain);
    return kind != null
        ? Optional.of(kind)
        : Optional.ofNullable(
            KINDS.get(GROUP.matcher(FirmNames.withoutForm(plain)).replaceFirst("")));
  }

  private static Map<String, Kind> read() {
    Map<String, Kind> kinds = new HashMap<>();
    for (String line : ResourceLines.of(KnownBodies.class, "known-bodies.tsv")) {
      String[] columns = line.split("\t", 3);
      Kind kind = new Kind(words(columns[0]), words(columns[1]));
      for (String name : columns[2].split("; ", -1)) {
        // One that is of two kinds is called by the words of both.
        kinds.merge(name, kind, KnownBodies::both);
      }
    }
    return kinds;
  }

  private static Set<String> words(String column) {
    return Set.copyOf(List.of(column.split(" ", -1)));
  }

  private static Kind both(Kind one, Kind other) {
    Set<String> nouns = new HashSet<>(one.nouns());
    nouns.addAll(other.nouns());
    Set<String> modifiers = new HashSet<>(one.modifiers());
    modifiers.addAll(other.modifiers());
    return new Kind(nouns, modifiers);
  }
}
