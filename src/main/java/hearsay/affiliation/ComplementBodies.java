package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The bodies and places that the phrases after a role name: "officials at the ministry", "lawmakers
 * on the select committee", "Secretary of State".
 */
final class ComplementBodies {
  private static final Set<String> COMPLEMENT = AffiliationWords.LISTS.get("complement");
  private static final Set<String> IN_BODY = AffiliationWords.LISTS.get("complement-on");
  private static final Set<String> PROPER = AffiliationWords.LISTS.get("body-preposition");
  private static final Set<String> OF_PLACE = AffiliationWords.LISTS.get("place-preposition");

  private static final Set<String> PREMISES = AffiliationWords.LISTS.get("at-body");

  private final RoleNouns nouns;
  private final DescriptionReader reader;
  private final Bodies bodies;
  private final PhraseBodies phrases;
  private final Offices offices;
  private final Employers employers;
  private final WorksAndFields worksAndFields;
  private final FirmsOfPersons firms;
  private final BiFunction<Description, Attribution, Optional<String>> affiliation;

  /**
   * @param affiliation of whom one speaks for: "a spokesman for the foreign minister"
   */
  ComplementBodies(
      RoleNouns nouns,
      DescriptionReader reader,
      Bodies bodies,
      PhraseBodies phrases,
      Offices offices,
      WorksAndFields worksAndFields,
      BiFunction<Description, Attribution, Optional<String>> affiliation) {
    this.affiliation = affiliation;
    this.offices = offices;
    this.worksAndFields = worksAndFields;
    this.nouns = nouns;
    this.reader = reader;
    this.bodies = bodies;
    this.phrases = phrases;
    this.firms = new FirmsOfPersons(nouns, bodies);
    this.employers = new Employers(nouns, bodies, phrases);
  }

  /** What the first complement tells that tells a body or a place. */
  Optional<String> of(Description description, Attribution claim) {
    List<Token> rest = description.complements();
    for (int i = employers.at(description, rest); i + 1 < rest.size(); i++) {
      String preposition = rest.get(i).lower();
      if (!isPreposition(preposition)) {
        continue;
      }
      List<Token> after = rest.subList(i + 1, nextPreposition(rest, i + 1));
      Optional<String> found = bound(description, preposition, after, claim);
      // "delegates at the meeting in Halden"
      boolean elsewhere =
          found.isPresent()
              && preposition.equals("in")
              && i > 0
              && PREMISES.contains(rest.get(0).lower())
              && bodies.isPlace(found.get());
      if (found.isPresent() && !elsewhere) {
        int next = i + 1 + after.size();
        return employers
            .afterField(found.get(), rest, i + 1, next)
            .or(() -> phrases.partOf(found.get(), rest, next))
            .or(() -> phrases.withSeat(found.get(), rest, next))
            .or(() -> found);
      }
    }
    return Optional.empty();
  }

  private static boolean isPreposition(String word) {
    return COMPLEMENT.contains(word) || IN_BODY.contains(word);
  }

  private int nextPreposition(List<Token> words, int from) {
    int end = from;
    while (end < words.size()
        && (!isPreposition(words.get(end).lower())
            || isInName(words, end)
            || isBeforeField(words, end))) {
      end++;
    }
    return end;
  }

  /** The preposition of "March of Dimes", between two words of a name. */
  private static boolean isInName(List<Token> words, int at) {
    return words.get(at).lower().equals("of")
        && at > 0
        && at + 1 < words.size()
        && words.get(at - 1).isProperNoun()
        && words.get(at + 1).isProperNoun();
  }

  /** "for" of "Institute for Democracy", whose field is part of its name. */
  private boolean isBeforeField(List<Token> words, int at) {
    return words.get(at).lower().equals("for")
        && at > 0
        && at + 1 < words.size()
        && words.get(at - 1).isProperNoun()
        && nouns.isBody(nouns.singular(words.get(at - 1)))
        && words.get(at + 1).isProperNoun()
        && bodies.isUntagged(words.subList(at + 1, at + 2));
  }

  /** The affiliation that a phrase after a preposition tells. */
  private Optional<String> bound(
      Description description, String preposition, List<Token> phrase, Attribution claim) {
    if (worksAndFields.isNoBody(description, preposition, phrase)) {
      return Optional.empty();
    }
    Optional<Description> person = reader.from(phrase, 0);
    if (person.isPresent()
        && nouns.isRole(person.get().noun())
        && !firms.isFirm(description, preposition, person.get().noun())) {
      return preposition.equals("for") ? affiliation.apply(person.get(), claim) : Optional.empty();
    }
    Optional<NounPhrase> read = NounPhrase.read(phrase);
    if (read.isPresent() && nouns.isOutpost(read.get().head())) {
      return bodies.ownWords(PhraseBodies.words(read.get()));
    }
    boolean field = nouns.isMinister(description.noun()) && OF_PLACE.contains(preposition);
    if (field && read.isPresent() && read.get().possessor().isEmpty()) {
      Optional<String> ministry =
          offices
              .ministry(Bodies.plain(PhraseBodies.words(read.get())))
              .filter(found -> !offices.isElsewhere(found, description.modifiers()));
      if (ministry.isPresent()) {
        return ministry;
      }
    }
    List<Token> campus = NameTails.campus(phrase);
    if (!campus.isEmpty()) {
      return bodies.ownWords(campus);
    }
    Optional<String> organization =
        field && phrase.size() == 1 ? Optional.empty() : organization(phrase, read);
    if (organization.isPresent() || read.isEmpty()) {
      return organization;
    }
    return phrases
        .apposed(read.get())
        .or(() -> unnamed(description, preposition, phrase, read.get(), claim))
        .filter(found -> !field || !isField(found, phrase) || isPlace(phrase))
        .filter(found -> !field || !offices.isElsewhere(found, description.modifiers()));
  }

