package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.annotate.date.DateTag;
import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.PersonTitle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the description that ends directly before a name, backwards: "Finance Minister", "Secretary
 * of the Treasury", "actor and comedian", "Marta Lund's longtime confidant".
 */
final class TitleReader {
  private static final Set<String> OFFICE = AffiliationWords.LISTS.get("office-preposition");
  private static final Set<String> SUFFIXES = AffiliationWords.LISTS.get("role-suffix");
  private static final Set<String> AFTER_ROLE = AffiliationWords.LISTS.get("after-role");
  private static final Set<String> OPENERS = AffiliationWords.LISTS.get("adverbial-opener");
  private static final Set<String> PLACING = AffiliationWords.LISTS.get("placing-preposition");

  /** Signs between names in a row, and in the brackets behind them. */
  private static final Set<String> NAME_SIGNS = Set.of(",", "(", ")", "-LRB-", "-RRB-", "-", ".");

  /** How many tokens before a name the title of several may stand. */
  private static final int LONGEST_LIST = 20;

  /** The most noun phrases after the head of an office: "for trade and investment". */
  private static final int MOST_FIELDS = 3;

  private final RoleNouns nouns;
  private final SpanIndex<NamedMention> named;
  private final SpanIndex<DateTag> dates;
  private final ModifierReader modifiers;

  TitleReader(RoleNouns nouns, SpanIndex<NamedMention> named, SpanIndex<DateTag> dates) {
    this.nouns = nouns;
    this.named = named;
    this.dates = dates;
    this.modifiers = new ModifierReader(named, dates);
  }

  /**
   * The description of one person that ends before a name. Before a given name and a surname a noun
   * that no list has can hardly be anything else.
   */
  Optional<Description> before(NamePlaces.Place place) {
    List<Token> tokens = place.tokens();
    int end = place.title();
    int head = beforeSuffix(tokens, end - 1);
    if (head < 0) {
      return Optional.empty();
    }
    if (isHonorific(tokens, head)) {
      end = head;
      head--;
    }
    if (!isTitle(tokens.get(head)) && !isOfListed(place, head)) {
      head = officeBefore(tokens, end, place.isWhole());
      if (head < 0) {
        return place.isWhole() ? bare(place) : Optional.empty();
      }
    }
    int own = modifiers.start(tokens, head);
    if (FrontedObjects.isOne(place, own, head)) {
      return Optional.empty();
    }
    int both = withFirstConjunct(tokens, own, head);
    int start = both < own && hasPerson(tokens.subList(both, own)) ? own : both;
    return Optional.of(description(tokens, start, head, end));
  }

  /** "Senator Anna Kim and" before "Mayor": what another one is. */
  private boolean hasPerson(List<Token> tokens) {
    return named.within(Token.cover(tokens)).stream()
        .anyMatch(mention -> mention.referent().type() == SourceType.PERSON);
  }

  /** "candidates" of "candidates Anna Kim and Marta Lund" */
  private boolean isOfListed(NamePlaces.Place place, int head) {
    List<Token> tokens = place.tokens();
    boolean listed =
        place.end() < tokens.size()
            && (tokens.get(place.end()).isConjunction() || place.isAt(place.end(), ","));
    return listed
        && place.isWhole()
        && nouns.isRole(tokens.get(head))
        && tokens.get(head).isPluralNoun();
  }

  /** "Rep." of "Committee Chairman Rep. Marta Lund", whose post says more; "analyst Judge". */
  private boolean isHonorific(List<Token> tokens, int at) {
    return at > 0
        && (nouns.isAbbreviated(tokens.get(at)) || isAnotherTitle(tokens, at))
        && nouns.isOneRole(tokens.get(at - 1))
        && !nouns.isAbbreviated(tokens.get(at - 1))
        && (at == 1 || !tokens.get(at - 2).isPossessiveMark());
  }

  private static boolean isAnotherTitle(List<Token> tokens, int at) {
    return PersonTitle.isHonorific(tokens.get(at).text())
        && tokens.get(at).isCapitalized()
        && !tokens.get(at - 1).isCapitalized();
  }

