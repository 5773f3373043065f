package hearsay.affiliation;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Token;
import hearsay.annotate.date.DateTag;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.coreference.SourceResolver;
import hearsay.grammar.Quoted;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what a source is and whom it speaks for, by the words of the claim's own source first, by
 * the nearest words elsewhere else. Wrong is worse than missing. Made for one article; not for
 * several threads.
 */
public final class StandingResolver {
  private static final Set<String> ATTRIBUTES = AffiliationWords.LISTS.get("attribute-behind-noun");
  private static final Set<String> THEM = AffiliationWords.LISTS.get("those");
  private static final Set<String> SOME = AffiliationWords.LISTS.get("some-of-those");

  /** The fewest letters of a word in capitals that need not be an acronym. */
  private static final int SHORTEST = 6;

  private final TokenIndex words;
  private final RoleNouns nouns;
  private final DescriptionReader reader;
  private final AffiliationFinder finder;
  private final NearbyBodies nearby;
  private final Bodies bodies;
  private final BodyNames bodyNames;
  private final Forces forces;
  private final SourceOpenings openings;
  private final Acronyms acronyms;
  private final Territories territories;
  private final NamedStandings persons;

  /** Affiliations of those whom the article does not name, by {@link Referent#key}. */
  private final Map<String, String> known = new HashMap<>();

  /** For whom those spoke who were the last source of several. */
  private @Nullable String several;

  public StandingResolver(
      AnnotatedArticle article, HeadNouns headNouns, NamedMentions named, SourceResolver sources) {
    this.words = new TokenIndex(article);
    this.nouns = new RoleNouns(headNouns);
    CountryNames countries = new CountryNames(words.text());
    SpanIndex<DateTag> dates = new SpanIndex<>(article.dates(), DateTag::span);
    this.reader = new DescriptionReader(nouns, new RoleComplements(nouns, named.index(), dates));
    Offices offices = new Offices(words, named, nouns, dates);
    this.bodyNames = new BodyNames(words, named, nouns, countries);
    DescribedBodies described = new DescribedBodies(words, named, sources, nouns);
    this.bodies = new Bodies(words, named, described, nouns, countries, offices, bodyNames);
    BodyKinds kinds = new BodyKinds(headNouns);
    Topic topic = new Topic(words.text(), named, article.article().metadata());
    this.nearby = new NearbyBodies(words, named, sources, nouns, reader, bodies, kinds, topic);
    Outlet outlet = new Outlet(nouns, article.article().metadata().publisher());
    BodyInFocus focus = new BodyInFocus(named, sources, nearby, nouns, kinds, topic);
    this.finder =
        new AffiliationFinder(
            nouns,
            reader,
            bodies,
            bodyNames,
            nearby,
            focus,
            countries,
            offices,
            outlet,
            kinds,
            new WorksAndFields(nouns, named.index()));
    this.openings = new SourceOpenings(words, nouns, reader, bodies, finder);
    this.forces = new Forces(words, bodies);
    this.acronyms = new Acronyms(words.text());
    this.territories = new Territories(words, named);
    NamePlaces places = new NamePlaces(words, nouns);
    NamedRoles roles =
        new NamedRoles(
            places,
            nouns,
            reader,
            new TitleReader(nouns, named.index(), dates),
            new Quoted(article));
    this.persons =
        new NamedStandings(
            words.text(),
            named,
            places,
            roles,
            new NamedTies(words, nouns, places, roles, finder.phrases(), bodies, focus, dates),
            finder,
            nearby,
            new FarDescriptions(words, named, nouns, reader, article.quotations()),
            forces);
  }

  /** Enters what a source is called, for the claims of the same person before it. */
  public void note(Attribution claim, Referent referent) {
    if (isNamed(referent)) {
      Span source = cover(claim);
      persons.note(source, referent, openings.description(words.in(source)));
    }
  }

  private static Span cover(Attribution claim) {
    List<Span> pieces = claim.source();
    return pieces.get(0).cover(pieces.get(pieces.size() - 1));
  }

  /**
   * What the source is and whom it speaks for; best asked for in the order of the sources.
   *
   * @param referent whom the claim's source stands for
   */
  public Standing of(Attribution claim, Referent referent) {
    boolean people =
        referent.type() == SourceType.PERSON
            || referent.type() == SourceType.GROUP
            || referent.type() == SourceType.UNNAMED;
    if (!people) {
      return Standing.NONE;
    }
    Span source = cover(claim);
    Optional<Description> own =
        openings.description(words.in(source)).filter(found -> !isOfName(found.span(), referent));
    Standing found =
        isNamed(referent)
            ? persons.of(claim, source, referent, own)
            : new Standing(null, described(claim, source, referent, own).orElse(null));
    String affiliation = found.affiliation();
    boolean body =
        affiliation != null
            && !nouns.isPeople(affiliation)
            && !bodyNames.isNone(affiliation)
            && !isItself(affiliation, source, referent);
    return new Standing(
        withoutName(found.role(), referent),
        affiliation != null && body
            ? inSmallLetters(territories.named(acronyms.expanded(affiliation), source))
            : null);
  }

