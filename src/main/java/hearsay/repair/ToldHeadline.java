package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import java.util.List;
import java.util.Locale;

/** "Distributors told to know their customers": in a headline's passive they are told. */
final class ToldHeadline implements UnspokenSource {
  private final RuleWords words;

  ToldHeadline(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "told-headline";
  }

  @Override
  public boolean isUnspoken(ArticleContext article, Attribution attribution, List<Token> cue) {
    String content = attribution.content().get(0).of(article.text()).toLowerCase(Locale.ROOT);
    return cue.size() == 1
        && words.is(WordClass.DIRECTING_VERB, cue.get(0).lemma())
        && content.startsWith("to ")
        && attribution.source().get(0).end() <= cue.get(0).span().start()
        && attribution.content().get(0).start() - cue.get(0).span().end() <= 1;
  }
}