  /** "Halden University" of "Halden University's Department of History", else the last. */
  private Optional<String> organization(List<Token> phrase, Optional<NounPhrase> read) {
    if (read.isPresent() && Employers.isCampaign(read.get())) {
      return bodies.ownWords(PhraseBodies.words(read.get()));
    }
    if (read.isEmpty() || read.get().possessor().isEmpty()) {
      return bodies.organization(phrase).map(name -> bodies.withField(name, phrase));
    }
    Token head = read.get().head();
    Optional<String> owner = bodies.organization(read.get().possessor());
    if (owner.isPresent() && nouns.has(NounTrait.OWNED_PART, head)) {
      return owner;
    }
    boolean unit =
        owner.isPresent()
            && head.isProperNoun()
            && nouns.isBody(nouns.singular(head))
            && !nouns.has(NounTrait.SECTION, head)
            && bodies.organization(List.of(head)).isEmpty();
    return unit ? bodies.ownWords(unit(phrase, read.get())) : bodies.organization(phrase);
  }

  /** "Institute of Tides" of "Halden University's Institute of Tides". */
  private static List<Token> unit(List<Token> phrase, NounPhrase read) {
    List<Token> unit = new ArrayList<>(read.modifiers());
    unit.add(read.head());
    int next = phrase.indexOf(read.head()) + 1;
    if (next < phrase.size() && isInName(phrase, next)) {
      unit.addAll(phrase.subList(next, phrase.size()));
    }
    return unit;
  }

  /** "Terrorism" of "Under Secretary for Terrorism and Financial Intelligence" */
  private static boolean isField(String found, List<Token> phrase) {
    return Bodies.plain(phrase).startsWith(found.toLowerCase(Locale.ROOT));
  }

  private boolean isPlace(List<Token> phrase) {
    return bodies.place(phrase).isPresent();
  }

  private Optional<String> unnamed(
      Description description,
      String preposition,
      List<Token> phrase,
      NounPhrase read,
      Attribution claim) {
    boolean atPremises =
        nouns.isPremises(read.head()) && read.modifiers().stream().allMatch(Token::isProperNoun);
    if (atPremises && !bodies.namesKnownPerson(phrase)) {
      return bodies.ownWords(read.modifiers());
    }
    if (bodies.namesPerson(phrase)) {
      return firms.isCalledAfterOne(description, read)
          ? bodies.ownWords(PhraseBodies.words(read))
          : Optional.empty();
    }
    boolean from = preposition.equals("from") && nouns.has(NounTrait.ELECTED, description.noun());
    if (from || OF_PLACE.contains(preposition)) {
      Optional<String> place = place(description, read);
      if (place.isPresent()) {
        return place;
      }
    }
    Optional<String> body = phrases.definiteBody(read, claim);
    if (body.isPresent()) {
      return body;
    }
    if (nouns.isChamberShort(read.head()) && read.modifiers().isEmpty()) {
      return bodies.ownWords(PhraseBodies.words(read));
    }
    // "leader of 1.2 billion Catholics"
    return !isTaught(description, preposition, read)
            && read.isProper()
            && !read.hasNumber()
            && PROPER.contains(preposition)
            && mayBeBody(preposition, phrase)
        ? bodies.proper(name(phrase, read))
        : Optional.empty();
  }

  /** "History" of "professor of History" */
  private boolean isTaught(Description description, String preposition, NounPhrase read) {
    return nouns.has(NounTrait.OF_FIELD, description.noun())
        && !nouns.isMinister(description.noun())
        && read.isBare()
        && OF_PLACE.contains(preposition);
  }

  /** All of a name with a preposition in it, without small letters before it ("anti-war Post"). */
  private static List<Token> name(List<Token> phrase, NounPhrase read) {
    List<Token> name = PhraseBodies.words(read);
    int last = phrase.indexOf(read.head());
    if (last + 2 < phrase.size() && isInName(phrase, last + 1)) {
      name.addAll(phrase.subList(last + 1, phrase.size()));
    }
    int first = 0;
    while (first + 1 < name.size()
        && name.get(first).text().indexOf('-') > 0
        && Character.isLowerCase(name.get(first).text().codePointAt(0))) {
      first++;
    }
    while (first + 3 < name.size()
        && name.get(first + 1).isHyphen()
        && Character.isLowerCase(name.get(first).text().codePointAt(0))) {
      first += 3;
    }
    return name.subList(first, name.size());
  }

  /** "governor of Halden", "president of the Halden region" */
  private Optional<String> place(Description description, NounPhrase read) {
    boolean local =
        nouns.isLocal(description.noun()) || nouns.has(NounTrait.ELECTED, description.noun());
    if (!local && !nouns.isOfState(description.noun())) {
      return Optional.empty();
    }
    List<Token> words = PhraseBodies.words(read);
    boolean named =
        nouns.isTerritory(read.head())
            && !read.modifiers().isEmpty()
            && read.modifiers().stream().allMatch(Token::isProperNoun);
    return named && !read.isPlural() ? bodies.ownWords(words) : bodies.place(words);
  }

  /** After "at" a name means a body, unless it is a country's. */
  private boolean mayBeBody(String preposition, List<Token> phrase) {
    return preposition.equals("at") || bodies.isUntagged(phrase);
  }
}
