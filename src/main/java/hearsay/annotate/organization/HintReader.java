package hearsay.annotate.organization;

import org.jspecify.annotations.Nullable;

/**
 * What the words around a name say of it more often of an organization than of anything else:
 * "analysts at X", "X analyst Ann Poole", "X, which makes valves,", "X filed for bankruptcy".
 */
final class HintReader implements EvidenceReader {
  private static final Clues STAFF = Clues.of("staff");
  private static final Clues STAFF_LINKS = Clues.of("staff-link");
  private static final Clues EMPLOYED = Clues.of("employed");
  private static final Clues ACTS = Clues.of("acts");
  private static final Clues WHICH = Clues.of("which");
  private static final Clues REPORT = Clues.of("report");
  private static final Clues RESULT = Clues.of("result");
  private static final Clues APPOSED = Clues.of("apposed");
  private static final Clues USED = Clues.of("used-with-the");
  private static final Clues OF_HYPHEN = Clues.of("of-hyphen");
  private static final Clues PEER = Clues.of("peer");
  private static final Clues LEADING = Clues.of("leading");
  private static final Clues WORKING = Clues.of("working");
  private static final Clues ITSELF = Clues.of("itself");
  private static final Clues HAD = Clues.of("had");

  /** Words between "said" and "that it": "in a statement on Monday". */
  private static final int REACH = 7;

  private final NameStart names;
  private final NamedOthers others;

  HintReader(NameStart names, NamedOthers others) {
    this.names = names;
    this.others = others;
  }

  @Override
  public void read(Passage passage, Evidence evidence) {
    for (int from = 0; from < passage.size(); from++) {
      WordRange name = nameAt(passage, from);
      if (name != null && isHinted(passage, name)) {
        double logOdds = isOwner(passage, name) ? Evidence.STRONG : Evidence.LIKELY;
        evidence.add(passage, name, logOdds);
        evidence.addName(passage, name, Evidence.LIKELY);
      }
    }
  }

  private @Nullable WordRange nameAt(Passage passage, int from) {
    boolean within = OpeningWords.isBehindName(passage, from) && !isOpeningPeer(passage, from);
    if (!OpeningWords.mayBegin(passage, from) || within) {
      return null;
    }
    int to = names.end(passage, from);
    return to == from ? null : new WordRange(from, to);
  }

  /** "Rival X closed." */
  private static boolean isOpeningPeer(Passage passage, int from) {
    return from == 1 && PEER.has(passage.text(0));
  }

  private boolean isHinted(Passage passage, WordRange name) {
    boolean noPlace = isPlaceOfWork(passage, name) || isApposed(passage, name);
    boolean either =
        isOpeningPeer(passage, name.from())
            || isEmployer(passage, name)
            || isActor(passage, name)
            || isUsed(passage, name)
            || LEADING.endsAt(passage, name.from() - 1);
    return (noPlace && others.mayBeOrganizationUnlessPlace(passage, name))
        || (either && others.mayBeOrganization(passage, name));
  }

  /** "analysts at X", "a reporter for the X", "works for X". */
  private static boolean isPlaceOfWork(Passage passage, WordRange name) {
    int at = name.from() - 1;
    if (Letters.article(passage.text(at))) {
      at--;
    }
    return WORKING.endsAt(passage, at)
        || (STAFF_LINKS.has(passage.text(at)) && STAFF.endsAt(passage, at - 1));
  }

  /** "X analyst Ann Poole". */
  private static boolean isEmployer(Passage passage, WordRange name) {
    int person = name.to();
    while (person <= name.to() + 2 && !EMPLOYED.endsAt(passage, person)) {
      person++;
    }
    return EMPLOYED.beginsAt(passage, name.to())
        && Letters.capital(passage.text(person + 1))
        && Letters.capital(passage.text(person + 2));
  }

  /** "X filed for bankruptcy", "X reported a loss", "X, which makes valves,". */
  private static boolean isActor(Passage passage, WordRange name) {
    int at = name.to();
    if (ACTS.beginsAt(passage, at)) {
      return true;
    }
    if (passage.text(at).equals(",")) {
      return passage.text(at + 1).equals("which") && WHICH.has(passage.text(at + 2));
    }
    boolean reports = REPORT.has(passage.text(at));
    int object = Letters.article(passage.text(at + 1)) ? at + 2 : at + 1;
    return reports && (RESULT.has(passage.text(object)) || isOfItself(passage, at + 1));
  }

  /** "… in a statement that it would", "… on Monday it had". */
  private static boolean isOfItself(Passage passage, int from) {
    for (int i = from; i < Math.min(passage.size(), from + REACH); i++) {
      String word = passage.text(i);
      if (word.equals("it")) {
        return HAD.has(passage.text(i + 1));
      }
      if (ITSELF.has(word)) {
        return passage.text(i - 1).equals("that");
      }
      if (!Character.isLetter(word.codePointAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** "its parent company, X,". */
  private static boolean isApposed(Passage passage, WordRange name) {
    return passage.text(name.from() - 1).equals(",")
        && passage.text(name.to()).equals(",")
        && APPOSED.endsAt(passage, name.from() - 2);
  }

  /** "the X board", "X and its directors", "X-owned". */
  private static boolean isUsed(Passage passage, WordRange name) {
    int next = name.to();
    boolean itself = passage.text(next).equals("and") && passage.text(next + 1).equals("its");
    return itself
        || isOwner(passage, name)
        || (Letters.article(passage.text(name.from() - 1)) && USED.has(passage.text(next)));
  }

  private static boolean isOwner(Passage passage, WordRange name) {
    return passage.text(name.to()).equals("-") && OF_HYPHEN.has(passage.text(name.to() + 1));
  }
}
