package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import java.util.List;

/**
 * A rule that drops sources that did not speak, so that nobody gets a claim that is made against
 * him: the claim stays, without a source.
 */
interface UnspokenSource extends SingleRepair {
  /**
   * Whether the source did not say it.
   *
   * @param attribution with a source
   * @param cue the tokens of its cue, at least one
   */
  boolean isUnspoken(ArticleContext article, Attribution attribution, List<Token> cue);

  @Override
  default Attribution repaired(ArticleContext article, Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return attribution;
    }
    List<Token> cue = article.tokens(attribution.cue());
    return !cue.isEmpty() && isUnspoken(article, attribution, cue)
        ? attribution.withSource(List.of())
        : attribution;
  }
}
