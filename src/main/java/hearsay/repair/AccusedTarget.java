package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import java.util.List;

/**
 * Who "was accused of" a thing is the target of the claim, who was "asked whether" did not ask, and
 * what "was declared lost" did not declare it. With "by", the source is who did.
 */
final class AccusedTarget implements UnspokenSource {
  private final RuleWords words;

  AccusedTarget(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "accused-target";
  }

  @Override
  public boolean isUnspoken(ArticleContext article, Attribution attribution, List<Token> cue) {
    int last = lastVerb(cue);
    boolean targeting = last >= 0 && words.is(WordClass.TARGETING_VERB, cue.get(last).lemma());
    boolean of = last >= 0 && words.is(WordClass.SPOKEN_OF_VERB, cue.get(last).lemma());
    if (!(targeting || of)
        || cue.get(cue.size() - 1).text().equals("by")
        || !(cue.get(last).isPastParticiple() || cue.get(last).isPastTense())) {
      return false;
    }
    boolean passive = Passive.hasBe(cue.subList(0, last)) || Passive.isAfterBe(article, cue.get(0));
    boolean subject = attribution.source().get(0).start() < attribution.cue().get(0).start();
    // "Asked whether it would sue, the company said": the company is asked. "“Why?” asked Kim": she
    // is not.
    boolean opening =
        targeting
            && last == 0
            && isFirst(article, cue.get(0))
            && attribution.content().get(0).start() > attribution.cue().get(0).start();
    return (passive && subject) || opening;
  }

  private static int lastVerb(List<Token> cue) {
    int last = cue.size() - 1;
    while (last >= 0 && !cue.get(last).isVerb()) {
      last--;
    }
    return last;
  }

  private static boolean isFirst(ArticleContext article, Token token) {
    return article.sentenceAt(token.span().start()).indexOf(token) == 0;
  }
}
