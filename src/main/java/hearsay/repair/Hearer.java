package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import java.util.List;

/** "I hear that": somebody else says so. */
final class Hearer implements UnspokenSource {
  @Override
  public String id() {
    return "hearer";
  }

  @Override
  public boolean isUnspoken(ArticleContext article, Attribution attribution, List<Token> cue) {
    return cue.get(cue.size() - 1).lemma().equals("hear")
        && attribution.content().get(0).of(article.text()).startsWith("that ");
  }
}
