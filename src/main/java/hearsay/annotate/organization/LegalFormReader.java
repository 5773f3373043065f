package hearsay.annotate.organization;

import hearsay.text.WordLists;
import java.util.Set;

/**
 * Names with a legal form, before it or after it: "Brandt GmbH", "PT Samudra Energi Tbk", "OOO
 * «Vektor»". They are organizations, whole, and so is their short form without it.
 */
final class LegalFormReader implements EvidenceReader {
  private static final LegalForms AFTER = LegalForms.of("after");
  private static final LegalForms PERHAPS_AFTER = LegalForms.of("perhaps-after");
  private static final LegalForms BEFORE = LegalForms.of("before");
  private static final LegalForms BEFORE_QUOTED = LegalForms.of("before-quoted");
  private static final LegalForms PERHAPS_BEFORE = LegalForms.of("perhaps-before");
  private static final double LIKELY = 0.5;
  private static final int LONGEST_BRACKET = 5;
  private static final int LONGEST_QUOTED = 8;
  private static final Set<String> INSIDE =
      WordLists.of(LegalFormReader.class, "legal-forms.tsv").get("inside");

  private static final Set<String> CLOCK = FunctionWords.of("clock");

  /** The letters of Japanese, Chinese and Korean come after it. */
  private static final int LAST_OF_ALPHABETS = 0x2FFF;

  /** Log odds of the first word of a firm's name where it stands alone. */
  private static final double SHORT_FORM = 3;

  private final NameStart start;
  private final NamedOthers others;
  private final WordKinds kinds;

  LegalFormReader(WordKinds kinds, NamedOthers others) {
    this.kinds = kinds;
    this.others = others;
    this.start = new NameStart(kinds);
  }

  @Override
  public void read(Passage passage, Evidence evidence) {
    int taken = 0;
    for (int at = 0; at < passage.size(); at++) {
      readInside(passage, at, evidence);
      int end = readBefore(passage, at, taken, evidence);
      if (end == 0) {
        end = readAfter(passage, at, taken, evidence);
      }
      if (end > 0) {
        taken = end;
        at = end - 1;
      }
    }
  }

  /** A name in a script without capitals. */
  private static void readInside(Passage passage, int at, Evidence evidence) {
    String word = passage.text(at);
    if (word.codePointAt(0) > LAST_OF_ALPHABETS && INSIDE.stream().anyMatch(word::contains)) {
      evidence.add(passage, new WordRange(at, at + 1), Evidence.CERTAIN);
    }
  }

  /** The end of the name that ends with the form at the word; 0 if there is none. */
  private int readAfter(Passage passage, int at, int taken, Evidence evidence) {
    int length = AFTER.length(passage, at);
    boolean perhaps = length == 0;
    if (perhaps) {
      length = PERHAPS_AFTER.length(passage, at);
    }
    if (length > 0 && readQuoted(passage, at, length, evidence)) {
      return at + length;
    }
    int nameEnd = passage.text(at - 1).equals(",") ? at - 1 : at;
    if (length == 0
        || isTime(passage, at)
        || nameEnd <= taken
        || !(isNameWord(passage.text(nameEnd - 1), nameEnd - 1)
            || isPossessive(passage, nameEnd))) {
      return 0;
    }
    int to = at + length;
    if (nameEnd < at && !passage.text(to).equals(",") && !isEnd(passage, to)) {
      return 0;
    }
    if (perhaps && !isFirm(passage, nameEnd, to)) {
      return 0;
    }
    WordRange name = start.longest(passage, taken, nameEnd);
    Set<Integer> starts = name.size() == 0 ? Set.of() : start.starts(passage, name);
    if (starts.isEmpty()) {
      return 0;
    }
    boolean possessive = Letters.possessive(passage.text(nameEnd - 1));
    for (int from : starts) {
      evidence.add(passage, new WordRange(from, to), Evidence.CERTAIN);
      evidence.addName(
          passage,
          new WordRange(from, nameEnd),
          possessive ? Evidence.STRONG : Evidence.STRONG / 2);
    }
    evidence.addEnding(passage, new WordRange(at, to));
    if (!possessive) {
      readFirstWord(passage, starts.iterator().next(), nameEnd, evidence);
    }
    readShortForm(passage, to, evidence);
    return to;
  }

  /** "“Drina” d.o.o.". */
  private static boolean readQuoted(Passage passage, int at, int length, Evidence evidence) {
    for (int open = at - 2; open >= Math.max(0, at - LONGEST_QUOTED); open--) {
      WordRange quoted = QuotedNames.at(passage, open);
      if (quoted != null && quoted.to() + 1 == at) {
        evidence.add(passage, new WordRange(open, at + length), Evidence.CERTAIN);
        evidence.addEnding(passage, new WordRange(open, at + length));
        evidence.addName(passage, quoted, Evidence.STRONG);
        return true;
      }
    }
    return false;
  }

  /** "Acme Shipping Ltd" is called Acme, too, if that is no common word, given name or place. */
  private void readFirstWord(Passage passage, int from, int nameEnd, Evidence evidence) {
    String first = passage.text(from);
    WordRange word = new WordRange(from, from + 1);
    boolean own =
        from < nameEnd
            && !SmallWords.contains(first)
            && kinds.of(first).isEmpty()
            && Letters.capital(first)
            && others.mayBeOrganization(passage, word);
    if (own) {
      evidence.addName(passage, word, SHORT_FORM);
    }
  }

