package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.grammar.TokenIndex;
import hearsay.mention.Gender;
import hearsay.mention.Referent;
import hearsay.text.Possessive;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How salient a mention is for a later pronoun: by its role in the sentence, as in Lappin and Leass
 * (<em>An algorithm for pronominal anaphora resolution</em>, 1994), less with each sentence that
 * has passed. In place of a parse the role is read off the words before the mention and its place
 * in the sentence. That sources weigh most is our own: in news, the one who spoke goes on speaking.
 *
 * <p>The weights were set by hand when the rules were written, on a scale from 0 to 1 and without a
 * search; they have been held since against the names of the corpus's gold claims ({@code eval
 * --gold corpus out}), where one that is changed shows.
 */
final class Salience {
  /** Of a claim's source. */
  static final double SOURCE = 1.0;

  /** Of a subject, or of one who is addressed and therefore answers. */
  static final double SUBJECT = 0.8;

  /** Of an object, or of whatever else is not oblique. */
  static final double OTHER = 0.5;

  /** Of what follows a preposition, or owns what follows. */
  static final double OBLIQUE = 0.3;

  /** What each sentence in between leaves; Lappin and Leass have a half. */
  static final double DECAY = 0.6;

  /** What is left in another paragraph than the one where a referent was last spoken of. */
  static final double OTHER_PARAGRAPH = 0.5;

  /** What is left again beyond the paragraph before. */
  static final double FURTHER_PARAGRAPH = 0.7;

  /** What standing in somebody's claim leaves, for a pronoun outside it. */
  static final double IN_CLAIM = 0.5;

  /** What is left where nobody knows whether it is a man or a woman. */
  static final double UNKNOWN_GENDER = 0.8;

  /** What each further mention adds, as a share of its own salience. */
  static final double REPETITION = 0.2;

  /** What the subject of the last sentence of the paragraph before has. */
  static final double FOCUS = SUBJECT * DECAY * OTHER_PARAGRAPH;

  /** What one has to have beside whom nobody else can be meant: half as much. */
  static final double FAINT_FOCUS = FOCUS / 2;

  /** How many times as salient as the next is one beside whom nobody else can be meant. */
  static final double LONELY = 3;

  /** How many times as salient as the next an antecedent must be. */
  static final double MARGIN = 1.25;

  /**
   * A phrase that begins this near to its sentence's start, in UTF-16 units, is its subject, as is
   * one before a verb with a tense.
   */
  private static final int SUBJECT_REACH = 30;

  /** How far back the word before a phrase may begin, in UTF-16 units. */
  private static final int WORD_REACH = 24;

  /** What stands before the agent of a passive. */
  private static final String AGENT = "by";

  /** "It is rare for a judge to say so": any judge. */
  private static final String INFINITIVE_SUBJECT = "for";

  private static final Pattern INDEFINITE = Pattern.compile("(?i)an? ");

  /** What stands between dashes, and is said by the way. */
  private static final Pattern DASH = Pattern.compile("\\s[-\u2013\u2014]\\s|\u2014");

  /** What a sentence opens with before the one whose view it tells. */
  private static final Pattern TOPIC = Pattern.compile("For (?:the )?(?:\\p{L}+ ){0,3}");

  private static final Pattern OF_WHOM = Pattern.compile("(?U:\\b)whose (?:\\p{Ll}+ ){1,3}$");

  private static final Pattern LAST_WORD =
      Pattern.compile(
          "(\\p{L}+)\\s+(?:(?i:" + CoreferenceWords.LISTS.oneOf("skipped-determiner") + ")\\s+)?$");

  private static final Set<String> SUBJECT_FORMS = CoreferenceWords.LISTS.get("subject-pronoun");
  private static final Set<String> ADDRESSING = CoreferenceWords.LISTS.get("addressing-verb");
  private static final Set<String> PREPOSITIONS = CoreferenceWords.LISTS.get("oblique-preposition");

  private final TokenIndex words;
  private final Layers layers;

  Salience(TokenIndex words, Layers layers) {
    this.words = words;
    this.layers = layers;
  }

  /** By a mention's role, and by whether it stands in a claim that the pronoun is no part of. */
  double of(Span mention, Span pronoun) {
    return of(role(mention), mention, pronoun);
  }

  /** The same of a mention that is a pronoun, whose form tells its role. */
  double of(Token mention, Span pronoun) {
    double role = mention.isPossessivePronoun() ? OBLIQUE : OTHER;
    return of(SUBJECT_FORMS.contains(mention.lower()) ? SUBJECT : role, mention.span(), pronoun);
  }

  /**
   * The same of a claim's source: one whom another quotes ("Orlova said that Kim had called")
   * weighs less, and so does the agent of a passive ("asked by a caller").
   */
  double ofSource(Span source, Span pronoun) {
    String word = wordBefore(source);
    if (word.equals(INFINITIVE_SUBJECT)
        && INDEFINITE.matcher(source.of(words.text())).lookingAt()) {
      return of(OBLIQUE, source, pronoun);
    }
    return of(word.equals(AGENT) ? OTHER : SOURCE, source, pronoun);
  }

  private double of(double role, Span mention, Span pronoun) {
    boolean claimed =
        layers.claiming(mention).stream()
            .anyMatch(
                claim -> claim.content().stream().noneMatch(piece -> piece.contains(pronoun)));
    return claimed ? role * IN_CLAIM : role;
  }

