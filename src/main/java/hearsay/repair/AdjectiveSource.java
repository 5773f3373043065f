package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import java.util.List;

/**
 * Adjectives are nobody: in "faced stiff international and Palestinian criticism over its decision"
 * the criticism is nobody's by name.
 */
final class AdjectiveSource implements UnspokenSource {
  @Override
  public String id() {
    return "adjective-source";
  }

  @Override
  public boolean isUnspoken(ArticleContext article, Attribution attribution, List<Token> cue) {
    List<Token> source = article.tokens(attribution.source());
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
