package hearsay.verify;

import hearsay.article.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The sources by their words, so that a quotation is compared with the few that can hold it. */
final class SourceIndex {
  /** How many sources are looked at for one quotation. */
  static final int MOST = 50;

  private final List<SourceText> sources = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  SourceIndex(Collection<Article> articles) {
    for (Article article : articles) {
      SourceText source = SourceText.of(article);
      for (String word : new LinkedHashSet<>(source.plain())) {
        byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(sources.size());
      }
      sources.add(source);
    }
  }

  /**
   * Those that share most with a quotation, a rare word counting for more (inverse document
   * frequency); of equals the earlier first.
   */
  List<SourceText> nearest(List<String> quotation) {
    Map<Integer, Double> shared = new LinkedHashMap<>();
    for (String word : new LinkedHashSet<>(quotation)) {
      List<Integer> holders = byWord.getOrDefault(word, List.of());
      double weight = Math.log(1 + (double) sources.size() / Math.max(1, holders.size()));
      holders.forEach(source -> shared.merge(source, weight, Double::sum));
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(entry -> sources.get(entry.getKey()))
        .toList();
  }
}
