package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.Quoted;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The body that an article only describes, where what "it" is said to claim begins with it: "The
 * country's trade agency has fined two importers, it said".
 */
final class OpeningBodies {
  private final TokenIndex words;
  private final HeadNouns headNouns;
  private final Quoted quoted;
  private final BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases;

  /**
   * @param phrases whom a noun phrase stands for; empty where that can be no source
   */
  OpeningBodies(
      TokenIndex words,
      HeadNouns headNouns,
      Quoted quoted,
      BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases) {
    this.words = words;
    this.headNouns = headNouns;
    this.quoted = quoted;
    this.phrases = phrases;
  }

  /** Whom "it" takes up; empty where the claim's content does not begin with a body as subject. */
  Optional<Referent> of(Span pronoun, Attribution claim) {
    Span content = claim.content().get(0);
    if (content.end() > pronoun.start() || quoted.covers(content)) {
      return Optional.empty();
    }
    List<Token> tokens = words.in(content);
    return NounPhrase.read(tokens)
        .filter(phrase -> !phrase.isPlural() && !phrase.coordinated())
        .filter(phrase -> headNouns.isBody(headNouns.of(phrase)))
        .filter(phrase -> isSubject(phrase, tokens))
        .flatMap(
            phrase -> phrases.apply(new Span(content.start(), phrase.head().span().end()), null))
        .filter(one -> one.type() == SourceType.ORGANIZATION && !one.plural());
  }

  /** Before its verb nothing but where it is, or of what: "The agency for ports in Leeds says". */
  private static boolean isSubject(NounPhrase phrase, List<Token> tokens) {
    List<Token> rest =
        tokens.stream()
            .filter(token -> token.span().start() >= phrase.head().span().end())
            .toList();
    int verb = 0;
    while (verb < rest.size() && isInComplement(rest.get(verb), verb == 0)) {
      verb++;
    }
    while (verb < rest.size() && rest.get(verb).isPlainAdverb()) {
      verb++;
    }
    return verb < rest.size() && rest.get(verb).isFinite();
  }

  private static boolean isInComplement(Token token, boolean first) {
    return token.isPreposition()
        || (!first
            && (token.isNoun()
                || token.isDeterminer()
                || token.isAdjective()
                || token.isPossessivePronoun()));
  }
}
