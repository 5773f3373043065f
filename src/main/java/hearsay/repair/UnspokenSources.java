package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.Stance;
import hearsay.grammar.ArticleWords;
import hearsay.grammar.CueReader;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Drops sources that did not speak, so that nobody gets a claim that is made against him: who "was
 * accused of" a thing is the target, whoever is "asked whether" did not ask, and a body whose deed
 * is "raising concerns" need not have any.
 */
public final class UnspokenSources {
  /** Verbs whose passive has the addressee or the target as its subject. */
  private static final Set<String> TARGETING =
      Set.of(
          "accuse",
          "blame",
          "charge",
          "criticize",
          "criticise",
          "condemn",
          "denounce",
          "urge",
          "warn",
          "tell",
          "ask",
          "order",
          "inform",
          "advise",
          "remind",
          "threaten",
          "pressure",
          "suspect",
          "question",
          "fault",
          "indict",
          "rebuke",
          "attack",
          "mock",
          "invite",
          "instruct",
          "assure",
          "notify",
          "sue",
          "slam",
          "praise",
          "quiz");

  /** Verbs that name whom they direct before what he is to do. */
  private static final Set<String> DIRECTING =
      Set.of("tell", "urge", "order", "instruct", "advise", "remind", "warn", "invite");

  private static final Set<String> RAISING =
      Set.of(
          "raise",
          "spark",
          "fuel",
          "prompt",
          "trigger",
          "stoke",
          "renew",
          "heighten",
          "provoke",
          "deepen",
          "rekindle",
          "revive");

  private static final Set<String> MEETING =
      Set.of("meet", "meets", "met", "face", "faces", "faced", "draws", "drew", "encounters");

  private static final Set<String> DOUBTS =
      Set.of(
          "concern",
          "fear",
          "question",
          "doubt",
          "suspicion",
          "worry",
          "alarm",
          "speculation",
          "hope",
          "expectation");

  private final ArticleWords words;
  private final CueReader cues;
  private final List<Attribution> attributions;

  public UnspokenSources(ArticleWords words, CueReader cues, List<Attribution> attributions) {
    this.words = words;
    this.cues = cues;
    this.attributions = List.copyOf(attributions);
  }

  /** The attributions, those without a speaker without a source. */
  public List<Attribution> dropped() {
    List<Attribution> result = new ArrayList<>();
    for (Attribution attribution : attributions) {
      result.add(isUnspoken(attribution) ? withoutSource(attribution) : attribution);
    }
    return result;
  }

  private static Attribution withoutSource(Attribution attribution) {
    return attribution.withSource(List.of());
  }

  private boolean isUnspoken(Attribution attribution) {
    if (attribution.source().isEmpty() || attribution.cue().isEmpty()) {
      return false;
    }
    List<Token> cue =
        attribution.cue().stream().flatMap(piece -> words.in(piece).stream()).toList();
    return isEmptySubject(attribution, cue)
        || isHearer(attribution, cue)
        || isDoubted(cue)
        || isTarget(attribution, cue)
        || isTold(attribution, cue)
        || isConsequence(attribution, cue);
  }

  /** "It is believed that": nobody is named. */
  private boolean isEmptySubject(Attribution attribution, List<Token> cue) {
    Token last = cue.get(cue.size() - 1);
    String source = attribution.source().get(0).of(words.text());
    return source.equalsIgnoreCase("it")
        && last.isPastParticiple()
        && (hasBe(cue)
            || (isBeBefore(cue.get(0))
                && attribution.content().get(0).of(words.text()).startsWith("that ")));
  }

  /** "I hear that": somebody else says so. */
  private boolean isHearer(Attribution attribution, List<Token> cue) {
    return cue.get(cue.size() - 1).lemma().equals("hear")
        && attribution.content().get(0).of(words.text()).startsWith("that ");
  }

  /** "Plan meets doubts over": the plan has none. */
  private static boolean isDoubted(List<Token> cue) {
    return cue.size() > 1
        && MEETING.contains(cue.get(0).text().toLowerCase(Locale.ROOT))
        && cue.stream()
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .anyMatch(
                word ->
                    word.endsWith("s") && DOUBTS.contains(word.substring(0, word.length() - 1)));
  }

  private boolean isTarget(Attribution attribution, List<Token> cue) {
    int last = cue.size() - 1;
    while (last >= 0 && !cue.get(last).isVerb()) {
      last--;
    }
    if (last < 0 || !TARGETING.contains(cue.get(last).lemma()) || isBy(cue)) {
      return false;
    }
    boolean participle = cue.get(last).isPastParticiple() || cue.get(last).isPastTense();
    boolean passive = participle && (hasBe(cue.subList(0, last)) || isBeBefore(cue.get(0)));
    boolean subject = attribution.source().get(0).start() < attribution.cue().get(0).start();
    // "Asked whether it would sue, the company said": the company is asked.
    boolean opening = participle && last == 0 && opensSentence(cue.get(0));
    return (passive && subject) || opening;
  }

  /** "Distributors told to know their customers": a headline's passive. */
  private boolean isTold(Attribution attribution, List<Token> cue) {
    String content = attribution.content().get(0).of(words.text()).toLowerCase(Locale.ROOT);
    return cue.size() == 1
        && DIRECTING.contains(cue.get(0).lemma())
        && content.startsWith("to ")
        && attribution.source().get(0).end() <= cue.get(0).span().start()
        && attribution.content().get(0).start() - cue.get(0).span().end() <= 1;
  }

  private static boolean isBy(List<Token> cue) {
    return cue.get(cue.size() - 1).text().equals("by");
  }

  private static boolean hasBe(List<Token> cue) {
    return cue.stream().anyMatch(token -> token.lemma().equals("be"));
  }

  private boolean isBeBefore(Token first) {
    List<Token> tokens = sentenceOf(first);
    int at = tokens.indexOf(first);
    return at > 0 && tokens.get(at - 1).lemma().equals("be");
  }

  private boolean opensSentence(Token first) {
    return sentenceOf(first).indexOf(first) == 0;
  }

  private List<Token> sentenceOf(Token token) {
    int index = words.sentenceAt(token.span().start());
    return index < words.sentenceCount() ? words.sentence(index).tokens() : List.of();
  }

  private boolean isConsequence(Attribution attribution, List<Token> cue) {
    Optional<Token> verb = cue.stream().filter(token -> token.isVerb()).findFirst();
    boolean raising =
        verb.isPresent()
            && verb.get().isGerund()
            && RAISING.contains(verb.get().lemma())
            && cue.stream().anyMatch(token -> DOUBTS.contains(token.lemma()));
    return raising && attributions.stream().noneMatch(other -> isSpeech(other, attribution));
  }

  /** "wrote to the minister, raising concerns": here the subject speaks. */
  private boolean isSpeech(Attribution other, Attribution attribution) {
    Span source = attribution.source().get(0);
    return !other.equals(attribution)
        && other.source().stream().anyMatch(source::overlaps)
        && cues.read(other.cue().stream().flatMap(piece -> words.in(piece).stream()).toList())
                .stance()
            != Stance.OTHER;
  }
}
