package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.PersonTitle;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person is, after the name and a comma, with an "and" that joins no further source: "Jan
 * Pell, managing director and analyst at Evermore", "Mira Shaw, 32, of Halden, an executive for a
 * firm that sells ships and boats", "Dr. Eva Holm, MD, one of the authors and a lecturer".
 */
final class BareAppositions {
  /** "MBA", "Ph.D.", "R.D.N." */
  private static final Pattern DEGREE =
      Pattern.compile("\\p{Lu}\\p{Ll}?\\.?(?:\\p{Lu}\\p{Ll}?\\.?)+");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;

  BareAppositions(TokenIndex words, SpanIndex<NamedMention> named, HeadNouns headNouns) {
    this.words = words;
    this.named = named;
    this.headNouns = headNouns;
  }

  /** Whether a source with commas and "and" is one person, and all after the name tells of that. */
  boolean isOfOne(Span source) {
    return named
        .startingAt(source.start())
        .filter(this::isPerson)
        .or(() -> titled(source))
        .filter(name -> isOfOneAfter(name.span().end(), source))
        .isPresent();
  }

  /** "Dr. Anna Kim, a physician": the person whose title a source begins with. */
  private Optional<NamedMention> titled(Span source) {
    return named.within(source).stream()
        .findFirst()
        .filter(this::isPerson)
        .filter(
            name ->
                words.in(new Span(source.start(), name.span().start())).stream()
                    .allMatch(token -> token.isNoun() || token.text().equals(".")));
  }

  /**
   * Likewise of a name that ends there, tagged or not.
   *
   * @param end of the name, in UTF-16 units
   */
  boolean isOfOneAfter(int end, Span source) {
    if (end >= source.end()) {
      return false;
    }
    Span rest = new Span(end, source.end());
    List<NamedMention> oneself = named.within(new Span(source.start(), end));
    if (named.within(rest).stream().anyMatch(other -> isPerson(other) && !isAny(other, oneself))) {
      return false;
    }
    List<Token> tokens = words.in(rest);
    int from = role(tokens);
    return from > 0
        && phrase(tokens.subList(from, tokens.size()), tokens)
            .filter(this::isOfPerson)
            .filter(phrase -> !isJoined(phrase, tokens) || !isOtherAfter(phrase, tokens))
            .isPresent();
  }

  /** "Beth Holm, founder of Beth Holm Events": the same name once more. */
  private static boolean isAny(NamedMention other, List<NamedMention> oneself) {
    return oneself.stream().anyMatch(one -> one.referent().equals(other.referent()));
  }

  /** The phrase for what one person is: "a physician", "one of the study's authors". */
  private Optional<NounPhrase> phrase(List<Token> role, List<Token> tokens) {
    return isMember(role)
        ? NounPhrase.read(role.subList(2, role.size())).filter(NounPhrase::isPlural)
        : NounPhrase.read(role)
            .map(phrase -> lastConjunct(phrase, tokens))
            .filter(phrase -> !phrase.isPlural());
  }

  private static boolean isMember(List<Token> role) {
    return role.size() > 2 && role.get(0).text().equals("one") && role.get(1).text().equals("of");
  }

  private boolean isOfPerson(NounPhrase phrase) {
    return headNouns.denotes(phrase.head().text(), NounKind.PERSON);
  }

  /** "Facebook's politics and government director": what stands before "and" is his field. */
  private NounPhrase lastConjunct(NounPhrase phrase, List<Token> tokens) {
    boolean common = named.touching(phrase.head().span()).isEmpty();
    boolean field =
        phrase.coordinated() && (phrase.isParticular() || common) && !isOfPerson(phrase);
    return field
        ? afterConjunction(phrase, tokens)
            .filter(other -> other.determiner().isEmpty() && other.possessor().isEmpty())
            .orElse(phrase)
        : phrase;
  }

  private boolean isPerson(NamedMention mention) {
    return mention.referent().type() == SourceType.PERSON;
  }

  /** Whether "and" or "or" follows, be it after a comma. */
  private static boolean isJoined(NounPhrase phrase, List<Token> tokens) {
    int next = after(phrase, tokens);
    return phrase.coordinated()
        || (next + 1 < tokens.size()
            && tokens.get(next).text().equals(",")
            && tokens.get(next + 1).isConjunction());
  }

  /**
   * Where the words for what the person is begin: after an age, a home and degrees; 0 for nowhere.
   */
  private static int role(List<Token> tokens) {
    int at = 0;
    while (at + 1 < tokens.size() && tokens.get(at).text().equals(",")) {
      Token next = tokens.get(at + 1);
      if (next.isPreposition() && next.isCapitalized()) {
        // "Under Secretary for Trade and Ports"
        return at + 2;
      }
      boolean age = next.isNumber() && !isMember(tokens.subList(at + 1, tokens.size()));
      boolean after = PersonTitle.isGeneration(next.text()) || areDegrees(tokens, at + 1);
      if (!age && !next.isPreposition() && !after) {
        return at + 1;
      }
      at++;
      while (at < tokens.size() && !tokens.get(at).text().equals(",")) {
        at++;
      }
    }
    return 0;
  }

  /** "MBA '16" and "M.D." up to the next comma. */
  private static boolean areDegrees(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && !tokens.get(end).text().equals(",")) {
      end++;
    }
    return DEGREE.matcher(tokens.get(from).text()).matches()
        && tokens.subList(from, end).stream()
            .map(Token::text)
            .allMatch(word -> isYearOrSign(word) || DEGREE.matcher(word).matches());
  }

  private static boolean isYearOrSign(String word) {
    return word.codePoints().noneMatch(Character::isLetter);
  }

  /**
   * "a lawyer and two officials", "the lawyer and a friend": what follows the conjunction is said
   * of others; not of "a lawyer and a friend", which are one without a comma between them.
   */
  private boolean isOtherAfter(NounPhrase phrase, List<Token> tokens) {
    return afterConjunction(phrase, tokens)
        .filter(other -> other.isPlural() || !other.determiner().isEmpty())
        .filter(other -> !isSecondOfOne(phrase, other))
        .isPresent();
  }

  private boolean isSecondOfOne(NounPhrase phrase, NounPhrase other) {
    return phrase.coordinated()
        && (phrase.isPlural() || phrase.hasIndefiniteArticle())
        && other.hasIndefiniteArticle()
        && !other.isPlural()
        && isOfPerson(other);
  }

  /** The phrase after the conjunction that follows another. */
  private static Optional<NounPhrase> afterConjunction(NounPhrase phrase, List<Token> tokens) {
    int at = after(phrase, tokens);
    while (at < tokens.size() && !tokens.get(at).isConjunction()) {
      at++;
    }
    return at + 1 < tokens.size()
        ? NounPhrase.read(tokens.subList(at + 1, tokens.size()))
        : Optional.empty();
  }

  /** The index of the first token after a phrase. */
  static int after(NounPhrase phrase, List<Token> tokens) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).span().start() < phrase.head().span().end()) {
      at++;
    }
    return at;
  }
}
