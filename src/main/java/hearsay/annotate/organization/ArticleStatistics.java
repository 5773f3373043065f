package hearsay.annotate.organization;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an article as a whole tells of its words. */
final class ArticleStatistics {
  private static final Set<String> POINTERS = FunctionWords.of("pointers");

  private final Map<String, Occurrences> capitalized = new HashMap<>();
  private final Set<String> small = new HashSet<>();
  private final Map<WordKind, Integer> anaphors = new EnumMap<>(WordKind.class);

  ArticleStatistics(List<Passage> passages, WordKinds kinds) {
    for (Passage passage : passages) {
      for (int i = 0; i < passage.size(); i++) {
        String word = passage.text(i);
        if (Letters.small(word)) {
          small.add(word);
          if (POINTERS.contains(Letters.lower(passage.text(i - 1)))) {
            kinds.of(word).forEach(kind -> anaphors.merge(kind, 1, Integer::sum));
          }
        } else if (Letters.capital(word)) {
          NameWord here = passage.words().get(i);
          capitalized.computeIfAbsent(word, key -> new Occurrences()).add(here);
        }
      }
    }
  }

  /** Whether the word stands in small letters somewhere. */
  boolean isSmallSomewhere(String word) {
    return small.contains(Letters.lower(word));
  }

  /** How often the article says "the band", "its company": nouns of the kind. */
  int anaphors(WordKind noun) {
    return anaphors.getOrDefault(noun, 0);
  }

  /** Sets what the name model thinks of the words wherever the article has them. */
  void read(List<String> words, FeatureVector features) {
    List<Occurrences> all =
        words.stream().filter(capitalized::containsKey).map(capitalized::get).toList();
    double divisor = Math.max(1, all.size());
    for (NameClass of : NameClass.values()) {
      double sum = 0;
      double most = 0;
      for (Occurrences word : all) {
        sum += word.sums.getOrDefault(of, 0.0) / word.count;
        most = Math.max(most, word.most.getOrDefault(of, 0.0));
      }
      features.set(Features.of(Features.WORDS_MEAN, of), LogOdds.of(sum / divisor));
      features.set(Features.of(Features.WORDS_MOST, of), LogOdds.of(most));
    }
    int count = all.stream().mapToInt(word -> word.count).sum();
    features.set(Features.WORDS_COUNT, Math.log(1 + count / divisor));
  }

  /** The model's probabilities for one word, over all its places. */
  private static final class Occurrences {
    final Map<NameClass, Double> sums = new EnumMap<>(NameClass.class);
    final Map<NameClass, Double> most = new EnumMap<>(NameClass.class);
    int count;

    void add(NameWord word) {
      for (NameClass of : NameClass.values()) {
        sums.merge(of, of.of(word), Double::sum);
        most.merge(of, of.of(word), Math::max);
      }
      count++;
    }
  }
}
