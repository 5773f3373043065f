package hearsay.annotate.date;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells by the words alone whether a verb in the present stands at a place, of those that speak of
 * what is fixed for a day: "the court sits on Monday", "talks resume Tuesday", "is to open".
 */
final class PresentTense {
  private static final Set<String> BASES = new HashSet<>(TimeWords.list("scheduled-verbs"));

  /** Their forms in -s are plurals of nouns, too. */
  private static final Set<String> NOUNS = TimeWords.list("scheduled-verbs-or-nouns");

  private static final Set<String> THIRD = new HashSet<>();
  private static final Set<String> PARTICIPLES = new HashSet<>();
  private static final Set<String> NOUNS_IN_S = new HashSet<>();

  /** Before these forms, a noun follows and no verb. */
  private static final Set<String> BEFORE_NOUNS = TimeWords.list("before-nouns");

  /** After these forms they are nouns. */
  private static final Set<String> AFTER_NOUNS = TimeWords.list("after-nouns");

  private static final Set<String> PAST = TimeWords.list("past-verbs");

  /** "is open", "is due": what is fixed without a verb. */
  private static final Set<String> STATES = TimeWords.list("fixed-states");

  private static final Set<String> BE = TimeWords.list("be-present");
  private static final Set<String> PLURAL_SUBJECTS = TimeWords.list("plural-subjects");

  /** "was ordered to", "was asked to". */
  private static final Set<String> TOLD = TimeWords.list("told-to");

  static {
    BASES.addAll(NOUNS);
    for (String verb : BASES) {
      THIRD.add(third(verb));
      PARTICIPLES.add(participle(verb));
    }
    NOUNS.forEach(verb -> NOUNS_IN_S.add(third(verb)));
  }

  private PresentTense() {}

  /** Whether the piece is the verb of a clause that looks ahead. */
  static boolean isAt(TimePieces pieces, int index) {
    return isThirdPerson(pieces, index)
        || isPlural(pieces, index)
        || isInfinitive(pieces, index)
        || isProgressive(pieces, index)
        || (pieces.isOneOf(index, STATES) && isBe(pieces, index - 1));
  }

  /** "is", "are" right before a day: "the vote is on Sunday". */
  static boolean isBe(TimePieces pieces, int index) {
    return pieces.isOneOf(index, BE);
  }

  private static boolean isThirdPerson(TimePieces pieces, int index) {
    if (!pieces.isOneOf(index, THIRD) || isNounHere(pieces, index)) {
      return false;
    }
    boolean noun = pieces.isOneOf(index, NOUNS_IN_S);
    return !noun || !(pieces.isOneOf(index + 1, AFTER_NOUNS) || isAfterPast(pieces, index));
  }

  /** "had sunk ships", "saw strikes", "guided ships": what was done to several. */
  private static boolean isAfterPast(TimePieces pieces, int index) {
    return pieces.isOneOf(index - 1, PAST)
        || pieces.word(index - 1).endsWith("ed")
        || pieces.isAnyOf(index - 2, "had", "has", "have");
  }

  /** "The ministers meet", "polls open". */
  private static boolean isPlural(TimePieces pieces, int index) {
    if (!pieces.isOneOf(index, BASES) || pieces.isCapitalized(index)) {
      return false;
    }
    String before = pieces.word(index - 1);
    boolean plural =
        before.length() > 3
            && before.endsWith("s")
            && !before.endsWith("ss")
            && !before.endsWith("us")
            && !before.endsWith("is")
            && (NOUNS_IN_S.contains(before) || !THIRD.contains(before));
    return (plural || PLURAL_SUBJECTS.contains(before)) && !pieces.isOneOf(index + 1, AFTER_NOUNS);
  }

  /** "is to meet", "was ordered to appear"; not "had to leave". */
  private static boolean isInfinitive(TimePieces pieces, int index) {
    if (!pieces.isOneOf(index, BASES) || !pieces.isWord(index - 1, "to")) {
      return false;
    }
    return pieces.isOneOf(index - 2, BE) || pieces.isOneOf(index - 2, TOLD);
  }

  /** "is meeting", "are now holding". */
  private static boolean isProgressive(TimePieces pieces, int index) {
    if (!pieces.isOneOf(index, PARTICIPLES)) {
      return false;
    }
    int before = pieces.isAnyOf(index - 1, "now", "also", "not", "still", "only") ? 2 : 1;
    return isBe(pieces, index - before);
  }

  private static boolean isNounHere(TimePieces pieces, int index) {
    return pieces.isOneOf(index - 1, BEFORE_NOUNS)
        || pieces.isNumber(index - 1)
        || pieces.isHyphen(index - 1)
        || (pieces.isWord(index - 1, "s") && pieces.isApostrophe(index - 2));
  }

  private static String third(String verb) {
    if (verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2))) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean sibilant =
        verb.endsWith("s")
            || verb.endsWith("sh")
            || verb.endsWith("ch")
            || verb.endsWith("x")
            || verb.endsWith("o");
    return verb + (sibilant ? "es" : "s");
  }

  private static String participle(String verb) {
    int last = verb.length() - 1;
    if (verb.endsWith("e") && !verb.endsWith("ee")) {
      return verb.substring(0, last) + "ing";
    }
    boolean doubled = TimeWords.list("doubled-consonants").contains(verb);
    return (doubled ? verb + verb.charAt(last) : verb) + "ing";
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}
