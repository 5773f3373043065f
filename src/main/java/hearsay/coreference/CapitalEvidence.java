package hearsay.coreference;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a word that stands alone for a source is a name by the capital that it has: all sentences
 * begin with one, headlines are full of them, and some companies write themselves without.
 */
final class CapitalEvidence {
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{N}&-]*";

  private static final Set<String> MASS_NOUNS = CoreferenceWords.LISTS.get("mass-noun");

  private final TokenIndex words;

  CapitalEvidence(TokenIndex words) {
    this.words = words;
  }

  /**
   * "Legend has it": a word that opens its sentence and that the article has small besides; and
   * "Research into tides", which needs no article before it.
   */
  boolean isCommon(NounPhrase phrase) {
    return phrase.isBare()
        && isPlainWord(phrase.head().text())
        && opens(phrase.head())
        && (isSmall(phrase.head()) || MASS_NOUNS.contains(phrase.head().lower()));
  }

  /** "As Vulture put it", "Nest, one of the brands,", and "ecobee" in a list of names. */
  boolean isName(NounPhrase phrase) {
    Token head = phrase.head();
    if (!head.tag().equals("NN")) {
      return false;
    }
    if (!phrase.isBare()) {
      return isCapitalized(phrase);
    }
    if (!head.isCapitalized()) {
      return isAmongNames(head.text());
    }
    return opens(head)
        ? words.text().startsWith(",", head.span().end()) && !isSmall(head)
        : isInRunningText(head);
  }

  /** "Western Journalism": capitals throughout, and not because a sentence begins. */
  private boolean isCapitalized(NounPhrase phrase) {
    return phrase.determiner().isEmpty()
        && phrase.possessor().isEmpty()
        && phrase.head().isCapitalized()
        && phrase.modifiers().stream().allMatch(Token::isCapitalized)
        && !opens(phrase.modifiers().get(0))
        && isInRunningText(phrase.head());
  }

  /** Whether no letter after the first one is a capital. */
  private static boolean isPlainWord(String word) {
    return word.codePoints().skip(1).noneMatch(Character::isUpperCase);
  }

  /** "Acme, ecobee and Velmar" */
  private boolean isAmongNames(String word) {
    String quoted = Pattern.quote(word);
    return Pattern.compile(
            "(?U:\\b)" + NAME + ", " + quoted + "(?:, (?:and |or )?| and | or )" + NAME)
        .matcher(words.text())
        .find();
  }

  /** Whether the article has the word without a capital. */
  private boolean isSmall(Token head) {
    String small = Pattern.quote(head.lower());
    return Pattern.compile("(?U:\\b)" + small + "(?U:\\b)").matcher(words.text()).find();
  }

  private boolean opens(Token token) {
    return sentence(token).tokens().stream()
        .filter(first -> !first.isSign())
        .findFirst()
        .filter(token::equals)
        .isPresent();
  }

  /** Not in a headline, where any word may have a capital. */
  private boolean isInRunningText(Token head) {
    List<Token> tokens = sentence(head).tokens();
    long small =
        tokens.stream().filter(one -> Character.isLowerCase(one.text().codePointAt(0))).count();
    long capital = tokens.stream().filter(Token::isCapitalized).count();
    return small >= capital;
  }

  private Sentence sentence(Token token) {
    return words.sentence(words.sentenceAt(token.span().start()));
  }
}
