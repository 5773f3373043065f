package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents where an article first tells of them, by an indefinite phrase: "A confidential paper by
 * the customs service" is what "the paper" takes up later.
 */
final class IntroducedDocuments {
  /** How far before what takes it up to look, in UTF-16 units. */
  private static final int REACH = 20_000;

  private final TokenIndex words;

  IntroducedDocuments(TokenIndex words) {
    this.words = words;
  }

  /**
   * The last such document, by this noun or one for the same: the tokens of its sentence from its
   * article on; empty where there is none.
   *
   * @param noun in the singular, lower case
   * @param offset where the document is taken up, in UTF-16 units
   */
  Optional<List<Token>> last(String noun, int offset) {
    Matcher introduced =
        Pattern.compile(
                "(?U:\\b)[Aa]n? (?:[\\p{L}-]+ ){0,3}?(?:"
                    + DocumentPublishers.anyTakenUpBy(noun)
                    + ")(?U:\\b)")
            .matcher(words.text())
            .region(Math.max(0, offset - REACH), offset);
    Optional<List<Token>> last = Optional.empty();
    while (introduced.find()) {
      Optional<List<Token>> found =
          from(introduced.start()).filter(tokens -> isHead(tokens, introduced.end()));
      last = found.isPresent() ? found : last;
    }
    return last;
  }

  private Optional<List<Token>> from(int offset) {
    int sentence = words.sentenceAt(offset);
    if (sentence >= words.sentenceCount()) {
      return Optional.empty();
    }
    List<Token> tokens = words.sentence(sentence).tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() == offset) {
        return Optional.of(tokens.subList(i, tokens.size()));
      }
    }
    return Optional.empty();
  }

  /** Not "a paper mill". */
  private static boolean isHead(List<Token> tokens, int end) {
    return NounPhrase.read(tokens).filter(phrase -> phrase.head().span().end() == end).isPresent();
  }
}
