package hearsay.annotate.organization;

import java.util.Set;

/**
 * Units of larger bodies by the noun that their names end in: "the prosecutor's Hate Crimes
 * Bureau", "of the Port Frauds Unit", and a line that is nothing but such a name.
 */
final class UnitReader implements EvidenceReader {
  private static final Set<String> UNITS = FunctionWords.of("units");
  private static final Set<String> OF = FunctionWords.of("institution-prepositions");
  private static final int LONGEST = 6;

  private final WordKinds kinds;
  private final NamedOthers others;

  UnitReader(WordKinds kinds, NamedOthers others) {
    this.kinds = kinds;
    this.others = others;
  }

  @Override
  public void read(Passage passage, Evidence evidence) {
    for (int noun = 1; noun < passage.size(); noun++) {
      if (isUnit(passage, noun)) {
        WordRange name = new WordRange(start(passage, noun), noun + 1);
        double logOdds = name.size() > 1 ? logOdds(passage, name) : 0;
        boolean body =
            logOdds >= Evidence.STRONG
                ? others.mayBeOrganizationUnlessPlace(passage, name)
                : others.mayBeOrganization(passage, name);
        if (logOdds > 0 && body) {
          evidence.add(passage, name, logOdds);
          evidence.addName(passage, name, Evidence.LIKELY);
          addOwner(passage, name.from() - 1, evidence);
        }
      }
    }
  }

  /** "the Harbour Police Department's Dive Squad": whose unit it is, if that is a body. */
  private void addOwner(Passage passage, int possessive, Evidence evidence) {
    boolean body =
        Letters.possessive(passage.text(possessive))
            && kinds.is(WordKind.BODY, passage.text(possessive - 1));
    WordRange owner = new WordRange(body ? start(passage, possessive) : possessive, possessive);
    if (owner.size() > 1) {
      evidence.add(passage, owner, Evidence.STRONG);
    }
  }

  /** A unit's noun that no capital follows but a person's title. */
  private boolean isUnit(Passage passage, int at) {
    String word = passage.text(at);
    String next = passage.text(at + 1);
    boolean last =
        !Letters.capital(next)
            || kinds.is(WordKind.TITLE, next)
            || kinds.is(WordKind.PERSON_NOUN, next);
    return last
        && !OF.contains(next)
        && Letters.capital(word)
        && UNITS.contains(Letters.lower(word));
  }

  private static int start(Passage passage, int noun) {
    int from = noun;
    while (from > 0 && noun - from < LONGEST && isPart(passage, from - 1)) {
      from--;
    }
    return from;
  }

  private static boolean isPart(Passage passage, int at) {
    String word = passage.text(at);
    boolean hyphen = word.equals("-") && Letters.capital(passage.text(at - 1));
    return hyphen || (Letters.capital(word) && !Letters.article(word));
  }

  private double logOdds(Passage passage, WordRange name) {
    String before = passage.text(name.from() - 1);
    if (Letters.possessive(before)) {
      return Evidence.STRONG;
    }
    boolean line = name.from() == 0 && name.to() == passage.size();
    boolean land = kinds.is(WordKind.LAND, passage.text(name.from()));
    boolean determined = Letters.article(before) && name.from() > 1 && !passage.headline();
    return line || (determined && !land) ? Evidence.LIKELY : 0;
  }
}
