package hearsay.annotate;

import hearsay.article.Article;
import java.time.LocalDate;

/** One annotator for all tests of a run, since its models take seconds to load. */
final class SharedAnnotator {
  static final Annotator ANNOTATOR = new Annotator();

  private SharedAnnotator() {}

  static AnnotatedArticle annotate(String text) {
    return ANNOTATOR.annotate(Article.of("a", text, LocalDate.parse("2025-09-26")));
  }

  static AnnotatedArticle annotate(String text, String published) {
    return ANNOTATOR.annotate(Article.of("a", text, LocalDate.parse(published)));
  }

  static AnnotatedArticle annotateUndated(String text) {
    return ANNOTATOR.annotate(Article.of("a", text, null));
  }
}
