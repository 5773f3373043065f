package hearsay.mention;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.NameTag;
import hearsay.annotate.OrganizationTag;
import hearsay.claim.SourceType;
import hearsay.grammar.Quoted;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an article's names stand, each with the fullest form that the article has: puts the tags of
 * persons, places and organizations together, and corrects them by one another.
 */
final class NameOccurrences {
  /** How far before a name its title may begin, in UTF-16 units. */
  private static final int TITLE_REACH = 16;

  private static final Pattern TITLE =
      Pattern.compile("(?U:\\b)" + MentionWords.LISTS.oneOf("honorific") + "\\.?\\s$");

  private static final Pattern QUANTIFIER =
      Pattern.compile(MentionWords.LISTS.oneOf("leading-quantifier") + " ");

  /** What is called after the surname of who leads it. */
  private static final Set<String> LED = MentionWords.LISTS.get("led-by-person");

  /** What is called after persons. */
  private static final Set<String> NAMED_AFTER = MentionWords.LISTS.get("named-after-person");

  private final String text;
  private final MentionLexicon lexicon;
  private final Aliases aliases;
  private final AnnotatedArticle article;

  /** How often each place is tagged, by its form. */
  private final Map<String, Integer> places = new HashMap<>();

  private final LongPlaceNames longPlaces;

  /** Tags of organizations, without those of persons. */
  private final List<OrganizationTag> bodies = new ArrayList<>();

  private final List<Span> persons;

  private final List<Span> personalBodies = new ArrayList<>();

  /** How often each person is tagged, by the fullest name, and each body. */
  private final Map<String, Integer> personCounts = new HashMap<>();

  private final Map<String, Integer> bodyCounts = new HashMap<>();

  private final Map<String, List<Span>> personsByForm;

  /** Whether a person's pronouns follow a form, for those that were asked for. */
  private final Map<String, Boolean> spokenOf = new HashMap<>();

  private final PersonNames personNames;
  private final Namesakes namesakes;
  private final PersonsAndPlaces homes;
  private final MistakenPlaces mistaken;
  private final ApposedNames apposed;
  private final OrganizationNameParts organizations;

  NameOccurrences(AnnotatedArticle article, MentionLexicon lexicon, Aliases aliases) {
    this.article = article;
    this.text = article.article().text();
    this.lexicon = lexicon;
    this.homes = new PersonsAndPlaces(text, lexicon);
    this.aliases = aliases;
    List<Span> tagged = new ArrayList<>();
    this.apposed = new ApposedNames(text, lexicon);
    OpeningTrades trades = new OpeningTrades(text, lexicon);
    BodiesOfPersons called = new BodiesOfPersons(text, article.names());
    for (OrganizationTag tag : article.organizations()) {
      if (apposed.isPerson(tag.span())) {
        tagged.add(tag.span());
      } else {
        bodies.add(tag);
      }
    }
    this.organizations = new OrganizationNameParts(bodies);
    for (NameTag tag : article.names()) {
      Optional<Span> body =
          tag.kind() == NameTag.Kind.PERSON ? called.of(tag.span()) : Optional.empty();
      body.ifPresent(personalBodies::add);
      if (tag.kind() == NameTag.Kind.PERSON && body.isEmpty()) {
        tagged.addAll(TaggedPersons.names(text, tag.span(), trades));
      } else if (tag.kind() == NameTag.Kind.PLACE) {
        places.merge(form(tag.span()), 1, Integer::sum);
      }
    }
    this.longPlaces = new LongPlaceNames(places.keySet());
    this.mistaken = new MistakenPlaces(text, lexicon, organizations, places.keySet());
    List<Span> told =
        apposed.completed(
            NameParticles.joined(text, tagged),
            bodies.stream().map(OrganizationTag::span).toList());
    List<Span> whole = new Nicknames(text, lexicon).joined(told);
    this.persons = withMissedNames(new Surnames(text).added(whole));
    this.namesakes = new Namesakes(text, persons.stream().sorted().toList(), lexicon.givenNames());
    SharedSurnames shared =
        new SharedSurnames(text, persons.stream().sorted().toList(), lexicon.givenNames());
    this.personNames = new PersonNames(text, persons, shared, new Quoted(article)::covers);
    persons.forEach(span -> personCounts.merge(personNames.fullest(form(span)), 1, Integer::sum));
    this.personsByForm = persons.stream().collect(Collectors.groupingBy(this::form));
    bodies.forEach(tag -> bodyCounts.merge(tag.name(), 1, Integer::sum));
  }

