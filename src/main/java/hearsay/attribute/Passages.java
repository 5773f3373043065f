package hearsay.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text into sentences and what stands around them: lines that end in no mark, such as
 * headlines, bylines and datelines. What is put on top of an article is so read apart from it.
 */
final class Passages {
  /** Words of a line at most: a longer one that ends in no mark is a sentence that lost it. */
  private static final int LONGEST_LINE = 20;

  private Passages() {}

  /** In text order; each word is in one of them. */
  static List<Window> of(List<Word> words) {
    List<Window> passages = new ArrayList<>();
    int first = 0;
    int paragraph = 0;
    boolean before = false;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || Boundary.before(words, i) == Boundary.PARAGRAPH) {
        boolean line = isLine(words, paragraph, i);
        if (paragraph > first && line != before && words.get(paragraph - 1).mark() != ':') {
          passages.add(new Window(first, paragraph));
          first = paragraph;
        }
        before = line;
        paragraph = i;
      }
    }
    if (first < words.size()) {
      passages.add(new Window(first, words.size()));
    }
    return passages;
  }

  private static boolean isLine(List<Word> words, int first, int last) {
    return last - first <= LONGEST_LINE && !words.get(last - 1).isMark();
  }
}
