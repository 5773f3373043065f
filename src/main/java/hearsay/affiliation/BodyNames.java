package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells names that are tagged as a body's and are none: an adjective of a people or a party
 * ("Norlander-American", "Vermont Democratic"), a post ("House Speaker"), a word with a capital
 * because a sentence begins with it ("Investigative").
 */
final class BodyNames {
  private static final Set<String> PARTISAN = AffiliationWords.LISTS.get("partisan-adjective");
  private static final Set<String> POSTS = AffiliationWords.LISTS.get("post-at-end");

  /** An acronym in brackets behind a title, and the blank before a name. */
  private static final Pattern BRACKETED = Pattern.compile(" (?:\\(\\p{Lu}[\\p{L}.-]{1,6}\\) )?");

  private static final Set<String> NUMBER = AffiliationWords.LISTS.get("number-sign");

  private final TokenIndex words;
  private final NamedMentions named;
  private final RoleNouns nouns;
  private final CountryNames countries;
  private final Acronyms acronyms;

  BodyNames(TokenIndex words, NamedMentions named, RoleNouns nouns, CountryNames countries) {
    this.words = words;
    this.named = named;
    this.countries = countries;
    this.nouns = nouns;
    this.acronyms = new Acronyms(words.text());
  }

  /** Whether the tagged words name no body; "Republican" may, where the party is named. */
  boolean isNone(NamedMention mention) {
    Span name = mention.span();
    List<Token> tokens = words.in(name);
    boolean fuller = mention.referent().name().length() > name.end() - name.start();
    return !fuller
        && !tokens.isEmpty()
        && (isNumbered(tokens)
            || isOfPeople(tokens)
            || isOfParty(tokens)
            || isPost(tokens)
            || isTitle(name, tokens)
            || isOpening(name, tokens));
  }

  /** Whether none of the words that are tagged as a body's name are one. */
  boolean isNone(String name) {
    List<NamedMention> mentions =
        named.all().stream().filter(mention -> mention.referent().name().equals(name)).toList();
    return !mentions.isEmpty()
        && countries.of(name).isEmpty()
        && mentions.stream().allMatch(found -> Bodies.isBody(found.referent()) && isNone(found));
  }

  /** The body whose name, or an alias of it, the words are elsewhere in the article. */
  Optional<String> byName(List<Token> phrase) {
    return named
        .byVariant(Blanks.join(Bodies.span(phrase).of(words.text())))
        .filter(Bodies::isBody)
        .map(Referent::name);
  }

  /** Whether the words have a possessive mark after them somewhere and no tag: "CR's experts". */
  boolean isOwner(List<Token> phrase) {
    String own = Blanks.join(Bodies.span(phrase).of(words.text()));
    return named.index().touching(Bodies.span(phrase)).isEmpty()
        && (words.text().contains(" " + own + "'s ") || words.text().contains(" " + own + "’s "));
  }

  /** Whether the words are an acronym that the article writes out. */
  boolean isWrittenOut(List<Token> phrase) {
    String own = Blanks.join(Bodies.span(phrase).of(words.text()));
    return !acronyms.expanded(own).equals(own);
  }

  /** "No. 2" of "No. 2 official" */
  private static boolean isNumbered(List<Token> tokens) {
    return NUMBER.contains(tokens.get(0).lower()) && last(tokens).isNumber();
  }

  /** "Mexican-American" */
  private boolean isOfPeople(List<Token> tokens) {
    for (Token token : tokens) {
      for (String word : token.text().split("-", -1)) {
        if (!word.isEmpty() && !CountryNames.isOfCountry(word) && !nouns.isPeople(word)) {
          return false;
        }
      }
    }
    return true;
  }

  /** "Vermont Democratic" */
  static boolean isOfParty(List<Token> tokens) {
    return tokens.size() > 1 && PARTISAN.contains(last(tokens).lower());
  }

  /** "House Speaker", "Senate Majority Leader" */
  private static boolean isPost(List<Token> tokens) {
    String plain = Bodies.plain(tokens);
    return tokens.size() > 1
        && tokens.stream().noneMatch(Token::isPreposition)
        && POSTS.stream().anyMatch(post -> plain.endsWith(" " + post));
  }

  /** "Chartered Tide Planner" of "Chartered Tide Planner (CTP) Anna Kim". */
  private boolean isTitle(Span name, List<Token> tokens) {
    String text = words.text();
    Matcher acronym = BRACKETED.matcher(text).region(name.end(), text.length());
    return tokens.size() > 1
        && nouns.isOneRole(last(tokens))
        && acronym.lookingAt()
        && named
            .index()
            .startingAt(acronym.end())
            .filter(mention -> mention.referent().type() == SourceType.PERSON)
            .isPresent();
  }

  /** "Investigative" of "Investigative reporter", "Strengthening Social Security". */
  private boolean isOpening(Span name, List<Token> tokens) {
    Token first = tokens.get(0);
    int sentence = words.sentenceAt(name.start());
    boolean opens =
        sentence < words.sentenceCount()
            && words.sentence(sentence).tokens().stream()
                .filter(token -> !token.isSign())
                .findFirst()
                .filter(token -> token.span().equals(first.span()))
                .isPresent();
    boolean small =
        first.text().length() > 1
            && first.text().substring(1).codePoints().allMatch(Character::isLowerCase);
    return opens && small && (first.isGerund() || (tokens.size() == 1 && isPlain(first)));
  }

  /** "Investigative", "City": not "Lodestar". */
  private boolean isPlain(Token token) {
    return token.isAdjective() || token.isAdverb() || nouns.isTerritory(token);
  }

  private static Token last(List<Token> tokens) {
    return tokens.get(tokens.size() - 1);
  }
}
