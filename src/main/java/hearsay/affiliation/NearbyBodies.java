package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.coreference.SourceResolver;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds the bodies that are spoken of where a pronoun or a bare post stands that names none. */
final class NearbyBodies {
  private static final Set<String> STAFF = AffiliationWords.LISTS.get("staff");
  private static final Set<String> BESIDE_POST = AffiliationWords.LISTS.get("seat-modifier");
  private static final Set<String> INDEFINITE = AffiliationWords.LISTS.get("indefinite");

  /** "Norland's trade ministry" */
  private static final Pattern OWNED = Pattern.compile("['\u2019]s? ");

  private static final String THERE = " there";

  /** How many sentences before a pronoun its antecedent may be named. */
  private static final int REACH = 1;

  private final TokenIndex words;
  private final SentencesBefore before;
  private final CountriesBefore countries;
  private final NamedMentions named;
  private final SourceResolver sources;
  private final RoleNouns nouns;
  private final DescriptionReader reader;
  private final Bodies bodies;
  private final BodyKinds kinds;
  private final Topic topic;
  private final SaidBodies said;

  NearbyBodies(
      TokenIndex words,
      NamedMentions named,
      SourceResolver sources,
      RoleNouns nouns,
      DescriptionReader reader,
      Bodies bodies,
      BodyKinds kinds,
      Topic topic) {
    this.words = words;
    this.before = new SentencesBefore(words);
    this.countries = new CountriesBefore(words, named.index());
    this.named = named;
    this.sources = sources;
    this.nouns = nouns;
    this.reader = reader;
    this.bodies = bodies;
    this.kinds = kinds;
    this.topic = topic;
    this.said = new SaidBodies(words, nouns, bodies);
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
      return government(description.whole()).or(() -> seat(noun, nouns.singular(noun)));
    }
    if (isStaff(description)) {
      return subjectBefore(description.whole(), claim);
    }
    if (nouns.isPost(noun) && isBareOrDefinite(description)) {
      return subjectBefore(description.whole(), claim).or(topic::body);
    }
    boolean seated = nouns.seat(nouns.singular(noun)) != null;
    if (!description.modifiers().stream()
        .allMatch(word -> nouns.isWithoutField(word) || (seated && isBesidePost(word)))) {
      return Optional.empty();
    }
    if (nouns.isSpokesperson(noun) && said.isOfUnknown(description, claim)) {
      return Optional.empty();
    }
    return nouns.isSpokesperson(noun)
        ? said.named(description, claim)
            .or(() -> known(description, claim))
            .or(() -> said.ofItself(description, claim))
            .or(() -> said.it(description, claim).flatMap(it -> subjectBefore(it, claim)))
        : seat(noun, nouns.singular(noun));
  }

  /** "Deputy", "three": whose body the post alone tells. */
  private static boolean isBesidePost(Token modifier) {
    return modifier.isNumber() || BESIDE_POST.contains(modifier.lower());
  }

  /**
   * "an official", "An officer", "a chemist there" of the body that the sentence before is about.
   */
  private boolean isStaff(Description description) {
    Token determiner = description.determiner();
    boolean there =
        words.text().startsWith(THERE, description.whole().end())
            && nouns.isRole(description.noun());
    return (there || STAFF.contains(description.noun().lower()))
        && description.modifiers().isEmpty()
        && determiner != null
        && INDEFINITE.contains(determiner.lower());
  }

  /** "Chief executive" before a name, "the manager": not "a manager", nor "Leeds manager". */
  private static boolean isBareOrDefinite(Description description) {
    Token determiner = description.determiner();
    return !description.noun().isPluralNoun()
        && (determiner == null || determiner.lower().equals("the"))
        && description.modifiers().stream().skip(1).noneMatch(Token::isCapitalized);
  }

  /**
   * The body that is the subject of the sentence before, where a pronoun begins a sentence: "The
   * newspaper stood by its story. Its editor said".
   */
  Optional<String> subjectBefore(Span pronoun, Attribution claim) {
    List<Token> earlier = before.tokens(pronoun);
    Optional<NounPhrase> read = NounPhrase.read(earlier);
    Optional<String> named =
        read.isPresent() && !read.get().possessor().isEmpty()
            ? Optional.empty()
            : bodies.subject(earlier);
    if (named.isPresent()) {
      return named;
    }
    if (read.isEmpty()) {
      return earlier.isEmpty() || !earlier.get(0).lower().equals("it")
          ? Optional.empty()
          : subjectBefore(earlier.get(0).span(), claim)
              .or(() -> owner(earlier.get(0).span(), claim));
    }
    NounPhrase subject = read.get();
    if (!subject.possessor().isEmpty()
        && nouns.isBody(nouns.singular(subject.head()))
        && !subject.isPlural()) {
      return subject.coordinated() ? Optional.empty() : bodies.described().of(subject);
    }
    if (!subject.possessor().isEmpty()) {
      boolean verbal = subject.possessor().stream().anyMatch(Token::isVerb);
      return verbal ? Optional.empty() : bodies.body(null, subject.possessor());
    }
    Token head = subject.head();
    boolean body = nouns.isBody(nouns.singular(head)) && !head.isPluralNoun();
    if (!body || !subject.isDefinite() || subject.coordinated()) {
      return Optional.empty();
    }
    return subject.modifiers().isEmpty()
        ? bodies.described().takenUp(subject).or(() -> ownerOfKind(head, claim))
        : bodies.described().of(subject);
  }

  /**
   * For whom those speak with whom the sentence before begins: "Treasury officials are unhappy. The
   * department's secretary said".
   */
  Optional<String> staffBefore(Span place, Function<Description, Optional<String>> affiliation) {
    return reader
        .from(before.tokens(words.sentence(words.sentenceAt(place.start())).span()), 0)
        .filter(staff -> nouns.isRole(staff.noun()) && staff.possessor().isEmpty())
        .flatMap(affiliation);
  }

  /**
   * The body that "its" takes up, where it is named nearby.
   *
   * @param place where the pronoun stands or might stand, in UTF-16 units
   */
  Optional<String> owner(Span place, Attribution claim) {
    return takenUp(place, claim).map(Referent::name).or(() -> onlyNearby(place));
  }

  private Optional<Referent> takenUp(Span place, Attribution claim) {
    return sources.owner(place, Bodies::isBody, claim).filter(body -> isNear(body, place));
  }

  /** "A spokesman said": of the body that "its" would take up, if it has a name or an owner. */
  private Optional<String> known(Description description, Attribution claim) {
    Span place = description.whole();
    Optional<String> taken = takenUp(place, claim).map(Referent::name);
    return taken.isEmpty()
        ? onlyNearby(place)
        : taken.filter(name -> named.byVariant(name).isPresent() || OWNED.matcher(name).find());
  }

  /** The body that a bare word for bodies may take up, where it is named nearby. */
  private Optional<String> ownerOfKind(Token noun, Attribution claim) {
    return sources
        .owner(
            noun.span(),
            referent -> Bodies.isBody(referent) && kinds.mayBe(referent, nouns.singular(noun)),
            claim)
        .filter(referent -> isNear(referent, noun.span()))
        .map(Referent::name);
  }

  /** The body that the first sentence of a place's paragraph is about. */
  Optional<String> paragraph(Span place) {
    int first = words.sentenceAt(place.start());
    while (first > 0 && !before.opensParagraph(first)) {
      first--;
    }
    return first < words.sentenceAt(place.start())
        ? bodies.subject(words.sentence(first).tokens())
        : Optional.empty();
  }

  /** The one body that is named in the sentence before a place, or else in the one before that. */
  Optional<String> onlyNearby(Span place) {
    int sentence = words.sentenceAt(place.start());
    for (int i = sentence; i >= Math.max(0, sentence - REACH); i--) {
      Span here = before.within(place, i);
      List<String> found =
          here == null
              ? List.of()
              : named.index().touching(here).stream()
                  .map(NamedMention::referent)
                  .filter(Bodies::isBody)
                  .map(Referent::name)
                  .distinct()
                  .toList();
      if (!found.isEmpty()) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The government of the country that a place's sentence, or the one before, begins with. */
  Optional<String> government(Span place) {
    return countries.before(place).map(bodies::governed);
  }

  /** The named body where such a post is: of "the judge" the court. */
  private Optional<String> seat(Token noun, String singular) {
    String body = nouns.seat(singular);
    if (body == null || noun.span().start() == 0) {
      return Optional.empty();
    }
    Token head = new Token(noun.span(), body, body, "NN");
    return sources
        .takenUp(new NounPhrase("the", List.of(), List.of(), head, false))
        .filter(Bodies::isBody)
        .filter(Referent::isNamed)
        .map(Referent::name);
  }

  /** Whether one is named in the sentence of a place before it, or in the one before that. */
  boolean isNear(Referent referent, Span place) {
    int sentence = words.sentenceAt(place.start());
    if (sentence >= words.sentenceCount()) {
      return false;
    }
    int from = words.sentence(Math.max(0, sentence - REACH)).span().start();
    return from < place.start()
        && (named.index().touching(new Span(from, place.start())).stream()
                .anyMatch(mention -> mention.referent().key().equals(referent.key()))
            || Blanks.join(words.text().substring(from, place.start())).contains(referent.name()));
  }
}
