package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.annotate.date.DateTag;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads descriptions from the tokens of a sentence, forwards from their first word or backwards.
 */
final class DescriptionReader {
  private static final Set<String> COMPLEMENT = AffiliationWords.LISTS.get("complement");
  private static final Set<String> IN_BODY = AffiliationWords.LISTS.get("complement-on");
  private static final Set<String> AFTER_ROLE = AffiliationWords.LISTS.get("after-role");
  private static final Set<String> BESIDE = AffiliationWords.LISTS.get("beside-role");
  private static final Set<String> OCCASIONS = AffiliationWords.LISTS.get("occasion");
  private static final Set<String> OFFICE = AffiliationWords.LISTS.get("office-preposition");

  private static final Set<String> MODIFIERS = AffiliationWords.LISTS.get("modifier");

  /** Participles that begin another phrase: "Democrats including Senator". */
  private static final Set<String> LIKE_PREPOSITIONS =
      AffiliationWords.LISTS.get("participle-preposition");

  private final RoleNouns nouns;
  private final SpanIndex<NamedMention> named;
  private final SpanIndex<DateTag> dates;

  DescriptionReader(RoleNouns nouns, SpanIndex<NamedMention> named, SpanIndex<DateTag> dates) {
    this.nouns = nouns;
    this.named = named;
    this.dates = dates;
  }

  /**
   * The description that begins at a token, with its complements; empty where its head is no word
   * for people.
   */
  Optional<Description> from(List<Token> tokens, int first) {
    if (first >= tokens.size() || isVerbBefore(tokens, first)) {
      return Optional.empty();
    }
    Optional<NounPhrase> phrase = NounPhrase.read(tokens.subList(first, tokens.size()));
    if (phrase.isEmpty() || !nouns.isPeople(phrase.get().head())) {
      return Optional.empty();
    }
    int start = indexOf(tokens, first, phrase.get().base().start());
    int head = indexOf(tokens, start, phrase.get().head().span().start());
    int end = complements(tokens, head + 1);
    Token determiner =
        phrase.get().determiner().isEmpty() || start == 0 ? null : tokens.get(start - 1);
    while (start < head && BESIDE.contains(lower(tokens.get(start)))) {
      start++;
    }
    return Optional.of(new Description(determiner, tokens.subList(start, end), head - start));
  }

  /** ", said one former aide": whoever said it is no apposition to the name before. */
  private static boolean isVerbBefore(List<Token> tokens, int first) {
    int verb = first;
    while (verb < tokens.size() && tokens.get(verb).isSign()) {
      verb++;
    }
    return verb + 1 < tokens.size()
        && tokens.get(verb).isFinite()
        && (tokens.get(verb + 1).isDeterminer() || tokens.get(verb + 1).isNumber());
  }

  private static int indexOf(List<Token> tokens, int from, int offset) {
    int index = from;
    while (tokens.get(index).span().start() < offset) {
      index++;
    }
    return index;
  }

  /**
   * "one of the organisers", whose head is what all of them are.
   *
   * @param first the token that may be "one"
   */
  Optional<Description> oneOf(List<Token> tokens, int first) {
    boolean one =
        first + 2 < tokens.size()
            && lower(tokens.get(first)).equals("one")
            && lower(tokens.get(first + 1)).equals("of");
    return (one ? from(tokens, first + 2) : Optional.<Description>empty())
        .filter(all -> all.noun().isPluralNoun() && nouns.isRole(all.noun()))
        .map(
            all -> {
              int last =
                  indexOf(tokens, first, all.words().get(all.words().size() - 1).span().start());
              int head = indexOf(tokens, first, all.noun().span().start());
              return new Description(null, tokens.subList(first, last + 1), head - first);
            });
  }

