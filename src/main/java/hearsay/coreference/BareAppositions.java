package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a person is, after the name and a comma, with an "and" that joins no further source: "Jan
 * Pell, managing director and analyst at Evermore", "Mira Shaw, 32, of Halden, an executive for a
 * firm that sells ships and boats".
 */
final class BareAppositions {
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
    Optional<NamedMention> name = named.startingAt(source.start()).filter(this::isPerson);
    return name.isPresent() && isOfOneAfter(name.get().span().end(), source);
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
    if (named.within(rest).stream().anyMatch(this::isPerson)) {
      return false;
    }
    List<Token> tokens = words.in(rest);
    int from = role(tokens);
    return from > 0
        && NounPhrase.read(tokens.subList(from, tokens.size()))
            .map(phrase -> lastConjunct(phrase, tokens))
            .filter(phrase -> !phrase.isPlural())
            .filter(
                phrase -> headNouns.is(headNouns.singular(phrase.head().text()), NounKind.PERSON))
            .filter(phrase -> !isJoined(phrase, tokens) || !isOtherAfter(phrase, tokens))
            .isPresent();
  }

  /** "Facebook's politics and government director": what stands before "and" is his field. */
  private NounPhrase lastConjunct(NounPhrase phrase, List<Token> tokens) {
    boolean field =
        phrase.coordinated()
            && phrase.isParticular()
            && !headNouns.is(headNouns.singular(phrase.head().text()), NounKind.PERSON);
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

  /** Where the words for what the person is begin: after an age and a home; 0 for nowhere. */
  private static int role(List<Token> tokens) {
    int at = 0;
    while (at + 1 < tokens.size() && tokens.get(at).text().equals(",")) {
      Token next = tokens.get(at + 1);
      if (!next.isNumber() && !next.isPreposition()) {
        return at + 1;
      }
      at++;
      while (at < tokens.size() && !tokens.get(at).text().equals(",")) {
        at++;
      }
    }
    return 0;
  }

  /** "a lawyer and two officials": what follows the conjunction is said of others. */
  private static boolean isOtherAfter(NounPhrase phrase, List<Token> tokens) {
    return afterConjunction(phrase, tokens)
        .filter(other -> other.isPlural() || !other.determiner().isEmpty())
        .isPresent();
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
  private static int after(NounPhrase phrase, List<Token> tokens) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).span().start() < phrase.head().span().end()) {
      at++;
    }
    return at;
  }
}
