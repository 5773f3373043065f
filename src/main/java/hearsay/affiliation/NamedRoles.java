package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.grammar.Quoted;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The descriptions that stand beside a name: a title before it, an apposition after it or before
 * it, a predicate. Reads the sentence of the name only.
 */
final class NamedRoles {
  private static final Set<String> FIRST_SUBJECT = AffiliationWords.LISTS.get("relative-subject");

  private static final Set<String> PRONOUNS = AffiliationWords.LISTS.get("subject-of-one");
  private static final Set<String> CONJUNCTIONS = AffiliationWords.LISTS.get("conjunction-of-time");
  private static final Set<String> HEDGES = AffiliationWords.LISTS.get("hedge");

  /** The most tokens of an apposition before a name. */
  private static final int LONGEST = 16;

  private final NamePlaces places;
  private final RoleNouns nouns;
  private final DescriptionReader reader;
  private final TitleReader titles;
  private final PredicateReader predicates;
  private final LooseAppositions appositions;
  private final Quoted quoted;

  NamedRoles(
      NamePlaces places,
      RoleNouns nouns,
      DescriptionReader reader,
      TitleReader titles,
      Quoted quoted) {
    this.quoted = quoted;
    this.titles = titles;
    this.predicates = new PredicateReader(reader);
    this.appositions = new LooseAppositions(reader, nouns);
    this.places = places;
    this.nouns = nouns;
    this.reader = reader;
  }

  /**
   * What the words beside a name say that its bearer is; a rank is none.
   *
   * @param source the claim's source, whose words belong together; null outside one
   */
  Optional<Description> at(Span name, @Nullable Span source) {
    return places.of(name).flatMap(place -> at(place, source));
  }

  private Optional<Description> at(NamePlaces.Place place, @Nullable Span source) {
    Optional<Description> title = title(place);
    return title
        .filter(found -> found.words().size() > 1 || !nouns.isAbbreviated(found.noun()))
        .or(() -> apposition(place, source))
        .or(() -> title)
        .or(() -> before(place, source))
        .or(() -> appositions.named(place))
        .or(() -> inClauseBefore(place))
        .or(() -> appositions.enclosed(place))
        .or(() -> predicate(place));
  }

  /** What a clause says of a name's bearer that he has become or been; see {@link #at}. */
  Optional<Description> career(Span name) {
    return places
        .of(name)
        .filter(place -> !isHedged(place) && !isQuoted(place))
        .flatMap(place -> predicates.career(place.tokens(), place.end()))
        .filter(found -> isOne(found) && !nouns.has(NounTrait.PASSING, found.noun()));
  }

  /** What stands behind a name of which {@link #at} has what stands before it. */
  Optional<Description> behind(Span name) {
    return places
        .of(name)
        .filter(place -> title(place).isPresent())
        .flatMap(place -> apposition(place, null).or(() -> predicate(place)));
  }

  /** The index of the first token of a name with what stands directly before it. */
  int opening(NamePlaces.Place place) {
    int first = place.title();
    Optional<Description> title = titles.before(place);
    if (title.isPresent()) {
      first = DescriptionReader.indexOf(place.tokens(), 0, title.get().whole().start());
    }
    return first;
  }

  /** The description directly before a name, or before several of which it is one. */
  Optional<Description> title(NamePlaces.Place place) {
    return titles.before(place).or(() -> titles.ofSeveral(place.tokens(), place.title()));
  }

  /** The description that stands as an apposition behind a name. */
  Optional<Description> apposition(NamePlaces.Place place) {
    return apposition(place, null);
  }

  /** ", the finance minister of Norland," after a name. */
  private Optional<Description> apposition(NamePlaces.Place place, @Nullable Span source) {
    if (!place.isAt(place.end(), ",")) {
      return Optional.empty();
    }
    List<Token> tokens = place.tokens();
    return reader
        .from(tokens, place.end() + 1)
        .filter(this::isOne)
        .or(() -> reader.oneOf(tokens, place.end() + 1))
        .filter(found -> closes(tokens, found, source))
        .or(() -> unlisted(place, source));
  }