  /** "Kremlin" for a headline's "KREMLIN", where the text has that too; not "Un" for "UN". */
  private String inSmallLetters(String name) {
    if (!hasWordInCapitals(name)) {
      return name;
    }
    return Pattern.compile("(?U:\\b)" + Pattern.quote(name) + "(?U:\\b)", Pattern.CASE_INSENSITIVE)
        .matcher(words.text())
        .results()
        .map(MatchResult::group)
        .filter(written -> !hasWordInCapitals(written) && Character.isUpperCase(written.charAt(0)))
        .findFirst()
        .orElse(name);
  }

  /** "KREMLIN", "HALDEN Rovers" */
  private static boolean hasWordInCapitals(String name) {
    for (String word : name.split(" ", -1)) {
      if (word.length() >= SHORTEST && word.equals(word.toUpperCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** "Brewer", which is Jan Brewer's name and no trade. */
  private boolean isOfName(Span description, Referent referent) {
    String form = Blanks.join(description.of(words.text()));
    return referent.type() == SourceType.PERSON
        && Character.isUpperCase(form.codePointAt(0))
        && (referent.name().endsWith(" " + form) || referent.name().startsWith(form + " "));
  }

  /** "Secretary for Trade and Ports" of "Secretary for Trade and Ports Anna Kim". */
  private static @Nullable String withoutName(@Nullable String role, Referent referent) {
    String name = " " + referent.name();
    return role != null && role.endsWith(name)
        ? role.substring(0, role.length() - name.length())
        : role;
  }

  /** Nobody speaks for himself as for a body. */
  private boolean isItself(String affiliation, Span source, Referent referent) {
    return affiliation.endsWith(" " + referent.name())
        || affiliation.equals(referent.name())
        || affiliation.equals(Blanks.join(source.of(words.text())))
        || (isNamed(referent) && referent.name().endsWith(affiliation));
  }

  /** Whether a person has a name, be it one that he gives himself. */
  private boolean isNamed(Referent referent) {
    if (referent.type() != SourceType.PERSON) {
      return false;
    }
    for (String word : referent.name().split(" ", -1)) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      boolean particle = word.length() <= 3;
      if (!(capital || particle) || word.equals("of") || nouns.isRoleWord(word)) {
        return persons.knows(referent);
      }
    }
    return referent.isNamed();
  }

  private Optional<String> described(
      Attribution claim, Span source, Referent referent, Optional<Description> own) {
    Optional<String> affiliation =
        own.flatMap(description -> finder.of(description, claim))
            .or(() -> Optional.ofNullable(known.get(referent.key())))
            .or(() -> elsewhere(claim, source, referent))
            .or(
                () ->
                    own.filter(description -> !isFamiliar(description, source))
                        .flatMap(description -> nearby.implied(description, claim)))
            .or(() -> own.filter(this::isOfForce).flatMap(found -> forces.before(source)))
            .or(() -> partOfThose(source))
            .or(() -> openings.owner(source));
    affiliation.ifPresent(found -> known.put(referent.key(), found));
    if (referent.plural() || (own.isPresent() && own.get().noun().isPluralNoun())) {
      several = affiliation.orElse(null);
    }
    return affiliation;
  }

  /** "an official familiar with the talks": what is said of him is no post. */
  private boolean isFamiliar(Description description, Span source) {
    return words.in(source).stream()
        .filter(token -> token.span().start() >= description.noun().span().end())
        .findFirst()
        .filter(token -> ATTRIBUTES.contains(token.lower()))
        .isPresent();
  }

  /** "Troopers" */
  private boolean isOfForce(Description description) {
    return description.words().size() == 1 && Forces.isOfForce(nouns.singular(description.noun()));
  }

  /** "One of them", "another, who left in May": one of those who spoke last. */
  private Optional<String> partOfThose(Span source) {
    List<Token> tokens = words.in(source);
    if (tokens.isEmpty() || !SOME.contains(tokens.get(0).lower())) {
      return Optional.empty();
    }
    boolean ofThem =
        tokens.size() > 2
            && tokens.get(1).text().equals("of")
            && THEM.contains(tokens.get(2).lower());
    List<Token> rest = tokens.subList(ofThem ? 3 : 1, tokens.size());
    // "Buyers may ask, as one did": one of others.
    boolean alone =
        (rest.stream().allMatch(Token::isSign) && (ofThem || tokens.get(0).isCapitalized()))
            || (rest.size() > 1 && rest.get(0).isSign() && rest.get(1).isWhWord());
    return alone ? Optional.ofNullable(several) : Optional.empty();
  }

  /** By the words that are the referent's name, where they stand last before the source. */
  private Optional<String> elsewhere(Attribution claim, Span source, Referent referent) {
    int at = words.text().lastIndexOf(referent.name(), source.start());
    if (at < 0 || referent.name().equals(Blanks.join(source.of(words.text())))) {
      return Optional.empty();
    }
    List<Token> tokens = words.sentence(words.sentenceAt(at)).tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= at) {
      first++;
    }
    boolean determined = first > 0 && tokens.get(first - 1).isPossessivePronoun();
    return reader
        .from(tokens, determined ? first - 1 : first)
        .flatMap(description -> finder.of(description, claim));
  }
}
