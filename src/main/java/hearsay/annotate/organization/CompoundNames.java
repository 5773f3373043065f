package hearsay.annotate.organization;

import java.util.Set;

/**
 * Names of two names that are one body: parties of two colours ("Liberal-Labour candidate"), a firm
 * of two firms ("owned by Quorx-Halvik"), and a partnership ("the firm Lund and Brekke").
 */
final class CompoundNames implements EvidenceReader {
  private static final Set<String> COLOURS = FunctionWords.of("party-adjectives");
  private static final Set<String> PARTISANS = FunctionWords.of("after-party");
  private static final Set<String> OWNERS = FunctionWords.of("before-owner");
  private static final Set<String> PARTNERSHIPS = FunctionWords.of("partnerships");
  private static final Set<String> ENDS = FunctionWords.of("after-compound");

  private final WordKinds kinds;
  private final NamedOthers others;

  CompoundNames(WordKinds kinds, NamedOthers others) {
    this.kinds = kinds;
    this.others = others;
  }

  @Override
  public void read(Passage passage, Evidence evidence) {
    for (int joint = 1; joint + 1 < passage.size(); joint++) {
      WordRange name = new WordRange(joint - 1, joint + 2);
      boolean capitals =
          Letters.capital(passage.text(joint - 1)) && Letters.capital(passage.text(joint + 1));
      if (capitals && isOne(passage, name) && others.mayBeOrganization(passage, name)) {
        evidence.add(passage, name, Evidence.CERTAIN);
        evidence.addEnding(passage, name);
      }
    }
  }

  private boolean isOne(Passage passage, WordRange name) {
    String joint = passage.text(name.from() + 1);
    if (joint.equals("-") && isWithoutBlanks(passage, name)) {
      return isParty(passage, name) || isOwner(passage, name);
    }
    return joint.equals("and") && isPartnership(passage, name);
  }

  private static boolean isWithoutBlanks(Passage passage, WordRange name) {
    int joint = name.from() + 1;
    return passage.words().get(joint - 1).span().end() == passage.words().get(joint).span().start()
        && passage.words().get(joint).span().end() == passage.words().get(joint + 1).span().start();
  }

  private static boolean isParty(Passage passage, WordRange name) {
    return COLOURS.contains(Letters.lower(passage.text(name.from())))
        && COLOURS.contains(Letters.lower(passage.text(name.to() - 1)))
        && (PARTISANS.contains(Letters.lower(passage.text(name.to())))
            || Letters.closingBracket(passage.text(name.to()))
            || "\"”''".contains(passage.text(name.to())));
  }

  /** "a unit of Quorx-Halvik,": the two names own it as one. */
  private boolean isOwner(Passage passage, WordRange name) {
    String first = passage.text(name.from());
    String before = passage.text(name.from() - 2) + " " + passage.text(name.from() - 1);
    return OWNERS.contains(before)
        && !kinds.is(WordKind.LAND, first)
        && ENDS.contains(passage.text(name.to()));
  }

  /** "the firm Lund and Brekke", "British law firm Lund and Brekke". */
  private static boolean isPartnership(Passage passage, WordRange name) {
    return PARTNERSHIPS.contains(passage.text(name.from() - 1))
        && ENDS.contains(passage.text(name.to()))
        && name.from() > 1;
  }
}
