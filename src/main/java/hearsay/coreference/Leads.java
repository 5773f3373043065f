package hearsay.coreference;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.grammar.TokenIndex;
import java.util.List;

/** Which paragraphs an article begins with, where those who matter are described and not named. */
final class Leads {
  /** A headline, what stands below it, the first paragraph. */
  private static final int FIRST = 3;

  private Leads() {}

  /** Whether a sentence stands in one of the first paragraphs, or before any other full one. */
  static boolean isIn(TokenIndex words, int sentence) {
    int paragraph = words.sentence(sentence).paragraph();
    if (paragraph < FIRST) {
      return true;
    }
    for (int i = 0; i < sentence && words.sentence(i).paragraph() < paragraph; i++) {
      boolean last = words.sentence(i + 1).paragraph() > words.sentence(i).paragraph();
      if (last && isFull(words.sentence(i))) {
        return false;
      }
    }
    return true;
  }

  /** No heading, byline or link. */
  private static boolean isFull(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.subList(Math.max(0, tokens.size() - 2), tokens.size()).stream()
        .anyMatch(token -> token.text().equals("."));
  }
}
