package hearsay.annotate.organization;

import hearsay.text.Letterwise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what may be names of organizations in an article: far more than there are. */
final class CandidateFinder {
  private static final int LONGEST = 12;
  private static final int LONGEST_REPEATED = 6;

  /** The model's least probability for words that it takes for a name. */
  private static final double LIKELY = 0.4;

  private static final Set<String> SMALL_FIRSTS = FunctionWords.of("small-firsts");
  private static final Set<String> LOOSE_ENDS = FunctionWords.of("loose-ends");

  private final SequenceParts parts;

  CandidateFinder(WordKinds kinds) {
    this.parts = new SequenceParts(kinds);
  }

  /** In text order; those of one sentence may overlap. */
  List<Candidate> find(List<Passage> passages) {
    return find(passages, new Evidence());
  }

  /** With what the evidence has beside them. */
  List<Candidate> find(List<Passage> passages, Evidence evidence) {
    List<List<WordRange>> sequences = passages.stream().map(CapitalizedSequences::of).toList();
    Set<String> whole = wholeSequences(passages, sequences);
    List<Candidate> candidates = new ArrayList<>();
    for (Passage passage : passages) {
      Set<WordRange> found = new LinkedHashSet<>(modelRanges(passage));
      for (WordRange sequence : sequences.get(passage.index())) {
        parts.add(passage, sequence, found);
        addRepeated(passage, sequence, whole, found);
      }
      Set<WordRange> trimmed = new LinkedHashSet<>();
      found.forEach(range -> trimmed.add(trim(passage, range)));
      trimmed.addAll(evidence.ranges(passage, sequences.get(passage.index())));
      for (WordRange range : trimmed) {
        if (isName(passage, range)) {
          candidates.add(Candidate.of(passage.index(), passage.texts(), range.from(), range.to()));
        }
      }
    }
    return candidates;
  }

  /** Those that are names by themselves somewhere, so that they may be one inside a longer one. */
  private static Set<String> wholeSequences(
      List<Passage> passages, List<List<WordRange>> sequences) {
    Map<String, Integer> small = new HashMap<>();
    for (Passage passage : passages) {
      passage.texts().stream().filter(Letters::small).forEach(w -> small.merge(w, 1, Integer::sum));
    }
    Set<String> whole = new HashSet<>();
    for (Passage passage : passages) {
      for (WordRange sequence : sequences.get(passage.index())) {
        String first = passage.text(sequence.from());
        boolean word = sequence.from() > 0 && !small.containsKey(Letters.lower(first));
        if ((sequence.size() > 1 || word) && sequence.size() <= LONGEST_REPEATED) {
          whole.add(String.join(" ", passage.texts().subList(sequence.from(), sequence.to())));
        }
      }
    }
    return whole;
  }

  /** What the name model takes for a name. */
  static List<WordRange> modelRanges(Passage passage) {
    List<WordRange> ranges = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= passage.size(); i++) {
      boolean likely = i < passage.size() && isLikely(passage.words().get(i));
      if (likely && from < 0) {
        from = i;
      } else if (!likely && from >= 0) {
        ranges.add(new WordRange(from, i));
        from = -1;
      }
    }
    return ranges;
  }

  private static boolean isLikely(NameWord word) {
    return word.organization() >= LIKELY
        && word.organization() > Math.max(word.person(), word.place());
  }

  private static void addRepeated(
      Passage passage, WordRange sequence, Set<String> whole, Set<WordRange> found) {
    for (int from = sequence.from(); from < sequence.to(); from++) {
      StringBuilder key = new StringBuilder();
      for (int to = from + 1; to <= Math.min(sequence.to(), from + LONGEST_REPEATED); to++) {
        key.append(key.isEmpty() ? "" : " ").append(passage.text(to - 1));
        if (whole.contains(key.toString())) {
          found.add(new WordRange(from, to));
        }
      }
    }
  }

  private static boolean isName(Passage passage, WordRange range) {
    return range.size() > 0 && range.size() <= LONGEST && !isMoney(passage, range);
  }

  /** "US$ 5 million". */
  private static boolean isMoney(Passage passage, WordRange range) {
    return hasCurrencySign(passage.text(range.from()))
        && passage.texts().subList(range.from() + 1, range.to()).stream().allMatch(Letters::number);
  }

  private static boolean hasCurrencySign(String word) {
    return Letterwise.any(word, c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  private static WordRange trim(Passage passage, WordRange range) {
    int from = range.from();
    int to = range.to();
    if (from >= 2
        && passage.text(from - 1).equals("-")
        && SMALL_FIRSTS.contains(passage.text(from - 2))) {
      // "al-Halvik"
      from -= 2;
    }
    while (from < to && (Letters.article(passage.text(from)) || passage.text(from).equals("/"))) {
      from++;
    }
    if (to - from > 1
        && (OpeningWords.isAt(passage, from) || OpeningWords.isParticiple(passage, from))
        && Letters.capital(passage.text(from + 1))) {
      from++;
    }
    while (from < to && LOOSE_ENDS.contains(passage.text(to - 1))) {
      to--;
    }
    return new WordRange(from, to);
  }
}
