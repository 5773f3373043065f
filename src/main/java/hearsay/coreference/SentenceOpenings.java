package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a word alone is a name by its capital: any sentence begins with one, and nothing else
 * does that is a common noun.
 */
final class SentenceOpenings {
  private final TokenIndex words;

  SentenceOpenings(TokenIndex words) {
    this.words = words;
  }

  /** "Legend has it": a word that opens its sentence and that the article has small besides. */
  boolean isCommon(NounPhrase phrase) {
    String lower = phrase.head().text().toLowerCase(Locale.ROOT);
    return phrase.isBare()
        && opens(phrase.head())
        && Character.isLowerCase(phrase.head().text().codePointBefore(lower.length()))
        && Pattern.compile("\\b" + Pattern.quote(lower) + "\\b").matcher(words.text()).find();
  }

  /** "As Vulture put it": one noun with a capital inside its sentence, whatever its tag. */
  boolean isName(NounPhrase phrase) {
    Token head = phrase.head();
    return phrase.isBare()
        && head.tag().equals("NN")
        && Character.isUpperCase(head.text().codePointAt(0))
        && !opens(head)
        && hasSmallWords(head);
  }

  private boolean opens(Token token) {
    List<Token> sentence = words.sentence(words.sentenceAt(token.span().start())).tokens();
    for (Token first : sentence) {
      if (!first.isSign()) {
        return first.equals(token);
      }
    }
    return false;
  }

  /** Not in a headline, where any word may have a capital. */
  private boolean hasSmallWords(Token head) {
    List<Token> sentence = words.sentence(words.sentenceAt(head.span().start())).tokens();
    long small =
        sentence.stream().filter(one -> Character.isLowerCase(one.text().codePointAt(0))).count();
    long capital =
        sentence.stream().filter(one -> Character.isUpperCase(one.text().codePointAt(0))).count();
    return small > capital;
  }
}
