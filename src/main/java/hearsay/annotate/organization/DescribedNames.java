package hearsay.annotate.organization;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that are said to be organizations by what stands beside them: "X, a maker of pumps,", "X, Y
 * and Z, three shipping companies,", "Shipbuilder X and rival Y", and names in quotation marks:
 * "the company “X”".
 */
final class DescribedNames implements EvidenceReader {
  private static final Clues FIRM = Clues.of("firm");
  private static final Clues FIRM_OR_PERSON = Clues.of("firm-or-person");
  private static final Clues PERIODICAL = Clues.of("periodical");
  private static final Clues PEER = Clues.of("peer");
  private static final Clues QUOTED = Clues.of("quoted");
  private static final Clues SUM = Clues.of("sum");
  private static final Clues ENDS = Clues.of("description-end");

  /** Words of a description up to its noun. */
  private static final int REACH = 6;

  private final NameStart names;
  private final NamedOthers others;

  DescribedNames(NameStart names, NamedOthers others) {
    this.names = names;
    this.others = others;
  }

  @Override
  public void read(Passage passage, Evidence evidence) {
    for (int at = 0; at < passage.size(); at++) {
      WordRange quoted = QuotedNames.at(passage, at);
      if (quoted != null && isFirmBefore(passage, at)) {
        evidence.add(passage, quoted, Evidence.CERTAIN);
        evidence.addName(passage, quoted, Evidence.STRONG);
      }
      WordRange name = nameAt(passage, at);
      if (name != null) {
        readNext(passage, name, evidence);
        at = name.to() - 1;
      }
    }
  }

  private static boolean isFirmBefore(Passage passage, int at) {
    return QUOTED.endsAt(passage, at - 1) || FIRM.endsAt(passage, at - 1);
  }

  private void readNext(Passage passage, WordRange name, Evidence evidence) {
    if (passage.text(name.to()).equals(",")) {
      String article = Letters.lower(passage.text(name.to() + 1));
      if (Letters.article(article) && isFirm(passage, name.to() + 2)) {
        add(passage, name, evidence);
      } else {
        readSum(passage, name, evidence);
      }
    }
    int peer = name.to() + 1;
    boolean joined = passage.text(name.to()).equals("and") && PEER.has(passage.text(peer));
    WordRange other = joined ? nameAt(passage, peer + 1) : null;
    if (other != null && (evidence.has(passage, name) || evidence.has(passage, other))) {
      add(passage, name, evidence);
      add(passage, other, evidence);
    }
  }

  private void add(Passage passage, WordRange name, Evidence evidence) {
    if (others.mayBeOrganization(passage, name)) {
      evidence.add(passage, name, Evidence.STRONG);
      evidence.addName(passage, name, Evidence.STRONG);
    }
  }

  /** "maker of", "Oslo-based shipping company,": the noun that a description comes to first. */
  private static boolean isFirm(Passage passage, int from) {
    for (int i = from; i < Math.min(passage.size(), from + REACH); i++) {
      String word = passage.text(i);
      String next = passage.text(i + 1);
      if (ENDS.has(word)) {
        return false;
      }
      if (PERIODICAL.has(word) && ENDS.has(next)) {
        return true;
      }
      if (Letters.small(word) && FIRM.has(word) && (ENDS.has(next) || next.isEmpty())) {
        return !FIRM_OR_PERSON.has(word) || (next.equals("of") && !isPersonal(passage, i));
      }
    }
    return false;
  }

  /** "a film producer of", "a manufacturer": persons are called so too. */
  private static boolean isPersonal(Passage passage, int noun) {
    return Letters.lower(passage.text(noun)).equals("producer");
  }

  /** "X , Y and Z , three shipping companies": the last name of the list is given. */
  private void readSum(Passage passage, WordRange last, Evidence evidence) {
    if (!SUM.has(passage.text(last.to() + 1)) || !isFirms(passage, last.to() + 2)) {
      return;
    }
    List<WordRange> list = new ArrayList<>();
    for (WordRange name = last; name != null; name = before(passage, name)) {
      list.add(name);
    }
    if (list.size() > 1) {
      list.forEach(name -> add(passage, name, evidence));
    }
  }

  private static boolean isFirms(Passage passage, int from) {
    for (int i = from; i < Math.min(passage.size(), from + REACH); i++) {
      if (ENDS.has(passage.text(i))) {
        return false;
      }
      if (FIRM.hasPlural(passage.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** The name before one in a list. */
  private @Nullable WordRange before(Passage passage, WordRange name) {
    int at = name.from() - 1;
    if (passage.text(at).equals("and")) {
      at -= passage.text(at - 1).equals(",") ? 1 : 0;
    } else if (!passage.text(at).equals(",")) {
      return null;
    }
    int from = at;
    while (from > 0
        && Letters.capital(passage.text(from - 1))
        && !Letters.article(passage.text(from - 1))) {
      from--;
    }
    return from == at ? null : new WordRange(from, at);
  }

  private @Nullable WordRange nameAt(Passage passage, int from) {
    if (!OpeningWords.mayBegin(passage, from)) {
      return null;
    }
    int first = from == 0 && FIRM.has(passage.text(from)) ? 1 : from;
    int to = names.end(passage, first);
    return to == first ? null : new WordRange(first, to);
  }
}
