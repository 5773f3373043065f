package hearsay.attribute;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.OnFirstUse;
import hearsay.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds attributions by a model learned from annotated news: it cuts the article's body into words,
 * labels them, and links the labelled spans. Reads the body's text; the sentences' tokens say where
 * spans may begin and end. Making one is cheap: the model is loaded once, on first use.
 */
public final class LearnedAttributions {
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015-]{1,3}");

  private final OnFirstUse<AttributionModel> model;
  private final AttributionScheme scheme;

  /** Computes an article in one thread, so that articles side by side do not fight for cores. */
  public LearnedAttributions(AttributionScheme scheme) {
    this(scheme, 1);
  }

  /**
   * @param threads that one article's network is computed with
   */
  public LearnedAttributions(AttributionScheme scheme, int threads) {
    this.model = new OnFirstUse<>(() -> AttributionModel.load(threads));
    this.scheme = scheme;
  }

  /** Starts loading the model in the background. */
  public void load() {
    model.start();
  }

  /** Waits until the model is loaded. */
  public void awaitLoaded() {
    model.get();
  }

  /**
   * Gives back the memory of the network, where it was loaded; nothing is found any more. Waits
   * where it is being loaded: a process that ends while ONNX Runtime reads a network crashes.
   */
  public void unload() {
    model.ifLoading(AttributionModel::close);
  }

  /**
   * All attributions of the article, in no particular order, with the probability that they are
   * right by the scheme; those that stand in the contents of others are attributions of their own.
   * May be called from any thread.
   */
  public List<Attribution> find(AnnotatedArticle article) {
    Span body = article.article().body();
    if (body == null) {
      return List.of();
    }
    AttributionModel loaded = model.get();
    AttributionSpans spans = new AttributionSpans(article);
    List<Word> words = loaded.wordPieces().words(article.article().text(), body);
    Map<LinkedSpans, Attribution> made = new LinkedHashMap<>();
    for (LinkedSpans linked : loaded.read(words)) {
      Attribution attribution =
          inScheme(
              article.article().text(), spans.of(words, linked, loaded.confidence(linked, scheme)));
      Attribution outer = linked.via() == null ? null : made.get(linked.via());
      made.put(linked, outer == null ? attribution : attribution.citedBy(outer));
    }
    return List.copyOf(made.values());
  }

  /** A name behind a dash has no cue by this project's contract; PolNeAR has the dash. */
  private Attribution inScheme(String text, Attribution found) {
    boolean dash =
        scheme == AttributionScheme.CONTRACT
            && !found.source().isEmpty()
            && found.cue().stream().allMatch(piece -> DASHES.matcher(piece.of(text)).matches());
    return dash ? found.withCue(List.of()) : found;
  }
}
