package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Two persons who are both described, each with an article: "the mayor and the governor of Halden".
 * "The writer and director" is one, and so is "the lawyer for the mayor and the governor".
 */
final class DescribedPairs {
  private static final String ARTICLE = "the";

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;
  private final OwnWords ownWords;

  DescribedPairs(
      TokenIndex words, SpanIndex<NamedMention> named, HeadNouns headNouns, OwnWords ownWords) {
    this.words = words;
    this.named = named;
    this.headNouns = headNouns;
    this.ownWords = ownWords;
  }

  /** The two; empty of all other sources. */
  Optional<Referent> of(Span source) {
    List<Token> tokens = words.in(source);
    int and = conjunction(tokens);
    if (and < 0) {
      return Optional.empty();
    }
    List<Token> first = tokens.subList(0, and);
    List<Token> second = tokens.subList(and + 1, tokens.size());
    return isOne(first) && isOne(second)
        ? Optional.of(Referent.of(name(first) + " and " + name(second), SourceType.GROUP, true))
        : Optional.empty();
  }

  /** The index of the "and" before an article; -1 where there is none, or more than one. */
  private static int conjunction(List<Token> tokens) {
    int found = -1;
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).text().equals("and") && tokens.get(i + 1).text().equals(ARTICLE)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /** A description of one person, and nobody else behind its head. */
  private boolean isOne(List<Token> tokens) {
    Optional<NounPhrase> phrase =
        NounPhrase.read(tokens)
            .filter(one -> one.determiner().equals(ARTICLE) && one.possessor().isEmpty())
            .filter(one -> !one.isPlural() && !one.coordinated() && isPerson(one.head()))
            .filter(one -> named.touching(one.base()).stream().noneMatch(DescribedPairs::isPerson));
    return phrase.isPresent()
        && tokens.subList(BareAppositions.after(phrase.get(), tokens), tokens.size()).stream()
            .noneMatch(
                token ->
                    isPerson(token)
                        || token.isWhWord()
                        || token.isConjunction()
                        || named.touching(token.span()).stream()
                            .anyMatch(DescribedPairs::isPerson));
  }

  private boolean isPerson(Token token) {
    return token.isNoun() && headNouns.denotes(token.text(), NounKind.PERSON);
  }

  private static boolean isPerson(NamedMention mention) {
    return mention.referent().type() == SourceType.PERSON;
  }

  private String name(List<Token> tokens) {
    Span span = Token.cover(tokens);
    return ownWords.description(span, SourceType.PERSON, false).name();
  }
}
