package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.TokenIndex;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Whom a relative pronoun takes up: the phrase that ends before it, "Maria Orlova, who said ...",
 * "the EU, which expresses concern".
 */
final class RelativePronouns {
  /** How far before the pronoun its antecedent may end, in UTF-16 units: a comma, a blanks. */
  private static final int GAP = 2;

  /** The same where a dash parts them: a blank, the dash, a blank. */
  private static final int DASH_GAP = 3;

  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");

  /** How many tokens from the antecedent's last to the verb: a comma, the pronoun, an adverb. */
  private static final int VERB_REACH = 4;

  private static final Set<String> PLURAL_VERBS = Set.of("are", "were", "have", "do", "say");

  private static final Set<String> CONJUNCTIONS = CoreferenceWords.LISTS.get("clause-conjunction");

  private final TokenIndex words;
  private final Predicate<String> documents;
  private final BiFunction<Span, Attribution, Optional<Referent>> phrases;

  /**
   * @param documents whether a word is a noun for a document
   * @param phrases whom a noun phrase stands for in a claim with such a source; empty where that
   *     can be no source
   */
  RelativePronouns(
      TokenIndex words,
      Predicate<String> documents,
      BiFunction<Span, Attribution, Optional<Referent>> phrases) {
    this.words = words;
    this.documents = documents;
    this.phrases = phrases;
  }

  /**
   * The one taken up.
   *
   * @param pronoun where it stands
   * @param word in lower case
   * @param claim whose source the pronoun is, or a part of it
   */
  Optional<Referent> antecedent(Span pronoun, String word, Attribution claim) {
    int sentence = words.sentenceAt(pronoun.start());
    if (sentence >= words.sentenceCount()) {
      return Optional.empty();
    }
    List<Token> tokens = words.sentence(sentence).tokens();
    int end = lastBefore(tokens, pronoun.start());
    Optional<Span> earlier = joined(tokens, end, word);
    if (earlier.isPresent()) {
      return antecedent(earlier.get(), word, claim);
    }
    int last = beforeDate(tokens, beforeBracket(tokens, end));
    if (last < 0
        || !(isNounLike(tokens.get(last)) || isUsedAsNoun(tokens, last))
        || pronoun.start() - tokens.get(end).span().end() > gap(tokens, end)) {
      return Optional.empty();
    }
    boolean who = word.equals("who");
    boolean several = who && isPlural(tokens, end);
    boolean comma = end < tokens.size() - 1 && tokens.get(end + 1).isSign();
    int first = phraseStart(tokens, last);
    if (!who && !comma && isAddressee(tokens, first)) {
      first = phraseStart(tokens, first - 2);
    }
    Optional<Referent> found =
        referent(tokens, first, last, claim).filter(one -> !several || !one.isOnePerson());
    // "the owner of the channel, who": a person, so it is the owner.
    int head = who ? headBefore(tokens, first) : headOrDocument(tokens, first);
    boolean maker = false;
    while (head >= 0 && found.filter(one -> who ? isPersonal(one) : !isOnePerson(one)).isEmpty()) {
      // "a letter from the owner, which": whose it is may be a person.
      maker = !who && documents.test(tokens.get(head).text());
      first = phraseStart(tokens, head);
      found = referent(tokens, first, last, claim).filter(one -> !several || !one.isOnePerson());
      head = maker ? -1 : headBefore(tokens, first);
    }
    boolean anyone = maker;
    if (who && found.filter(one -> !one.isOnePerson() || isOnePerson(one)).isEmpty()) {
      Optional<Referent> named = apposedTo(tokens, first, claim);
      found = named.isPresent() ? named : found;
    }
    // "a woman of Ashton, Md., who": the place is not meant.
    // "a friend of the firm who": no firm either, unless a comma tells that all of it is meant.
    return found
        .filter(referent -> who ? isWho(referent, comma) : anyone || !isOnePerson(referent))
        .map(referent -> who ? living(referent) : referent);
  }

  /** "Anna Kim, a banker and former official who": the banker is she. */
  private Optional<Referent> apposedTo(List<Token> tokens, int first, Attribution claim) {
    int start = first;
    if (start > 1 && CONJUNCTIONS.contains(tokens.get(start - 1).text())) {
      start = phraseStart(tokens, start - 2);
    }
    if (start < 2
        || !tokens.get(start - 1).text().equals(",")
        || !tokens.get(start).isDeterminer()) {
      return Optional.empty();
    }
    int end = start - 2;
    return isNounLike(tokens.get(end))
        ? referent(tokens, phraseStart(tokens, end), end, claim)
            .filter(one -> one.isOnePerson() && isOnePerson(one))
            .filter(one -> Character.isUpperCase(one.name().codePointAt(0)))
        : Optional.empty();
  }

  /** "those for Kim, who are angry": not she. */
  private static boolean isPlural(List<Token> tokens, int end) {
    int verb = end + 1;
    while (verb < tokens.size() && !tokens.get(verb).isFinite()) {
      verb++;
    }
    return verb < tokens.size()
        && PLURAL_VERBS.contains(tokens.get(verb).text())
        && verb - end <= VERB_REACH;
  }

  /** The first "who" of "Kim, who left and who said", whose antecedent is the second's. */
  private static Optional<Span> joined(List<Token> tokens, int end, String word) {
    if (end < 1 || !CONJUNCTIONS.contains(tokens.get(end).text())) {
      return Optional.empty();
    }
    return tokens.subList(0, end).stream()
        .filter(token -> token.text().equals(word))
        .reduce((one, next) -> next)
        .map(Token::span);
  }

