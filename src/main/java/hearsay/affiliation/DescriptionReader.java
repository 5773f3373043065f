package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.grammar.NounPhrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads descriptions from the tokens of a sentence, forwards from their first word. */
final class DescriptionReader {
  private static final Set<String> BESIDE = AffiliationWords.LISTS.get("beside-role");
  private static final Set<String> MORE = AffiliationWords.LISTS.get("adding-adverb");
  private static final Set<String> ADVERBIALS = AffiliationWords.LISTS.get("adverbial-beside-role");
  private static final Set<String> INDEFINITE = AffiliationWords.LISTS.get("indefinite");

  private static final Set<String> CLOSING = AffiliationWords.LISTS.get("closing-quote");

  private final RoleNouns nouns;
  private final RoleComplements complements;

  DescriptionReader(RoleNouns nouns, RoleComplements complements) {
    this.nouns = nouns;
    this.complements = complements;
  }

  /**
   * The description that begins at a token, with its complements; empty where its head is no word
   * for people.
   */
  Optional<Description> from(List<Token> tokens, int first) {
    return from(tokens, first, nouns::isPeople);
  }

  /** The same, where its head may be a noun that no list has: "a numbers genius". */
  Optional<Description> unlisted(List<Token> tokens, int first) {
    return from(tokens, first, nouns::mayBeRole)
        .filter(found -> found.noun().isNoun() && !found.noun().isProperNoun())
        .filter(found -> isIndefinite(found.determiner()));
  }

  /** "a" of "a numbers genius" */
  static boolean isIndefinite(@Nullable Token determiner) {
    return determiner != null && INDEFINITE.contains(determiner.lower());
  }

  private Optional<Description> from(List<Token> tokens, int at, Predicate<Token> isHead) {
    int first = afterAdverbs(tokens, at);
    if (first >= tokens.size() || isVerbBefore(tokens, first) || isCue(tokens.get(first))) {
      return Optional.empty();
    }
    int rest = afterAdjectives(tokens, first);
    Optional<NounPhrase> phrase = NounPhrase.read(tokens.subList(rest, tokens.size()));
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    if (!isHead.test(phrase.get().head())) {
      return phrase.get().coordinated() ? ofTwoFields(tokens, phrase.get()) : Optional.empty();
    }
    if (rest > first) {
      int last = indexOf(tokens, rest, phrase.get().head().span().start());
      int from = complements.end(tokens, last + 1);
      return Optional.of(
          new Description(tokens.get(first), tokens.subList(first + 1, from), last - first - 1));
    }
    int start = indexOf(tokens, first, phrase.get().base().start());
    int head = indexOf(tokens, start, phrase.get().head().span().start());
    int end = complements.end(tokens, head + 1);
    Token determiner =
        phrase.get().determiner().isEmpty() || start == 0 ? null : tokens.get(start - 1);
    while (start < head
        && (BESIDE.contains(tokens.get(start).lower())
            || ModifierReader.isPronominal(tokens, start))) {
      start++;
    }
    return Optional.of(new Description(determiner, tokens.subList(start, end), head - start));
  }

  /**
   * "Facebook's politics and government director": one whose fields "and" joins.
   *
   * @param first what stands before "and"
   */
  private Optional<Description> ofTwoFields(List<Token> tokens, NounPhrase first) {
    int start = indexOf(tokens, 0, first.base().start());
    int and = indexOf(tokens, start, first.head().span().start()) + 1;
    Optional<NounPhrase> second =
        and + 1 < tokens.size() && tokens.get(and).lower().equals("and")
            ? NounPhrase.read(tokens.subList(and + 1, tokens.size()))
            : Optional.empty();
    boolean one =
        second.isPresent()
            && second.get().determiner().isEmpty()
            && second.get().possessor().isEmpty()
            && !second.get().modifiers().isEmpty()
            && first.head().isNoun()
            && !nouns.isPeople(first.head())
            && nouns.isOneRole(second.get().head());
    if (!one) {
      return Optional.empty();
    }
    int head = indexOf(tokens, and, second.get().head().span().start());
    Token determiner = first.determiner().isEmpty() || start == 0 ? null : tokens.get(start - 1);
    int end = complements.end(tokens, head + 1);
    return Optional.of(new Description(determiner, tokens.subList(start, end), head - start));
  }

  /**
   * After "now" of "now the chancellor", "himself" of "himself a former officer", and marks: not
   * "also".
   */
  static int afterAdverbs(List<Token> tokens, int at) {
    int first = at;
    while (first + 1 < tokens.size()) {
      String word = tokens.get(first).lower();
      String next = tokens.get(first + 1).lower();
      if (ADVERBIALS.contains(word + " " + next)) {
        first += 2;
      } else if (CLOSING.contains(word)
          || (BESIDE.contains(word) && !MORE.contains(word) && !tokens.get(first + 1).isSign())) {
        first++;
      } else {
        return first;
      }
    }
    return first;
  }

  /** The index after "the blunt," of "the blunt, headstrong governor"; else that of the first. */
  private static int afterAdjectives(List<Token> tokens, int first) {
    int at = first + 1;
    if (!ModifierReader.opens(tokens.get(first))) {
      return first;
    }
    while (at + 1 < tokens.size()
        && tokens.get(at).isAdjective()
        && tokens.get(at + 1).text().equals(",")) {
      at += 2;
    }
    boolean goesOn =
        at > first + 1
            && at < tokens.size()
            && !ModifierReader.opens(tokens.get(at))
            && !tokens.get(at).isFinite()
            && !tokens.get(at).isWhWord();
    return goesOn ? at : first;
  }

  /** "says" of "says co-founder Anna Kim", which opens no description. */
  private static boolean isCue(Token token) {
    boolean verb = token.isPastTense() || token.tag().equals("VBZ");
    return verb && !token.isCapitalized() && !ModifierReader.isListed(token);
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

  static int indexOf(List<Token> tokens, int from, int offset) {
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
            && tokens.get(first).lower().equals("one")
            && tokens.get(first + 1).lower().equals("of");
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
}
