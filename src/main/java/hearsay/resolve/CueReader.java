package hearsay.resolve;

import hearsay.annotate.Token;
import hearsay.claim.Stance;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a cue's lemma and stance off its words. */
final class CueReader {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "have", "do", "will", "would", "can", "could", "may", "might", "shall", "should",
          "must", "get");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "nor", "neither");

  /** Verbs whose infinitive is what is not done: "declined to comment", "refused to confirm". */
  private static final Set<String> REFUSALS = Set.of("decline", "refuse", "fail");

  /** Stances that a negation turns into silence: who did not deny has not denied. */
  private static final Set<Stance> UNDONE_BY_NEGATION =
      Set.of(
          Stance.DENY,
          Stance.CONFIRM,
          Stance.ACCUSE,
          Stance.ADMIT,
          Stance.ALLEGE,
          Stance.WARN,
          Stance.PROMISE);

  /** Nouns that carry the meaning of a light verb: "expressed concern", "raised doubts". */
  private static final Set<String> LIGHT_VERBS =
      Set.of(
          "make", "give", "have", "issue", "express", "voice", "raise", "offer", "level", "take");

  private final StanceLexicon lexicon = new StanceLexicon();

  /** What a cue says. */
  record Reading(String lemma, Stance stance) {}

  /**
   * @param cue the tokens of the cue, at least one
   */
  Reading read(List<Token> cue) {
    String phrase = fixedPhrase(cue);
    if (!phrase.isEmpty()) {
      return new Reading(phrase, Stance.REPORT);
    }
    int head = head(cue);
    String lemma = cue.get(head).lemma();
    return new Reading(lemma, stance(cue, head, lemma));
  }

  private static String fixedPhrase(List<Token> cue) {
    boolean according =
        cue.size() >= 2
            && cue.get(0).text().equalsIgnoreCase("according")
            && cue.get(1).text().equalsIgnoreCase("to");
    return according ? "according to" : "";
  }

  /**
   * The first verb that is no auxiliary of a later one, else the first noun or adjective, else the
   * first token.
   */
  private static int head(List<Token> cue) {
    int auxiliary = -1;
    for (int i = 0; i < cue.size(); i++) {
      if (cue.get(i).tag().startsWith("VB")) {
        if (!AUXILIARIES.contains(cue.get(i).lemma())) {
          return i;
        }
        auxiliary = auxiliary < 0 ? i : auxiliary;
      }
    }
    for (int i = 0; i < cue.size(); i++) {
      String tag = cue.get(i).tag();
      if (tag.startsWith("NN") || tag.startsWith("JJ")) {
        return i;
      }
    }
    return Math.max(auxiliary, 0);
  }

  private Stance stance(List<Token> cue, int head, String lemma) {
    if (REFUSALS.contains(lemma)) {
      return Stance.OTHER;
    }
    Stance stance = lexicon.of(lemma);
    for (int i = head + 1; i < cue.size(); i++) {
      String next = cue.get(i).lemma();
      Stance phrase = lexicon.of(lemma + " " + next);
      if (i == head + 1 && phrase != Stance.OTHER) {
        stance = phrase;
      } else if (LIGHT_VERBS.contains(lemma)
          && cue.get(i).tag().startsWith("NN")
          && lexicon.of(next) != Stance.OTHER) {
        stance = lexicon.of(next);
      }
    }
    boolean negated =
        cue.stream().anyMatch(token -> NEGATIONS.contains(token.text().toLowerCase(Locale.ROOT)));
    return negated && UNDONE_BY_NEGATION.contains(stance) ? Stance.OTHER : stance;
  }
}