  /** "Acme Ltd (“Acme”)", "(hereinafter “Acme”)": the name that is given in brackets. */
  private static void readShortForm(Passage passage, int to, Evidence evidence) {
    if (!Letters.openingBracket(passage.text(to))) {
      return;
    }
    for (int i = to + 1;
        i <= to + LONGEST_BRACKET && !Letters.closingBracket(passage.text(i));
        i++) {
      WordRange quoted = QuotedNames.at(passage, i);
      boolean acronym =
          i == to + 1 && passage.text(i).indexOf('.') < 0 && Letters.acronym(passage.text(i));
      WordRange given = acronym ? new WordRange(i, i + 1) : quoted;
      if (given != null
          && !(given.size() == 1 && SmallWords.contains(passage.text(given.from())))) {
        evidence.add(passage, given, Evidence.CERTAIN);
        evidence.addName(passage, given, Evidence.CERTAIN);
      }
    }
  }

  /** "Lund's Limited", whose founder's possessive is of the name. */
  private boolean isPossessive(Passage passage, int nameEnd) {
    int name = nameEnd - 2;
    return Letters.possessive(passage.text(nameEnd - 1))
        && name >= 0
        && Letters.capital(passage.text(name))
        && Letters.capital(passage.text(nameEnd))
        && passage.words().get(name).place() < LIKELY
        && !kinds.is(WordKind.LAND, passage.text(name));
  }

  /** "Acme , Inc. ," and "Acme , Ltd" at an end; a list goes on otherwise. */
  private static boolean isEnd(Passage passage, int at) {
    return at >= passage.size() || !Letters.capital(passage.text(at));
  }

  /** "10:30 AM ET": what stands after the hour is a time zone. */
  private static boolean isTime(Passage passage, int at) {
    String hour = passage.text(at - 2);
    return CLOCK.contains(passage.text(at - 1))
        && !hour.isEmpty()
        && Character.isDigit(hour.charAt(0));
  }

  private static boolean isNameWord(String word, int at) {
    return (at > 1 && Letters.closingBracket(word))
        || Letters.capital(word)
        || word.equals("&")
        || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
  }

  /** "Halden Steel AG", but not "Texas AG Paxton" and "60 AD". */
  private boolean isFirm(Passage passage, int nameEnd, int to) {
    NameWord before = passage.words().get(nameEnd - 1);
    return before.place() < LIKELY
        && !kinds.is(WordKind.LAND, before.text())
        && !kinds.is(WordKind.MONTH, before.text())
        && Letters.capital(before.text())
        && !Letters.article(before.text())
        && !Letters.capital(passage.text(to))
        && (to >= passage.size() || !Character.isDigit(passage.text(to).charAt(0)));
  }

  /** The end of the name that begins with the form at the word; 0 if there is none. */
  private int readBefore(Passage passage, int at, int taken, Evidence evidence) {
    int length = BEFORE.length(passage, at);
    if (length == 0 && isPerhapsBefore(passage, at)) {
      length = 1;
    }
    boolean quotedOnly = length == 0;
    if (quotedOnly) {
      length = BEFORE_QUOTED.length(passage, at);
    }
    if (length == 0 || follows(passage, at, taken)) {
      return 0;
    }
    int from = at + length;
    WordRange quoted = QuotedNames.at(passage, from);
    if (quoted != null) {
      int to = quoted.to() + 1;
      evidence.add(passage, new WordRange(at, to), Evidence.CERTAIN);
      evidence.addEnding(passage, new WordRange(at, to));
      evidence.addName(passage, quoted, Evidence.STRONG);
      return to;
    }
    int to = quotedOnly ? from : start.end(passage, from);
    // The Chrysler PT Cruiser.
    boolean product = passage.text(at).equals("PT") && to - from < 2;
    if (to == from || product || kinds.is(WordKind.TITLE, passage.text(from))) {
      return 0;
    }
    WordRange core = new WordRange(from, to);
    int tail = AFTER.length(passage, to);
    int inner = from;
    while (inner < to && AFTER.length(passage, inner) == 0) {
      inner++;
    }
    int end = inner < to ? inner + AFTER.length(passage, inner) : to + tail;
    evidence.add(passage, new WordRange(at, end), Evidence.CERTAIN);
    evidence.addEnding(passage, new WordRange(at, from));
    if (inner == to) {
      evidence.addName(passage, core, Evidence.STRONG);
    }
    return end;
  }

  /** "AB Svea Stål", but not "AB de Villiers". */
  private boolean isPerhapsBefore(Passage passage, int at) {
    if (PERHAPS_BEFORE.length(passage, at) == 0) {
      return false;
    }
    int to = start.end(passage, at + 1);
    return to > at + 1
        && QuotedNames.at(passage, at + 1) == null
        && passage.words().get(at + 1).person() < LIKELY
        && !Letters.capital(passage.text(at - 1))
        && !passage.headline()
        && others.mayBeOrganization(passage, new WordRange(at + 1, to));
  }

  /** "Acme LLC Chairman": the form is that of the name before it. */
  private boolean follows(Passage passage, int at, int taken) {
    String before = passage.text(at - 1);
    return at > taken
        && at > 0
        && Letters.capital(before)
        && !Letters.article(before)
        && start.longest(passage, taken, at).size() > 0
        && !(at == 1 && kinds.of(before).isEmpty());
  }
}
