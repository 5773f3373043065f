package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that says what somebody is: "the head of the river authority".
 *
 * @param determiner the article or the possessive pronoun before it; null where there is none
 * @param words all its words after that, complements with them
 * @param head which of the words is its head, from 0
 */
record Description(@Nullable Token determiner, List<Token> words, int head) {
  Description {
    words = List.copyOf(words);
  }

  Token noun() {
    return words.get(head);
  }

  /** Without the determiner, in UTF-16 units. */
  Span span() {
    return Token.cover(words);
  }

  /** With the determiner, in UTF-16 units. */
  Span whole() {
    return determiner == null ? span() : determiner.span().cover(span());
  }

  /** Who owns it: of "the trust's chairman" the word "trust"; empty where nobody does. */
  List<Token> possessor() {
    int mark = possessiveMark();
    return mark <= 0 ? List.of() : words.subList(0, mark);
  }

  /** Between the possessor and the head. */
  List<Token> modifiers() {
    return words.subList(possessiveMark() + 1, head);
  }

  /** After the head. */
  List<Token> complements() {
    return words.subList(head + 1, words.size());
  }

  private int possessiveMark() {
    for (int i = head - 1; i > 0; i--) {
      if (words.get(i).isPossessiveMark()) {
        return i;
      }
    }
    return -1;
  }
}