  /** The index of "President" in "President-elect", of "Agent" in "Agent in Charge". */
  private static int beforeSuffix(List<Token> tokens, int last) {
    boolean suffix =
        last > 1
            && ((tokens.get(last - 1).isHyphen() && SUFFIXES.contains(tokens.get(last).lower()))
                || AFTER_ROLE.contains(Bodies.plain(tokens.subList(last - 1, last + 1))));
    return suffix ? last - 2 : last;
  }

  private Description description(List<Token> tokens, int start, int head, int end) {
    return new Description(determiner(tokens, start), tokens.subList(start, end), head - start);
  }

  /** "Senator", and "Sens." of those whose names follow. */
  private boolean isTitle(Token token) {
    return nouns.isOneRole(token) || isTitleOfSeveral(token);
  }

  /**
   * The title before the first of several names, of which one begins at a token: "Reps." before
   * "Marta Lund (R-Ala.) and Anna Kim".
   */
  Optional<Description> ofSeveral(List<Token> tokens, int end) {
    int at = end - 1;
    if (at < 1 || !(tokens.get(at).isConjunction() || tokens.get(at).text().equals(","))) {
      return Optional.empty();
    }
    while (at >= Math.max(0, end - LONGEST_LIST)
        && (isOfNames(tokens.get(at)) || isBeforeNames(tokens, at))) {
      Token token = tokens.get(at);
      if (isSeveral(token) && (isTitleOfSeveral(token) || isBeforeNames(tokens, at))) {
        int start = modifiers.start(tokens, at);
        return Optional.of(description(tokens, start, at, at + 1));
      }
      if (nouns.isOneRole(token)) {
        return Optional.empty();
      }
      at--;
    }
    return Optional.empty();
  }

  /** "candidates" directly before a name. */
  private boolean isBeforeNames(List<Token> tokens, int at) {
    return nouns.isRole(tokens.get(at))
        && tokens.get(at).isPluralNoun()
        && tokens.get(at + 1).isProperNoun();
  }

  private static boolean isOfNames(Token token) {
    return token.isProperNoun()
        || token.isConjunction()
        || token.isHyphen()
        || NAME_SIGNS.contains(token.text());
  }

  private boolean isSeveral(Token token) {
    String lower = token.lower().replace(".", "");
    return lower.endsWith("s") && !lower.equals(nouns.singular(token));
  }

  /** "Reps.": not "Teachers" of "American Federation of Teachers". */
  private boolean isTitleOfSeveral(Token token) {
    return nouns.isRole(token)
        && token.isCapitalized()
        && named.touching(token.span()).stream()
            .noneMatch(mention -> Bodies.isBody(mention.referent()));
  }

  /**
   * The head of an office with its field before a token, "Minister" of "Minister of mineral
   * resources"; negative where there is none.
   */
  private int officeBefore(List<Token> tokens, int end, boolean whole) {
    int at = end;
    for (int i = 0; i < MOST_FIELDS && at > 1; i++) {
      int first = modifiers.start(tokens, at);
      if (first == at) {
        return -1;
      }
      int before = first - 1;
      boolean determined = before > 1 && tokens.get(before).isDeterminer();
      if (determined) {
        before--;
      }
      if (before < 1) {
        return -1;
      }
      Token joining = tokens.get(before);
      if (OFFICE.contains(joining.lower())) {
        Token head = tokens.get(before - 1);
        boolean sure = head.isCapitalized() || whole || (i == 0 && !determined);
        if (sure && nouns.isOneRole(head)) {
          return before - 1;
        }
      } else if (!joining.isConjunction() && !joining.text().equals(",")) {
        return -1;
      }
      at = before;
    }
    return -1;
  }

