package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Possessive;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The one with whose name a piece of text begins, as the subject of its first clause. */
final class OpeningSubjects {
  /** The length of "the " before a name. */
  private static final int ARTICLE = 4;

  /** Before a clause that is added to another. */
  private static final Pattern ADDED =
      Pattern.compile("(?U:\\b)" + CoreferenceWords.LISTS.oneOf("clause-conjunction") + " the $");

  private static final Set<String> HOME = CoreferenceWords.LISTS.get("home-preposition");

  private static final Set<String> CLOSING = Set.of("\u201d", "''", "\"");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;

  OpeningSubjects(TokenIndex words, SpanIndex<NamedMention> named) {
    this.words = words;
    this.named = named;
  }

  /** With nothing before the name but an article, or a place whose it is: "Ghana's Eco Fund". */
  Optional<Referent> of(Span piece) {
    Optional<NamedMention> first =
        named.within(piece).stream()
            .findFirst()
            .filter(mention -> mention.span().start() - piece.start() <= ARTICLE);
    return first
        .flatMap(this::owned)
        .or(() -> first)
        .filter(mention -> isSubject(mention, words.in(piece)))
        .map(NamedMention::referent);
  }

  private Optional<NamedMention> owned(NamedMention owner) {
    int end = owner.span().end();
    return owner.referent().type() == SourceType.PLACE && Possessive.isAt(words.text(), end)
        ? named.startingAt(end + Possessive.LENGTH)
        : Optional.empty();
  }

  /** A person, after a title and what may precede the subject: "On Monday, Senator Kim (Ind.)". */
  Optional<Referent> person(Span piece) {
    List<Token> tokens = words.in(piece);
    int from = adverbial(tokens);
    for (int at = from; at < tokens.size(); at++) {
      Optional<NamedMention> name = named.startingAt(tokens.get(at).span().start());
      if (name.isPresent() && name.get().referent().type() == SourceType.PERSON) {
        return name.filter(found -> isSubject(found, tokens)).map(NamedMention::referent);
      }
      if (!isOfTitle(tokens.get(at), at == from)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Of "Kim praised Lund after the governor had left" Kim: the subject of a sentence is not
   * described in the clauses that depend on it (Principle C of Chomsky, <em>Lectures on Government
   * and Binding</em>, 1981). One that "and" adds does not depend on it; but where the other clause
   * is a simple one that names another as well ("Kim leads Lund, but the governor"), the subject
   * would be taken up by a pronoun.
   */
  Predicate<Referent> isBefore(Span place) {
    return words.before(place).map(this::isSubjectIn).orElse(anyone -> false);
  }

  private Predicate<Referent> isSubjectIn(Span before) {
    String subject = person(before).map(Referent::key).orElse("");
    boolean added = ADDED.matcher(before.of(words.text())).find();
    boolean simple = words.in(before).stream().filter(Token::isFinite).count() == 1;
    boolean beside =
        named.within(before).stream()
            .map(NamedMention::referent)
            .filter(one -> one.type() == SourceType.PERSON)
            .anyMatch(one -> !one.key().equals(subject));
    return referent -> (!added || (simple && beside)) && referent.key().equals(subject);
  }

  /** Where the subject begins: after a comma, where a preposition or a gerund comes first. */
  private static int adverbial(List<Token> tokens) {
    if (tokens.isEmpty() || !(tokens.get(0).isPreposition() || tokens.get(0).isGerund())) {
      return 0;
    }
    int last = 0;
    for (int at = 1; at < tokens.size(); at++) {
      if (tokens.get(at).isFinite() || tokens.get(at).isModal()) {
        break;
      }
      // "As for “ease,” Kim": the mark belongs to what is before the comma.
      boolean closed = at + 1 < tokens.size() && CLOSING.contains(tokens.get(at + 1).text());
      last = tokens.get(at).text().equals(",") ? at + (closed ? 2 : 1) : last;
    }
    return last;
  }

  /** "Former", "Rep.", "Ms." */
  private static boolean isOfTitle(Token token, boolean first) {
    return (token.isNoun() || token.isAdjective()) && (first || token.isCapitalized());
  }

  /** Behind "of Kingman", which tells where one is from. */
  private static int afterHome(List<Token> piece, int at) {
    if (at >= piece.size() || !HOME.contains(piece.get(at).text())) {
      return at;
    }
    int next = at + 1;
    while (next < piece.size() && piece.get(next).isProperNoun()) {
      next++;
    }
    return next;
  }

  private static boolean isSubject(NamedMention mention, List<Token> piece) {
    int next = 0;
    while (next < piece.size() && piece.get(next).span().start() < mention.span().end()) {
      next++;
    }
    // "(Ind.)", what party one is of
    if (next < piece.size() && piece.get(next).text().matches("[(]|-LRB-")) {
      while (next < piece.size() && !piece.get(next).text().matches("[)]|-RRB-")) {
        next++;
      }
      next++;
    }
    next = afterHome(piece, next);
    return next < piece.size() && (piece.get(next).isFinite() || piece.get(next).isModal());
  }
}
