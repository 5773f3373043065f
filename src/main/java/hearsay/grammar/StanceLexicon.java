package hearsay.grammar;

import hearsay.claim.Stance;
import hearsay.text.ResourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which stance a cue's words have; see {@code stances.tsv}. */
final class StanceLexicon {
  private static final String RESOURCE = "stances.tsv";

  /** Of a light verb, which leaves the meaning to a noun. */
  private static final String NOUN = "noun";

  /** By their heads, those of most words first. */
  private final Map<String, List<Entry>> entries = new HashMap<>();

  /**
   * One line of the lexicon.
   *
   * @param words lemmas, the head first
   * @param stance empty where a later word of the cue tells it
   */
  record Entry(List<String> words, Optional<Stance> stance) {
    private static final Set<String> NEGATIONS = GrammarWords.LISTS.get("negation");

    /** Whether a negation is one of its words. */
    boolean negates() {
      return words.stream().anyMatch(NEGATIONS::contains);
    }

    /** Whether the lemmas, which begin with the head, have its words in order. */
    boolean matches(List<String> lemmas) {
      int at = 0;
      for (String lemma : lemmas) {
        if (at < words.size() && lemma.equals(words.get(at))) {
          at++;
        }
      }
      return at == words.size();
    }
  }

  StanceLexicon() {
    for (String line : ResourceLines.of(StanceLexicon.class, RESOURCE)) {
      String[] columns = line.split("\t", 2);
      List<String> words = List.of(columns[0].split(" ", -1));
      Optional<Stance> stance =
          columns[1].equals(NOUN)
              ? Optional.empty()
              : Optional.of(Stance.valueOf(columns[1].toUpperCase(Locale.ROOT)));
      entries.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Entry(words, stance));
    }
    for (List<Entry> sameHead : entries.values()) {
      sameHead.sort(Comparator.comparingInt((Entry entry) -> entry.words().size()).reversed());
    }
  }

  /** All entries. */
  List<Entry> all() {
    return entries.values().stream().flatMap(List::stream).toList();
  }

  /**
   * The entry with the most words that a cue has.
   *
   * @param lemmas the cue's, from its head on
   */
  Optional<Entry> of(List<String> lemmas) {
    return lemmas.isEmpty()
        ? Optional.empty()
        : entries.getOrDefault(lemmas.get(0), List.of()).stream()
            .filter(entry -> entry.matches(lemmas))
            .findFirst();
  }
}
