package hearsay.grammar;

import hearsay.claim.Stance;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a verb means with this complement and not with another: who "chants to build it" demands,
 * who compares somebody to a tyrant judges, and who lists a firm for what it has done accuses it.
 */
final class ComplementStance {
  private static final Set<String> ASPECTUAL = GrammarWords.LISTS.get("aspectual-verb");
  private static final Set<String> COMPARING = GrammarWords.LISTS.get("comparing-verb");
  private static final Set<String> REFERRING = GrammarWords.LISTS.get("referring-verb");
  private static final Set<String> INSTRUCTING = GrammarWords.LISTS.get("instructing-verb");
  private static final Set<String> SANCTIONING = GrammarWords.LISTS.get("sanctioning-verb");

  private static final Pattern QUOTED = Pattern.compile("[\"\u201c\u2018'].*", Pattern.DOTALL);

  private static final Pattern INFINITIVE =
      Pattern.compile("(?is)(?:not )?to [\"\u201c\u2018']{0,2}\\p{Ll}+.*");

  /** "Kim to a child molester" */
  private static final Pattern INFAMOUS =
      Pattern.compile(
          "(?is).*(?U:\\b)(?:"
              + GrammarWords.LISTS.oneOf("infamous-word")
              + "|"
              + GrammarWords.LISTS.oneOf("judging-word")
              + ")(?U:\\b).*");

  private static final Pattern AS_JUDGED =
      Pattern.compile(
          "(?is).{1,160}? as (?:[\"\u201c\u2018']?[\\p{L}-]+[\"\u201d\u2019']? ){0,4}?[\"\u201c\u2018']?"
              + GrammarWords.LISTS.oneOf("judging-word")
              + "(?U:\\b).*");

  /** "five years in jail", "the return of the money": what is sought of a court or an authority. */
  private static final Pattern SOUGHT =
      Pattern.compile(
          "(?is)(?!to )(?:[^\\s,.;]+ ){0,4}?"
              + GrammarWords.LISTS.oneOf("sought-noun")
              + "(?U:\\b).*");

  private static final Pattern AS = Pattern.compile("(?is).{1,160}? as .*");

  /** "the firm for \u201cdodging the rules\u201d" */
  private static final Pattern GROUND = Pattern.compile("(?is).{1,160}? for .*");

  /** "it hard to believe", "the plan unworkable", but not "serious flaws". */
  private static final Pattern VERDICT =
      Pattern.compile(
          "(?is)(?:it|this|that|these|those|them|him|her|(?:the|his|its|their|that|this|such) "
              + "(?:(?!"
              + GrammarWords.LISTS.oneOf("finite-auxiliary")
              + "(?U:\\b))[^,.;]){1,60}?)"
              + " (?:(?:very|so|too|rather|quite|more|most|\\p{L}+ly) )?"
              + "[\"\u201c\u2018']?(?:"
              + GrammarWords.LISTS.oneOf("judging-word")
              + "|"
              + GrammarWords.LISTS.oneOf("credibility-word")
              + ")[\"\u201d\u2019']?(?:$|[,.]| to | that ).*");

  private ComplementStance() {}

  /**
   * What a cue means before its content.
   *
   * @param cue what it means by itself
   * @param content the first words of what is claimed
   */
  static CueMeaning of(CueMeaning cue, String content) {
    return stance(cue, content).map(cue::as).orElse(cue);
  }

  /** Empty where the content makes it nothing else. */
  private static Optional<Stance> stance(CueMeaning cue, String content) {
    String lemma = cue.lemma();
    return switch (cue.stance()) {
      case ASSERT -> asserted(lemma, content);
      case REPORT ->
          lemma.equals("find") && VERDICT.matcher(content).matches()
              ? Optional.of(Stance.BELIEVE)
              : sanctioned(lemma, content);
      case OTHER ->
          ASPECTUAL.contains(lemma) && QUOTED.matcher(content).matches()
              ? Optional.of(Stance.ASSERT)
              : sanctioned(lemma, content);
      case INTEND ->
          lemma.equals("seek")
              ? when(SOUGHT.matcher(content).matches(), Stance.DEMAND)
              : when(lemma.equals("think") && AS.matcher(content).matches(), Stance.BELIEVE);
      default -> Optional.empty();
    };
  }

  /** Whether it begins or goes on with what is done. */
  static boolean isAspectual(String lemma) {
    return ASPECTUAL.contains(lemma);
  }

  private static Optional<Stance> asserted(String lemma, String content) {
    if (INSTRUCTING.contains(lemma) && INFINITIVE.matcher(content).matches()) {
      return Optional.of(Stance.DEMAND);
    }
    boolean judged =
        (COMPARING.contains(lemma) && INFAMOUS.matcher(content).matches())
            || (REFERRING.contains(lemma) && AS_JUDGED.matcher(content).matches());
    return judged ? Optional.of(Stance.APPRAISE) : sanctioned(lemma, content);
  }

  private static Optional<Stance> sanctioned(String lemma, String content) {
    return when(SANCTIONING.contains(lemma) && GROUND.matcher(content).matches(), Stance.ACCUSE);
  }

  private static Optional<Stance> when(boolean holds, Stance stance) {
    return holds ? Optional.of(stance) : Optional.empty();
  }
}
