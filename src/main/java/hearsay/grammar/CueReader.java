package hearsay.grammar;

import hearsay.annotate.Token;
import hearsay.claim.Stance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a cue's lemma and stance off its words. */
public final class CueReader {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "have", "do", "will", "would", "can", "could", "may", "might", "shall", "should",
          "must", "get");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n\u2019t", "never", "no", "nor", "neither", "without", "nothing");

  /**
   * Stances that a negation turns into silence: who did not deny has not denied, and who did not
   * say has said nothing. Who does not believe or want has a view all the same.
   */
  private static final Set<Stance> UNDONE_BY_NEGATION =
      Set.of(
          Stance.ASSERT,
          Stance.REPORT,
          Stance.DENY,
          Stance.CONFIRM,
          Stance.ACCUSE,
          Stance.ADMIT,
          Stance.ALLEGE,
          Stance.WARN,
          Stance.PROMISE,
          Stance.DEMAND,
          Stance.ASK);

  private static final Pattern INFINITIVE = Pattern.compile("(?i)(?:not )?to \\p{Ll}+");

  /**
   * "to be heard", "that it wait", "the court to wait", but not "whether to wait" or "what to do".
   */
  private static final Pattern REQUEST =
      Pattern.compile(
          "(?i)(?:not to |to |that |for )|(?!(?:whether|if|what|how|why|who|when|where|which|about)\\b)"
              + "[^?\"\u201c\u2018.,;]{1,60}? (?:not )?to \\p{Ll}+");

  /** Sources of whom the article says that there are none. */
  private static final Pattern NOBODY =
      Pattern.compile("(?i)(?:nobody|no one|none|neither|no \\p{L}+)\\b");

  /** What says nothing. */
  private static final Pattern SILENT =
      Pattern.compile("(?i)(?:little|nothing|no such thing|no more|nothing more)(?: .*)?");

  private static final Pattern PROPOSAL = Pattern.compile("(?i)that .{1,80}?\\bshould\\b");

  private static final Pattern SELF =
      Pattern.compile("(?i)(?:himself|herself|itself|themselves|myself)\\b");

  private static final Pattern CHARGE =
      Pattern.compile(
          "(?i)\\b(?:accusation|allegation|charge|claim|report|rumou?r|story|suggestion|figure)s?\\b");

  private static final Pattern FALSE =
      Pattern.compile(
          "(?i)\\b(?:false|untrue|wrong|baseless|groundless|unfounded|unsubstantiated|absurd|nonsense"
              + "|rubbish|fabricat\\w+|invent\\w+|fiction\\w*|lies?|slander\\w*|hoax|fake)\\b");

  private final StanceLexicon lexicon = new StanceLexicon();

  /** What a cue says. */
  public record Reading(String lemma, Stance stance) {}

  /**
   * What the cue says before this content: who "asked the court to wait" demands, who "asked
   * whether it would" asks.
   *
   * @param cue as in {@link #read(List)}
   * @param source its words; empty where nobody is named
   * @param content the first words of what is claimed
   */
  public Reading read(List<Token> cue, String source, String content) {
    Reading reading = read(cue);
    if (NOBODY.matcher(source).lookingAt()) {
      return new Reading(reading.lemma(), Stance.OTHER);
    }
    if (reading.lemma().equals("call") && reading.stance() == Stance.APPRAISE) {
      return new Reading(reading.lemma(), called(content));
    }
    if (SILENT.matcher(content).matches() && reading.stance() == Stance.ASSERT) {
      return new Reading(reading.lemma(), Stance.OTHER);
    }
    boolean suggesting =
        (reading.lemma().equals("suggest") || reading.lemma().equals("recommend"))
            && PROPOSAL.matcher(content).lookingAt();
    boolean asking = reading.lemma().equals("ask") && reading.stance() == Stance.ASK;
    boolean telling = reading.lemma().equals("tell") && reading.stance() == Stance.ASSERT;
    boolean demand =
        suggesting
            || (asking && REQUEST.matcher(content).lookingAt())
            || (telling && INFINITIVE.matcher(content).lookingAt());
    return demand ? new Reading(reading.lemma(), Stance.DEMAND) : reading;
  }

  /** Of something called a name: who calls an accusation false denies it. */
  private static Stance called(String content) {
    if (SELF.matcher(content).lookingAt()) {
      return Stance.ASSERT;
    }
    boolean denial = CHARGE.matcher(content).find() && FALSE.matcher(content).find();
    return denial ? Stance.DENY : Stance.APPRAISE;
  }

  /**
   * What the cue says by itself.
   *
   * @param cue the tokens of the cue; none where the article has no token there
   */
  public Reading read(List<Token> cue) {
    if (cue.isEmpty()) {
      return new Reading(":", Stance.OTHER);
    }
    if (isAccordingTo(cue)) {
      return new Reading("according to", Stance.REPORT);
    }
    int head = head(cue);
    return new Reading(lemma(cue.get(head)), negated(cue, stance(cue, head)));
  }

  private static boolean isAccordingTo(List<Token> cue) {
    return cue.size() >= 2
        && cue.get(0).text().equalsIgnoreCase("according")
        && cue.get(1).text().equalsIgnoreCase("to");
  }

  /**
   * The first verb that is no auxiliary, else the first noun or adjective that the lexicon knows,
   * else the first of them, else the auxiliary or the first token.
   */
  private int head(List<Token> cue) {
    int auxiliary = -1;
    int nominal = -1;
    int known = -1;
    for (int i = 0; i < cue.size(); i++) {
      Token token = cue.get(i);
      if (token.isVerb() && !AUXILIARIES.contains(token.lemma())) {
        return i;
      }
      if (token.isVerb() && auxiliary < 0) {
        auxiliary = i;
      }
      if (token.isNoun() || token.isAdjective()) {
        nominal = nominal < 0 ? i : nominal;
        known = known < 0 && entry(cue, i).isPresent() ? i : known;
      }
    }
    if (known >= 0) {
      return known;
    }
    return nominal >= 0 ? nominal : Math.max(auxiliary, 0);
  }

  private Stance stance(List<Token> cue, int head) {
    Optional<StanceLexicon.Entry> entry = entry(cue, head);
    if (entry.isEmpty()) {
      return Stance.OTHER;
    }
    // "made a claim that", "began to argue": a later word tells.
    int at = head;
    while (entry.isEmpty() || entry.get().stance().isEmpty()) {
      at++;
      if (at >= cue.size()) {
        return Stance.OTHER;
      }
      boolean telling = cue.get(at).isNoun() || cue.get(at).isVerb() || cue.get(at).isAdjective();
      entry = telling ? entry(cue, at) : Optional.empty();
    }
    return entry.get().stance().get();
  }

  private Optional<StanceLexicon.Entry> entry(List<Token> cue, int head) {
    return lexicon.of(cue.subList(head, cue.size()).stream().map(CueReader::lemma).toList());
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static Stance negated(List<Token> cue, Stance stance) {
    boolean negated =
        cue.stream().anyMatch(token -> NEGATIONS.contains(token.text().toLowerCase(Locale.ROOT)));
    return negated && UNDONE_BY_NEGATION.contains(stance) ? Stance.OTHER : stance;
  }
}
