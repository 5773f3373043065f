package hearsay.annotate;

import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A sentence; it never crosses a line break that is not soft.
 *
 * @param span from its first token's start to its last token's end, in UTF-16 units
 * @param paragraph index of its line among the article's lines that are not blank, from 0
 * @param tokens at least one, in text order
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /**
   * The first token at an offset or behind it; empty where none is.
   *
   * @param offset in UTF-16 units
   */
  public Optional<Token> tokenFrom(int offset) {
    return tokens.stream().filter(token -> token.span().start() >= offset).findFirst();
  }
}
