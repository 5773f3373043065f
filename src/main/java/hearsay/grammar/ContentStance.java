package hearsay.grammar;

import hearsay.claim.Stance;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a cue means before its content: who "asked the court to wait" demands, who "asked whether it
 * would" asks; who calls an accusation false denies it; and nobody says nothing.
 */
final class ContentStance {
  private static final Pattern INFINITIVE = Pattern.compile("(?i)(?:not )?to \\p{Ll}+");

  /**
   * "to be heard", "that it wait", "the court to wait", but not "whether to wait" or "what to do".
   */
  private static final Pattern REQUEST =
      Pattern.compile(
          "(?i)"
              + GrammarWords.LISTS.oneOf("request-opener")
              + " |(?!"
              + GrammarWords.LISTS.oneOf("question-word")
              + "\\b)[^?\"\u201c\u2018.,;]{1,60}? (?:not )?to \\p{Ll}+");

  private static final Pattern NOBODY =
      Pattern.compile("(?i)(?:" + GrammarWords.LISTS.oneOf("nobody") + "|no \\p{L}+)\\b");

  private static final Pattern SILENT =
      Pattern.compile("(?i)" + GrammarWords.LISTS.oneOf("nothing-said") + "(?: .*)?");

  private static final Pattern PROPOSAL = Pattern.compile("(?i)that .{1,80}?\\bshould\\b");

  private static final Pattern SELF =
      Pattern.compile("(?i)" + GrammarWords.LISTS.oneOf("reflexive-pronoun") + "\\b");

  private static final Pattern CHARGE =
      Pattern.compile("(?i)\\b" + GrammarWords.LISTS.oneOf("charge-noun") + "s?\\b");

  private static final Pattern FALSE =
      Pattern.compile("(?i)\\b" + GrammarWords.LISTS.oneOf("falsehood") + "\\b");

  /** "that the allegations were false" */
  private static final Pattern REFUTED =
      Pattern.compile(
          "(?i)(?:[\"\u201c\u2018']\\s?)?(?:that )?(?:the |these |those |such |all |any )?(?:\\p{L}+ ){0,2}?"
              + GrammarWords.LISTS.oneOf("charge-noun")
              + "s? (?:(?:against|of|by|about|that) [^,.;]{1,60} )?(?:is|are|was|were|had been|have been) "
              + "(?:\\p{L}+ly |all |just |nothing but |simply )?(?:an? )?"
              + GrammarWords.LISTS.oneOf("falsehood")
              + "\\b");

  private static final Pattern PLEA = Pattern.compile("(?:not )?guilty\\b");

  private static final Set<String> PROPOSING = GrammarWords.LISTS.get("proposing-verb");

  private ContentStance() {}

  /**
   * The meaning of a cue in its sentence.
   *
   * @param cue what it means by itself
   * @param source its words; empty where nobody is named
   * @param content the first words of what is claimed
   */
  static CueMeaning of(CueMeaning cue, String source, String content) {
    if (NOBODY.matcher(source).lookingAt()) {
      return cue.as(Stance.OTHER);
    }
    if (cue.lemma().equals("call") && cue.stance() == Stance.APPRAISE) {
      return cue.as(called(content));
    }
    if (cue.stance() == Stance.ASSERT && SILENT.matcher(content).matches()) {
      return cue.as(Stance.OTHER);
    }
    if (cue.stance() == Stance.ASSERT && REFUTED.matcher(content).lookingAt()) {
      return cue.as(Stance.DENY);
    }
    if (cue.lemma().equals("plead") && PLEA.matcher(content).lookingAt()) {
      return cue.as(content.startsWith("not ") ? Stance.DENY : Stance.ADMIT);
    }
    return isDemand(cue, content) ? cue.as(Stance.DEMAND) : cue;
  }

  /** Of something called a name. */
  private static Stance called(String content) {
    if (SELF.matcher(content).lookingAt()) {
      return Stance.ASSERT;
    }
    boolean denial = CHARGE.matcher(content).find() && FALSE.matcher(content).find();
    return denial ? Stance.DENY : Stance.APPRAISE;
  }

  private static boolean isDemand(CueMeaning cue, String content) {
    if (PROPOSING.contains(cue.lemma())) {
      return PROPOSAL.matcher(content).lookingAt();
    }
    if (cue.lemma().equals("ask") && cue.stance() == Stance.ASK) {
      return REQUEST.matcher(content).lookingAt();
    }
    return cue.lemma().equals("tell")
        && cue.stance() == Stance.ASSERT
        && INFINITIVE.matcher(content).lookingAt();
  }
}
