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
              + "(?U:\\b))[^?\"\u201c\u2018.,;]{1,60}? (?:(?:not )?to \\p{Ll}+|for ).*");

  private static final Pattern NOBODY =
      Pattern.compile("(?i)(?:" + GrammarWords.LISTS.oneOf("nobody") + "|no \\p{L}+)(?U:\\b)");

  /** Two of whom one is told all the same what they believe or want. */
  private static final Pattern NEITHER = Pattern.compile("(?i)neither(?U:\\b)");

  private static final Pattern SILENT =
      Pattern.compile(
          "(?i)"
              + GrammarWords.LISTS.oneOf("nothing-said")
              + "(?:[,.]?$|[,.]? "
              + GrammarWords.LISTS.oneOf("after-nothing")
              + "(?U:\\b).*)");

  private static final Pattern PROPOSAL =
      Pattern.compile("(?i)that .{1,80}?(?U:\\b)should(?U:\\b)");

  private static final Pattern SELF =
      Pattern.compile("(?i)" + GrammarWords.LISTS.oneOf("reflexive-pronoun") + "(?U:\\b)");

  private static final Pattern CHARGE =
      Pattern.compile("(?i)(?U:\\b)" + GrammarWords.LISTS.oneOf("charge-noun") + "s?(?U:\\b)");

  private static final Pattern FALSE =
      Pattern.compile("(?i)(?U:\\b)" + GrammarWords.LISTS.oneOf("falsehood") + "(?U:\\b)");

  /** "that the allegations were false" */
  private static final Pattern REFUTED =
      Pattern.compile(
          "(?i)(?:[\"\u201c\u2018']\\s?)?(?:that )?(?:the |these |those |such |all |any )?(?:\\p{L}+ ){0,2}?"
              + GrammarWords.LISTS.oneOf("charge-noun")
              + "s? (?:(?:against|of|by|about|that) [^,.;]{1,60} )?(?:is|are|was|were|had been|have been) "
              + "[\"\u201c\u2018']?(?:\\p{L}+ly |all |just |nothing but |simply )?(?:an? )?"
              + GrammarWords.LISTS.oneOf("falsehood")
              + "(?U:\\b)");

  /**
   * "that this was not true", "it isn't true", "that is a lie", "there was no truth in the report"
   */
  private static final Pattern UNTRUE =
      Pattern.compile(
          "(?i)[\"\u201c\u2018']?(?:that )?(?:"
              + GrammarWords.LISTS.oneOf("anaphor")
              + "(?: (?:is|are|was|were|had been|has been)(?: |(?=n['\u2019]t))|['\u2019]s )"
              + "[\"\u201c\u2018']?(?:(?:\\p{L}+ly|just|simply|all) )?(?:an? )?(?:"
              + GrammarWords.LISTS.oneOf("untruth")
              + "|"
              + GrammarWords.LISTS.oneOf("falsehood")
              + "|"
              + GrammarWords.LISTS.oneOf("baselessness")
              + ")|there (?:is|was|were|had been) "
              + GrammarWords.LISTS.oneOf("baselessness")
              + ")(?U:\\b)");

  /** "itself as \u2018a proud custodian", "it as reckless": what is judged, after "as". */
  private static final Pattern AS_QUOTED =
      Pattern.compile(
          "(?is)(?!what(?U:\\b)).{1,160}? as (?:(?:an?|the|being) )?[\"\u201c\u2018'].*");

  private static final Pattern AS_JUDGED =
      Pattern.compile(
          "(?is)(?!what(?U:\\b)).{1,160}? as (?:[\"\u201c\u2018']?[\\p{L}-]+[\"\u201d\u2019']? ){0,4}?[\"\u201c\u2018']?"
              + GrammarWords.LISTS.oneOf("judging-word")
              + "(?U:\\b).*");

  private static final Pattern FAULT =
      Pattern.compile(
          "(?i)that .*|(?:[\\p{L}'\u2019-]+ ){0,4}?"
              + GrammarWords.LISTS.oneOf("fault-noun")
              + "s?(?U:\\b).*");

  /** "the dead at two", "the effect at between 9 and 12 per cent" */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?is).{1,120}? at (?:"
              + GrammarWords.LISTS.oneOf("approximator")
              + " )*(?:(?:that|this|the same) |\\p{Sc}|\\p{L}{0,3}\\p{Sc}|\\p{N}|"
              + GrammarWords.LISTS.oneOf("digit-word")
              + "|"
              + GrammarWords.LISTS.oneOf("quantity-word")
              + ").*");

  /** What is assured of the time to come is promised. */
  private static final Pattern FUTURE =
      Pattern.compile(
          "(?i)(?:of |(?:not )?to \\p{L}+|.*(?:(?U:\\b)"
              + GrammarWords.LISTS.oneOf("future")
              + "(?U:\\b))).*");

  /** "something Dark Silicon", "it Project Heron", "what high-fidelity coaching" */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:what|something) [^\"\u201c\u2018]{1,80}|(?:it|this|them|these|the \\p{Ll}+) (?:the )?"
              + "\\p{Lu}[\\p{L}\\p{N}-]*(?: (?:of |and |for )?\\p{Lu}[\\p{L}\\p{N}-]*)+(?:,? or \\p{Lu}[\\p{L}\\p{N}]*)?");

  /** "the race for the senator" */
  private static final Pattern CONTEST =
      Pattern.compile(
          "(?is)(?:(?:the|that|its|his|her) )?(?:[\\p{L}-]+ ){0,2}?"
              + GrammarWords.LISTS.oneOf("contest-noun")
              + " (?:for|in favou?r of) .*");

  /** "it \u201cmeritless\u201d": a charge that was told of before. */
  private static final Pattern GROUNDLESS =
      Pattern.compile(
          "(?is)(?:it|this|that|these|those|them) (?:all )?(?:an? )?(?:\\p{L}+ )?[\"\u201c\u2018']?(?:[\\p{L}-]+ ){0,2}?"
              + GrammarWords.LISTS.oneOf("groundless-word")
              + "(?U:\\b).*");

  private static final Pattern JUDGED =
      Pattern.compile("(?i)(?U:\\b)" + GrammarWords.LISTS.oneOf("judging-word") + "(?U:\\b)");

  private static final Set<String> LIKING = GrammarWords.LISTS.get("liking-verb");

  private static final Set<String> NAMING = GrammarWords.LISTS.get("naming-verb");

  private static final Pattern PLEA = Pattern.compile("(?:not )?guilty(?U:\\b)");

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
    if (isNobody(source, cue)) {
      return cue.as(Stance.OTHER);
    }
    if (cue.lemma().equals("call") && cue.stance() == Stance.APPRAISE) {
      return cue.as(called(content));
    }
    if (cue.stance() == Stance.ASSERT && NAMING.contains(cue.lemma())) {
      return cue.as(named(content));
    }
    if (cue.lemma().equals("put")
        && cue.stance() == Stance.OTHER
        && FIGURE.matcher(content).matches()) {
      return cue.as(Stance.REPORT);
    }
    if (cue.stance() == Stance.ASSERT && SILENT.matcher(content).matches()) {
      return cue.as(Stance.OTHER);
    }
    if (cue.stance() == Stance.ASSERT && isDenied(content)) {
      return cue.as(Stance.DENY);
    }
    if (cue.lemma().equals("accept")
        && cue.stance() == Stance.APPRAISE
        && FAULT.matcher(content).matches()) {
      return cue.as(Stance.ADMIT);
    }
    if (cue.lemma().equals("assure")
        && cue.stance() == Stance.PROMISE
        && !FUTURE.matcher(content).matches()) {
      return cue.as(Stance.ASSERT);
    }
    if (LIKING.contains(cue.lemma()) && INFINITIVE.matcher(content).lookingAt()) {
      return cue.as(Stance.INTEND);
    }
    if (cue.lemma().equals("plead") && PLEA.matcher(content).lookingAt()) {
      return cue.as(content.startsWith("not ") ? Stance.DENY : Stance.ADMIT);
    }
    return isDemand(cue, content) ? cue.as(Stance.DEMAND) : ComplementStance.of(cue, content);
  }

  /** "No official"; "Neither" where a negation undoes what the cue means. */
  private static boolean isNobody(String source, CueMeaning cue) {
    return NOBODY.matcher(source).lookingAt()
        || (NEITHER.matcher(source).lookingAt() && CueReader.isUndoneByNegation(cue.stance()));
  }

  private static boolean isDenied(String content) {
    return REFUTED.matcher(content).lookingAt() || UNTRUE.matcher(content).lookingAt();
  }

  /** Of something described as something. */
  private static Stance named(String content) {
    if (CHARGE.matcher(content).find() && FALSE.matcher(content).find()) {
      return Stance.DENY;
    }
    boolean judged = AS_QUOTED.matcher(content).matches() || AS_JUDGED.matcher(content).matches();
    return judged ? Stance.APPRAISE : Stance.ASSERT;
  }

  /** Of something called a name. */
  private static Stance called(String content) {
    if (SELF.matcher(content).lookingAt()
        || (NAMED.matcher(content).matches() && !JUDGED.matcher(content).find())) {
      return Stance.ASSERT;
    }
    if (CONTEST.matcher(content).matches()) {
      return Stance.REPORT;
    }
    boolean denial =
        (CHARGE.matcher(content).find() && FALSE.matcher(content).find())
            || GROUNDLESS.matcher(content).matches();
    return denial ? Stance.DENY : Stance.APPRAISE;
  }

  private static boolean isDemand(CueMeaning cue, String content) {
    // "his call to ban it"
    if (cue.lemma().equals("call") && cue.stance() == Stance.APPRAISE) {
      return INFINITIVE.matcher(content).lookingAt();
    }
    if (PROPOSING.contains(cue.lemma())) {
      return PROPOSAL.matcher(content).lookingAt();
    }
    boolean asking = cue.lemma().equals("ask") || ComplementStance.isAspectual(cue.lemma());
    return asking && cue.stance() == Stance.ASK && REQUEST.matcher(content).lookingAt();
  }
}
