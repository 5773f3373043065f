package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body or place for which one speaks whom a description describes: whoever owns him ("Ukraine's
 * foreign minister", "its lawyer"), a name or a word for a body among the modifiers, a complement
 * ("officials at the ministry"), a country's adjective.
 */
final class AffiliationFinder {
  private static final Set<String> SEVERAL = AffiliationWords.LISTS.get("plural-owner-pronoun");
  private static final Set<String> WRITERS = AffiliationWords.LISTS.get("document-role");
  private static final Set<String> OWNERS = AffiliationWords.LISTS.get("owner-pronoun");

  private static final Set<String> CAMPAIGNS = AffiliationWords.LISTS.get("campaign");
  private static final Set<String> FORMER = AffiliationWords.LISTS.get("former-rank");
  private static final Set<String> SEATS = AffiliationWords.LISTS.get("seat-of-office");
  private static final Set<String> OF_PLACE = AffiliationWords.LISTS.get("body-of-place");
  private static final Set<String> SPEAKS_FOR_POST = AffiliationWords.LISTS.get("speaks-for-post");
  private static final Set<String> OUTSIDE = AffiliationWords.LISTS.get("where-outsiders-are");
  private static final Set<String> NOW = AffiliationWords.LISTS.get("present-adverb");

  private final RoleNouns nouns;
  private final DescriptionReader reader;
  private final Bodies bodies;
  private final NearbyBodies nearby;
  private final BodyInFocus focus;
  private final Outlet outlet;
  private final BodyKinds kinds;
  private final PhraseBodies phrases;
  private final ComplementBodies complements;
  private final ModifierBodies modifiers;

  AffiliationFinder(
      RoleNouns nouns,
      DescriptionReader reader,
      Bodies bodies,
      BodyNames names,
      NearbyBodies nearby,
      BodyInFocus focus,
      CountryNames countries,
      Offices offices,
      Outlet outlet,
      BodyKinds kinds,
      WorksAndFields worksAndFields) {
    this.reader = reader;
    this.outlet = outlet;
    this.kinds = kinds;
    this.nouns = nouns;
    this.bodies = bodies;
    this.nearby = nearby;
    this.focus = focus;
    this.phrases = new PhraseBodies(nouns, bodies, focus);
    this.complements =
        new ComplementBodies(nouns, reader, bodies, phrases, offices, worksAndFields, this::of);
    this.modifiers = new ModifierBodies(nouns, bodies, names, focus, countries, offices);
  }

  /** Bodies that noun phrases name. */
  PhraseBodies phrases() {
    return phrases;
  }

  /** Whether the description is of one person, by what he is. */
  boolean isRole(Description description) {
    return nouns.isOneRole(description.noun());
  }

  /** The affiliation that the description tells; empty where it tells none. */
  Optional<String> of(Description description, Attribution claim) {
    Optional<String> now = isPast(description) ? presentBody(description, claim) : Optional.empty();
    if (now.isPresent()) {
      return now;
    }
    Optional<Description> second = second(description);
    boolean past =
        second.isPresent() && (isPast(description) || !isRole(description) || isNow(description));
    return past
        ? second.flatMap(present -> of(present, claim)).or(() -> alone(description, claim))
        : alone(description, claim);
  }

  /** "Acme" of "a former ministry official now at Acme". */
  private Optional<String> presentBody(Description description, Attribution claim) {
    List<Token> rest = description.complements();
    for (int i = 0; i + 2 < rest.size(); i++) {
      if (NOW.contains(rest.get(i).lower()) && rest.get(i + 1).isPreposition()) {
        List<Token> now = new ArrayList<>(rest.subList(i + 1, rest.size()));
        now.add(0, description.noun());
        return complements.of(new Description(null, now, 0), claim);
      }
    }
    return Optional.empty();
  }

  /** "director of Acme" of "an aide of the mayor and now director of Acme". */
  private Optional<Description> second(Description description) {
    List<Token> rest = description.complements();
    for (int i = 0; i + 1 < rest.size(); i++) {
      if (rest.get(i).lower().equals("and")) {
        Optional<Description> second =
            reader.from(rest, i + 1).filter(found -> nouns.isOneRole(found.noun()));
        if (second.isPresent()) {
          return second;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPast(Description description) {
    return description.modifiers().stream().anyMatch(word -> FORMER.contains(word.lower()));
  }

  /** Whether "and now" joins what one is besides. */
  private static boolean isNow(Description description) {
    List<Token> rest = description.complements();
    for (int i = 1; i < rest.size(); i++) {
      if (rest.get(i - 1).lower().equals("and") && NOW.contains(rest.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> alone(Description description, Attribution claim) {
    if (nouns.has(NounTrait.OUTSIDER, description.noun())) {
      List<Token> rest = description.complements();
      // "a witness from the ministry", and not "of" it.
      return !rest.isEmpty() && OUTSIDE.contains(rest.get(0).lower())
          ? complements.of(description, claim)
          : Optional.empty();
    }
    if (!nouns.isRole(description.noun()) || nouns.has(NounTrait.MEMBER, description.noun())) {
      return complements.of(description, claim).or(() -> memberOf(description));
    }
    return outlet
        .of(description)
        .or(() -> owner(description, claim))
        .or(() -> member(description))
        .or(() -> writerOf(description, claim))
        .or(() -> complements.of(description, claim))
        .or(() -> modifiers.of(description, claim));
  }

  /** "Acme" of "Acme's youngest board member", "Acme" of "Acme member" */
  private Optional<String> memberOf(Description description) {
    List<Token> possessor = description.possessor();
    if (!nouns.has(NounTrait.MEMBER, description.noun()) || description.noun().isPluralNoun()) {
      return Optional.empty();
    }
    return possessor.isEmpty() ? member(description) : bodies.organization(possessor);
  }

  /** "Acme" of "Acme engineer": not the seat that a "White House hopeful" seeks. */
  private Optional<String> member(Description description) {
    return bodies
        .organization(description.modifiers())
        .filter(
            body -> !nouns.has(NounTrait.ASPIRANT, description.noun()) || !SEATS.contains(body));
  }

  private Optional<String> owner(Description description, Attribution claim) {
    List<Token> possessor = description.possessor();
    if (!possessor.isEmpty()) {
      return bodyOfPlace(description)
          .or(() -> bodies.body(description.determiner(), possessor))
          .or(() -> focus.owner(description.determiner(), possessor, claim))
          .or(() -> writer(description.determiner(), possessor, claim))
          .or(() -> employer(possessor, claim))
          .or(() -> postOwner(description, possessor, claim))
          .or(() -> properOwner(description, possessor));
    }
    Token determiner = description.determiner();
    if (determiner != null && isOfSeveral(description, determiner)) {
      return nearby.onlyNearby(determiner.span());
    }
    if (determiner == null
        || !OWNERS.contains(determiner.lower())
        || WRITERS.contains(nouns.singular(description.noun()))) {
      return Optional.empty();
    }
    return nouns.isMinister(description.noun())
        ? nearby.government(determiner.span())
        : nearby
            .subjectBefore(determiner.span(), claim)
            .or(() -> nearby.owner(determiner.span(), claim))
            .or(() -> nearby.paragraph(determiner.span()));
  }

  /** "Norland's central bank" of "Norland's central bank governor". */
  private Optional<String> bodyOfPlace(Description description) {
    List<Token> modifiers = description.modifiers();
    int end = modifiers.size();
    while (end > 0 && !OF_PLACE.contains(modifiers.get(end - 1).lower())) {
      end--;
    }
    List<Token> body = modifiers.subList(0, end);
    return end > 0
            && body.stream().noneMatch(nouns::isOfPost)
            && bodies.place(description.possessor()).isPresent()
        ? bodies
            .described()
            .of(
                new NounPhrase(
                    "the",
                    description.possessor(),
                    body.subList(0, end - 1),
                    body.get(end - 1),
                    false))
        : Optional.empty();
  }

  /** "Halden County" of "Halden County sheriff's deputies". */
  private Optional<String> postOwner(
      Description description, List<Token> possessor, Attribution claim) {
    return SPEAKS_FOR_POST.contains(nouns.singular(description.noun()))
        ? reader
            .from(possessor, 0)
            .filter(post -> nouns.isOneRole(post.noun()) && post.words().size() > 1)
            .flatMap(post -> of(post, claim))
        : Optional.empty();
  }

  /** "the paper's authors": for whom the paper speaks. */
  private Optional<String> writer(
      @Nullable Token determiner, List<Token> possessor, Attribution claim) {
    if (determiner == null || !determiner.lower().equals("the")) {
      return Optional.empty();
    }
    Token noun = possessor.get(0);
    return possessor.size() == 1 && nouns.isDocument(noun) && !noun.isPluralNoun()
        ? bodies.described().publisher(determiner.span().cover(noun.span()), claim)
        : Optional.empty();
  }

  /** "the authors of the study": for whom the study speaks. */
  private Optional<String> writerOf(Description description, Attribution claim) {
    List<Token> rest = description.complements();
    return WRITERS.contains(nouns.singular(description.noun()))
            && rest.size() == 3
            && rest.get(0).lower().equals("of")
        ? writer(rest.get(1), rest.subList(2, 3), claim)
        : Optional.empty();
  }

  /** "The department's secretary" after a sentence about "Treasury officials". */
  private Optional<String> employer(List<Token> possessor, Attribution claim) {
    Token noun = possessor.get(0);
    return possessor.size() == 1 && nouns.isBody(nouns.singular(noun)) && !noun.isPluralNoun()
        ? nearby
            .staffBefore(noun.span(), staff -> of(staff, claim))
            .filter(body -> kinds.mayBe(body, nouns.singular(noun)))
        : Optional.empty();
  }

  /** "their chairwoman", of a body of several. */
  private boolean isOfSeveral(Description description, Token determiner) {
    return SEVERAL.contains(determiner.lower()) && nouns.isPost(description.noun());
  }

  /** "Okuyama" of "Okuyama's sales chief", whom the tagger takes for a person. */
  private Optional<String> properOwner(Description description, List<Token> possessor) {
    Token last = possessor.get(possessor.size() - 1);
    boolean body =
        last.isProperNoun()
            && description.modifiers().stream().noneMatch(word -> CAMPAIGNS.contains(word.lower()))
            && (nouns.isCorporate(description.noun()) || !bodies.namesPerson(possessor))
            && !bodies.namesKnownPerson(possessor);
    return body ? bodies.proper(possessor) : Optional.empty();
  }
}
