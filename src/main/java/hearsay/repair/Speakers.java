package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.grammar.NounPhrase;
import java.util.List;

/** Words that can be all that tells who speaks. */
final class Speakers {
  private Speakers() {}

  /** Whether they are a noun phrase up to its head and nothing else, or a pronoun. */
  static boolean isOne(List<Token> tokens) {
    if (tokens.isEmpty() || tokens.get(0).text().equals("that")) {
      return false;
    }
    boolean pronoun = tokens.size() == 1 && tokens.get(0).isPersonalPronoun();
    return pronoun
        || NounPhrase.read(tokens)
            .filter(phrase -> !phrase.coordinated())
            .filter(phrase -> phrase.head().equals(tokens.get(tokens.size() - 1)))
            .isPresent();
  }
}
