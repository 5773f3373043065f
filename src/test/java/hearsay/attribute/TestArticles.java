package hearsay.attribute;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.article.Article;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Annotated articles made by hand. */
public final class TestArticles {
  private TestArticles() {}

  /** Without any annotation. */
  static AnnotatedArticle bare(Article article) {
    return of(article, List.of());
  }

  /**
   * One sentence, whose tokens are the text's parts between blanks.
   *
   * @param verbs verbs with their lemmas after a slash where these differ, as "said/say"; all other
   *     tokens are nouns
   */
  public static AnnotatedArticle tokenized(String text, String... verbs) {
    Map<String, String> lemmas = new HashMap<>();
    for (String verb : verbs) {
      int slash = verb.indexOf('/');
      lemmas.put(slash < 0 ? verb : verb.substring(0, slash), verb.substring(slash + 1));
    }
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String part : text.split(" ", -1)) {
      Span span = new Span(start, start + part.length());
      String lemma = lemmas.get(part);
      tokens.add(new Token(span, part, lemma == null ? part : lemma, lemma == null ? "NN" : "VBD"));
      start = span.end() + 1;
    }
    Span all = new Span(0, text.length());
    return of(Article.of("a.txt", text, null), List.of(new Sentence(all, 0, tokens)));
  }

  /** Two sentences with a blank between, whose tokens are the parts between blanks. */
  public static AnnotatedArticle inTwoSentences(String first, String second) {
    List<Token> tokens = tokenized(first + " " + second).sentences().get(0).tokens();
    int split = first.split(" ", -1).length;
    List<Sentence> sentences = new ArrayList<>();
    for (List<Token> part :
        List.of(tokens.subList(0, split), tokens.subList(split, tokens.size()))) {
      Span span = part.get(0).span().cover(part.get(part.size() - 1).span());
      sentences.add(new Sentence(span, 0, part));
    }
    return of(Article.of("a.txt", first + " " + second, null), sentences);
  }

  private static AnnotatedArticle of(Article article, List<Sentence> sentences) {
    return new AnnotatedArticle(
        article, sentences, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
