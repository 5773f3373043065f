package hearsay.annotate.organization;

import java.util.Set;

/**
 * Newspapers, broadcasters and agencies by what they are called, where something is said of them
 * that is said of such: "the Lund Courier reported", "told the Evening Beacon", "Hafenblick
 * magazine".
 */
final class OutletReader implements EvidenceReader {
  private static final Clues FIRSTS = Clues.of("outlet-first");
  private static final Clues LASTS = Clues.of("outlet-last");
  private static final Clues BEFORE = Clues.of("before-outlet");
  private static final Clues AFTER = Clues.of("after-outlet");
  private static final Clues REPORT = Clues.of("report");
  private static final Clues CALLED = Clues.of("called");
  private static final Set<String> BROADCASTERS = Set.of("Radio", "TV");

  private final WordKinds kinds;
  private final NameStart names;
  private final NamedOthers others;

  OutletReader(WordKinds kinds, NameStart names, NamedOthers others) {
    this.kinds = kinds;
    this.names = names;
    this.others = others;
  }

  @Override
  public void read(Passage passage, Evidence evidence) {
    for (int from = 0; from < passage.size(); from++) {
      if (begins(passage, from)) {
        int first = kinds.is(WordKind.MONTH, passage.text(from)) ? from + 1 : from;
        WordRange name = new WordRange(from, names.end(passage, first));
        if (name.to() > first && isOutlet(passage, name)) {
          evidence.add(passage, name, Evidence.LIKELY);
          evidence.addName(passage, name, Evidence.LIKELY);
        }
      }
    }
  }

  private static boolean begins(Passage passage, int at) {
    return OpeningWords.mayBegin(passage, at) && !OpeningWords.isBehindName(passage, at);
  }

  private boolean isOutlet(Passage passage, WordRange name) {
    String first = passage.text(name.from());
    boolean form = name.size() > 1 && (FIRSTS.has(first) || LASTS.has(passage.text(name.to() - 1)));
    boolean called =
        CALLED.beginsAt(passage, name.to())
            && !kinds.is(WordKind.LAND, first)
            && !(name.from() == 0 && SmallWords.contains(first));
    return (called && others.mayBeOrganization(passage, name))
        || (form
            && (BROADCASTERS.contains(first) || isUsedAsOutlet(passage, name))
            && others.mayBeOrganizationUnlessPlace(passage, name));
  }

  private static boolean isUsedAsOutlet(Passage passage, WordRange name) {
    String next = passage.text(name.to());
    int before = name.from() - 1;
    boolean article = Letters.article(passage.text(before));
    return REPORT.has(next)
        || AFTER.has(next)
        || BEFORE.endsAt(passage, article ? before - 1 : before);
  }
}
