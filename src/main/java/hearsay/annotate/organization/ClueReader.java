package hearsay.annotate.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a name say outright: "Shares in X", "the charity X", "X's chief executive",
 * "X said it". The name counts wherever the article has it.
 */
final class ClueReader implements EvidenceReader {
  private static final Clues FIRM = Clues.of("firm");
  private static final Clues MADE_BY = Clues.of("made-by");
  private static final Clues HOLDING = Clues.of("holding");
  private static final Clues OFFICE = Clues.of("office");
  private static final Clues OWNED = Clues.of("owned");
  private static final Clues USED = Clues.of("used");
  private static final Clues PERIODICAL = Clues.of("periodical");
  private static final Clues REPORT = Clues.of("report");
  private static final Clues ITSELF = Clues.of("itself");
  private static final Clues HAD = Clues.of("had");
  private static final Clues CHIEF = Clues.of("chief");
  private static final Clues RELATIVE = Clues.of("relative");

  /** The one noun of these that is written large. */
  private static final String NGO = "NGO";

  private static final Set<String> OF = Set.of("of", "at", "in");
  private static final Set<String> LIGHT_WORDS = FunctionWords.of("before-common-nouns");

  private final NameStart names;
  private final NamedOthers others;

  ClueReader(NameStart names, NamedOthers others) {
    this.names = names;
    this.others = others;
  }

  @Override
  public void read(Passage passage, Evidence evidence) {
    for (int from = 0; from < passage.size(); from++) {
      WordRange name = nameAt(passage, from);
      if (name != null && isOrganization(passage, name)) {
        evidence.add(passage, name, Evidence.STRONG);
        evidence.addName(passage, name, Evidence.STRONG);
      }
    }
  }

  /** The capitals from the word on, if a name may begin there. */
  private @Nullable WordRange nameAt(Passage passage, int from) {
    if (!OpeningWords.mayBegin(passage, from) || isWithinName(passage, from)) {
      return null;
    }
    int to = names.end(passage, from);
    return to == from ? null : new WordRange(from, to);
  }

  /** The word before is a capital of the same name, and no common noun that opens the sentence. */
  private static boolean isWithinName(Passage passage, int from) {
    String before = passage.text(from - 1);
    boolean opening =
        (from == 1 && (FIRM.has(before) || LIGHT_WORDS.contains(Letters.lower(before))))
            || before.equals(NGO);
    return OpeningWords.isBehindName(passage, from) && !opening;
  }

  private boolean isOrganization(Passage passage, WordRange name) {
    boolean noPlace = isAfterNoun(passage, name) || isSharesOf(passage, name);
    return (noPlace && others.mayBeOrganizationUnlessPlace(passage, name))
        || (isTold(passage, name) && others.mayBeOrganization(passage, name));
  }

  private boolean isTold(Passage passage, WordRange name) {
    return isAfterHolding(passage, name)
        || isOwner(passage, name)
        || isParent(passage, name)
        || isReporter(passage, name);
  }

  /** "the charity X", "Shipbuilder X", "its unit X". */
  private static boolean isAfterNoun(Passage passage, WordRange name) {
    int noun = name.from() - 1;
    boolean firm = FIRM.endsAt(passage, noun) && !MADE_BY.has(passage.text(name.to()));
    boolean relative =
        RELATIVE.endsAt(passage, noun)
            && (ITSELF.has(passage.text(noun - 1)) || Letters.possessive(passage.text(noun - 1)));
    String before = passage.text(noun);
    boolean opens = noun == 0 || before.equals(NGO) || !Letters.capital(before);
    return (firm && opens) || relative || isPeriodical(passage, noun, name.to());
  }

  /** "the daily X said", not "the daily Mass". */
  private static boolean isPeriodical(Passage passage, int noun, int next) {
    return noun > 0
        && PERIODICAL.has(passage.text(noun))
        && (REPORT.has(passage.text(next)) || passage.text(next).equals(","));
  }

  private static boolean isSharesOf(Passage passage, WordRange name) {
    return passage.text(name.from() - 1).equals("of")
        && (HOLDING.endsAt(passage, name.from() - 2) || CHIEF.endsAt(passage, name.from() - 2));
  }

  /** "Shares in X", "the chief executive of X". */
  private static boolean isAfterHolding(Passage passage, WordRange name) {
    int at = name.from() - 1;
    if (Letters.article(passage.text(at))) {
      at--;
    }
    return OF.contains(passage.text(at))
        && (HOLDING.endsAt(passage, at - 1) || OFFICE.endsAt(passage, at - 1));
  }

  /** "X's shares", "X shares". */
  private static boolean isOwner(Passage passage, WordRange name) {
    int next = name.to();
    return Letters.possessive(passage.text(next))
        ? OWNED.beginsAt(passage, next + 1)
        : USED.beginsAt(passage, next) && !Letters.article(passage.text(name.from() - 1));
  }

  /** "X and its unit Y". */
  private static boolean isParent(Passage passage, WordRange name) {
    int its = name.to() + 1;
    String link = passage.text(name.to());
    return (link.equals("and") || link.equals(","))
        && ITSELF.has(passage.text(its))
        && (RELATIVE.beginsAt(passage, its + 1) || RELATIVE.beginsAt(passage, its + 2));
  }

  /** "X said it had", "X said that its". */
  private static boolean isReporter(Passage passage, WordRange name) {
    int at = name.to();
    if (!REPORT.has(passage.text(at))) {
      return false;
    }
    int next = passage.text(at + 1).equals("that") ? at + 2 : at + 1;
    String word = Letters.lower(passage.text(next));
    return word.equals("its") || (word.equals("it") && HAD.has(passage.text(next + 1)));
  }
}
