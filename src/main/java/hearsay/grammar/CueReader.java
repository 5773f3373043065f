package hearsay.grammar;

import hearsay.annotate.Token;
import hearsay.claim.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a cue's lemma and stance off its words. */
public final class CueReader {
  /** With one of these what depends on them is not done. */
  private static final Set<String> UNDOING = GrammarWords.LISTS.get("undoing-word");

  private static final Set<String> AUXILIARIES = GrammarWords.LISTS.get("auxiliary");
  private static final Set<String> LIKING = GrammarWords.LISTS.get("liking-verb");
  private static final Set<String> QUESTIONS = GrammarWords.LISTS.get("question-word");
  private static final Set<String> NEGATIONS = GrammarWords.LISTS.get("negation");

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

  private static final Set<String> EXPRESSING = GrammarWords.LISTS.get("expressing-verb");

  /** Stances of what one has against somebody or for him. */
  private static final Set<Stance> EXPRESSED =
      Set.of(Stance.APPRAISE, Stance.ACCUSE, Stance.DENY, Stance.WARN);

  private static final Pattern FIRST_WORDS = Pattern.compile("[^\\p{L}]+");

  private static final int SHORTEST_NOUN = 4;

  /** So many words of a content are looked at, and the rest. */
  private static final int MOST_WORDS = 4;

  /** Of verbs. */
  private static final List<String> ENDINGS = List.of("s", "es", "d", "ed", "ing");

  private static final int SHORTEST_STEM = 3;

  private final StanceLexicon lexicon = new StanceLexicon();

  /**
   * What the cue says before this content: who "asked the court to wait" demands, who "asked
   * whether it would" asks.
   *
   * @param cue as in {@link #read(List)}
   * @param source its words; empty where nobody is named
   * @param content the first words of what is claimed
   */
  public CueMeaning read(List<Token> cue, String source, String content) {
    CueMeaning meaning = read(cue);
    CueMeaning told =
        ContentStance.of(
            new CueMeaning(meaning.lemma(), withNoun(cue, meaning, content)), source, content);
    // "asked about his work for the port"
    boolean question =
        meaning.stance() == Stance.ASK
            && cue.stream().skip(1).map(CueReader::lemma).anyMatch(QUESTIONS::contains);
    return question && told.stance() == Stance.DEMAND ? meaning : told;
  }

  /** "express" before "concern over the port": where the noun has come into the content. */
  private Stance withNoun(List<Token> cue, CueMeaning meaning, String content) {
    int head = cue.isEmpty() ? 0 : head(cue);
    boolean open =
        !cue.isEmpty()
            && meaning.stance() == Stance.OTHER
            && entry(cue, head).filter(entry -> entry.stance().isEmpty()).isPresent();
    if (!open) {
      return meaning.stance();
    }
    for (String word : FIRST_WORDS.split(content.toLowerCase(Locale.ROOT), MOST_WORDS)) {
      // "at" in "the children at ease" is no noun.
      if (word.length() < SHORTEST_NOUN) {
        continue;
      }
      Optional<Stance> told =
          lexicon.of(List.of(lemma(cue.get(head)), word)).flatMap(StanceLexicon.Entry::stance);
      if (told.isPresent()) {
        return told.get();
      }
    }
    return meaning.stance();
  }

  /**
   * What the cue says by itself.
   *
   * @param cue the tokens of the cue; none where the article has no token there
   */
  public CueMeaning read(List<Token> cue) {
    if (cue.isEmpty()) {
      return new CueMeaning(":", Stance.OTHER);
    }
    if (isAccordingTo(cue)) {
      return new CueMeaning("according to", Stance.REPORT);
    }
    int head = head(cue);
    Stance stance = stance(cue, head);
    return new CueMeaning(
        lemma(cue.get(head)), negatesItself(cue, head) ? stance : negated(cue, stance));
  }

  private static boolean isAccordingTo(List<Token> cue) {
    return cue.size() >= 2
        && cue.get(0).text().equalsIgnoreCase("according")
        && cue.get(1).text().equalsIgnoreCase("to");
  }

