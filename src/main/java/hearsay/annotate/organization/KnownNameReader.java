package hearsay.annotate.organization;

import java.util.Set;

/**
 * Well-known names. Those of several words are hardly anything else; those of one word may be a
 * place, a person or a common word too, so that they need more evidence.
 */
final class KnownNameReader implements EvidenceReader {
  private static final String AND = "and";
  private static final Set<String> ENDS = Set.of(AND, "in", "at");
  private static final Set<String> SMALL_FIRSTS = FunctionWords.of("small-firsts");
  private static final int LONGEST = 9;

  private final KnownNames known;
  private final NamedOthers others;

  KnownNameReader(KnownNames known, NamedOthers others) {
    this.known = known;
    this.others = others;
  }

  @Override
  public void read(Passage passage, Evidence evidence) {
    for (WordRange sequence : CapitalizedSequences.of(passage)) {
      for (int from = first(passage, sequence.from()); from < sequence.to(); ) {
        WordRange name = longest(passage, from);
        if (name.size() > 1 && isWhole(passage, sequence, name)) {
          evidence.add(passage, name, Evidence.STRONG);
        } else if (name.size() == 1
            && isWhole(passage, sequence, name)
            && !SmallWords.contains(passage.text(from))
            && others.mayBeOrganization(passage, name)) {
          evidence.add(passage, name, Evidence.LIKELY);
        }
        from += Math.max(1, name.size());
      }
    }
  }

  /** With the small word of "al-Halvik" and "al Halvik". */
  private static int first(Passage passage, int from) {
    int small = passage.text(from - 1).equals("-") ? from - 2 : from - 1;
    return SMALL_FIRSTS.contains(passage.text(small)) ? small : from;
  }

  /** The longest known name that begins at the word; none where its size is 0. */
  private WordRange longest(Passage passage, int from) {
    int to = known.begins(passage.text(from)) ? Math.min(passage.size(), from + LONGEST) : from;
    while (to > from && !known.contains(passage.text(new WordRange(from, to)))) {
      to--;
    }
    return new WordRange(from, to);
  }

  /** Whether what stands beside it in the sequence makes no other name of it. */
  private static boolean isWhole(Passage passage, WordRange sequence, WordRange name) {
    String before = passage.text(name.from() - 1);
    String after = passage.text(name.to());
    boolean begins =
        name.from() <= sequence.from() || before.equals(AND) || Letters.possessive(before);
    boolean headline = passage.headline() && Letters.capital(before) && Letters.capital(after);
    return headline
        || (begins
            && (name.to() == sequence.to()
                || isBeyond(sequence, name, after)
                || ENDS.contains(after)));
  }

  /**
   * A name goes on over small words that end other sequences ("Front in the North"); an index has a
   * number.
   */
  private static boolean isBeyond(WordRange sequence, WordRange name, String after) {
    boolean number = !after.isEmpty() && Character.isDigit(after.charAt(0));
    return name.to() > sequence.to() && !number && !Letters.capital(after);
  }
}
