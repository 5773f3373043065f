package hearsay.annotate.organization;

/**
 * Parties and other bodies in capitals, told by who is of them: "QDA's Lena Brekke", "Lena Brekke
 * of the QDA".
 */
final class AcronymOwners implements EvidenceReader {
  private static final double LIKELY_PERSON = 0.5;
  private static final int LONGEST = 5;

  private final WordKinds kinds;

  AcronymOwners(WordKinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public void read(Passage passage, Evidence evidence) {
    for (int at = 0; at < passage.size(); at++) {
      String word = passage.text(at);
      boolean body =
          Letters.acronym(word)
              && !kinds.is(WordKind.LAND, word)
              && !OtherNames.places().contains(word)
              && passage.words().get(at).place() < LIKELY_PERSON
              && !Letters.capital(passage.text(at + 1));
      if (body && (isOwner(passage, at) || isBehindPerson(passage, at))) {
        evidence.add(passage, new WordRange(at, at + 1), Evidence.STRONG);
        evidence.addName(passage, new WordRange(at, at + 1), Evidence.STRONG);
      }
    }
  }

  /** "QDA's Lena Brekke". */
  private static boolean isOwner(Passage passage, int at) {
    boolean before = at > 1 && Letters.capital(passage.text(at - 1));
    return Letters.possessive(passage.text(at + 1))
        && (!before || Letters.article(passage.text(at - 1)))
        && isPersonWord(passage, at + 2)
        && isPersonWord(passage, at + 3);
  }

  /** "Lena Brekke of the QDA". */
  private static boolean isBehindPerson(Passage passage, int at) {
    int of = Letters.article(passage.text(at - 1)) ? at - 2 : at - 1;
    if (!passage.text(of).equals("of") || of < 2) {
      return false;
    }
    int from = of;
    while (from > 0 && of - from < LONGEST && isPersonWord(passage, from - 1)) {
      from--;
    }
    return of - from > 1;
  }

  private static boolean isPersonWord(Passage passage, int at) {
    String word = passage.text(at);
    return Letters.capital(word) && passage.words().get(at).person() >= LIKELY_PERSON;
  }
}
