package hearsay.annotate.organization;

import java.util.LinkedHashSet;
import java.util.Set;

/** Where a name may begin of which the end is known, and where one ends that begins here. */
final class NameStart {
  private static final Set<String> JOINTS = FunctionWords.of("joints-before-legal-form");
  private static final Set<String> CUTS = FunctionWords.of("cuts");
  private static final Set<String> HYPHENS = FunctionWords.of("hyphens");
  private static final Set<String> FOREIGN_ARTICLES = FunctionWords.of("foreign-articles");
  private static final Set<String> PREPOSITIONS = FunctionWords.of("capital-prepositions");
  private static final Set<String> PARTICIPLES = FunctionWords.of("participles-in-names");
  private static final int LONGEST = 9;
  private static final int SHORTEST = 3;
  private static final double LIKELY = 0.5;

  private final WordKinds kinds;

  NameStart(WordKinds kinds) {
    this.kinds = kinds;
  }

  /** The most words before the one at {@code to}, and after {@code taken}, that are one name. */
  WordRange longest(Passage passage, int taken, int to) {
    int from = to;
    while (from > taken && to - from < LONGEST) {
      int step = step(passage, from, taken);
      if (step == 0) {
        break;
      }
      from -= step;
    }
    while (from < to && !Letters.capital(passage.text(from)) && !isNumber(passage.text(from))) {
      from++;
    }
    return new WordRange(from, to);
  }

  /** How many words the name goes back by from the word. */
  private int step(Passage passage, int from, int taken) {
    String word = passage.text(from - 1);
    String before = passage.text(from - 2);
    if (Letters.article(word) || kinds.is(WordKind.MONTH, word)) {
      return 0;
    }
    if (Letters.capital(word)) {
      return isPersonNoun(word) ? 0 : 1;
    }
    boolean capitalBefore =
        from - 2 >= taken
            && Letters.capital(before)
            && !Letters.article(before)
            && !isDash(passage, from - 1);
    if (Letters.closingBracket(word)) {
      return bracket(passage, from - 1, taken);
    }
    if (word.equals("of")) {
      return capitalBefore && kinds.is(WordKind.BODY, before) ? 2 : 0;
    }
    if (isNumber(word)) {
      return 1;
    }
    return capitalBefore && (JOINTS.contains(word) || CUTS.contains(word) || HYPHENS.contains(word))
        ? 1
        : 0;
  }

  /** "MILAN, Italy – Acme Ltd.": a dash with blanks on both sides joins nothing. */
  private static boolean isDash(Passage passage, int at) {
    return HYPHENS.contains(passage.text(at))
        && passage.words().get(at - 1).span().end() < passage.words().get(at).span().start()
        && at + 1 < passage.size()
        && passage.words().get(at).span().end() < passage.words().get(at + 1).span().start();
  }

  /** "CEO", which is written as a name is. */
  private static boolean isPersonNoun(String word) {
    return Letters.acronym(word)
        && (word.equals("CEO") || word.equals("CFO") || word.equals("COO"));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** "( Shenzhen )". */
  private static int bracket(Passage passage, int close, int taken) {
    for (int i = close - 1; i > taken && close - i <= 3; i--) {
      if (Letters.openingBracket(passage.text(i))) {
        return Letters.capital(passage.text(i + 1)) ? close - i + 1 : 0;
      }
    }
    return 0;
  }

  /**
   * Where a name may begin in the words: at their first, and behind what may part two names. None
   * where only a word that opens the sentence stands there.
   */
  Set<Integer> starts(Passage passage, WordRange name) {
    Set<Integer> starts = new LinkedHashSet<>();
    if (name.size() < 2 || !isOpening(passage, name.from())) {
      starts.add(name.from());
    }
    for (int i = name.from(); i < name.to(); i++) {
      String word = passage.text(i);
      boolean parts =
          word.equals("and") || (Letters.possessive(word) && isOther(passage, name.from(), i));
      boolean titled = kinds.is(WordKind.TITLE, word) || kinds.is(WordKind.PERSON_NOUN, word);
      boolean first = isOpening(passage, i) || (i == 0 && SmallWords.contains(word));
      if ((parts || titled || first) && i + 1 < name.to() && begins(passage.text(i + 1))) {
        starts.add(i + 1);
      }
    }
    return starts;
  }

  /** A name may begin with a number: "At 3M Co". */
  private static boolean begins(String word) {
    return Letters.capital(word) || isNumber(word);
  }

  /** "Ousted Acme Co", "In Acme Co": a word that no name begins with opens the sentence. */
  private static boolean isOpening(Passage passage, int at) {
    String word = Letters.lower(passage.text(at));
    boolean participle = word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly");
    return OpeningWords.isAt(passage, at)
        || (at == 0
            && SmallWords.contains(word)
            && (word.length() < SHORTEST || (participle && !PARTICIPLES.contains(word))));
  }

  /** "Norway's Acme Co": what stands before the possessive is a place or a person. */
  private boolean isOther(Passage passage, int from, int to) {
    NameWord last = passage.words().get(to - 1);
    return last.place() >= LIKELY
        || last.person() >= LIKELY
        || kinds.is(WordKind.LAND, passage.text(from));
  }

  /** Whether the name model sees a person's name begin with the word. */
  private static boolean isPersonFrom(Passage passage, int at) {
    return at > 0
        && passage.words().get(at).person() >= LIKELY
        && passage.words().get(at - 1).person() < LIKELY;
  }

  /** The end of the capitals from the word on. */
  int end(Passage passage, int from) {
    int to = from;
    while (to < passage.size() && to - from < LONGEST) {
      String word = passage.text(to);
      boolean joined =
          to > from
              && (HYPHENS.contains(word) || word.equals("&"))
              && Letters.capital(passage.text(to + 1));
      boolean number = to > from && isNumber(word);
      if (Letters.capital(word) && !kinds.is(WordKind.MONTH, word)) {
        boolean person =
            isPersonFrom(passage, to) && !FOREIGN_ARTICLES.contains(passage.text(to - 1));
        if (to > from && (person || isPersonNoun(word) || PREPOSITIONS.contains(word))) {
          break;
        }
        to++;
      } else if (joined) {
        to += 2;
      } else if (number) {
        to++;
      } else {
        break;
      }
    }
    return to;
  }
}
