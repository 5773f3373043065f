package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Informants of several kinds, whose noun stands once: "federal, state and local officials", "U.S.
 * and British diplomats", "White House and Treasury officials". They are no list of those whom the
 * words before the noun name.
 */
final class SharedHeads {
  private static final Set<String> OPENING = Set.of("both", "either", "neither");
  private static final Set<String> JOINING = Set.of("and", "or", "nor");

  /** Bodies that are called by a noun alone, without an article. */
  private static final Set<String> ALONE = CoreferenceWords.LISTS.get("bare-body");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;
  private final NominalMentions nominals;
  private final ListedNames listed;

  SharedHeads(
      TokenIndex words,
      SpanIndex<NamedMention> named,
      NominalMentions nominals,
      ListedNames listed) {
    this.words = words;
    this.named = named;
    this.nominals = nominals;
    this.listed = listed;
  }

  /** The informants; empty of all other sources. */
  Optional<Referent> of(Span source) {
    List<Token> tokens = words.in(source);
    int from = !tokens.isEmpty() && OPENING.contains(tokens.get(0).lower()) ? 1 : 0;
    int joint = joint(tokens, from);
    if (joint <= from) {
      return Optional.empty();
    }
    List<Token> before = tokens.subList(from, joint);
    return NounPhrase.read(tokens.subList(joint + 1, tokens.size()))
        .filter(last -> last.head().isPluralNoun() && !last.head().isProperNoun())
        .filter(last -> last.determiner().isEmpty() && last.possessor().isEmpty())
        .filter(last -> !last.modifiers().isEmpty() && !last.coordinated())
        .filter(last -> areModifiers(before, last.modifiers().get(0).isCapitalized()))
        .flatMap(nominals::referent)
        .filter(kind -> kind.type() == SourceType.UNNAMED)
        .map(kind -> listed.of(source, SourceType.UNNAMED));
  }

  /** The index of the first conjunction; -1 where something else than modifiers is before it. */
  private static int joint(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (JOINING.contains(token.lower())) {
        return i;
      }
      boolean modifier =
          token.isAdjective()
              || token.isHyphen()
              || token.text().equals(",")
              || (token.isNoun() && !token.isPluralNoun());
      if (!modifier) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whether none of the words can stand for somebody by itself.
   *
   * @param names whether a name or a people follows them as well
   */
  private boolean areModifiers(List<Token> tokens, boolean names) {
    for (Token token : tokens) {
      if (ALONE.contains(token.lower())) {
        return false;
      }
      for (NamedMention mention : named.touching(token.span())) {
        SourceType type = mention.referent().type();
        boolean joined = type == SourceType.PLACE || (type == SourceType.ORGANIZATION && names);
        if (!joined) {
          return false;
        }
      }
    }
    return !tokens.isEmpty();
  }
}
