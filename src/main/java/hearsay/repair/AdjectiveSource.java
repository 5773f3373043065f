package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import java.util.List;

/**
 * Adjectives are nobody: in "faced stiff international and Palestinian criticism over its decision"
 * the criticism is nobody's by name, and in "relied on a written assurance that" the assurance is.
 */
final class AdjectiveSource implements UnspokenSource {
  @Override
  public String id() {
    return "adjective-source";
  }

  @Override
  public boolean isUnspoken(ArticleContext article, Attribution attribution, List<Token> cue) {
    List<Token> source = article.tokens(attribution.source());
    return !source.isEmpty() && (describesCue(source, cue.get(0)) || isInCue(source, attribution));
  }

  /** "a written" of "a written assurance" */
  private static boolean describesCue(List<Token> source, Token cue) {
    Token last = source.get(source.size() - 1);
    boolean before =
        cue.isNoun()
            && last.span().end() < cue.span().start()
            && last.span().end() + 1 >= cue.span().start();
    return before
        && (last.isAdjective() || last.isPastParticiple())
        && source.stream()
            .allMatch(
                token ->
                    token.isDeterminer()
                        || token.isAdjective()
                        || token.isPastParticiple()
                        || token.isAdverb());
  }

  private static boolean isInCue(List<Token> source, Attribution attribution) {
    return source.stream().anyMatch(Token::isAdjective)
        && source.stream()
            .allMatch(
                token ->
                    token.isAdjective()
                        || token.isAdverb()
                        || token.isConjunction()
                        || token.text().equals(","))
        && attribution.source().get(0).start() > attribution.cue().get(0).start();
  }
}
