package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.annotate.date.DateTag;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a description ends: after the phrases that its prepositions bind, with what belongs
 * to a name there ("Leeds, Ala."), and after a second role.
 */
final class RoleComplements {
  private static final Set<String> COMPLEMENT = AffiliationWords.LISTS.get("complement");
  private static final Set<String> IN_BODY = AffiliationWords.LISTS.get("complement-on");
  private static final Set<String> UNDER = AffiliationWords.LISTS.get("complement-under");
  private static final Set<String> OF_SUBJECT = AffiliationWords.LISTS.get("role-on");
  private static final Set<String> AFTER_ROLE = AffiliationWords.LISTS.get("after-role");
  private static final Set<String> NOW = AffiliationWords.LISTS.get("present-adverb");
  private static final Set<String> NO_SUBJECTS = AffiliationWords.LISTS.get("no-subject");
  private static final Set<String> OCCASIONS = AffiliationWords.LISTS.get("occasion");

  private final RoleNouns nouns;
  private final SpanIndex<NamedMention> named;
  private final SpanIndex<DateTag> dates;
  private final NameTails tails;

  RoleComplements(RoleNouns nouns, SpanIndex<NamedMention> named, SpanIndex<DateTag> dates) {
    this.nouns = nouns;
    this.named = named;
    this.dates = dates;
    this.tails = new NameTails(nouns, named);
  }

