package hearsay.attribute;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.article.Article;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Annotated articles made by hand. */
final class TestArticles {
  private TestArticles() {}

  /** Without any annotation. */
  static AnnotatedArticle bare(Article article) {
    return of(article, List.of());
  }

  /**
   * One sentence, whose tokens are the text's parts between blanks.
   *
   * @param verbs of these the lemma is the text and the tag VBD; of others the tag is NN
   */
  static AnnotatedArticle tokenized(String text, String... verbs) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String part : text.split(" ", -1)) {
      Span span = new Span(start, start + part.length());
      tokens.add(new Token(span, part, part, List.of(verbs).contains(part) ? "VBD" : "NN"));
      start = span.end() + 1;
    }
    Span all = new Span(0, text.length());
    return of(Article.of("a.txt", text, null), List.of(new Sentence(all, 0, tokens, List.of())));
  }

  private static AnnotatedArticle of(Article article, List<Sentence> sentences) {
    return new AnnotatedArticle(
        article, sentences, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