  /** In text order, no two of them overlapping. */
  List<NameOccurrence> all() {
    List<NameOccurrence> found = new ArrayList<>();
    persons.forEach(span -> found.add(person(span)));
    personalBodies.forEach(
        span -> found.add(new NameOccurrence(span, form(span), SourceType.ORGANIZATION)));
    for (NameTag tag : article.names()) {
      if (tag.kind() == NameTag.Kind.PLACE) {
        found.add(place(tag.span()));
      }
    }
    for (OrganizationTag tag : bodies) {
      // "the Agency", "the Court": no name, but a description with a capital.
      if (!isDescription(tag.name())) {
        found.add(organization(tag));
      }
    }
    found.sort(Comparator.comparing(NameOccurrence::span));
    return withoutOverlaps(found);
  }

  private boolean isDescription(String name) {
    return lexicon.headNouns().isBody(name.toLowerCase(Locale.ROOT));
  }

  private List<Span> withMissedNames(List<Span> tagged) {
    Set<String> surnames =
        Stream.concat(tagged.stream(), bodies.stream().map(OrganizationTag::span))
            .map(this::form)
            .filter(FullNames::isSurname)
            .collect(Collectors.toSet());
    surnames.addAll(new UntaggedSpeakers(article, lexicon).surnames());
    surnames.addAll(FullNames.beforeLetters(text));
    List<Span> complete = new FullNames(text, lexicon, bodies).complete(tagged, surnames);
    return complete.equals(tagged) ? tagged : new Surnames(text).added(complete);
  }

  private NameOccurrence person(Span span) {
    String form = form(span);
    String fullest = personNames.fullest(form);
    String known =
        fullest.indexOf(' ') < 0
            ? byTitle(span, fullest).or(() -> byOrder(span, fullest)).orElse(fullest)
            : fullest;
    Optional<String> spouse = namesakes.of(span, known);
    if (spouse.isPresent()) {
      return new NameOccurrence(span, spouse.get(), SourceType.PERSON);
    }
    String organization = organizations.nameWith(form);
    boolean alone = known.equals(form);
    boolean own = organization != null && (isNamedAfter(organization, form) || isTitled(span));
    if (alone
        && organization != null
        && !own
        && PersonTitle.before(text, span).isEmpty()
        && !isSpokenOfAsPerson(form)) {
      return new NameOccurrence(span, organization, SourceType.ORGANIZATION);
    }
    if (alone && (isPlace(form) || homes.isBeforeState(span))) {
      return new NameOccurrence(span, form, SourceType.PLACE);
    }
    // "Kryla-9", "Omega Optics": no person is called so.
    boolean coded = form.codePoints().anyMatch(Character::isDigit);
    boolean outlet = known.equals(article.article().metadata().publisher());
    boolean person =
        (!coded || TaggedPersons.isNumbered(form)) && !NameKinds.isCompany(known) && !outlet;
    return new NameOccurrence(span, known, person ? SourceType.PERSON : SourceType.ORGANIZATION);
  }

  /** "Mr Pike" of Alf Pike and Mia Pike, where the given names tell which of them it is. */
  private Optional<String> byTitle(Span span, String form) {
    Optional<PersonTitle> title = PersonTitle.of(text, span).filter(PersonTitle::isCivil);
    if (title.isEmpty()) {
      return Optional.empty();
    }
    Gender gender = Gender.ofTitle(title.get().title());
    List<String> fitting =
        personNames.ofSurname(form).stream()
            .filter(name -> lexicon.givenNames().genderOf(name) == gender)
            .toList();
    return gender == Gender.UNKNOWN || fitting.size() != 1
        ? Optional.empty()
        : Optional.of(fitting.get(0));
  }

