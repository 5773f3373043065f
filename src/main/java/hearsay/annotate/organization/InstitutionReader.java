package hearsay.annotate.organization;

import java.util.Set;

/**
 * Names that begin with a body's noun and say what it is for, or of: "Office of the Auditor
 * General", "Institute for the Study of War". Other words in them (a general, a war) tell against a
 * body, but not there.
 */
final class InstitutionReader implements EvidenceReader {
  private static final double LOG_ODDS = 3;
  private static final Set<String> HEADS = FunctionWords.of("institution-heads");
  private static final Set<String> PREPOSITIONS = FunctionWords.of("institution-prepositions");
  private static final Set<String> CUTS = FunctionWords.of("institution-cuts");

  private static final Set<String> UNITED = Set.of("States", "Kingdom");

  private final WordKinds kinds;

  InstitutionReader(WordKinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public void read(Passage passage, Evidence evidence) {
    for (WordRange sequence : CapitalizedSequences.of(passage)) {
      for (int head = sequence.from(); head < sequence.to(); head++) {
        int from = isHead(passage, head) ? start(passage, head) : head + 1;
        if (from <= head) {
          add(passage, new WordRange(from, sequence.to()), head, evidence);
          addPlace(passage, new WordRange(from, sequence.to()), head, evidence);
          head = possessive(passage, head, sequence.to());
        }
      }
    }
  }

  /** "Department of Ports's Office of Piers": the possessive that another name may follow. */
  private static int possessive(Passage passage, int from, int to) {
    int at = from;
    while (at < to && !Letters.possessive(passage.text(at))) {
      at++;
    }
    return at;
  }

  private static boolean isHead(Passage passage, int at) {
    return HEADS.contains(Letters.lower(passage.text(at))) && Letters.capital(passage.text(at));
  }

  /**
   * Where the name begins: at its noun, or at the office whose it is ("Prosecutor's Office");
   * behind the noun where it is part of a longer name.
   */
  private int start(Passage passage, int head) {
    String before = passage.text(head - 1);
    if (Letters.possessive(before)) {
      int from = head - 1;
      while (from > 0 && isOfficer(passage.text(from - 1))) {
        from--;
      }
      return from < head - 1 ? from : head;
    }
    if (UNITED.contains(before) && passage.text(head - 2).equals("United")) {
      return head - 2;
    }
    if (kinds.is(WordKind.LAND, before)) {
      return head - 1;
    }
    return !Letters.capital(before) || Letters.article(before) ? head : head + 1;
  }

  /** "University of Virginia at Halden": a state's university of several, and where it is. */
  private static void addPlace(Passage passage, WordRange name, int head, Evidence evidence) {
    int of = head + 1;
    int at = of + 1;
    while (at < name.to() && !passage.text(at).equals("at")) {
      at++;
    }
    boolean state =
        passage.text(head).equals("University")
            && passage.text(of).equals("of")
            && passage.text(at).equals("at")
            && OtherNames.places().contains(passage.text(new WordRange(of + 1, at)));
    int to = at + 1;
    while (state && to <= at + 2 && Letters.capital(passage.text(to))) {
      to++;
    }
    if (state && to > at + 1) {
      evidence.add(passage, new WordRange(name.from(), to), Evidence.CERTAIN);
    }
  }

  private boolean isOfficer(String word) {
    return Letters.capital(word)
        && (kinds.is(WordKind.TITLE, word) || kinds.is(WordKind.PERSON_NOUN, word));
  }

  /** Up to the sequence's end, and up to each place where another name may begin. */
  private static void add(Passage passage, WordRange name, int head, Evidence evidence) {
    if (name.from() < head && Letters.possessive(passage.text(head - 1))) {
      evidence.add(passage, new WordRange(name.from(), head + 1), LOG_ODDS);
    }
    if (!PREPOSITIONS.contains(passage.text(head + 1))) {
      return;
    }
    for (int to = head + 3; to <= name.to(); to++) {
      boolean cut =
          to == name.to()
              || CUTS.contains(passage.text(to))
              || Letters.possessive(passage.text(to));
      if (cut && Letters.capital(passage.text(to - 1))) {
        evidence.add(passage, new WordRange(name.from(), to), LOG_ODDS);
      }
    }
  }
}