  /**
   * A noun that no list has, where nothing but an apposition can stand there: "media titan", "Marta
   * Lund's longtime confidant"; not after "the", as before a clause ("the song Marta Lund wrote").
   */
  private Optional<Description> bare(NamePlaces.Place place) {
    List<Token> tokens = place.tokens();
    int end = place.title();
    int head = end - 1;
    Token noun = tokens.get(head);
    int start = modifiers.start(tokens, head);
    boolean owned =
        tokens.subList(start, head).stream().anyMatch(Token::isPossessiveMark)
            || (start > 0 && tokens.get(start - 1).isPossessivePronoun());
    boolean common =
        noun.tag().equals("NN") || (noun.isAdjective() && head > start && isOfNoun(tokens, head));
    // "Next door Marta Lund said so."
    common = common && !OPENERS.contains(tokens.get(start).lower());
    if (!common || !nouns.mayBeRole(noun) || !dates.touching(noun.span()).isEmpty()) {
      return Optional.empty();
    }
    boolean capital = noun.isCapitalized() && head > 0;
    // "By phone Marta Lund said so."
    boolean adverbial = start > 0 && isPreposition(tokens.get(start - 1)) && place.isSubject();
    boolean opens = start == 0 || owned || (mayStandBefore(tokens.get(start - 1)) && !adverbial);
    return opens && !capital
        ? Optional.of(description(tokens, start, head, end))
        : Optional.empty();
  }

  /** "hopeful" of "White House hopeful", "confident" of "Marta Lund's longtime confident". */
  private static boolean isOfNoun(List<Token> tokens, int at) {
    return tokens.get(at - 1).isNoun()
        || (at > 1 && tokens.get(at - 2).isPossessiveMark() && tokens.get(at - 1).isAdjective());
  }

  private static boolean mayStandBefore(Token token) {
    boolean sign = token.isSign() && !token.isHyphen() && !token.isPossessiveMark();
    return sign
        || (token.isVerb() && !token.isGerund())
        || token.isConjunction()
        || token.isWhWord()
        || (isPreposition(token) && !PLACING.contains(token.lower()));
  }

  private static boolean isPreposition(Token token) {
    return token.isPreposition() || token.isTo();
  }

  /** "actor" of "actor and comedian", where one is both. */
  private int withFirstConjunct(List<Token> tokens, int start, int head) {
    int and = start - 1;
    if (and < 1 || !tokens.get(and).lower().equals("and")) {
      return start;
    }
    Token first = tokens.get(and - 1);
    int begin = modifiers.start(tokens, and - 1);
    int office = officeBefore(tokens, and, false);
    if (office >= 0 || isField(tokens, and, start, head)) {
      int opening = office < 0 ? begin : modifiers.start(tokens, office);
      boolean opens = opening == 0 || mayStandBefore(tokens.get(opening - 1));
      boolean fields = office < 0 && isDetermined(tokens, opening);
      return opens || fields ? opening : start;
    }
    boolean both =
        (and == 1 || tokens.get(head).isCapitalized() == first.isCapitalized())
            && (nouns.isOneRole(first) || (first.tag().equals("NN") && nouns.mayBeRole(first)))
            && named.touching(first.span()).isEmpty()
            && (begin == 0 || mayStandBefore(tokens.get(begin - 1)));
    boolean capitals = first.isCapitalized() && tokens.get(head).isCapitalized();
    boolean two = capitals && (begin == and - 1 || isDetermined(tokens, begin));
    return both && !two ? begin : start;
  }

  /** "Trade" of "Trade and Industry Minister" */
  private boolean isField(List<Token> tokens, int and, int start, int head) {
    Token first = tokens.get(and - 1);
    return start < head
        && tokens.get(start).isNoun()
        && first.isNoun()
        && (and == 1 || tokens.get(start).isCapitalized() == first.isCapitalized())
        && !nouns.isPeople(first)
        && !nouns.isBody(nouns.singular(first))
        && !nouns.isPeople(tokens.get(start))
        && !nouns.isOfPost(tokens.get(start))
        && named.touching(first.span()).isEmpty()
        && named.touching(tokens.get(start).span()).isEmpty();
  }

  private static boolean isDetermined(List<Token> tokens, int start) {
    return start > 0 && ModifierReader.opens(tokens.get(start - 1));
  }

  private static @Nullable Token determiner(List<Token> tokens, int start) {
    return start > 0 && ModifierReader.opens(tokens.get(start - 1)) ? tokens.get(start - 1) : null;
  }
}