  /** "Pike" of Alf Pike, before Mia Pike is named, and then still. */
  private Optional<String> byOrder(Span span, String form) {
    Gender titled =
        PersonTitle.of(text, span)
            .map(title -> Gender.ofTitle(title.title()))
            .orElse(Gender.UNKNOWN);
    return personNames
        .ofSurnameAt(form, span.start())
        .filter(name -> titled.agrees(lexicon.givenNames().genderOf(name)));
  }

  /** "Trump lost his seat": no short form of "Trump University". */
  private boolean isSpokenOfAsPerson(String form) {
    return spokenOf.computeIfAbsent(
        form,
        words ->
            GenderVotes.of(text, personsByForm.getOrDefault(words, List.of())) != Gender.UNKNOWN);
  }

  /** "Anna Kim" of "the Anna Kim Foundation", which is not she. */
  private boolean isNamedAfter(String organization, String person) {
    // "Anna Kim Foundation" is no long form of "Kim".
    int at = organization.indexOf(" " + person + " ");
    if (at > 0) {
      String given = organization.substring(organization.lastIndexOf(' ', at - 1) + 1, at);
      return lexicon.givenNames().isGiven(given + " " + person);
    }
    String rest =
        organization.startsWith(person + " ") ? organization.substring(person.length() + 1) : "";
    String kind = rest.substring(rest.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (person.indexOf(' ') < 0) {
      return LED.contains(kind);
    }
    return lexicon.givenNames().isGiven(person) && NAMED_AFTER.contains(kind);
  }

  /** "President Biden", "Gov. Lund", "the chairman, Anna Kim," */
  private boolean isTitled(Span name) {
    String before = text.substring(Math.max(0, name.start() - TITLE_REACH), name.start());
    return TITLE.matcher(before).find() || apposed.isPerson(name);
  }

  private NameOccurrence place(Span span) {
    String form = form(span);
    String fullest = personNames.fullest(form);
    if (!fullest.equals(form) && (homes.isBeforeRole(span) || mistaken.isSurname(form, fullest))) {
      return new NameOccurrence(span, fullest, SourceType.PERSON);
    }
    return mistaken
        .organization(form)
        .map(name -> new NameOccurrence(span, name, SourceType.ORGANIZATION))
        .orElseGet(() -> new NameOccurrence(span, longPlaces.of(form), SourceType.PLACE));
  }

  private NameOccurrence organization(OrganizationTag tag) {
    Span span = HyphenatedNames.whole(text, tag.span());
    String form = form(span);
    String fullest = personNames.fullest(form);
    // "Bae" is no firm where the article tells of Bae Soo-jin; "Will Acme Pay?" is of no person.
    if (tag.name().indexOf(' ') < 0 && !fullest.equals(form) && isOftenerPerson(fullest, tag)) {
      return new NameOccurrence(span, fullest, SourceType.PERSON);
    }
    // "All Court members": the Court.
    String plain = QUANTIFIER.matcher(tag.name()).replaceFirst("");
    String name = isDescription(plain) ? plain : aliases.nameOf(form(tag.span()), tag.name());
    SourceType type = isPlace(tag.name()) ? SourceType.PLACE : SourceType.ORGANIZATION;
    return new NameOccurrence(span, name, type);
  }

  /** Whether a person, part of whose name is a body's, has an age or is tagged as often. */
  private boolean isOftenerPerson(String fullest, OrganizationTag body) {
    return apposed.isAged(body.name())
        || personCounts.getOrDefault(fullest, 0) >= bodyCounts.getOrDefault(body.name(), 0);
  }

  private boolean isPlace(String form) {
    return lexicon.places().isGovernment(form)
        || (form.indexOf(' ') < 0 && places.getOrDefault(form, 0) > 1);
  }

  /** Of two that overlap, the first. */
  private static List<NameOccurrence> withoutOverlaps(List<NameOccurrence> sorted) {
    List<NameOccurrence> kept = new ArrayList<>();
    for (NameOccurrence next : sorted) {
      if (kept.isEmpty() || kept.get(kept.size() - 1).span().end() <= next.span().start()) {
        kept.add(next);
      }
    }
    return kept;
  }

  private String form(Span span) {
    return Blanks.join(span.of(text));
  }
}
