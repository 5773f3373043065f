package hearsay.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Articles of any number and size, made by repeating. */
final class GrowthTexts {
  private static final String CLAUSE =
      "the harbour office in Velsand said on Friday that Oltmann Freight had paid 4 million euros";
  private static final String JOINT = ", and ";
  private static final int WORDS_OF_CLAUSE = CLAUSE.split(" ", -1).length + 1;

  private GrowthTexts() {}

  /**
   * So many articles that each have the article's text so many times, paragraph after paragraph.
   */
  static List<ArticleLine> copies(ArticleLine article, int articles, int copiesInEach) {
    String text = String.join("\n\n", Collections.nCopies(copiesInEach, article.text()));
    List<ArticleLine> copies = new ArrayList<>();
    for (int i = 1; i <= articles; i++) {
      copies.add(new ArticleLine(Integer.toString(i), text, article.published()));
    }
    return copies;
  }

  /** Articles of about so many words, each a paragraph of sentences of about so many words. */
  static List<ArticleLine> sentences(int articles, int words, int wordsOfSentence) {
    int clauses = Math.max(1, wordsOfSentence / WORDS_OF_CLAUSE);
    String joined = String.join(JOINT, Collections.nCopies(clauses, CLAUSE));
    String sentence = Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + ".";
    int sentences = Math.max(1, words / (clauses * WORDS_OF_CLAUSE));
    String text = String.join(" ", Collections.nCopies(sentences, sentence));
    return copies(new ArticleLine("", text, null), articles, 1);
  }
}