  /** Where the prepositional phrases end that begin at a token, and a second role. */
  private int complements(List<Token> tokens, int first) {
    int end = first;
    while (end + 1 < tokens.size()) {
      int next = complement(tokens, end);
      if (next < 0) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private int complement(List<Token> tokens, int at) {
    String word = lower(tokens.get(at));
    if (AFTER_ROLE.contains(word + " " + lower(tokens.get(at + 1)))) {
      return at + 2;
    }
    if (COMPLEMENT.contains(word) || (IN_BODY.contains(word) && isBody(tokens, at + 1))) {
      return phraseEnd(tokens, at + 1);
    }
    return word.equals("and") ? secondRole(tokens, at + 1) : -1;
  }

  /** "the committee", "the Halden Board" */
  private boolean isBody(List<Token> tokens, int first) {
    return NounPhrase.read(tokens.subList(first, tokens.size()))
        .map(NounPhrase::head)
        .filter(head -> nouns.isBody(nouns.singular(head)) && !head.isPluralNoun())
        .isPresent();
  }

  /** The head of "treasurer" in "chief executive and treasurer at Halden Steel". */
  private int secondRole(List<Token> tokens, int first) {
    Optional<NounPhrase> second = NounPhrase.read(tokens.subList(first, tokens.size()));
    boolean role =
        second.isPresent()
            && second.get().determiner().isEmpty()
            && second.get().possessor().isEmpty()
            && nouns.isOneRole(second.get().head())
            && named.touching(second.get().head().span()).isEmpty();
    return role ? indexOf(tokens, first, second.get().head().span().start()) + 1 : -1;
  }

  /** Where the noun phrase ends that a preposition binds; negative where there is none such. */
  private int phraseEnd(List<Token> tokens, int first) {
    Optional<NounPhrase> phrase = NounPhrase.read(tokens.subList(first, tokens.size()));
    if (phrase.isEmpty()) {
      return -1;
    }
    Token head = phrase.get().head();
    Span words = phrase.get().base();
    boolean adjoins =
        words.start() <= tokens.get(Math.min(first + 1, tokens.size() - 1)).span().start();
    if (!adjoins
        || !head.isNoun()
        || OCCASIONS.contains(nouns.singular(head))
        || !dates.touching(words).isEmpty()) {
      return -1;
    }
    int end = indexOf(tokens, first, head.span().start()) + 1;
    for (int i = first + 1; i < end; i++) {
      if (nouns.isCourtesy(tokens.get(i)) && tokens.get(i).isProperNoun()) {
        return i;
      }
    }
    return end;
  }

  /**
   * The description that ends directly before a token, of one person: "Finance Minister", "Minister
   * of mineral resources".
   */
  Optional<Description> before(List<Token> tokens, int end) {
    int head = end - 1;
    if (head < 0) {
      return Optional.empty();
    }
    if (!nouns.isOneRole(tokens.get(head))) {
      int of = start(tokens, head + 1) - 1;
      head = of - 1;
      if (of < 1
          || of == end - 1
          || !OFFICE.contains(lower(tokens.get(of)))
          || !nouns.isOneRole(tokens.get(head))) {
        return Optional.empty();
      }
    }
    int start = start(tokens, head);
    return Optional.of(
        new Description(determiner(tokens, start), tokens.subList(start, end), head - start));
  }

  private static @Nullable Token determiner(List<Token> tokens, int start) {
    return start > 0 && opens(tokens.get(start - 1)) ? tokens.get(start - 1) : null;
  }

  private static boolean opens(Token token) {
    return token.isDeterminer() || token.isPossessivePronoun();
  }

  /** Where the modifiers begin that stand before a token. */
  private int start(List<Token> tokens, int before) {
    int start = before;
    while (start > 0 && modifies(tokens, start - 1, before)) {
      start--;
    }
    // "University of Texas Muslim Student Association president": all of the body's name.
    if (start < before) {
      for (NamedMention mention : named.touching(tokens.get(start).span())) {
        while (start > 0 && tokens.get(start - 1).span().start() >= mention.span().start()) {
          start--;
        }
      }
    }
    while (start < before && tokens.get(start).isPossessiveMark()) {
      start++;
    }
    return start;
  }

  private boolean modifies(List<Token> tokens, int at, int before) {
    Token token = tokens.get(at);
    boolean word =
        token.isNoun()
            || token.isAdjective()
            || isInside(tokens, at)
            || token.isPossessiveMark()
            || token.isForeign()
            || token.text().equals("&")
            || MODIFIERS.contains(lower(token))
            || (at > 0 && isCapitalised(token) && !isFunctionWord(token))
            || (at > 0
                && (at + 1 < before || tokens.get(at - 1).isHyphen())
                && (token.isGerund() || token.isPastParticiple()));
    return word
        && !LIKE_PREPOSITIONS.contains(lower(token))
        && dates.touching(token.span()).isEmpty();
  }

  /** The hyphen of "vice-chair": not a dash. */
  private static boolean isInside(List<Token> tokens, int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at).isHyphen()
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private static boolean isFunctionWord(Token token) {
    return opens(token)
        || token.isPreposition()
        || token.isTo()
        || token.isConjunction()
        || token.isPersonalPronoun()
        || token.isWhWord()
        || token.isModal();
  }

  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
