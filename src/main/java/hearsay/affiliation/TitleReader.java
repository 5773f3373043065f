package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.annotate.date.DateTag;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
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
  private static final Set<String> MODIFIERS = AffiliationWords.LISTS.get("modifier");
  private static final Set<String> PLACING = AffiliationWords.LISTS.get("placing-preposition");

  /** Participles that begin another phrase: "Democrats including Senator". */
  private static final Set<String> LIKE_PREPOSITIONS =
      AffiliationWords.LISTS.get("participle-preposition");

  /** Signs between names in a row, and in the brackets behind them. */
  private static final Set<String> NAME_SIGNS = Set.of(",", "(", ")", "-LRB-", "-RRB-", "-", ".");

  /** How many tokens before a name the title of several may stand. */
  private static final int LONGEST_LIST = 20;

  /** The most noun phrases after the head of an office: "for trade and investment". */
  private static final int MOST_FIELDS = 3;

  private final RoleNouns nouns;
  private final SpanIndex<NamedMention> named;
  private final SpanIndex<DateTag> dates;

  TitleReader(RoleNouns nouns, SpanIndex<NamedMention> named, SpanIndex<DateTag> dates) {
    this.nouns = nouns;
    this.named = named;
    this.dates = dates;
  }

  /**
   * The description of one person that ends before a token.
   *
   * @param whole whether a given name and a surname follow, so that a noun before them that no list
   *     has can hardly be anything else
   */
  Optional<Description> before(List<Token> tokens, int end, boolean whole) {
    int head = end - 1;
    if (head < 0) {
      return Optional.empty();
    }
    if (!isTitle(tokens.get(head))) {
      int office = officeBefore(tokens, end, whole);
      if (office < 0) {
        return whole ? bare(tokens, end) : Optional.empty();
      }
      head = office;
    }
    int start = withFirstConjunct(tokens, start(tokens, head), head);
    return Optional.of(description(tokens, start, head, end));
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
    while (at >= Math.max(0, end - LONGEST_LIST) && isOfNames(tokens.get(at))) {
      Token token = tokens.get(at);
      if (isTitleOfSeveral(token) && isSeveral(token)) {
        int start = start(tokens, at);
        return Optional.of(description(tokens, start, at, at + 1));
      }
      if (nouns.isOneRole(token)) {
        return Optional.empty();
      }
      at--;
    }
    return Optional.empty();
  }

  private static boolean isOfNames(Token token) {
    return token.isProperNoun()
        || token.isConjunction()
        || token.isHyphen()
        || NAME_SIGNS.contains(token.text());
  }

  private boolean isSeveral(Token token) {
    String lower = DescriptionReader.lower(token).replace(".", "");
    return lower.endsWith("s") && !lower.equals(nouns.singular(token));
  }

  /** "Reps." */
  private boolean isTitleOfSeveral(Token token) {
    return nouns.isRole(token) && isCapitalised(token) && token.isProperNoun();
  }

  /**
   * The head of an office with its field before a token, "Minister" of "Minister of mineral
   * resources"; negative where there is none.
   */
  private int officeBefore(List<Token> tokens, int end, boolean whole) {
    int at = end;
    for (int i = 0; i < MOST_FIELDS && at > 1; i++) {
      int first = start(tokens, at);
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
      if (OFFICE.contains(DescriptionReader.lower(joining))) {
        Token head = tokens.get(before - 1);
        boolean sure = isCapitalised(head) || whole || (i == 0 && !determined);
        boolean office = sure && nouns.isOneRole(head);
        return office ? before - 1 : -1;
      }
      if (!joining.isConjunction() && !joining.text().equals(",")) {
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
  private Optional<Description> bare(List<Token> tokens, int end) {
    int head = end - 1;
    Token noun = tokens.get(head);
    int start = start(tokens, head);
    boolean owned =
        tokens.subList(start, head).stream().anyMatch(Token::isPossessiveMark)
            || (start > 0 && tokens.get(start - 1).isPossessivePronoun());
    boolean common =
        noun.tag().equals("NN") || (noun.isAdjective() && head > start && isOfNoun(tokens, head));
    if (!common || !nouns.mayBeRole(noun) || !dates.touching(noun.span()).isEmpty()) {
      return Optional.empty();
    }
    boolean capital = isCapitalised(noun) && head > 0;
    boolean opens = start == 0 || mayStandBefore(tokens.get(start - 1)) || owned;
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
    boolean preposition = token.isPreposition() || token.isTo();
    return sign
        || (token.isVerb() && !token.isGerund())
        || token.isConjunction()
        || token.isWhWord()
        || (preposition && !PLACING.contains(DescriptionReader.lower(token)));
  }

  /** "actor" of "actor and comedian", where one is both. */
  private int withFirstConjunct(List<Token> tokens, int start, int head) {
    int and = start - 1;
    if (and < 1 || !DescriptionReader.lower(tokens.get(and)).equals("and")) {
      return start;
    }
    Token first = tokens.get(and - 1);
    int begin = start(tokens, and - 1);
    boolean both =
        isCapitalised(tokens.get(head)) == isCapitalised(first)
            && (nouns.isOneRole(first) || (first.tag().equals("NN") && nouns.mayBeRole(first)))
            && named.touching(first.span()).isEmpty()
            && (begin == 0 || mayStandBefore(tokens.get(begin - 1)));
    return both && !isCapitalised(first) ? begin : start;
  }

  private static @Nullable Token determiner(List<Token> tokens, int start) {
    return start > 0 && opens(tokens.get(start - 1)) ? tokens.get(start - 1) : null;
  }

  private static boolean opens(Token token) {
    return token.isDeterminer() || token.isPossessivePronoun();
  }

  /** Where the modifiers begin that stand before a token. */
  private int start(List<Token> tokens, int before) {
    int start = before;
    while (start > 0 && modifies(tokens, start - 1, before)) {
      start--;
    }
    // "University of Texas Muslim Student Association president": all of the body's name.
    if (start < before) {
      for (NamedMention mention : named.touching(tokens.get(start).span())) {
        while (start > 0 && tokens.get(start - 1).span().start() >= mention.span().start()) {
          start--;
        }
      }
    }
    while (start < before && tokens.get(start).isPossessiveMark()) {
      start++;
    }
    return start;
  }

  private boolean modifies(List<Token> tokens, int at, int before) {
    Token token = tokens.get(at);
    boolean word =
        token.isNoun()
            || token.isAdjective()
            || isInside(tokens, at)
            || token.isPossessiveMark()
            || token.isForeign()
            || token.text().equals("&")
            || MODIFIERS.contains(DescriptionReader.lower(token))
            || isPartOfName(tokens, at)
            || isUnder(tokens, at)
            || (at > 0
                && (at + 1 < before || tokens.get(at - 1).isHyphen())
                && (token.isGerund() || token.isPastParticiple()));
    return word
        && !LIKE_PREPOSITIONS.contains(DescriptionReader.lower(token))
        && dates.touching(token.span()).isEmpty();
  }

  /** "Under Secretary" */
  private static boolean isUnder(List<Token> tokens, int at) {
    return tokens.get(at).text().equals("Under")
        && at + 1 < tokens.size()
        && isCapitalised(tokens.get(at + 1));
  }

  /** A word with a capital that is not due to where it stands: not "Is" of a question quoted. */
  private static boolean isPartOfName(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return at > 0
        && isCapitalised(token)
        && !isFunctionWord(token)
        && (!tokens.get(at - 1).isSign() || tokens.get(at - 1).isHyphen());
  }

  /** The hyphen of "vice-chair": not a dash. */
  private static boolean isInside(List<Token> tokens, int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at).isHyphen()
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private static boolean isFunctionWord(Token token) {
    return opens(token)
        || token.isPreposition()
        || token.isTo()
        || token.isConjunction()
        || token.isPersonalPronoun()
        || token.isWhWord()
        || token.isModal();
  }
}
