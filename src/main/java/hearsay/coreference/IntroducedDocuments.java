package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NounKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents where an article first tells of them, by an indefinite phrase: "A confidential paper by
 * the customs service" is what "the paper" takes up later.
 */
final class IntroducedDocuments {
  /** How far before what takes it up to look, in UTF-16 units. */
  private static final int REACH = 20_000;

  /** The noun for documents of any kind. */
  private static final String ANY = "document";

  /** How many sentences before "the document" it may be told of by another noun. */
  private static final int SENTENCES = 3;

  private static final Pattern INDEFINITE =
      Pattern.compile("(?U:\\b)[Aa]n? (?=(?:[\\p{L}\\p{N}-]+ ){0,3}?\\p{L})");

  private final TokenIndex words;
  private final HeadNouns headNouns;

  IntroducedDocuments(TokenIndex words, HeadNouns headNouns) {
    this.words = words;
    this.headNouns = headNouns;
  }

  /**
   * The noun by which the text has told of what a definite phrase in the singular takes up:
   * "letter" of "the document" behind "a letter to the bank"; its own where it says more.
   */
  String noun(NounPhrase phrase) {
    String noun = headNouns.singular(phrase.head().text());
    int offset = phrase.base().start();
    boolean any =
        noun.equals(ANY)
            && !phrase.isPlural()
            && phrase.isDefinite()
            && phrase.modifiers().isEmpty()
            && phrase.possessor().isEmpty()
            && last(noun, offset).isEmpty();
    return any ? lastOfAnyKind(offset).orElse(noun) : noun;
  }

  private Optional<String> lastOfAnyKind(int offset) {
    int first = Math.max(0, words.sentenceAt(offset) - SENTENCES);
    Matcher introduced =
        INDEFINITE
            .matcher(words.text())
            .region(Math.min(words.sentence(first).span().start(), offset), offset);
    Optional<String> last = Optional.empty();
    while (introduced.find()) {
      Optional<String> noun =
          from(introduced.start())
              .flatMap(NounPhrase::read)
              .filter(phrase -> !phrase.isPlural() && phrase.base().end() <= offset)
              .map(phrase -> headNouns.singular(phrase.head().text()))
              .filter(head -> headNouns.kinds(head).equals(Set.of(NounKind.DOCUMENT)));
      last = noun.isPresent() ? noun : last;
    }
    return last;
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
