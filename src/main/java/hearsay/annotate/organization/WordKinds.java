package hearsay.annotate.organization;

import hearsay.text.Folded;
import hearsay.text.ResourceLines;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The kinds of words, as {@code words.tsv} lists them. Immutable. */
final class WordKinds {
  /** The common nouns that tell what something is. */
  static final List<WordKind> NOUNS =
      List.of(
          WordKind.ORGANIZATION_NOUN,
          WordKind.PERSON_NOUN,
          WordKind.PLACE_NOUN,
          WordKind.WORK_NOUN);

  private final Map<String, Set<WordKind>> kinds = new HashMap<>();

  WordKinds() {
    Map<WordKind, String> lists = new EnumMap<>(WordKind.class);
    for (String line : ResourceLines.of(WordKinds.class, "words.tsv")) {
      int tab = line.indexOf('\t');
      lists.put(WordKind.valueOf(line.substring(0, tab)), line.substring(tab + 1));
    }
    lists.forEach(
        (kind, words) -> {
          for (String word : words.split(" ", -1)) {
            add(word, kind);
            if (NOUNS.contains(kind)) {
              add(plural(word), kind);
            }
          }
        });
  }

  private void add(String word, WordKind kind) {
    kinds.computeIfAbsent(word, key -> EnumSet.noneOf(WordKind.class)).add(kind);
  }

  private static String plural(String noun) {
    if (noun.endsWith("y") && !noun.matches(".*[aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.matches(".*(?:s|x|z|ch|sh)") ? noun + "es" : noun + "s";
  }

  /** In any case; none for most words. */
  Set<WordKind> of(String word) {
    return kinds.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of());
  }

  /** Whether it is a given name, with the accents that the list has not, too: "Théodora". */
  boolean isGivenName(String word) {
    return is(WordKind.GIVEN_NAME, word)
        || (kinds.get(word.toLowerCase(Locale.ROOT)) == null
            && is(WordKind.GIVEN_NAME, Folded.of(word)));
  }

  /** Whether it is one of {@link #NOUNS}. */
  boolean isNoun(String word) {
    return of(word).stream().anyMatch(NOUNS::contains);
  }

  /**
   * Marks the features of the kinds of nouns that a word is of.
   *
   * @param features in the order of {@link #NOUNS}
   */
  void markNouns(String word, List<MentionFeature> features, MentionValues values) {
    Set<WordKind> kindsOfWord = of(word);
    for (int noun = 0; noun < NOUNS.size(); noun++) {
      values.mark(features.get(noun), kindsOfWord.contains(NOUNS.get(noun)));
    }
  }

  boolean is(WordKind kind, String word) {
    return of(word).contains(kind);
  }
}
