package hearsay.annotate.organization;

import java.util.Set;

/**
 * Names in capitals whose first letters a bracket behind them has: "Bundesamt für Hafenwesen
 * (BfH)". Most of them are bodies, unless their last word says otherwise.
 */
final class AcronymReader implements EvidenceReader {
  private static final Set<String> JOINTS = FunctionWords.of("foreign-joints");
  private static final Set<String> SMALL = FunctionWords.of("small-words");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private final WordKinds kinds;
  private final NamedOthers others;
  private final NameStart names;

  AcronymReader(WordKinds kinds, NameStart names, NamedOthers others) {
    this.kinds = kinds;
    this.others = others;
    this.names = names;
  }

  @Override
  public void read(Passage passage, Evidence evidence) {
    for (int open = 2; open + 2 < passage.size(); open++) {
      readTicker(passage, open, evidence);
      if (Letters.openingBracket(passage.text(open))
          && Letters.closingBracket(passage.text(open + 2))) {
        String acronym = passage.text(open + 1);
        int from = isAcronym(acronym) ? start(passage, open, acronym) : open;
        if (open - from >= SHORTEST
            && mayBeBody(passage, from, open)
            && others.mayBeOrganization(passage, new WordRange(from, open))) {
          WordRange range = new WordRange(open + 1, open + 2);
          evidence.add(passage, new WordRange(from, open), Evidence.LIKELY);
          evidence.add(passage, new WordRange(withLand(passage, from), open), Evidence.LIKELY);
          evidence.add(passage, range, Evidence.LIKELY);
          evidence.addName(passage, range, Evidence.LIKELY);
        }
      }
    }
  }

  /** "Acme (NYSE: ACM)": where the shares of a firm are traded. */
  private void readTicker(Passage passage, int open, Evidence evidence) {
    boolean ticker =
        Letters.openingBracket(passage.text(open))
            && Letters.capital(passage.text(open + 1))
            && passage.text(open + 2).equals(":")
            && Letters.acronym(passage.text(open + 3))
            && Letters.closingBracket(passage.text(open + 4));
    WordRange name = ticker ? names.longest(passage, 0, open) : new WordRange(open, open);
    if (name.size() > 0) {
      evidence.add(passage, name, Evidence.STRONG);
      evidence.addName(passage, name, Evidence.STRONG);
    }
  }

  /** "FCC", "BfH". */
  private static boolean isAcronym(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.codePoints().allMatch(Character::isLetter)
        && Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(word.length() - 1));
  }

  /** Where the words begin whose first letters these are; the bracket if there are none. */
  private static int start(Passage passage, int open, String acronym) {
    int letter = acronym.length() - 1;
    int at = open;
    while (letter >= 0 && at > 0) {
      String word = passage.text(at - 1);
      boolean joint = JOINTS.contains(word) || SMALL.contains(word);
      boolean same = word.charAt(0) == acronym.charAt(letter);
      if (same && (joint || Letters.capital(word))) {
        letter--;
      } else if (!joint) {
        return open;
      }
      at--;
    }
    return letter < 0 && Letters.capital(passage.text(at)) ? at : open;
  }

  /** "U.S. Federal Communications Commission (FCC)". */
  private int withLand(Passage passage, int from) {
    return kinds.is(WordKind.LAND, passage.text(from - 1)) ? from - 1 : from;
  }

  private boolean mayBeBody(Passage passage, int from, int to) {
    Set<WordKind> last = kinds.of(passage.text(to - 1));
    boolean body = false;
    for (int i = from; i < to; i++) {
      body |= kinds.is(WordKind.BODY, passage.text(i));
    }
    return body
        || !(last.contains(WordKind.EVENT)
            || last.contains(WordKind.WORK_NOUN)
            || last.contains(WordKind.SITE)
            || last.contains(WordKind.PLACE_NOUN)
            || last.contains(WordKind.PERSON_NOUN)
            || last.contains(WordKind.LAND));
  }
}
