package hearsay.attribute;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.OnFirstUse;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds attributions by a model learned from annotated news: it cuts the article's body into words,
 * labels them, and links the labelled spans. Reads the body's text; the sentences' tokens say where
 * spans may begin and end, and their parts of speech where a nested attribution may be. Making one
 * is cheap: the model is loaded once, on first use.
 */
public final class LearnedAttributions {
  static final String FINDER = "learned";

  private final OnFirstUse<AttributionModel> model;
  private final ReportingVerbs verbs = new ReportingVerbs();
  private final boolean nested;

  /** Computes an article in one thread, so that articles side by side do not fight for cores. */
  public LearnedAttributions() {
    this(1, true);
  }

  /**
   * @param threads that one article's network is computed with
   * @param nested whether to look for attributions inside the contents of others
   */
  public LearnedAttributions(int threads, boolean nested) {
    this.model = new OnFirstUse<>(() -> AttributionModel.load(threads));
    this.nested = nested;
  }

  /** Starts loading the model in the background. */
  public void load() {
    model.start();
  }

  /** Waits until the model is loaded. */
  public void awaitLoaded() {
    model.get();
  }

  /** Gives back the memory of the network, where it was loaded; nothing is found any more. */
  public void unload() {
    model.ifLoading(AttributionModel::close);
  }

  /**
   * All attributions of the article, in no particular order; layers of a nested attribution are
   * attributions of their own. May be called from any thread.
   */
  public List<Attribution> find(AnnotatedArticle article) {
    Span body = article.article().body();
    if (body == null) {
      return List.of();
    }
    AttributionModel loaded = model.get();
    AttributionSpans spans = new AttributionSpans(article);
    String text = article.article().text();
    NestedAttributions inner = new NestedAttributions(loaded, text, verbs.places(article));
    List<Attribution> attributions = new ArrayList<>();
    List<Word> words = loaded.wordPieces().words(text, body);
    for (List<Word> section : Sections.of(words)) {
      List<WordAttribution> found = new ArrayList<>();
      for (LinkedSpans linked : loaded.read(List.of(section)).get(0)) {
        found.add(new WordAttribution(section, linked, FINDER, loaded.confidence(linked)));
      }
      if (nested) {
        found.addAll(inner.within(found));
      }
      found.forEach(attribution -> attributions.add(spans.of(attribution)));
    }
    return attributions;
  }
}