  /**
   * The noun that a phrase belongs to by a preposition: "owner" of "the owner of the channel",
   * "man" of "a man familiar with the talks"; negative for none.
   */
  private static int headBefore(List<Token> tokens, int first) {
    if (first < 2 || !(tokens.get(first - 1).isPreposition() || tokens.get(first - 1).isTo())) {
      return -1;
    }
    int head = first - 2;
    boolean attribute = tokens.get(head).isAdjective() || tokens.get(head).isPastParticiple();
    head = attribute ? head - 1 : head;
    return head >= 0 && isNounLike(tokens.get(head)) ? head : -1;
  }

  /** The same; of "a letter from the owner, Anna Kim" the letter. */
  private int headOrDocument(List<Token> tokens, int first) {
    boolean apposed = first > 2 && tokens.get(first - 1).text().equals(",");
    if (!apposed || !isNounLike(tokens.get(first - 2))) {
      return headBefore(tokens, first);
    }
    int head = headBefore(tokens, phraseStart(tokens, first - 2));
    return head >= 0 && documents.test(tokens.get(head).text()) ? head : -1;
  }

  /** "a letter to Acme which": what dismisses a charge is the letter. */
  private boolean isAddressee(List<Token> tokens, int first) {
    return first > 1
        && tokens.get(first - 1).text().equals("to")
        && documents.test(tokens.get(first - 2).text());
  }

  private static boolean isWho(Referent referent, boolean comma) {
    return referent.type() != SourceType.PLACE
        && (comma || referent.type() != SourceType.ORGANIZATION);
  }

  /** "two figures who": people, whatever else the noun is a word for. */
  private static Referent living(Referent referent) {
    SourceType type = referent.plural() ? SourceType.GROUP : SourceType.UNNAMED;
    return referent.type() == SourceType.DOCUMENT ? referent.of(type) : referent;
  }

  private static int gap(List<Token> tokens, int end) {
    boolean dash = end + 1 < tokens.size() && DASHES.contains(tokens.get(end + 1).text());
    return dash ? DASH_GAP : GAP;
  }

  /** The index of the last token before the offset, a comma left out; negative for none. */
  private static int lastBefore(List<Token> tokens, int offset) {
    int last = -1;
    while (last + 1 < tokens.size() && tokens.get(last + 1).span().start() < offset) {
      last++;
    }
    boolean parted =
        last >= 0
            && (tokens.get(last).text().equals(",") || DASHES.contains(tokens.get(last).text()));
    return parted ? last - 1 : last;
  }

  /** "the Kyiv School of Economics (KSE), which" */
  private static int beforeBracket(List<Token> tokens, int last) {
    if (last < 0 || !tokens.get(last).text().equals(")")) {
      return last;
    }
    int open = last;
    while (open >= 0 && !tokens.get(open).text().equals("(")) {
      open--;
    }
    return open - 1;
  }

  /** "a letter from his doctor last July, which": when it was is not what is taken up. */
  private int beforeDate(List<Token> tokens, int last) {
    int before = last;
    while (before >= 0) {
      Optional<Span> date = words.dateAt(tokens.get(before).span());
      if (date.isEmpty()) {
        return before;
      }
      while (before >= 0 && tokens.get(before).span().end() > date.get().start()) {
        before--;
      }
      if (before >= 0 && tokens.get(before).isPreposition()) {
        before--;
      }
    }
    return before;
  }

  private Optional<Referent> referent(List<Token> tokens, int first, int last, Attribution claim) {
    return phrases.apply(tokens.get(first).span().cover(tokens.get(last).span()), claim);
  }

  /** "a letter from his doctor, which": not the doctor. */
  private static boolean isOnePerson(Referent referent) {
    return referent.isOnePerson() && referent.type() == SourceType.PERSON;
  }

  private static boolean isPersonal(Referent referent) {
    return referent.type() == SourceType.PERSON
        || referent.type() == SourceType.UNNAMED
        || referent.type() == SourceType.GROUP;
  }

  private static int phraseStart(List<Token> tokens, int last) {
    int first = last;
    while (first > 0
        && !isBegin(tokens, first)
        && (isInPhrase(tokens.get(first - 1)) || isJoined(tokens, first - 1))) {
      first -= isJoined(tokens, first - 1) ? 2 : 1;
    }
    return first;
  }

  /** Of "the herder meets a priest, who" the "a", but not the "the" of "all the priests, who". */
  private static boolean isBegin(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return (token.isDeterminer() || token.isPossessivePronoun())
        && !tokens.get(at - 1).isDeterminer();
  }

  /** The hyphen of "working-class", with no blank around it. */
  private static boolean isJoined(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).text().equals("-")
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
  }

  /** "a senior, who", "the 43-year-old, who" */
  private static boolean isUsedAsNoun(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).isAdjective()
        && (tokens.get(at - 1).isDeterminer() || tokens.get(at - 1).isHyphen());
  }

  private static boolean isNounLike(Token token) {
    return token.isNoun() || token.isNumber();
  }

  private static boolean isInPhrase(Token token) {
    return isNounLike(token)
        || token.isAdjective()
        || token.isPossessiveMark()
        || token.isDeterminer()
        || token.isPossessivePronoun();
  }
}
