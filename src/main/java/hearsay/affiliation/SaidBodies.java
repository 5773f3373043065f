package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/** The bodies of which their own spokesmen speak: "Acme has filed suit, a spokesman said". */
final class SaidBodies {
  private final TokenIndex words;
  private final RoleNouns nouns;
  private final Bodies bodies;

  SaidBodies(TokenIndex words, RoleNouns nouns, Bodies bodies) {
    this.words = words;
    this.nouns = nouns;
    this.bodies = bodies;
  }

  /** The organization whose name what is claimed in the sentence of a description begins with. */
  Optional<String> named(Description description, Attribution claim) {
    return bodies.subject(here(description, claim));
  }

  /** "The Rock Hall has opened, a spokesman said": a name before them that no tag has. */
  boolean isOfUnknown(Description description, Attribution claim) {
    List<Token> content = here(description, claim);
    return bodies.subject(content).isEmpty()
        && NounPhrase.read(content)
            .filter(phrase -> phrase.head().isProperNoun() && phrase.possessor().isEmpty())
            .filter(phrase -> bodies.isUntagged(PhraseBodies.words(phrase)))
            .isPresent();
  }

  /** What is claimed in the sentence of a description before it; else nothing. */
  private List<Token> here(Description description, Attribution claim) {
    Span content = claim.content().get(0);
    boolean here =
        content.end() <= description.span().start()
            && words.sentenceAt(content.start()) == words.sentenceAt(description.span().start());
    return here ? words.in(content) : List.of();
  }

  /** The organization, by its name or a word for it, that what was claimed before begins with. */
  Optional<String> ofItself(Description description, Attribution claim) {
    Span content = claim.content().get(0);
    List<Token> tokens = words.in(content);
    if (content.end() > description.span().start() || tokens.isEmpty()) {
      return Optional.empty();
    }
    return bodies.subject(tokens).or(() -> NounPhrase.read(tokens).flatMap(this::definiteBody));
  }

  /** Where "It" stands with which a sentence begins that is claimed before a description. */
  Optional<Span> it(Description description, Attribution claim) {
    return here(description, claim).stream()
        .limit(1)
        .filter(first -> first.text().equals("It"))
        .map(Token::span)
        .findFirst();
  }

  private Optional<String> definiteBody(NounPhrase phrase) {
    boolean body = nouns.isBody(nouns.singular(phrase.head())) && !phrase.isPlural();
    return body && phrase.isDefinite() && !phrase.coordinated()
        ? bodies.described().takenUp(phrase)
        : Optional.empty();
  }
}
