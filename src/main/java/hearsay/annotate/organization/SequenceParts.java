package hearsay.annotate.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of a sequence of capitalized words that may be names, and what may belong to it. */
final class SequenceParts {
  /** A sequence with more cuts is a list of many names, with too many parts to try them all. */
  private static final int MOST_CUTS = 12;

  private static final Set<String> CUTS = FunctionWords.of("cuts");
  private static final Set<String> PREPOSITIONS = FunctionWords.of("name-prepositions");
  private static final Set<String> SMALL_WORDS = FunctionWords.of("small-words");
  private static final Set<String> SMALL_FIRSTS = FunctionWords.of("small-firsts");
  private static final Set<String> ENDINGS = FunctionWords.of("name-endings");

  private final WordKinds kinds;

  SequenceParts(WordKinds kinds) {
    this.kinds = kinds;
  }

  /** Adds the sequence, its parts and its extensions. */
  void add(Passage passage, WordRange sequence, Set<WordRange> found) {
    cut(passage, sequence, found);
    cutAtPrepositions(passage, sequence, found);
    cutAtStart(passage, sequence, found);
    extend(passage, sequence, found);
    cutBeforePerson(passage, sequence, found);
  }

  /** The sequence, and its parts between "and" and the like. */
  private static void cut(Passage passage, WordRange sequence, Set<WordRange> found) {
    List<Integer> cuts = new ArrayList<>();
    cuts.add(sequence.from() - 1);
    for (int i = sequence.from(); i < sequence.to(); i++) {
      if (CUTS.contains(passage.text(i))) {
        cuts.add(i);
      }
    }
    cuts.add(sequence.to());
    int reach = cuts.size() > MOST_CUTS ? 1 : cuts.size();
    for (int i = 0; i < cuts.size(); i++) {
      for (int j = i + 1; j < cuts.size() && j <= i + reach; j++) {
        found.add(new WordRange(Math.min(cuts.get(i) + 1, cuts.get(j)), cuts.get(j)));
      }
    }
  }

  /** "Ministry" and "Trade" of "Ministry of the Trade". */
  private static void cutAtPrepositions(Passage passage, WordRange sequence, Set<WordRange> found) {
    for (int i = sequence.from() + 1; i < sequence.to(); i++) {
      if (PREPOSITIONS.contains(passage.text(i))) {
        found.add(new WordRange(sequence.from(), i));
        int from = i + 1;
        while (from < sequence.to() && SMALL_WORDS.contains(Letters.lower(passage.text(from)))) {
          from++;
        }
        found.add(new WordRange(from, sequence.to()));
      }
    }
  }

  /** Without a word that is capitalized only as the sentence's first, and without dates. */
  private void cutAtStart(Passage passage, WordRange sequence, Set<WordRange> found) {
    int from = sequence.from();
    if (from == 0 && kinds.of(passage.text(0)).isEmpty()) {
      // "In May Acme"
      from++;
      found.add(new WordRange(from, sequence.to()));
    }
    while (from < sequence.to() && isDate(passage.text(from))) {
      from++;
    }
    found.add(new WordRange(from, sequence.to()));
  }

  /** With a number, an article or a preposition that may be part of it. */
  private static void extend(Passage passage, WordRange sequence, Set<WordRange> found) {
    int from = sequence.from();
    int to = sequence.to();
    String before = passage.text(from - 1);
    boolean number = Letters.number(before) || Letters.ordinal(before);
    if (!before.isEmpty() && (number || SMALL_FIRSTS.contains(before))) {
      found.add(new WordRange(from - 1, to));
    }
    String after = passage.text(to);
    if (ENDINGS.contains(after)) {
      found.add(new WordRange(from, to + 1));
    }
    if (after.equals("in") && Letters.capital(passage.text(to + 1))) {
      int end = to + 1;
      while (end < passage.size() && Letters.capital(passage.text(end))) {
        end++;
      }
      found.add(new WordRange(from, end));
    }
    if (!after.isEmpty() && Letters.number(after)) {
      // "Radio 1"
      found.add(new WordRange(from, to + 1));
    }
  }

  /** "Acme CEO Ann Poole", "Acme Ltd. Ann Poole": what stands before a person. */
  private void cutBeforePerson(Passage passage, WordRange sequence, Set<WordRange> found) {
    for (int i = sequence.from() + 1; i < sequence.to(); i++) {
      Set<WordKind> kindsOfWord = kinds.of(passage.text(i));
      boolean person =
          kindsOfWord.contains(WordKind.TITLE)
              || kindsOfWord.contains(WordKind.PERSON_NOUN)
              || kindsOfWord.contains(WordKind.GIVEN_NAME);
      if (person || kinds.is(WordKind.LEGAL_FORM, passage.text(i - 1))) {
        found.add(new WordRange(sequence.from(), i));
      }
    }
  }

  private boolean isDate(String word) {
    return kinds.is(WordKind.MONTH, word) || Letters.number(word);
  }
}
