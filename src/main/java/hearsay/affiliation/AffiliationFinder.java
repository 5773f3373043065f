package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
  private final CountryNames countries;

  AffiliationFinder(
      RoleNouns nouns, DescriptionReader reader, Bodies bodies, CountryNames countries) {
    this.nouns = nouns;
    this.reader = reader;
    this.bodies = bodies;
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
      return body(description.determiner(), possessor)
          .or(() -> properOwner(description, possessor));
    }
    Token determiner = description.determiner();
    if (determiner == null || !OWNERS.contains(DescriptionReader.lower(determiner))) {
      return Optional.empty();
    }
    return nouns.isMinister(description.noun())
        ? bodies.government(determiner.span())
        : subjectBefore(determiner.span(), claim).or(() -> bodies.owner(determiner.span(), claim));
  }

  /**
   * The body that is the subject of the sentence before, where a pronoun begins a sentence: "The
   * newspaper stood by its story. Its editor said".
   */
  private Optional<String> subjectBefore(Span pronoun, Attribution claim) {
    List<Token> before = bodies.sentenceBefore(pronoun);
    Optional<NounPhrase> read = NounPhrase.read(before);
    if (read.isEmpty()) {
      return before.isEmpty() || !DescriptionReader.lower(before.get(0)).equals("it")
          ? Optional.empty()
          : subjectBefore(before.get(0).span(), claim)
              .or(() -> bodies.owner(before.get(0).span(), claim));
    }
    NounPhrase subject = read.get();
    if (!subject.possessor().isEmpty()) {
      return body(null, subject.possessor());
    }
    Token head = subject.head();
    boolean body = nouns.isBody(nouns.singular(head)) && !head.isPluralNoun();
    return body && subject.isDefinite() && !subject.coordinated()
        ? bodies.takenUp(subject)
        : Optional.empty();
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

  /**
   * The body that is spoken of where a description stands that names none: "A spokesman declined".
   */
  Optional<String> implied(Description description, Attribution claim) {
    if (!description.possessor().isEmpty() || !description.complements().isEmpty()) {
      return Optional.empty();
    }
    Token noun = description.noun();
    if (nouns.isMinister(noun)) {
      return bodies.government(description.whole());
    }
    if (!description.modifiers().stream().allMatch(nouns::isWithoutField)) {
      return Optional.empty();
    }
    return nouns.isSpokesperson(noun)
        ? bodies.owner(description.whole(), claim)
        : bodies.seat(noun, nouns.singular(noun));
  }

  /**
   * The body or place that the words name or take up: "the company" of "the company's director".
   */
  Optional<String> body(@Nullable Token determiner, List<Token> words) {
    return bodies
        .organization(words)
        .or(() -> bodies.place(words))
        .or(() -> describedBody(determiner, words));
  }

  /** The organization in the noun phrase that begins at a token. */
  Optional<String> organizationAfter(List<Token> tokens, int from) {
    return NounPhrase.read(tokens.subList(from, tokens.size()))
        .flatMap(phrase -> bodies.organization(words(phrase)).or(() -> apposed(phrase)));
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

  private Optional<String> describedBody(@Nullable Token determiner, List<Token> words) {
    Token head = words.get(words.size() - 1);
    if (bodies.namesPerson(words)
        || head.isPluralNoun()
        || !nouns.isBody(nouns.singular(head))
        || nouns.isDocument(head)
        || (determiner != null && isIndefinite(determiner))) {
      return Optional.empty();
    }
    return bodies.described(definite(words));
  }

  private static boolean isIndefinite(Token determiner) {
    String word = DescriptionReader.lower(determiner);
    return word.equals("a") || word.equals("an");
  }

  private static NounPhrase definite(List<Token> words) {
    return new NounPhrase(
        "the", List.of(), words.subList(0, words.size() - 1), words.get(words.size() - 1), false);
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
                      ? describedBody(null, phrase.possessor())
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
        return bodies.described(definite(modifiers.subList(start, i + 1)));
      }
    }
    return Optional.empty();
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
