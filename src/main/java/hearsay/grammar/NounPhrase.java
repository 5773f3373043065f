package hearsay.grammar;

import hearsay.annotate.Token;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A noun phrase up to its head: of "the Polish newspaper, which stood by its story" the words "the
 * Polish newspaper", of "two officials at the ministry" "two officials".
 *
 * @param determiner in lower case; empty where there is none
 * @param possessor the words before a possessive ending; empty where there is none
 * @param modifiers between those and the head
 * @param head its last word
 * @param coordinated whether "and" or "or" follows
 */
public record NounPhrase(
    String determiner,
    List<Token> possessor,
    List<Token> modifiers,
    Token head,
    boolean coordinated) {
  private static final Set<String> DETERMINERS = GrammarWords.LISTS.get("determiner");
  private static final Set<String> SEVERAL = GrammarWords.LISTS.get("quantifier");
  private static final Set<String> DEFINITE = GrammarWords.LISTS.get("definite-determiner");
  private static final Set<String> OWNERS = GrammarWords.LISTS.get("possessive-of-third-person");
  private static final Set<String> OWNING = GrammarWords.LISTS.get("possessive");
  private static final Set<String> UNDER = GrammarWords.LISTS.get("under-office");
  private static final Set<String> ATTRIBUTIVE = GrammarWords.LISTS.get("attributive-plural");
  private static final Set<String> POSTMODIFIERS = GrammarWords.LISTS.get("postmodifying-gerund");
  private static final Set<String> RELATIVE = GrammarWords.LISTS.get("relative-pronoun");

  /** "80-year-old", "four-term": no number of those described. */
  private static final Pattern COMPOUND =
      Pattern.compile(
          "[\\p{L}\\p{N}]+-(?!" + GrammarWords.LISTS.oneOf("digit-word") + "$)\\p{L}[\\p{L}-]*");

  private static final Pattern YEAR = Pattern.compile("(?:1[6-9]|20)\\d\\d");

  /** "Knewz.com" */
  private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}-]+(?:\\.\\p{L}{2,})+");

  public NounPhrase {
    possessor = List.copyOf(possessor);
    modifiers = List.copyOf(modifiers);
  }

  /** Reads the phrase that the tokens begin with; empty where they begin with none. */
  public static Optional<NounPhrase> read(List<Token> words) {
    List<Token> tokens = Insertions.without(words);
    int from = 0;
    while (from < tokens.size()
        && (isMark(tokens.get(from)) || JoinedModifiers.isDash(tokens, from))) {
      from++;
    }
    String determiner = "";
    if (from < tokens.size() && DETERMINERS.contains(tokens.get(from).lower())) {
      determiner = tokens.get(from).lower();
      from++;
    }
    int end = from;
    int possessive = -1;
    while (end < tokens.size()
        && (!ends(tokens, from, end)
            || JoinedModifiers.joins(tokens, from, end)
            || (!determiner.isEmpty() && Homes.joins(tokens, from, end)))) {
      if (isPossessive(tokens, end)) {
        possessive = end;
      }
      end++;
    }
    boolean coordinated = end < tokens.size() && tokens.get(end).isConjunction();
    int last = end - 1;
    while (last > from && isTrailing(tokens.get(last))) {
      last--;
    }
    if (last < from || !isNominal(tokens.get(last))) {
      return Optional.empty();
    }
    boolean owned = possessive > from && possessive < last;
    return Optional.of(
        new NounPhrase(
            determiner,
            owned ? tokens.subList(from, possessive) : List.of(),
            tokens.subList(owned ? possessive + 1 : from, last),
            tokens.get(last),
            coordinated));
  }

  private static boolean ends(List<Token> tokens, int from, int at) {
    Token token = tokens.get(at);
    if ((token.isPreposition()
            && !isUnderSecretary(tokens, at)
            && !JoinedModifiers.isInCompound(tokens, at))
        || token.isTo()
        || (token.isConjunction() && !token.text().equals("&"))
        || token.isModal()
        || token.isWhWord()
        || token.isPersonalPronoun()
        || token.isPossessivePronoun()
        || (isMark(token) && !isPossessive(tokens, at) && !isInnerSlash(tokens, at))
        || token.isDeterminer()
        || JoinedModifiers.isDash(tokens, at)
        || (at > from && RELATIVE.contains(token.lower()))
        || ReducedClause.opensBehindAdverb(tokens, from, at)) {
      return true;
    }
    boolean afterNoun = at > from && tokens.get(at - 1).isNoun();
    boolean beforeNoun = at + 1 < tokens.size() && tokens.get(at + 1).isNoun();
    // "people familiar with the talks"
    if (token.isAdjective() && afterNoun && at + 1 < tokens.size()) {
      Token next = tokens.get(at + 1);
      return next.isPreposition() || next.isTo();
    }
    if (token.isGerund() || token.isPastParticiple()) {
      return afterNoun && !(token.isGerund() && beforeNoun && !isClause(tokens.get(at - 1), token));
    }
    return token.isVerb() && afterNoun && !JoinedModifiers.isInName(tokens, at);
  }

  /** "Pell's lawyer", and "Banks’ lawyer", whose mark the tagger takes for one of quotation. */
  private static boolean isPossessive(List<Token> tokens, int at) {
    Token mark = tokens.get(at);
    return mark.isPossessiveMark()
        || (at > 0
            && at + 1 < tokens.size()
            && (mark.text().equals("\u2019") || mark.text().equals("'"))
            && tokens.get(at - 1).text().endsWith("s")
            && tokens.get(at - 1).span().end() == mark.span().start()
            && tokens.get(at + 1).span().start() > mark.span().end()
            && (tokens.get(at + 1).isNoun() || tokens.get(at + 1).isAdjective()));
  }

  /** "studies using scans", "research involving mice", but not "drug trafficking". */
  private static boolean isClause(Token noun, Token gerund) {
    // "the arms trafficking unit" is one phrase.
    return (noun.tag().equals("NNS") && !ATTRIBUTIVE.contains(noun.lower()))
        || POSTMODIFIERS.contains(gerund.lower());
  }

  /** "USA TODAY/Suffolk University Poll" */
  private static boolean isInnerSlash(List<Token> tokens, int at) {
    return tokens.get(at).text().equals("/")
        && at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
        && tokens.get(at + 1).span().start() == tokens.get(at).span().end();
  }

  /** "Under Secretary of the Treasury", "the under secretary" */
  private static boolean isUnderSecretary(List<Token> tokens, int at) {
    return tokens.get(at).lower().equals("under")
        && at + 1 < tokens.size()
        && UNDER.contains(tokens.get(at + 1).lower());
  }

  private static boolean isMark(Token token) {
    return token.isSign()
        && !token.isPossessiveMark()
        && !token.isHyphen()
        && !token.text().equals("&");
  }

  private static boolean isTrailing(Token token) {
    return token.isAdverb() || token.isPossessiveMark();
  }

  private static boolean isNominal(Token token) {
    return token.isNoun()
        || token.isAdjective()
        || token.isNumber()
        || token.isDeterminer()
        || token.isGerund()
        || token.isPastParticiple()
        || token.isForeign()
        || token.isAddress()
        || token.isPlainAdverb()
        || !token.isTagged();
  }

  /** Whether it means several, by its head or a number. */
  public boolean isPlural() {
    return head.isPluralNoun() || SEVERAL.contains(head.lower()) || isNumber(head) || hasNumber();
  }

  /**
   * Whether a number says how many: "two officials", but not "the two-term governor" and "a 2019
   * study".
   */
  public boolean hasNumber() {
    for (int i = 0; i < modifiers.size(); i++) {
      boolean part =
          i + 1 < modifiers.size()
              && isHyphenated(modifiers.get(i), modifiers.get(i + 1))
              && !(i + 2 < modifiers.size() ? modifiers.get(i + 2) : head).isNumber();
      boolean year = !head.isPluralNoun() && YEAR.matcher(modifiers.get(i).text()).matches();
      if (isNumber(modifiers.get(i)) && !part && !year) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHyphenated(Token token, Token next) {
    return token.span().end() == next.span().start()
        && (token.text().equals("-") || next.text().equals("-"));
  }

  /** The words before the head, in each what hyphens join: "former", "two-term". */
  public List<String> modifierWords() {
    List<String> found = words();
    return found.subList(0, found.size() - 1);
  }

  /** The same in lower case, each once; the caller may change it. */
  public Set<String> lowerModifiers() {
    Set<String> found = new HashSet<>();
    modifierWords().forEach(word -> found.add(word.toLowerCase(Locale.ROOT)));
    return found;
  }

  /** The head with what hyphens join to it: "front-runner". */
  public String compound() {
    List<String> found = words();
    return found.get(found.size() - 1);
  }

  private List<String> words() {
    List<Token> tokens = new ArrayList<>(modifiers);
    tokens.removeIf(token -> token.isConjunction() || token.text().equals(","));
    tokens.add(head);
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      boolean parted = i > 0 && !isHyphenated(tokens.get(i - 1), tokens.get(i));
      whole.append(parted ? " " : "").append(tokens.get(i).text());
    }
    return List.of(whole.toString().split(" ", -1));
  }

  private static boolean isNumber(Token token) {
    return token.isNumber() && !isOne(token) && !COMPOUND.matcher(token.text()).matches();
  }

  private static boolean isOne(Token token) {
    return token.lower().equals("one") || token.text().equals("1");
  }

  /** Whether it takes up something that was named before. */
  public boolean isDefinite() {
    return DEFINITE.contains(determiner) && possessor.isEmpty();
  }

  /** Whether it is told of as one more: "a report". */
  public boolean hasIndefiniteArticle() {
    return determiner.equals("a") || determiner.equals("an");
  }

  /** Whether a pronoun says whose it is: "its report". */
  public boolean hasPronounOwner() {
    return OWNERS.contains(determiner);
  }

  /** Whether a pronoun says whose he or it is, the writer's own among them: "my brewer". */
  public boolean isOwned() {
    return OWNING.contains(determiner);
  }

  /** Whether it is its head alone. */
  public boolean isBare() {
    return determiner.isEmpty() && possessor.isEmpty() && modifiers.isEmpty();
  }

  /** Whether it tells which one is meant: by an article, or by whose he is. */
  public boolean isParticular() {
    return DEFINITE.contains(determiner) || OWNING.contains(determiner) || !possessor.isEmpty();
  }

  /** Whether the head is written as a name. */
  public boolean isProper() {
    String text = head.text();
    return head.isProperNoun()
        || text.codePoints().skip(1).anyMatch(Character::isUpperCase)
        || (Character.isUpperCase(text.codePointAt(0))
            && (text.codePoints().anyMatch(Character::isDigit) || ADDRESS.matcher(text).matches()));
  }

  /** From the first word after the determiner to the head, in UTF-16 units. */
  public Span base() {
    List<Token> words = new ArrayList<>(possessor);
    words.addAll(modifiers);
    return words.isEmpty() ? head.span() : words.get(0).span().cover(head.span());
  }
}