  /**
   * The index after the last token of the description.
   *
   * @param first the index after its head
   */
  int end(List<Token> tokens, int first) {
    int end = first;
    while (end + 1 < tokens.size()) {
      int next = complement(tokens, end);
      if (next < 0 && isSubject(tokens, end, tokens.get(Math.max(0, first - 1)))) {
        next = phraseEnd(tokens, end + 1);
      }
      if (next < 0) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private int complement(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    if (AFTER_ROLE.contains(word + " " + tokens.get(at + 1).lower())) {
      return at + 2;
    }
    if (isNowIn(tokens, at)) {
      return phraseEnd(tokens, at + 2);
    }
    if (COMPLEMENT.contains(word)
        || (IN_BODY.contains(word) && isBody(tokens, at + 1))
        || (UNDER.contains(word) && tokens.get(at + 1).isProperNoun())
        || (word.equals("on") && isOfSubject(tokens.get(at - 1)))) {
      return phraseEnd(tokens, at + 1);
    }
    if (tokens.get(at).isPreposition()) {
      // "an aide during the campaign and now director of Acme"
      int end =
          NounPhrase.read(tokens.subList(at + 1, tokens.size()))
              .map(phrase -> DescriptionReader.indexOf(tokens, at, phrase.head().span().start()))
              .orElse(tokens.size());
      return isAnd(tokens, end + 1) ? secondRole(tokens, end + 2) : -1;
    }
    return isAnd(tokens, at) ? secondRole(tokens, at + 1) : -1;
  }

  /**
   * After "research and development", where both stand without an article as a field does, and
   * after "a building and trades council".
   */
  private int secondField(List<Token> tokens, int end, boolean field) {
    if (!isAnd(tokens, end)) {
      return end;
    }
    Optional<NounPhrase> second = NounPhrase.read(tokens.subList(end + 1, tokens.size()));
    if (second.isEmpty()
        || !second.get().determiner().isEmpty()
        || !second.get().possessor().isEmpty()
        || !second.get().head().isNoun()
        || !(field || isOfOneBody(tokens.get(end - 1), second.get()))
        || nouns.isPeople(second.get().head())
        || isPerson(second.get().head())) {
      return end;
    }
    int last = DescriptionReader.indexOf(tokens, end, second.get().head().span().start());
    boolean closed =
        last + 1 == tokens.size()
            || tokens.get(last + 1).isSign()
            || COMPLEMENT.contains(tokens.get(last + 1).lower())
            || (isAnd(tokens, last + 1) && secondRole(tokens, last + 2) > 0);
    return closed ? tails.after(tokens, last + 1) : end;
  }

  /** "building" and "trades council", of which both nouns tell what council it is. */
  private boolean isOfOneBody(Token first, NounPhrase second) {
    return !nouns.isBody(nouns.singular(first))
        && !first.isCapitalized()
        && !second.modifiers().isEmpty()
        && !second.head().isPluralNoun()
        && nouns.isBody(nouns.singular(second.head()));
  }

  private boolean isPerson(Token token) {
    return named.touching(token.span()).stream()
        .anyMatch(mention -> mention.referent().type() == SourceType.PERSON);
  }

  private static boolean isAnd(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).lower().equals("and");
  }

  /** "on tides" after "an adviser to the president". */
  private boolean isSubject(List<Token> tokens, int at, Token head) {
    Token next = tokens.get(at + 1);
    boolean plain = (next.isNoun() || next.isAdjective()) && !next.isCapitalized();
    return tokens.get(at).lower().equals("on")
        && isOfSubject(head)
        && plain
        && !NO_SUBJECTS.contains(next.lower());
  }

  /** "now at Acme" after what one was before. */
  private static boolean isNowIn(List<Token> tokens, int at) {
    return NOW.contains(tokens.get(at).lower())
        && at + 2 < tokens.size()
        && COMPLEMENT.contains(tokens.get(at + 1).lower());
  }

  /** "expert", whose subject may follow "on". */
  private boolean isOfSubject(Token head) {
    return OF_SUBJECT.contains(nouns.singular(head));
  }

  /** "the committee", "the Halden Board" */
  private boolean isBody(List<Token> tokens, int first) {
    return NounPhrase.read(tokens.subList(first, tokens.size()))
        .map(NounPhrase::head)
        .filter(head -> !head.isPluralNoun())
        .filter(head -> nouns.isBody(nouns.singular(head)) || isOrganization(head))
        .isPresent();
  }

  private boolean isOrganization(Token token) {
    return named.touching(token.span()).stream()
        .anyMatch(mention -> Bodies.isBody(mention.referent()));
  }

  /** The head of "treasurer" in "chief executive and treasurer at Halden Steel". */
  private int secondRole(List<Token> tokens, int first) {
    Optional<NounPhrase> second = NounPhrase.read(tokens.subList(first, tokens.size()));
    boolean role =
        second.isPresent()
            && !second.get().hasPronounOwner()
            && second.get().possessor().isEmpty()
            && (nouns.isOneRole(second.get().head()) || nouns.isOnePerson(second.get().head()))
            && !isPerson(second.get().head());
    return role
        ? DescriptionReader.indexOf(tokens, first, second.get().head().span().start()) + 1
        : -1;
  }

  /** The index of "last" in "mayor of Halden last week"; of the end where no date follows. */
  private int beforeDate(List<Token> tokens, int first) {
    int at = first + 1;
    while (at < tokens.size() && dates.touching(tokens.get(at).span()).isEmpty()) {
      at++;
    }
    boolean within = !dates.touching(tokens.get(first).span()).isEmpty();
    return within ? tokens.size() : at;
  }

  /** "Report" of "Halden Political Report" */
  private static boolean isOfName(NounPhrase phrase) {
    int modifiers = phrase.modifiers().size();
    return phrase.head().isProperNoun()
        && modifiers > 0
        && phrase.modifiers().get(modifiers - 1).isProperNoun();
  }

  /** After "Teamsters Local 294", a body whose name a number ends; negative for any other. */
  private int numbered(List<Token> tokens, int first) {
    Span name =
        named
            .startingAt(tokens.get(first).span().start())
            .filter(mention -> Bodies.isBody(mention.referent()))
            .map(NamedMention::span)
            .orElse(tokens.get(first).span());
    int end = first;
    while (end < tokens.size() && name.contains(tokens.get(end).span())) {
      end++;
    }
    return end > first + 1 && tokens.get(end - 1).isNumber() ? tails.after(tokens, end) : -1;
  }

  /** Where the noun phrase ends that a preposition binds; negative where there is none such. */
  private int phraseEnd(List<Token> tokens, int first) {
    int quoted = Math.max(NameTails.quoted(tokens, first), numbered(tokens, first));
    if (quoted > first) {
      return quoted;
    }
    Optional<NounPhrase> phrase = NounPhrase.read(tokens.subList(first, beforeDate(tokens, first)));
    if (phrase.isEmpty()) {
      return -1;
    }
    Token head = phrase.get().head();
    Span words = phrase.get().base();
    boolean adjoins =
        words.start() <= tokens.get(Math.min(first + 1, tokens.size() - 1)).span().start();
    if (!adjoins
        || !(head.isNoun() || head.isAddress())
        || (OCCASIONS.contains(nouns.singular(head)) && !isOfName(phrase.get()))
        || !dates.touching(words).isEmpty()) {
      return -1;
    }
    int end = DescriptionReader.indexOf(tokens, first, head.span().start()) + 1;
    for (int i = first + 1; i < end; i++) {
      if (nouns.isCourtesy(tokens.get(i)) && tokens.get(i).isProperNoun()) {
        return i;
      }
    }
    int after = tails.after(tokens, end);
    boolean field = phrase.get().determiner().isEmpty() && phrase.get().possessor().isEmpty();
    return after == end ? secondField(tokens, end, field) : after;
  }
}
