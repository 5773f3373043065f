package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.annotate.date.DateTag;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Bodies that the words beside a person's name tie him to without saying what he is: "Marta Lund of
 * Halden Steel", "the firm's Marta Lund", "Marta Lund, who heads the agency".
 */
final class NamedTies {
  private static final Set<String> LEADING = AffiliationWords.LISTS.get("leading-verb");

  /** A site's address by which it is called. */
  private static final Pattern SITE = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}-]+(?:\\.\\p{Ll}{2,})+");

  private static final Set<String> MEMBER = AffiliationWords.LISTS.get("member-preposition");
  private static final Set<String> IN_BODY = AffiliationWords.LISTS.get("body-member-preposition");
  private static final Set<String> AT = AffiliationWords.LISTS.get("at-body");
  private static final Set<String> HIS = AffiliationWords.LISTS.get("personal-owner");
  private static final Set<String> NAME_PREFIXES = AffiliationWords.LISTS.get("name-prefix");
  private static final Set<String> COMPANY = AffiliationWords.LISTS.get("owned-body");

  /** In how many sentences from a name his company may be named. */
  private static final int COMPANY_REACH = 3;

  private final Map<Span, Optional<String>> companies = new HashMap<>();
  private final TokenIndex words;
  private final RoleNouns nouns;
  private final NamePlaces places;
  private final NamedRoles roles;
  private final PhraseBodies phrases;
  private final Bodies bodies;
  private final BodyInFocus focus;
  private final Acronyms acronyms;
  private final Workplaces workplaces;
  private final FirmsBehindRoles firms;

  NamedTies(
      TokenIndex words,
      RoleNouns nouns,
      NamePlaces places,
      NamedRoles roles,
      PhraseBodies phrases,
      Bodies bodies,
      BodyInFocus focus,
      SpanIndex<DateTag> dates) {
    this.focus = focus;
    this.nouns = nouns;
    this.places = places;
    this.words = words;
    this.roles = roles;
    this.phrases = phrases;
    this.bodies = bodies;
    this.acronyms = new Acronyms(words.text());
    this.workplaces = new Workplaces(phrases);
    this.firms = new FirmsBehindRoles(roles, phrases, bodies, nouns, dates);
  }

  /** The body; empty where the words beside the name tell none. */
  Optional<String> at(Span name, Attribution claim) {
    return places
        .of(name)
        .flatMap(
            place ->
                owner(place, claim)
                    .or(() -> member(place))
                    .or(() -> leader(place, claim))
                    .or(() -> ledBy(place))
                    .or(() -> firms.of(place))
                    .or(() -> workplaces.of(place))
                    .or(() -> opening(place)))
        .or(() -> companies.computeIfAbsent(name, this::company));
  }

  /** "his company, Halden Interiors," in the sentences after a name, where no other is named. */
  private Optional<String> company(Span name) {
    int first = words.sentenceAt(name.start());
    for (int i = first; i < Math.min(words.sentenceCount(), first + COMPANY_REACH); i++) {
      List<Token> tokens = words.sentence(i).tokens();
      for (int at = 0; at + 3 < tokens.size(); at++) {
        if (tokens.get(at).span().start() < name.end()) {
          continue;
        }
        if (bodies.namesOther(tokens.get(at), name)) {
          return Optional.empty();
        }
        if (HIS.contains(tokens.get(at).lower())
            && COMPANY.contains(tokens.get(at + 1).lower())
            && tokens.get(at + 2).text().equals(",")) {
          return phrases.organizationAfter(tokens, at + 3);
        }
      }
    }
    return Optional.empty();
  }

  /** "the firm's Marta Lund" */
  private Optional<String> owner(NamePlaces.Place place, Attribution claim) {
    int mark = place.title() - 1;
    if (mark < 1 || !place.tokens().get(mark).isPossessiveMark()) {
      return Optional.empty();
    }
    int start = mark;
    while (start > 0 && isOfPossessor(place.tokens().get(start - 1))) {
      start--;
    }
    if (start == mark) {
      return Optional.empty();
    }
    Token determiner = start == 0 ? null : place.tokens().get(start - 1);
    List<Token> possessor = place.tokens().subList(start, mark);
    return bodies
        .body(determiner, possessor)
        .or(() -> focus.owner(determiner, possessor, claim))
        .or(() -> properOwner(possessor));
  }

  /** "Acme Radio", of whom no tag has all. */
  private Optional<String> properOwner(List<Token> possessor) {
    boolean name =
        ((possessor.size() > 1 && possessor.stream().allMatch(Token::isProperNoun))
                || (possessor.size() == 1 && isCoined(possessor.get(0).text())))
            && !bodies.namesPerson(possessor);
    return name ? bodies.ownWords(possessor) : Optional.empty();
  }

  /** "theTide", "TideWorks": not "McLund". */
  private static boolean isCoined(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return !NAME_PREFIXES.contains(word.substring(0, i).toLowerCase(Locale.ROOT))
            || Character.isLowerCase(word.charAt(0));
      }
    }
    return false;
  }

  /** "Acme, founded by the investor Marta Lund" */
  private Optional<String> ledBy(NamePlaces.Place place) {
    List<Token> tokens = place.tokens();
    int first = roles.opening(place);
    if (first < 3
        || !tokens.get(first - 1).text().equals("by")
        || !LEADING.contains(tokens.get(first - 2).lower())) {
      return Optional.empty();
    }
    int end = tokens.get(first - 3).text().equals(",") ? first - 3 : first - 2;
    int start = end;
    while (start > 0 && isOfPossessor(tokens.get(start - 1))) {
      start--;
    }
    List<Token> body = tokens.subList(start, end);
    return bodies.organization(body).or(() -> properOwner(body));
  }

  /** "At Acme, founder Marta Lund said" */
  private Optional<String> opening(NamePlaces.Place place) {
    List<Token> tokens = place.tokens();
    int comma = roles.opening(place) - 1;
    if (comma < 2 || !place.isAt(comma, ",") || roles.title(place).isEmpty()) {
      return Optional.empty();
    }
    int first = 0;
    while (first < comma && tokens.get(first).isSign()) {
      first++;
    }
    List<Token> body = tokens.subList(first + 1, comma);
    boolean at = AT.contains(tokens.get(first).lower());
    return at ? bodies.organization(body).or(() -> properOwner(body)) : Optional.empty();
  }

  private static boolean isOfPossessor(Token token) {
    return token.isNoun() || token.isAdjective() || token.text().equals("&");
  }

  /** "Marta Lund of the law firm Arkell Dunne" */
  private Optional<String> member(NamePlaces.Place place) {
    int at = place.isAt(place.end(), ",") ? place.end() + 1 : place.end();
    if (at >= place.tokens().size()) {
      return Optional.empty();
    }
    String preposition = place.tokens().get(at).lower();
    boolean ofBody = IN_BODY.contains(preposition);
    return ofBody || MEMBER.contains(preposition)
        ? phrases
            .organizationMeant(place.tokens(), at + 1)
            .filter(name -> !ofBody || bodies.isByName(name))
            .or(() -> ofBody ? Optional.empty() : introduced(place.tokens(), at + 1))
            .or(() -> constituency(place, preposition, at + 1))
            .or(() -> site(place.tokens(), at + 1))
        : Optional.empty();
  }

  /** "Halden Tide League" of "Marta Lund of the Halden Tide League (HTL)". */
  private Optional<String> introduced(List<Token> tokens, int first) {
    int open = first;
    while (open < tokens.size() && !NamePlaces.isOpening(tokens.get(open))) {
      open++;
    }
    if (open + 2 >= tokens.size() || !NamePlaces.isClosing(tokens.get(open + 2))) {
      return Optional.empty();
    }
    String name = acronyms.expanded(tokens.get(open + 1).text());
    int start = tokens.get(first).isDeterminer() ? first + 1 : first;
    return bodies.ownWords(tokens.subList(Math.min(start, open), open)).filter(name::equals);
  }

  /** "Halden.org" of "Marta Lund of Halden.org" */
  static Optional<String> site(List<Token> tokens, int at) {
    return at < tokens.size() && SITE.matcher(tokens.get(at).text()).matches()
        ? Optional.of(tokens.get(at).text())
        : Optional.empty();
  }

  /** "Norland" of "Senator Marta Lund of Norland" */
  private Optional<String> constituency(NamePlaces.Place place, String preposition, int first) {
    List<Token> tokens = place.tokens();
    boolean local =
        preposition.equals("of")
            && roles.title(place).filter(title -> nouns.isLocal(title.noun())).isPresent();
    return local
        ? NounPhrase.read(tokens.subList(first, tokens.size()))
            .filter(phrase -> phrase.possessor().isEmpty())
            .flatMap(phrase -> bodies.place(PhraseBodies.words(phrase)))
        : Optional.empty();
  }

  /**
   * "Marta Lund, who heads the agency", "Marta Lund, a lawyer who runs Acme", "Mr Lund chairs the
   * Joint Hull Forum"
   */
  private Optional<String> leader(NamePlaces.Place place, Attribution claim) {
    List<Token> tokens = place.tokens();
    int at = place.end();
    if (place.isAt(at, ",")) {
      at++;
    }
    if (at + 1 >= tokens.size()) {
      return Optional.empty();
    }
    String next = tokens.get(at).lower();
    if (next.equals("whose") && COMPANY.contains(tokens.get(at + 1).lower())) {
      return phrases.organizationAfter(tokens, at + 1);
    }
    at = next.equals("who") ? at + 1 : Math.max(at, Workplaces.clause(tokens, place.end()));
    if (at < tokens.size() && tokens.get(at).lower().equals("has")) {
      at++;
    }
    return at + 1 < tokens.size() && LEADING.contains(tokens.get(at).lower())
        ? phrases.bodyAfter(tokens, at + 1, claim)
        : Optional.empty();
  }
}
