package hearsay.repair;

import hearsay.annotate.Token;
import java.util.List;

/** What makes a participle a passive. */
final class Passive {
  private static final String BE = "be";

  private Passive() {}

  /** Whether "be" in any form is among the tokens. */
  static boolean hasBe(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.lemma().equals(BE));
  }

  /** Whether "be" in any form is the word before in the token's sentence. */
  static boolean isAfterBe(ArticleContext article, Token token) {
    List<Token> tokens = article.sentenceAt(token.span().start());
    int at = tokens.indexOf(token);
    return at > 0 && tokens.get(at - 1).lemma().equals(BE);
  }
}
