package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The body or place for which one speaks whom a description describes: whoever owns him ("Ukraine's
 * foreign minister", "its lawyer"), a name or a word for a body among the modifiers, a complement
 * ("officials at the ministry"), a country's adjective.
 */
final class AffiliationFinder {
  private static final Set<String> MODIFYING = AffiliationWords.LISTS.get("modifying-body");
  private static final Set<String> NO_NAME_PARTS = AffiliationWords.LISTS.get("no-name-part");
  private static final Set<String> OWNERS = AffiliationWords.LISTS.get("owner-pronoun");
  private static final Set<String> PROPER = AffiliationWords.LISTS.get("body-preposition");
  private static final Set<String> COMPLEMENT = AffiliationWords.LISTS.get("complement");

  private final RoleNouns nouns;
  private final DescriptionReader reader;
  private final Bodies bodies;
  private final NearbyBodies nearby;
  private final CountryNames countries;

  AffiliationFinder(
      RoleNouns nouns,
      DescriptionReader reader,
      Bodies bodies,
      NearbyBodies nearby,
      CountryNames countries) {
    this.nouns = nouns;
    this.reader = reader;
    this.bodies = bodies;
    this.nearby = nearby;
    this.countries = countries;
  }

  /** Whether the description is of one person, by what he is. */
  boolean isRole(Description description) {
    return nouns.isOneRole(description.noun());
  }

  /** The affiliation that the description tells; empty where it tells none. */
  Optional<String> of(Description description, Attribution claim) {
    if (!nouns.isRole(description.noun())) {
      return complement(description, claim);
    }
    return owner(description, claim)
        .or(() -> bodies.organization(description.modifiers()))
        .or(() -> complement(description, claim))
        .or(() -> modifyingBody(description))
        .or(() -> ministry(description))
        .or(() -> country(description));
  }

  private Optional<String> owner(Description description, Attribution claim) {
    List<Token> possessor = description.possessor();
    if (!possessor.isEmpty()) {
      return bodies
          .body(description.determiner(), possessor)
          .or(() -> properOwner(description, possessor));
    }
    Token determiner = description.determiner();
    if (determiner == null || !OWNERS.contains(DescriptionReader.lower(determiner))) {
      return Optional.empty();
    }
    return nouns.isMinister(description.noun())
        ? nearby.government(determiner.span())
        : nearby
            .subjectBefore(determiner.span(), claim)
            .or(() -> nearby.owner(determiner.span(), claim));
  }

  /** "Okuyama" of "Okuyama's sales chief", whom the tagger takes for a person. */
  private Optional<String> properOwner(Description description, List<Token> possessor) {
    Token last = possessor.get(possessor.size() - 1);
    boolean body =
        last.isProperNoun()
            && (nouns.isCorporate(description.noun()) || !bodies.namesPerson(possessor))
            && !bodies.namesKnownPerson(possessor);
    return body ? bodies.proper(possessor) : Optional.empty();
  }

  /** The organization in the noun phrase that begins at a token. */
  Optional<String> organizationAfter(List<Token> tokens, int from) {
    return NounPhrase.read(tokens.subList(from, tokens.size()))
        .flatMap(
            phrase ->
                bodies
                    .organization(words(phrase))
                    .or(() -> apposed(phrase))
                    .or(() -> phrase.isProper() ? definiteBody(phrase) : Optional.empty()));
  }

  /** "the brokerage Finlad": a word for a body, and its name after it. */
  private Optional<String> apposed(NounPhrase phrase) {
    List<Token> modifiers = phrase.modifiers();
    for (int i = modifiers.size() - 1; i >= 0; i--) {
      Token token = modifiers.get(i);
      if (!token.isProperNoun()) {
        List<Token> name = new ArrayList<>(modifiers.subList(i + 1, modifiers.size()));
        name.add(phrase.head());
        return nouns.isBody(nouns.singular(token)) && phrase.isProper()
            ? bodies.proper(name)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The same, or the body that it takes up. */
  Optional<String> bodyAfter(List<Token> tokens, int from) {
    return NounPhrase.read(tokens.subList(from, tokens.size()))
        .flatMap(phrase -> bodies.organization(words(phrase)).or(() -> definiteBody(phrase)));
  }

  private static List<Token> words(NounPhrase phrase) {
    List<Token> words = new ArrayList<>(phrase.possessor());
    words.addAll(phrase.modifiers());
    words.add(phrase.head());
    return words;
  }

  private Optional<String> complement(Description description, Attribution claim) {
    List<Token> rest = description.complements();
    for (int i = 0; i + 1 < rest.size(); i++) {
      String preposition = DescriptionReader.lower(rest.get(i));
      if (!COMPLEMENT.contains(preposition)) {
        continue;
      }
      List<Token> after = rest.subList(i + 1, nextPreposition(rest, i + 1));
      Optional<String> found = bound(description, preposition, after, claim);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static int nextPreposition(List<Token> words, int from) {
    int end = from;
    while (end < words.size() && !COMPLEMENT.contains(DescriptionReader.lower(words.get(end)))) {
      end++;
    }
    return end;
  }

  /** The affiliation that a phrase after a preposition tells. */
  private Optional<String> bound(
      Description description, String preposition, List<Token> phrase, Attribution claim) {
    Optional<Description> person = reader.from(phrase, 0);
    if (person.isPresent() && nouns.isRole(person.get().noun())) {
      return preposition.equals("for") ? of(person.get(), claim) : Optional.empty();
    }
    Optional<NounPhrase> read = NounPhrase.read(phrase);
    if (read.isPresent() && nouns.isOutpost(read.get().head())) {
      return bodies.ownWords(words(read.get()));
    }
    Optional<String> organization = bodies.organization(phrase);
    if (organization.isPresent()) {
      return organization;
    }
    Optional<String> apposed = read.flatMap(this::apposed);
    if (apposed.isPresent()) {
      return apposed;
    }
    if (read.isEmpty() || bodies.namesPerson(phrase)) {
      return Optional.empty();
    }
    if (nouns.isOfState(description.noun())
        && (preposition.equals("of") || preposition.equals("in") || preposition.equals("for"))) {
      Optional<String> place = bodies.place(words(read.get()));
      if (place.isPresent()) {
        return place;
      }
    }
    Optional<String> body = definiteBody(read.get());
    if (body.isPresent()) {
      return body;
    }
    if (nouns.isPremises(read.get().head())
        && read.get().modifiers().stream().allMatch(Token::isProperNoun)) {
      return bodies.ownWords(read.get().modifiers());
    }
    if (read.get().isProper() && PROPER.contains(preposition) && mayBeBody(preposition, phrase)) {
      return bodies.proper(words(read.get()));
    }
    return Optional.empty();
  }

  /** After "at" a name means a body, unless it is a country's. */
  private boolean mayBeBody(String preposition, List<Token> phrase) {
    return preposition.equals("at") || bodies.isUntagged(phrase);
  }

  private Optional<String> definiteBody(NounPhrase phrase) {
    boolean definite =
        phrase.isDefinite()
            || !phrase.possessor().isEmpty()
            || phrase.modifiers().stream().anyMatch(Token::isProperNoun);
    boolean body = nouns.isBody(nouns.singular(phrase.head())) && !phrase.isPlural();
    if (body && !phrase.possessor().isEmpty() && !phrase.isProper()) {
      Optional<String> owner = bodies.organization(phrase.possessor());
      Token last = phrase.possessor().get(phrase.possessor().size() - 1);
      return owner
          .or(
              () ->
                  nouns.isBody(nouns.singular(last))
                      ? bodies.describedBody(null, phrase.possessor())
                      : Optional.empty())
          .or(() -> bodies.described(phrase));
    }
    return body && definite ? bodies.described(phrase) : Optional.empty();
  }

  /** "ministry" of "ministry officials", "Commerce ministry" of "Commerce ministry spokesman". */
  private Optional<String> modifyingBody(Description description) {
    List<Token> modifiers = description.modifiers();
    for (int i = modifiers.size() - 1; i >= 0; i--) {
      if (MODIFYING.contains(DescriptionReader.lower(modifiers.get(i)))) {
        int start = 0;
        while (start < i
            && NO_NAME_PARTS.contains(modifiers.get(start).text().toLowerCase(Locale.ROOT))) {
          start++;
        }
        return isOfSeveral(description)
            ? bodies.ownWords(description.words().subList(0, description.head()))
            : bodies.described(Bodies.definite(modifiers.subList(start, i + 1)));
      }
    }
    return Optional.empty();
  }

  /** "Residents' committee chair": the name of a body that begins with those who make it up. */
  private static boolean isOfSeveral(Description description) {
    List<Token> possessor = description.possessor();
    return description.modifiers().size() == 1
        && !possessor.isEmpty()
        && possessor.get(possessor.size() - 1).isPluralNoun();
  }

  /** "Deputy Defence Minister" is of "the defence ministry", where the article has that. */
  private Optional<String> ministry(Description description) {
    if (!nouns.isMinister(description.noun())) {
      return Optional.empty();
    }
    List<Token> modifiers = description.modifiers();
    for (int i = 0; i < modifiers.size(); i++) {
      StringBuilder field = new StringBuilder();
      for (Token token : modifiers.subList(i, modifiers.size())) {
        field.append(field.isEmpty() ? "" : " ").append(DescriptionReader.lower(token));
      }
      Optional<String> found = bodies.ministry(field.toString());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> country(Description description) {
    return nouns.isOfState(description.noun())
        ? countries.in(description.modifiers())
        : Optional.empty();
  }
}
