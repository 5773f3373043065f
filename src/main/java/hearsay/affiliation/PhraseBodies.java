package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that noun phrases name or take up: "the law firm Arkell Dunne", "the agency", "the
 * history department at Halden University".
 */
final class PhraseBodies {
  private static final Set<String> IN_WHOLE = AffiliationWords.LISTS.get("whole-preposition");

  private static final Set<String> ABROAD = AffiliationWords.LISTS.get("body-abroad");

  private final RoleNouns nouns;
  private final Bodies bodies;
  private final BodyInFocus focus;

  PhraseBodies(RoleNouns nouns, Bodies bodies, BodyInFocus focus) {
    this.nouns = nouns;
    this.bodies = bodies;
    this.focus = focus;
  }

  /** The organization in the noun phrase that begins at a token. */
  Optional<String> organizationAfter(List<Token> tokens, int from) {
    return NounPhrase.read(tokens.subList(from, tokens.size()))
        .flatMap(
            phrase ->
                bodies
                    .organization(words(phrase))
                    .or(() -> apposed(phrase))
                    .or(() -> phrase.isProper() ? definiteBody(phrase, null) : Optional.empty()));
  }

  /** The same, where the phrase means the organization: not "Acme" of "Acme meetings". */
  Optional<String> organizationMeant(List<Token> tokens, int from) {
    return NounPhrase.read(tokens.subList(from, tokens.size()))
        .map(NounPhrase::head)
        .filter(
            head ->
                nouns.isBody(nouns.singular(head))
                    || head.isProperNoun()
                    || bodies.organization(List.of(head)).isPresent())
        .flatMap(head -> organizationAfter(tokens, from));
  }

  /** The organization that is all between a token and the next sign or verb. */
  Optional<String> wholeOrganization(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && !isClosing(tokens, end)) {
      end++;
    }
    List<Token> all = tokens.subList(from, end);
    boolean name = !all.isEmpty() && all.get(all.size() - 1).isCapitalized();
    return name ? bodies.named(all) : Optional.empty();
  }

  private static boolean isClosing(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return (token.isSign() && !token.isHyphen() && !token.isPossessiveMark())
        || token.isFinite()
        || token.isConjunction();
  }

  /** The same, or the body that it takes up. */
  Optional<String> bodyAfter(List<Token> tokens, int from, Attribution claim) {
    return ofFields(tokens, from).or(() -> single(tokens, from, claim));
  }

  /** "the Tides, Ports, and Harbours Institute": all of a name that lists its fields. */
  private Optional<String> ofFields(List<Token> tokens, int from) {
    if (from >= tokens.size() || !tokens.get(from).isDeterminer()) {
      return Optional.empty();
    }
    int end = from + 1;
    int and = -1;
    boolean comma = false;
    while (end < tokens.size() && (tokens.get(end).isCapitalized() || joins(tokens, end))) {
      comma |= tokens.get(end).text().equals(",");
      and = and < 0 && tokens.get(end).isConjunction() ? end : and;
      end++;
    }
    boolean body =
        comma && and > 0 && end > and + 2 && nouns.isBody(nouns.singular(tokens.get(end - 1)));
    return body ? bodies.ownWords(tokens.subList(from + 1, end)) : Optional.empty();
  }

  /** A comma or "and" before another word with a capital, or a comma before "and". */
  private static boolean joins(List<Token> tokens, int at) {
    boolean sign = tokens.get(at).text().equals(",");
    return (sign || tokens.get(at).isConjunction())
        && at + 1 < tokens.size()
        && (tokens.get(at + 1).isCapitalized() || (sign && tokens.get(at + 1).isConjunction()));
  }

  private Optional<String> single(List<Token> tokens, int from, Attribution claim) {
    return NounPhrase.read(tokens.subList(from, tokens.size()))
        .flatMap(
            phrase ->
                bodies
                    .organization(words(phrase))
                    .or(
                        () ->
                            definiteBody(phrase, claim)
                                .map(
                                    body ->
                                        partOf(body, tokens, after(tokens, phrase)).orElse(body))));
  }

  private static int after(List<Token> tokens, NounPhrase phrase) {
    return tokens.indexOf(phrase.head()) + 1;
  }

  /** "Halden University" after its "history department at", "Halden Program at". */
  Optional<String> partOf(String body, List<Token> rest, int at) {
    boolean named = !body.equals(body.toLowerCase(Locale.ROOT));
    return (!named || nouns.isRunByBody(body))
            && at + 1 < rest.size()
            && IN_WHOLE.contains(rest.get(at).lower())
        ? organizationAfter(rest, at + 1)
        : Optional.empty();
  }

  /** The same as {@link #organizationMeant}, with the place where it is abroad. */
  Optional<String> organizationSeated(List<Token> tokens, int from) {
    return organizationMeant(tokens, from)
        .map(
            name ->
                NounPhrase.read(tokens.subList(from, tokens.size()))
                    .flatMap(phrase -> withSeat(name, tokens, after(tokens, phrase)))
                    .orElse(name));
  }

  /** "Norland's Embassy in Halden", of which there are others elsewhere. */
  Optional<String> withSeat(String body, List<Token> rest, int at) {
    String last = body.substring(body.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean seated =
        ABROAD.contains(last) && at + 1 < rest.size() && rest.get(at).lower().equals("in");
    return seated
        ? NounPhrase.read(rest.subList(at + 1, rest.size()))
            .filter(phrase -> phrase.determiner().isEmpty() && phrase.possessor().isEmpty())
            .flatMap(phrase -> bodies.place(words(phrase)))
            .map(place -> body + " in " + place)
        : Optional.empty();
  }

  /** "the brokerage Finlad": a word for a body, and its name after it. */
  Optional<String> apposed(NounPhrase phrase) {
    List<Token> modifiers = phrase.modifiers();
    for (int i = modifiers.size() - 1; i >= 0; i--) {
      Token token = modifiers.get(i);
      if (!token.isProperNoun() && !token.text().equals("&")) {
        List<Token> name = new ArrayList<>(modifiers.subList(i + 1, modifiers.size()));
        name.add(phrase.head());
        boolean firm = name.stream().anyMatch(word -> word.text().equals("&"));
        boolean called = nouns.isBody(nouns.singular(token)) || (firm && nouns.isPeople(token));
        return called && phrase.isProper() ? bodies.proper(name) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The body that a definite phrase takes up.
   *
   * @param claim nothing that it claims is meant; null where there is none
   */
  Optional<String> definiteBody(NounPhrase phrase, @Nullable Attribution claim) {
    if (!nouns.isBody(nouns.singular(phrase.head())) || phrase.isPlural()) {
      return Optional.empty();
    }
    if (!phrase.possessor().isEmpty() && !phrase.isProper()) {
      Token last = phrase.possessor().get(phrase.possessor().size() - 1);
      return bodies
          .organization(phrase.possessor())
          .or(
              () ->
                  nouns.isBody(nouns.singular(last))
                      ? bodies.describedBody(null, phrase.possessor())
                      : Optional.empty())
          .or(() -> bodies.described().of(phrase));
    }
    boolean definite =
        phrase.isDefinite()
            || !phrase.possessor().isEmpty()
            || phrase.modifiers().stream().anyMatch(Token::isProperNoun);
    return definite
        ? bodies.described().of(phrase).or(() -> focus.takenUp(phrase, claim))
        : Optional.empty();
  }

  static List<Token> words(NounPhrase phrase) {
    List<Token> words = new ArrayList<>(phrase.possessor());
    words.addAll(phrase.modifiers());
    words.add(phrase.head());
    return words;
  }
}
