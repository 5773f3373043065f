package hearsay.annotate.organization;

import hearsay.annotate.organization.CapitalRuns.Run;
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

  private static final Set<String> CUTS = Set.of("and", "&", "'s", "’s", "'", "’", "-", "–");
  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "in", "to");
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "for", "and", "the", "in", "de", "la", "al", "&", "to", "du", "des");
  private static final Set<String> ARABIC_ARTICLES = Set.of("al", "el", "ul", "ar", "as");

  private final WordKinds kinds;

  CandidateFinder(WordKinds kinds) {
    this.kinds = kinds;
  }

  /** In text order; those of one sentence may overlap. */
  List<Candidate> find(List<Passage> passages) {
    List<List<Run>> runs = passages.stream().map(CapitalRuns::of).toList();
    Set<String> wholeRuns = wholeRuns(passages, runs);
    List<Candidate> candidates = new ArrayList<>();
    for (Passage passage : passages) {
      Set<Run> found = new LinkedHashSet<>(modelRuns(passage));
      for (Run run : runs.get(passage.index())) {
        cut(passage, run, found);
        extend(passage, run, found);
        cutBeforePerson(passage, run, found);
        addRepeated(passage, run, wholeRuns, found);
      }
      Set<Run> trimmed = new LinkedHashSet<>();
      found.forEach(run -> trimmed.add(trim(passage, run)));
      for (Run run : trimmed) {
        if (isName(passage, run)) {
          candidates.add(Candidate.of(passage.index(), passage.texts(), run.from(), run.to()));
        }
      }
    }
    return candidates;
  }

  /** Runs that are names by themselves somewhere, so that they may be one inside a longer run. */
  private static Set<String> wholeRuns(List<Passage> passages, List<List<Run>> runs) {
    Map<String, Integer> small = new HashMap<>();
    for (Passage passage : passages) {
      passage.texts().stream().filter(Letters::small).forEach(w -> small.merge(w, 1, Integer::sum));
    }
    Set<String> whole = new HashSet<>();
    for (Passage passage : passages) {
      for (Run run : runs.get(passage.index())) {
        String first = passage.text(run.from());
        boolean word = run.from() > 0 && !small.containsKey(Letters.lower(first));
        if ((run.to() - run.from() > 1 || word) && run.to() - run.from() <= LONGEST_REPEATED) {
          whole.add(String.join(" ", passage.texts().subList(run.from(), run.to())));
        }
      }
    }
    return whole;
  }

  /** What the name model takes for a name. */
  static List<Run> modelRuns(Passage passage) {
    List<Run> runs = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= passage.size(); i++) {
      boolean likely = i < passage.size() && likely(passage.words().get(i));
      if (likely && from < 0) {
        from = i;
      } else if (!likely && from >= 0) {
        runs.add(new Run(from, i));
        from = -1;
      }
    }
    return runs;
  }

  private static boolean likely(NameWord word) {
    return word.organization() >= LIKELY
        && word.organization() > Math.max(word.person(), word.place());
  }

  /** The run, and its parts between "and" and the like, and around prepositions. */
  private static void cut(Passage passage, Run run, Set<Run> found) {
    List<Integer> cuts = new ArrayList<>();
    cuts.add(run.from() - 1);
    for (int i = run.from(); i < run.to(); i++) {
      if (CUTS.contains(passage.text(i))) {
        cuts.add(i);
      }
    }
    cuts.add(run.to());
    // A list of many names has too many parts to try them all.
    int reach = cuts.size() > LONGEST ? 1 : cuts.size();
    for (int i = 0; i < cuts.size(); i++) {
      for (int j = i + 1; j < cuts.size() && j <= i + reach; j++) {
        found.add(new Run(Math.min(cuts.get(i) + 1, cuts.get(j)), cuts.get(j)));
      }
    }
    for (int i = run.from() + 1; i < run.to(); i++) {
      if (PREPOSITIONS.contains(passage.text(i))) {
        found.add(new Run(run.from(), i));
        int from = i + 1;
        while (from < run.to() && SMALL_WORDS.contains(Letters.lower(passage.text(from)))) {
          from++;
        }
        found.add(new Run(from, run.to()));
      }
    }
  }

  /** Without dates before it; with a number, an article or a preposition that may be part of it. */
  private void extend(Passage passage, Run run, Set<Run> found) {
    int from = run.from();
    if (from == 0 && kinds.of(passage.text(0)).isEmpty()) {
      // "In May Acme": the first word may be capitalized only because it is the first.
      from++;
      found.add(new Run(from, run.to()));
    }
    while (from < run.to() && isDate(passage.text(from))) {
      from++;
    }
    found.add(new Run(from, run.to()));
    String before = passage.text(run.from() - 1);
    if (!before.isEmpty()
        && (Letters.number(before)
            || Letters.ordinal(before)
            || ARABIC_ARTICLES.contains(before))) {
      found.add(new Run(run.from() - 1, run.to()));
    }
    String behind = passage.text(run.to());
    if (behind.equals("'s") || behind.equals("’s") || behind.equals("!")) {
      found.add(new Run(run.from(), run.to() + 1));
    }
    if (behind.equals("in") && Letters.capital(passage.text(run.to() + 1))) {
      int to = run.to() + 1;
      while (to < passage.size() && Letters.capital(passage.text(to))) {
        to++;
      }
      found.add(new Run(run.from(), to));
    }
    if (!behind.isEmpty() && Letters.number(behind)) {
      // "Radio 1"
      found.add(new Run(run.from(), run.to() + 1));
    }
  }

  /** "Acme CEO Ann Poole", "Acme Ltd. Ann Poole": what stands before a person. */
  private void cutBeforePerson(Passage passage, Run run, Set<Run> found) {
    for (int i = run.from() + 1; i < run.to(); i++) {
      Set<WordKind> kindsOfWord = kinds.of(passage.text(i));
      boolean person =
          kindsOfWord.contains(WordKind.TITLE)
              || kindsOfWord.contains(WordKind.PERSON_NOUN)
              || kindsOfWord.contains(WordKind.GIVEN_NAME);
      if (person || kinds.is(WordKind.LEGAL_FORM, passage.text(i - 1))) {
        found.add(new Run(run.from(), i));
      }
    }
  }

  private boolean isDate(String word) {
    return kinds.is(WordKind.MONTH, word) || Letters.number(word);
  }

  private static void addRepeated(Passage passage, Run run, Set<String> wholeRuns, Set<Run> found) {
    for (int from = run.from(); from < run.to(); from++) {
      StringBuilder key = new StringBuilder();
      for (int to = from + 1; to <= Math.min(run.to(), from + LONGEST_REPEATED); to++) {
        key.append(key.isEmpty() ? "" : " ").append(passage.text(to - 1));
        if (wholeRuns.contains(key.toString())) {
          found.add(new Run(from, to));
        }
      }
    }
  }

  private static boolean isName(Passage passage, Run run) {
    int words = run.to() - run.from();
    // "US$ 5 million"
    boolean money =
        words > 0
            && hasCurrencySign(passage.text(run.from()))
            && passage.texts().subList(run.from() + 1, run.to()).stream().allMatch(Letters::number);
    return words > 0 && words <= LONGEST && !money;
  }

  private static boolean hasCurrencySign(String word) {
    return word.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  private static Run trim(Passage passage, Run run) {
    int from = run.from();
    int to = run.to();
    while (from < to && (Letters.article(passage.text(from)) || passage.text(from).equals("/"))) {
      from++;
    }
    while (from < to && passage.text(to - 1).matches("['’&–-]|and")) {
      to--;
    }
    return new Run(from, to);
  }
}
