package hearsay.verify;

import hearsay.article.Article;
import hearsay.text.Lines;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An article in which quotations are looked for.
 *
 * @param lines of its text
 * @param plain its words, folded
 * @param words the same with their places
 */
record SourceText(Article article, Lines lines, List<String> plain, List<TextWord> words) {
  static SourceText of(Article article) {
    Span body = article.body();
    List<TextWord> words = body == null ? List.of() : TextWord.in(article.text(), body);
    return new SourceText(article, Lines.of(article.text()), TextWord.plain(words), words);
  }

  /** From the first to the last of some of its words. */
  Span span(int from, int to) {
    return words.get(from).span().cover(words.get(to - 1).span());
  }

  /** Where all of the words stand one after the other. */
  List<Integer> occurrences(List<String> sought) {
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at + sought.size() <= plain.size(); at++) {
      int next = Collections.indexOfSubList(plain.subList(at, plain.size()), sought);
      if (next < 0) {
        break;
      }
      at += next;
      found.add(at);
    }
    return found;
  }
}