  /** ", a numbers genius," after the subject of a sentence. */
  private Optional<Description> unlisted(NamePlaces.Place place, @Nullable Span source) {
    List<Token> tokens = place.tokens();
    return reader
        .unlisted(tokens, place.end() + 1)
        .filter(found -> place.isWhole())
        .filter(
            found -> {
              int next = LooseAppositions.after(tokens, found);
              boolean inside = source != null && source.contains(found.span());
              boolean subject =
                  next + 1 < tokens.size()
                      && tokens.get(next).text().equals(",")
                      && tokens.get(next + 1).isFinite();
              return inside || subject || (next < tokens.size() && isWho(tokens.get(next)));
            });
  }

  private static boolean isWho(Token token) {
    return FIRST_SUBJECT.contains(token.lower());
  }

  private boolean isOne(Description found) {
    return LooseAppositions.isOne(nouns, found);
  }

  private static boolean closes(List<Token> tokens, Description found, @Nullable Span source) {
    int next = LooseAppositions.after(tokens, found);
    if (next == tokens.size()) {
      return true;
    }
    Token after = tokens.get(next);
    // The comma stands inside the marks of "host of “Morning Call,” said".
    boolean sign = after.isSign() || tokens.get(next - 1).isSign();
    boolean inside = source != null && source.contains(found.span());
    return sign || after.isWhWord() || inside;
  }

  /** "The president of the council, " before a name. */
  private Optional<Description> before(NamePlaces.Place place, @Nullable Span source) {
    int comma = place.title() - 1;
    if (!place.isAt(comma, ",")) {
      return Optional.empty();
    }
    List<Token> tokens = place.tokens();
    int end = tokens.get(comma).span().start();
    for (int i = Math.max(0, comma - LONGEST); i < comma; i++) {
      if (!mayOpen(tokens, i)) {
        continue;
      }
      Optional<Description> found = reader.from(tokens.subList(0, comma), i);
      if (found.isPresent()
          && isOne(found.get())
          && end - found.get().span().end() <= 1
          && isSameOne(place, found.get(), i, source)) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean mayOpen(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.isDeterminer()
        || token.isPossessivePronoun()
        || at == 0
        || tokens.get(at - 1).isSign()
        || tokens.get(at - 1).isVerb()
        || tokens.get(at - 1).isPreposition()
        || tokens.get(at - 1).isTo();
  }

  /** Not "After meeting the king, Anna Kim said". */
  private static boolean isSameOne(
      NamePlaces.Place place, Description found, int at, @Nullable Span source) {
    List<Token> tokens = place.tokens();
    boolean inside = source != null && source.contains(found.span());
    boolean opens = at == 0 || tokens.get(at - 1).isSign() || isAs(tokens, found, at - 1);
    boolean closed = place.end() == tokens.size() || tokens.get(place.end()).isSign();
    return inside || opens || closed;
  }

  /** "As head of the board, Marta Lund said": not "As a mother". */
  private static boolean isAs(List<Token> tokens, Description found, int at) {
    return !DescriptionReader.isIndefinite(found.determiner())
        && tokens.get(at).lower().equals("as")
        && (at == 0 || tokens.get(at - 1).isSign());
  }

  /** "When she was mayor of Halden, " before the name of a clause's subject. */
  private Optional<Description> inClauseBefore(NamePlaces.Place place) {
    int comma = place.title() - 1;
    if (!place.isAt(comma, ",") || !place.isSubject()) {
      return Optional.empty();
    }
    List<Token> clause = place.tokens().subList(0, comma);
    for (int i = 1; i + 1 < comma; i++) {
      boolean opens = i == 1 || clause.get(i - 2).isSign();
      if (opens
          && PRONOUNS.contains(clause.get(i).lower())
          && CONJUNCTIONS.contains(clause.get(i - 1).lower())) {
        int end = i + 1;
        return predicates
            .being(clause, end)
            .or(() -> predicates.career(clause, end))
            .filter(this::isOne);
      }
    }
    return Optional.empty();
  }

  /** "is the minister" or ", who is deputy registrar at the port" after a name. */
  private Optional<Description> predicate(NamePlaces.Place place) {
    return isHedged(place) || isQuoted(place)
        ? Optional.empty()
        : predicates.being(place.tokens(), place.end()).filter(this::isOne);
  }

  /** “Kim is a supporter of fraud,” which others say of her. */
  private boolean isQuoted(NamePlaces.Place place) {
    return quoted.covers(place.tokens().get(place.start()).span());
  }

  /** "Maybe Anna Kim is the candidate" */
  private static boolean isHedged(NamePlaces.Place place) {
    return place.title() > 0 && HEDGES.contains(place.tokens().get(place.title() - 1).lower());
  }
}
