package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Those whom a speaker tells, asks or writes to, where they are named behind the cue: "he told
 * Senator Kim". A pronoun is never an object of its own clause (principle B of Chomsky's
 * <em>Lectures on Government and Binding</em>, 1981), so he is not Kim.
 */
final class Addressees {
  /** How far behind the cue the name may end, in UTF-16 units: "to former Senator Anna Kim". */
  private static final int REACH = 60;

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;

  Addressees(TokenIndex words, SpanIndex<NamedMention> named) {
    this.words = words;
    this.named = named;
  }

  /** Who is named behind a claim's cue, before any verb or mark, and outside of what is claimed. */
  Optional<Referent> of(Attribution claim) {
    if (claim.cue().isEmpty()) {
      return Optional.empty();
    }
    int end = claim.cue().get(claim.cue().size() - 1).end();
    return named.within(new Span(end, Math.min(words.text().length(), end + REACH))).stream()
        .findFirst()
        .filter(name -> claim.content().stream().noneMatch(name.span()::overlaps))
        .filter(name -> isObject(end, name.span().start()))
        .map(NamedMention::referent);
  }

  private boolean isObject(int cue, int name) {
    List<Token> between = cue < name ? words.in(new Span(cue, name)) : List.of();
    return between.stream()
        .allMatch(
            token -> token.isTo() || token.isDeterminer() || token.isAdjective() || token.isNoun());
  }
}
