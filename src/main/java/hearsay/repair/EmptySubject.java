package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import java.util.List;

/** "It is believed that": nobody is named. */
final class EmptySubject implements UnspokenSource {
  @Override
  public String id() {
    return "empty-subject";
  }

  @Override
  public boolean isUnspoken(ArticleContext article, Attribution attribution, List<Token> cue) {
    boolean clause = attribution.content().get(0).of(article.text()).startsWith("that ");
    return attribution.source().get(0).of(article.text()).equalsIgnoreCase("it")
        && cue.get(cue.size() - 1).isPastParticiple()
        && (Passive.hasBe(cue) || (clause && Passive.isAfterBe(article, cue.get(0))));
  }
}
