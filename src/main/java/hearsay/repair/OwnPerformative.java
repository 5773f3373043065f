package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.Quoted;
import hearsay.text.Span;
import java.util.List;
import java.util.Set;

/**
 * What a speaker does by saying it is no claim beside what he says: of "“We propose that it close,”
 * Kim said" hers is the only one. What he said another day is one ("“I said so in May,”"), and what
 * he thinks.
 */
final class OwnPerformative implements Repair {
  private static final Set<String> FIRST = Set.of("i", "we");

  private final RuleWords words;

  OwnPerformative(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "own-performative";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    Quoted quoted = new Quoted(article.article());
    return attributions.stream()
        .filter(one -> !isPerformed(article, quoted, one) || !isClaimed(one, attributions))
        .toList();
  }

  private boolean isPerformed(ArticleContext article, Quoted quoted, Attribution one) {
    List<Token> source = article.tokens(one.source());
    List<Token> cue = article.tokens(one.cue());
    return source.size() == 1
        && FIRST.contains(source.get(0).lower())
        && !cue.isEmpty()
        && quoted.covers(source.get(0).span())
        && cue.stream().noneMatch(token -> token.isPastTense() || token.isPastParticiple())
        && cue.stream().anyMatch(token -> words.is(WordClass.PERFORMING_VERB, token.lemma()));
  }

  /** Whether another one, of a source of its own, claims all of it. */
  private static boolean isClaimed(Attribution one, List<Attribution> attributions) {
    Span whole = one.source().get(0).cover(one.cue().get(0));
    return attributions.stream()
        .filter(other -> !other.equals(one) && !other.source().isEmpty())
        .anyMatch(other -> other.content().stream().anyMatch(piece -> piece.contains(whole)));
  }
}
