package hearsay.coreference;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** What an article begins with, where those who matter are described, and named a paragraph on. */
final class Leads {
  /** A headline, what stands below it, the first paragraph. */
  private static final int FIRST = 3;

  private static final Pattern BYLINE =
      Pattern.compile(
          "[^\\p{L}\\n]*"
              + CoreferenceWords.LISTS.oneOf("byline")
              + "[ \\t](?:\\p{Lu}[\\p{L}'\u2019.-]*,?[ \\t](?:and[ \\t])?)*");

  private final TokenIndex words;

  /** The first paragraph that ends in a full sentence. */
  private final int full;

  /** Where each is named first. */
  private final Set<Integer> firsts = new HashSet<>();

  /**
   * @param mentions of the article, in text order
   */
  Leads(TokenIndex words, List<NamedMention> mentions) {
    this.words = words;
    this.full = firstFull(words);
    Set<String> seen = new HashSet<>();
    for (NamedMention mention : mentions) {
      if (seen.add(mention.referent().key())) {
        firsts.add(mention.span().start());
      }
    }
  }

  private static int firstFull(TokenIndex words) {
    for (int i = 0; i + 1 < words.sentenceCount(); i++) {
      int paragraph = words.sentence(i).paragraph();
      if (words.sentence(i + 1).paragraph() > paragraph && isFull(words.sentence(i))) {
        return paragraph;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** Whether a sentence stands in one of the first paragraphs, or before any other full one. */
  boolean hold(int sentence) {
    int paragraph = words.sentence(sentence).paragraph();
    return paragraph < FIRST || paragraph <= full;
  }

  /** The first sentence of the paragraph after that of a sentence; empty behind the last. */
  OptionalInt nextParagraph(int sentence) {
    int paragraph = words.sentence(sentence).paragraph();
    int next = sentence + 1;
    while (next < words.sentenceCount() && words.sentence(next).paragraph() == paragraph) {
      next++;
    }
    return next < words.sentenceCount() ? OptionalInt.of(next) : OptionalInt.empty();
  }

  /** Whether somebody is named there for the first time. */
  boolean isFirst(NamedMention mention) {
    return firsts.contains(mention.span().start());
  }

  /** Whether a place is in a line that tells who wrote the article: "By Anna Kim and Jon Lund". */
  boolean isInByline(int offset) {
    int line = words.text().lastIndexOf('\n', offset) + 1;
    return BYLINE.matcher(words.text()).region(line, offset).lookingAt();
  }

  /** No heading, byline or link. */
  private static boolean isFull(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.subList(Math.max(0, tokens.size() - 2), tokens.size()).stream()
        .anyMatch(token -> token.text().equals("."));
  }
}
