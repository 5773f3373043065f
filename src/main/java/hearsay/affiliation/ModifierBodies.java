package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The bodies and places that the words before a role tell: "ministry officials", "Deputy Defence
 * Minister", "municipal spokesman", "county engineer", "Dutch diplomats".
 */
final class ModifierBodies {
  private static final Set<String> MODIFYING = AffiliationWords.LISTS.get("modifying-body");
  private static final Set<String> NO_NAME_PARTS = AffiliationWords.LISTS.get("no-name-part");
  private static final Map<String, String> OF_BODIES = AffiliationWords.LISTS.valued("of-body");

  private static final Map<String, String> OF_POSTS =
      AffiliationWords.LISTS.valued("office-of-territory");

  private static final Set<String> FIELDS = AffiliationWords.LISTS.get("field-acronym");
  private static final Set<String> TRADES = AffiliationWords.LISTS.get("trade-with-body-noun");
  private static final Set<String> PERSONAL = AffiliationWords.LISTS.get("personal-owner");

  private final RoleNouns nouns;
  private final Bodies bodies;
  private final BodyNames names;
  private final BodyInFocus focus;
  private final CountryNames countries;
  private final Offices offices;
  private final FirmsBeforeRoles firms;

  ModifierBodies(
      RoleNouns nouns,
      Bodies bodies,
      BodyNames names,
      BodyInFocus focus,
      CountryNames countries,
      Offices offices) {
    this.names = names;
    this.firms = new FirmsBeforeRoles(nouns, bodies);
    this.offices = offices;
    this.nouns = nouns;
    this.bodies = bodies;
    this.focus = focus;
    this.countries = countries;
  }

  Optional<String> of(Description description, Attribution claim) {
    return offices
        .ofPost(description)
        .or(() -> body(description, claim))
        .or(() -> ministry(description))
        .or(() -> territory(description))
        .or(() -> country(description))
        .or(() -> place(description))
        .or(() -> firms.of(description))
        .or(() -> acronym(description));
  }

  /** "ministry" of "ministry officials", "Commerce ministry" of "Commerce ministry spokesman". */
  private Optional<String> body(Description description, Attribution claim) {
    List<Token> modifiers = description.modifiers();
    for (int i = modifiers.size() - 1; i >= 0; i--) {
      if (isOwnChamber(modifiers, i)) {
        return bodies.ownWords(modifiers.subList(i, i + 1));
      }
      if (MODIFYING.contains(modifiers.get(i).lower()) && !isOfTrade(description, i)) {
        int start = 0;
        while (start < i && isOfHolder(modifiers.get(start))) {
          start++;
        }
        if (isOfSeveral(description)) {
          return bodies.ownWords(description.words().subList(0, description.head()));
        }
        List<Token> body = modifiers.subList(start, i + 1);
        // "Anna Kim's campaign manager", "his campaign manager" speak for one person.
        if (bodies.namesPerson(description.possessor()) || isPersons(description)) {
          return Optional.empty();
        }
        NounPhrase phrase = Bodies.definite(body);
        return bodies
            .described()
            .of(phrase)
            .or(() -> isChamber(body) ? bodies.ownWords(body) : focus.takenUp(phrase, claim));
      }
    }
    return Optional.empty();
  }

  /** "party" of "party planner", which is no body. */
  private boolean isOfTrade(Description description, int at) {
    List<Token> modifiers = description.modifiers();
    return at == modifiers.size() - 1
        && TRADES.contains(modifiers.get(at).lower() + " " + nouns.singular(description.noun()));
  }

  /** "House" of "House Majority Leader", with which the description begins. */
  private boolean isOwnChamber(List<Token> modifiers, int at) {
    return at == 0 && nouns.isChamberShort(modifiers.get(0));
  }

  /** "Senate" of "Senate Majority Whip", where no other chamber is named. */
  private boolean isChamber(List<Token> body) {
    return body.size() == 1 && body.get(0).isProperNoun() && nouns.isChamber(body.get(0).lower());
  }

