package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import java.util.List;

/** "The thefts were reported to the police": who is told has not said it. */
final class AddressedBody implements UnspokenSource {
  private final RuleWords words;

  AddressedBody(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "addressed-body";
  }

  @Override
  public boolean isUnspoken(ArticleContext article, Attribution attribution, List<Token> cue) {
    int source = attribution.source().get(0).start();
    Token last = cue.get(cue.size() - 1);
    Token verb = last.isTo() && cue.size() > 1 ? cue.get(cue.size() - 2) : last;
    if (source < verb.span().end() || !words.is(WordClass.ADDRESSING_VERB, verb.lemma())) {
      return false;
    }
    String between = article.text().substring(verb.span().end(), source).strip();
    return between.equals("to") || between.equals("to the");
  }
}
