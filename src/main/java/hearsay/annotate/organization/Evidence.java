package hearsay.annotate.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an article says outright of its names: that they are organizations' names, whatever else
 * speaks for or against it. It is added to the classifier's log odds. Filled by the readers of one
 * article, then only read.
 */
final class Evidence {
  /** Log odds of what leaves no doubt. */
  static final double CERTAIN = 8;

  /** Log odds of what is nearly always right. */
  static final double STRONG = 4.5;

  /** Log odds of what is right more often than not, and needs a word of more evidence. */
  static final double LIKELY = 2;

  private final Map<Integer, Map<WordRange, Double>> ranges = new HashMap<>();
  private final Map<Integer, List<WordRange>> endings = new HashMap<>();
  private final Map<String, Double> names = new LinkedHashMap<>();

  /** The same, cut into words, by their first ones. */
  private final Map<String, Set<List<String>>> namesByWord = new HashMap<>();

  /** These words of a sentence are a name, if they are not part of one with a legal form. */
  void add(Passage passage, WordRange range, double logOdds) {
    if (isPartOfCertain(passage, range)) {
      return;
    }
    ranges
        .computeIfAbsent(passage.index(), key -> new LinkedHashMap<>())
        .merge(range, logOdds, Math::max);
  }

  private boolean isPartOfCertain(Passage passage, WordRange range) {
    return ranges.getOrDefault(passage.index(), Map.of()).entrySet().stream()
        .anyMatch(
            other ->
                other.getValue() >= CERTAIN
                    && endings.containsKey(passage.index())
                    && other.getKey().from() <= range.from()
                    && range.to() < other.getKey().to());
  }

  /** The words, wherever the article has them as a name of their own, are one. */
  void addName(Passage passage, WordRange range, double logOdds) {
    if (names.merge(passage.text(range), logOdds, Math::max) == logOdds) {
      List<String> words = List.copyOf(passage.texts().subList(range.from(), range.to()));
      namesByWord.computeIfAbsent(words.get(0), key -> new LinkedHashSet<>()).add(words);
    }
  }

  /** Names that have one of these words are those that were added here, and no others. */
  void addEnding(Passage passage, WordRange ending) {
    endings.computeIfAbsent(passage.index(), key -> new ArrayList<>()).add(ending);
  }

  boolean has(Passage passage, WordRange range) {
    return ranges.getOrDefault(passage.index(), Map.of()).containsKey(range)
        || names.containsKey(passage.text(range));
  }

  /** What may be names by this, beside what may be by its capitals. */
  Set<WordRange> ranges(Passage passage, List<WordRange> sequences) {
    Set<WordRange> found =
        new LinkedHashSet<>(ranges.getOrDefault(passage.index(), Map.of()).keySet());
    if (names.isEmpty()) {
      return found;
    }
    for (WordRange sequence : sequences) {
      for (int from = sequence.from(); from < sequence.to(); from++) {
        for (List<String> name : namesByWord.getOrDefault(passage.text(from), Set.of())) {
          WordRange range = new WordRange(from, from + name.size());
          if (range.to() <= sequence.to()
              && passage.texts().subList(from, range.to()).equals(name)
              && isWhole(passage, range)) {
            found.add(range);
          }
        }
      }
    }
    return found;
  }

  /** What is to be added to the log odds that the candidate is an organization's name. */
  double logOdds(Passage passage, Candidate candidate) {
    WordRange range = new WordRange(candidate.from(), candidate.to());
    double here = ranges.getOrDefault(passage.index(), Map.of()).getOrDefault(range, 0.0);
    boolean named =
        names.containsKey(candidate.key())
            && isWhole(passage, range)
            && !isPartOfCertain(passage, range);
    return named ? Math.max(here, names.getOrDefault(candidate.key(), 0.0)) : here;
  }

  /** Whether the candidate has words of another name's legal form. */
  boolean excludes(Passage passage, Candidate candidate) {
    WordRange range = new WordRange(candidate.from(), candidate.to());
    return !ranges.getOrDefault(passage.index(), Map.of()).containsKey(range)
        && endings.getOrDefault(passage.index(), List.of()).stream()
            .anyMatch(ending -> ending.from() < range.to() && range.from() < ending.to());
  }

  /** Whether no capital beside it makes a longer name of it. */
  private static boolean isWhole(Passage passage, WordRange range) {
    String before = passage.text(range.from() - 1);
    boolean left = range.from() > 1 && !Letters.article(before) && Letters.capital(before);
    return !left && !Letters.capital(passage.text(range.to()));
  }
}
