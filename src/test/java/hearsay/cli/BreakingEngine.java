package hearsay.cli;

import hearsay.article.Article;
import hearsay.attribute.AttributionScheme;
import hearsay.batch.Engine;
import hearsay.error.UserException;
import hearsay.output.Records;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A fake engine that notes which articles it works on and cannot go on after some of them. */
final class BreakingEngine implements Engine {
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
  public Work claims(AttributionScheme scheme, double minConfidence) {
    return noting(new FakeEngine().claims(scheme, minConfidence));
  }

  @Override
  public Work tags() {
    return noting(new FakeEngine().tags());
  }

  private Work noting(Work work) {
    return article -> of(article, work);
  }

  private Records of(Article article, Work work) throws UserException {
    docs.add(article.id());
    if (docs.size() > most) {
      throw new UserException("broken off");
    }
    return work.of(article);
  }
}