  /**
   * What is left of a mention's salience for a pronoun so many sentences later.
   *
   * @param referent whose mention it is
   */
  static double after(int sentences, DiscourseMention mention, Referent referent) {
    double left = mention.salience() * Math.pow(DECAY, sentences);
    boolean unsure = referent.isOnePerson() && referent.gender() == Gender.UNKNOWN;
    return unsure ? left * UNKNOWN_GENDER : left;
  }

  /** What is left of it that many paragraphs later. */
  static double acrossParagraphs(int paragraphs) {
    if (paragraphs <= 0) {
      return 1;
    }
    return paragraphs == 1 ? OTHER_PARAGRAPH : OTHER_PARAGRAPH * FURTHER_PARAGRAPH;
  }

  private double role(Span mention) {
    String word = wordBefore(mention);
    if (isTopic(mention)) {
      return SUBJECT;
    }
    if (PREPOSITIONS.contains(word) || isBetweenDashes(mention) || isRelative(mention)) {
      return OBLIQUE;
    }
    if (Possessive.isAt(words.text(), mention.end())) {
      // Of "Lund's boat sank" he is told more than of "She sold Lund's boat".
      return isNearStart(mention) || ownsSubject(mention) ? OTHER : OBLIQUE;
    }
    if (isModifier(mention)) {
      return OTHER;
    }
    if (ADDRESSING.contains(word)) {
      return SUBJECT;
    }
    if (isObject(mention)) {
      return OTHER;
    }
    return isNearStart(mention) || isBeforeVerb(mention) ? SUBJECT : OTHER;
  }

  /** "The Telegram channel Kapot", "the Acme channel reports": a word of another's phrase. */
  private boolean isModifier(Span mention) {
    List<Token> next = behind(mention);
    return next.size() > 1
        && next.get(0).isNoun()
        && !next.get(0).isProperNoun()
        && !next.get(0).isPluralNoun()
        && (next.get(1).isProperNoun() || next.get(1).isFinite());
  }

  /** "For Kim, the strike is political": the sentence is about her. */
  private boolean isTopic(Span mention) {
    int sentence = words.sentenceAt(mention.start());
    return sentence < words.sentenceCount()
        && TOPIC
            .matcher(words.text())
            .region(words.sentence(sentence).span().start(), mention.start())
            .matches()
        && words.text().startsWith(",", mention.end());
  }

  /** "Kim, whose brother Roth is there": he is told of by the way. */
  private boolean isRelative(Span mention) {
    int from = Math.max(0, mention.start() - WORD_REACH);
    return OF_WHOM.matcher(words.text().substring(from, mention.start())).find();
  }

  /** "As the board had asked in May, Kim then began" */
  private boolean isBeforeVerb(Span mention) {
    for (Token next : behind(mention)) {
      if (!next.isAdverb()) {
        return next.isFinite();
      }
    }
    return false;
  }

  /** "In Halden, Kim's study time was short" */
  private boolean ownsSubject(Span mention) {
    List<Token> behind =
        behind(mention).stream()
            .skip(1)
            .dropWhile(token -> !token.isFinite() && (token.isNoun() || token.isAdjective()))
            .toList();
    return !behind.isEmpty() && behind.get(0).isFinite();
  }

  /** "In a letter - addressed to the mayor, Bob Low - she asks": he is told of by the way. */
  private boolean isBetweenDashes(Span mention) {
    int index = words.sentenceAt(mention.start());
    if (index >= words.sentenceCount()) {
      return false;
    }
    Span sentence = words.sentence(index).span();
    if (sentence.end() <= mention.end()) {
      return false;
    }
    Matcher before = DASH.matcher(words.text()).region(sentence.start(), mention.start());
    Matcher after = DASH.matcher(words.text()).region(mention.end(), sentence.end());
    return before.results().count() % 2 == 1 && after.find();
  }

  private boolean isNearStart(Span mention) {
    int sentence = Math.min(words.sentenceAt(mention.start()), words.sentenceCount() - 1);
    int start = words.sentence(sentence).span().start();
    return mention.start() - start <= SUBJECT_REACH;
  }

  /**
   * Whether a verb in the past stands right before it or its determiner, and none after it, whose
   * subject it would be ("Lam said Roth left").
   */
  private boolean isObject(Span mention) {
    List<Token> before = around(Math.max(0, mention.start() - WORD_REACH), mention.start());
    int last = before.size() - 1;
    if (last >= 0 && before.get(last).isDeterminer()) {
      last--;
    }
    // "Less guarded was the mayor" has its subject last.
    return last >= 0
        && before.get(last).isFinite()
        && before.get(last).isPastTense()
        && !before.get(last).lemma().equals("be")
        && behind(mention).stream()
            .findFirst()
            .filter(next -> next.isFinite() || next.isModal())
            .isEmpty();
  }

  private List<Token> behind(Span mention) {
    return around(mention.end(), Math.min(words.text().length(), mention.end() + WORD_REACH));
  }

  private List<Token> around(int start, int end) {
    return start < end ? words.in(new Span(start, end)) : List.of();
  }

  /** In lower case, a determiner between them left out; empty where there is none. */
  private String wordBefore(Span mention) {
    int from = Math.max(0, mention.start() - WORD_REACH);
    Matcher last = LAST_WORD.matcher(words.text().substring(from, mention.start()));
    return last.find() ? last.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