  private static boolean isPersons(Description description) {
    return description.determiner() != null && PERSONAL.contains(description.determiner().lower());
  }

  /** "former", "fired": what is said of who holds the office. */
  private static boolean isOfHolder(Token modifier) {
    return modifier.isPastParticiple() || NO_NAME_PARTS.contains(modifier.lower());
  }

  /** "Residents' committee chair": the name of a body that begins with those who make it up. */
  private static boolean isOfSeveral(Description description) {
    List<Token> possessor = description.possessor();
    return description.modifiers().size() == 1
        && !possessor.isEmpty()
        && possessor.get(possessor.size() - 1).isPluralNoun();
  }

  /**
   * "Deputy Defence Minister" is of "the defence ministry", where the article has that; a minister
   * of a country by its adjective is the country's.
   */
  private Optional<String> ministry(Description description) {
    List<Token> modifiers = description.modifiers();
    if (!nouns.isMinister(description.noun())
        || modifiers.stream().anyMatch(word -> CountryNames.isOfCountry(word.text()))) {
      return Optional.empty();
    }
    for (int i = 0; i < modifiers.size(); i++) {
      Optional<String> found =
          offices.ministry(Bodies.plain(modifiers.subList(i, modifiers.size())));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "county" of "County engineer", "Halden municipality" of "municipal spokesman". */
  private Optional<String> territory(Description description) {
    List<Token> modifiers = description.modifiers();
    String ofPost = OF_POSTS.get(nouns.singular(description.noun()));
    if (ofPost != null && modifiers.stream().allMatch(ModifierBodies::isOfHolder)) {
      return offices.namedWith(ofPost);
    }
    if (modifiers.isEmpty() || !nouns.isPublicPost(description.noun())) {
      return Optional.empty();
    }
    Token first = modifiers.get(0);
    String adjective = OF_BODIES.get(first.lower());
    if (adjective != null) {
      return offices.namedWith(adjective);
    }
    return offices.territory(first);
  }

  /** "New Jersey" of "New Jersey governor". */
  private Optional<String> place(Description description) {
    List<Token> modifiers = description.modifiers();
    Token noun = description.noun();
    boolean attorney =
        nouns.singular(noun).equals("attorney")
            && modifiers.stream().anyMatch(nouns::isPublicAttorney);
    boolean office = modifiers.stream().anyMatch(word -> nouns.isPublicOffice(word, noun));
    boolean based = modifiers.stream().anyMatch(Token::isPastParticiple);
    return (nouns.isLocal(noun) || nouns.isOfState(noun) || attorney || office) && !based
        ? offices.placeAmong(modifiers)
        : Optional.empty();
  }

  /** "CR" of "a CR mechanic", which is a body's name or has people of its own elsewhere. */
  private Optional<String> acronym(Description description) {
    List<Token> modifiers = description.modifiers();
    for (int i = modifiers.size() - 1; i >= 0; i--) {
      Token token = modifiers.get(i);
      boolean letters =
          token.text().length() > 1 && token.text().codePoints().allMatch(Character::isUpperCase);
      if (letters && token.isNoun() && !FIELDS.contains(token.lower())) {
        List<Token> name = modifiers.subList(i, i + 1);
        return names
            .byName(name)
            .or(() -> isOwn(description, name) ? bodies.ownWords(name) : Optional.empty());
      }
    }
    return Optional.empty();
  }

  /** "CR", whose people the article has elsewhere, or whose name, if a post is named with it. */
  private boolean isOwn(Description description, List<Token> name) {
    boolean post =
        (nouns.isPublicPost(description.noun()) || nouns.isSpokesperson(description.noun()))
            && !nouns.has(NounTrait.OF_FIELD, description.noun());
    return names.isOwner(name) || (post && names.isWrittenOut(name));
  }

  private Optional<String> country(Description description) {
    return nouns.isOfState(description.noun())
        ? countries.in(description.modifiers())
        : Optional.empty();
  }
}