  /**
   * The first verb that is no auxiliary, else the first noun or adjective that the lexicon knows,
   * else the first of them, else an adverb that the lexicon knows, the auxiliary or the first
   * token.
   */
  private int head(List<Token> cue) {
    int auxiliary = -1;
    int nominal = -1;
    int known = -1;
    int adverb = -1;
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
        // "a rousing defense of": of an adjective and its noun the noun.
        boolean later = known < 0 || (known == i - 1 && cue.get(known).isAdjective());
        known = later && entry(cue, i).isPresent() ? i : known;
      }
      if (token.isAdverb() && token.text().endsWith("ly")) {
        adverb = adverb < 0 && entry(cue, i).isPresent() ? i : adverb;
      }
    }
    if (known >= 0) {
      return known;
    }
    // "will reportedly"
    int other = adverb >= 0 ? adverb : Math.max(auxiliary, 0);
    return nominal >= 0 ? nominal : other;
  }

  private Stance stance(List<Token> cue, int head) {
    Optional<StanceLexicon.Entry> entry = entry(cue, head);
    if (entry.isEmpty() || entry.get().stance().isEmpty()) {
      Optional<Stance> dependent = dependent(cue, head);
      if (dependent.isPresent()) {
        return dependent.get();
      }
    }
    if (entry.isEmpty() || entry.get().words().size() == 1) {
      Optional<Stance> expressed = expressed(cue, head);
      if (expressed.isPresent()) {
        return expressed.get();
      }
    }
    if (entry.isEmpty()) {
      return Stance.OTHER;
    }
    if (LIKING.contains(lemma(cue.get(head))) && isConditional(cue.subList(0, head))) {
      return Stance.INTEND;
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

  /**
   * Of a verb that tells nothing itself the last one that depends on it: "used his speech to call
   * for", "has collected evidence showing".
   */
  private Optional<Stance> dependent(List<Token> cue, int head) {
    // "was unable to confirm", "has yet to deny", "too proud to admit": it is not done.
    if (cue.stream().anyMatch(token -> UNDOING.contains(lemma(token)))) {
      return Optional.of(Stance.OTHER);
    }
    for (int i = cue.size() - 1; i > head + 1; i--) {
      boolean infinitive = cue.get(i).isBaseForm() && cue.get(i - 1).isTo();
      boolean participle = cue.get(i).isGerund() && cue.get(i - 1).isNoun();
      if (infinitive || participle) {
        return entry(cue, i).flatMap(StanceLexicon.Entry::stance);
      }
    }
    return Optional.empty();
  }

  /** "unleashed a harsh attack", "intimated disappointment": the object tells what it is. */
  private Optional<Stance> expressed(List<Token> cue, int head) {
    if (!EXPRESSING.contains(lemma(cue.get(head)))) {
      return Optional.empty();
    }
    int at = head + 1;
    while (at < cue.size() && !cue.get(at).isNoun() && !cue.get(at).isVerb()) {
      at++;
    }
    return at < cue.size() && cue.get(at).isNoun()
        ? entry(cue, at).flatMap(StanceLexicon.Entry::stance).filter(EXPRESSED::contains)
        : Optional.empty();
  }

  /** "would like" */
  private static boolean isConditional(List<Token> before) {
    return before.stream().anyMatch(Token::isModal);
  }

  /** "pleaded not guilty": the negation is a part of what the lexicon has. */
  private boolean negatesItself(List<Token> cue, int head) {
    return entry(cue, head).filter(StanceLexicon.Entry::negates).isPresent();
  }

  /** Whether nobody does it of whom it is denied. */
  static boolean isUndoneByNegation(Stance stance) {
    return UNDONE_BY_NEGATION.contains(stance);
  }

  /** By lemmas; a passive's participle by its form first ("is convinced"). */
  private Optional<StanceLexicon.Entry> entry(List<Token> cue, int head) {
    Token verb = cue.get(head);
    boolean passive =
        verb.isPastParticiple()
            && cue.subList(0, head).stream().anyMatch(token -> token.lemma().equals("be"));
    if (passive) {
      Optional<StanceLexicon.Entry> participle = lexicon.of(List.of(verb.lower()));
      if (participle.isPresent()) {
        return participle;
      }
    }
    List<String> lemmas = cue.subList(head, cue.size()).stream().map(CueReader::lemma).toList();
    return lexicon.of(lemmas).or(() -> uninflected(lemmas));
  }

  /** "Pleads", "Charged": headlines' verbs are tagged as names, which keep their endings. */
  private Optional<StanceLexicon.Entry> uninflected(List<String> lemmas) {
    String word = lemmas.get(0);
    for (String ending : ENDINGS) {
      int stem = word.length() - ending.length();
      if (stem >= SHORTEST_STEM && word.endsWith(ending)) {
        for (String lemma : List.of(word.substring(0, stem), word.substring(0, stem) + "e")) {
          List<String> other = new ArrayList<>(lemmas);
          other.set(0, lemma);
          Optional<StanceLexicon.Entry> entry = lexicon.of(other);
          if (entry.isPresent()) {
            return entry;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static Stance negated(List<Token> cue, Stance stance) {
    boolean negated = cue.stream().anyMatch(token -> NEGATIONS.contains(token.lower()));
    return negated && UNDONE_BY_NEGATION.contains(stance) ? Stance.OTHER : stance;
  }
}
