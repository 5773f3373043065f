package hearsay.annotate.organization;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an article as a whole tells of its words. */
final class ArticleWords {
  private static final Set<String> POINTERS = Set.of("the", "its", "their", "this");

  private final Map<String, Seen> seen = new HashMap<>();
  private final Set<String> small = new HashSet<>();
  private final int[] anaphors = new int[WordKinds.NOUNS.size()];

  ArticleWords(List<Passage> passages, WordKinds kinds) {
    for (Passage passage : passages) {
      for (int i = 0; i < passage.size(); i++) {
        String word = passage.text(i);
        if (Letters.small(word)) {
          small.add(word);
          if (POINTERS.contains(Letters.lower(passage.text(i - 1)))) {
            count(kinds.of(word));
          }
        } else if (Letters.capital(word)) {
          seen.computeIfAbsent(word, key -> new Seen()).add(passage.words().get(i));
        }
      }
    }
  }

  private void count(Set<WordKind> kinds) {
    for (int noun = 0; noun < anaphors.length; noun++) {
      anaphors[noun] += kinds.contains(WordKinds.NOUNS.get(noun)) ? 1 : 0;
    }
  }

  /** Whether the word stands in small letters somewhere. */
  boolean isSmallSomewhere(String word) {
    return small.contains(Letters.lower(word));
  }

  /** How often the article says "the band", "its company": nouns of the kind at the index. */
  int anaphors(int noun) {
    return anaphors[noun];
  }

  /** Sets what the name model thinks of the words wherever the article has them. */
  void read(List<String> words, Features features) {
    List<Seen> all = words.stream().filter(seen::containsKey).map(seen::get).toList();
    double[] sums = new double[Seen.KINDS];
    double[] most = new double[Seen.KINDS];
    double count = 0;
    for (Seen word : all) {
      for (int kind = 0; kind < Seen.KINDS; kind++) {
        sums[kind] += word.sums[kind] / word.count;
        most[kind] = Math.max(most[kind], word.most[kind]);
      }
      count += word.count;
    }
    int words0 = Math.max(1, all.size());
    String[] names = {"organization", "person", "place"};
    for (int kind = 0; kind < Seen.KINDS; kind++) {
      features.set("words.mean_" + names[kind], ClueReader.odds(sums[kind] / words0));
      features.set("words.most_" + names[kind], ClueReader.odds(most[kind]));
    }
    features.set("words.count", Math.log(1 + count / words0));
  }

  /** The model's probabilities for one word, over all its places. */
  private static final class Seen {
    static final int KINDS = 3;
    final double[] sums = new double[KINDS];
    final double[] most = new double[KINDS];
    int count;

    void add(NameWord word) {
      double[] now = {word.organization(), word.person(), word.place()};
      Arrays.setAll(sums, kind -> sums[kind] + now[kind]);
      Arrays.setAll(most, kind -> Math.max(most[kind], now[kind]));
      count++;
    }
  }
}
