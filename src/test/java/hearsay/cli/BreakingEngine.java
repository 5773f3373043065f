package hearsay.cli;

import hearsay.article.Article;
import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.explain.Explanation;
import hearsay.extract.Extractor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A fake engine that notes which articles it works on and cannot go on after some of them. */
final class BreakingEngine implements Extractor {
  private final FakeEngine fake = new FakeEngine();
  private final List<String> docs = Collections.synchronizedList(new ArrayList<>());
  private final int most;

  private BreakingEngine(int most) {
    this.most = most;
  }

  static BreakingEngine after(int articles) {
    return new BreakingEngine(articles);
  }

  static BreakingEngine never() {
    return new BreakingEngine(Integer.MAX_VALUE);
  }

  /** The articles that it was asked for, in the order of the work. */
  List<String> docs() {
    return List.copyOf(docs);
  }

  @Override
  public List<Claim> extract(Article article) {
    note(article);
    return fake.extract(article);
  }

  @Override
  public ArticleTags tag(Article article) {
    note(article);
    return fake.tag(article);
  }

  @Override
  public List<Explanation> explain(Article article) {
    return fake.explain(article);
  }

  private void note(Article article) {
    docs.add(article.id());
    if (docs.size() > most) {
      throw new NoClassDefFoundError("broken off");
    }
  }
}
