package hearsay.annotate.organization;

import java.util.Set;

/**
 * Names by the words that they end in, which hardly end a place's, a person's or a work's: "Halden
 * Regional Medical Center", "Lund Area School District", "Quorx Records".
 */
final class SureEndings implements EvidenceReader {
  private static final Set<String> ENDINGS = FunctionWords.of("sure-endings");
  private static final int LONGEST = 6;

  private final WordKinds kinds;

  SureEndings(WordKinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public void read(Passage passage, Evidence evidence) {
    for (int to = 2; to <= passage.size(); to++) {
      int length = length(passage, to);
      boolean ends = length > 0 && !Letters.capital(passage.text(to)) && !passage.headline();
      int from = ends ? start(passage, to - length) : to;
      if (from < to - length && !kinds.is(WordKind.TITLE, passage.text(from))) {
        WordRange name = new WordRange(from, to);
        evidence.add(passage, name, Evidence.LIKELY);
        evidence.addName(passage, name, Evidence.LIKELY);
      }
    }
  }

  /** How many words before the place make such an ending; 0 if they make none. */
  private static int length(Passage passage, int to) {
    String last = passage.text(to - 1);
    String before = passage.text(to - 2);
    if (!Letters.capital(last)) {
      return 0;
    }
    if (Letters.capital(before)
        && ENDINGS.contains(Letters.lower(before) + " " + Letters.lower(last))) {
      return 2;
    }
    return ENDINGS.contains(Letters.lower(last)) ? 1 : 0;
  }

  /** The first of the capitals before the ending, without a word that only opens the sentence. */
  private static int start(Passage passage, int to) {
    int from = to;
    while (from > 0
        && to - from < LONGEST
        && Letters.capital(passage.text(from - 1))
        && !Letters.article(passage.text(from - 1))
        && !(from == 1 && SmallWords.contains(passage.text(0)))) {
      from--;
    }
    return from;
  }
}
