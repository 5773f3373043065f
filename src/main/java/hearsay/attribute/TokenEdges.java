package hearsay.attribute;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Moves the edges of spans that fall inside a token to the edge of the token: it belongs to the
 * span that holds its middle ("U.S" becomes "U.S."). So spans that do not overlap never do after.
 */
final class TokenEdges {
  /** The end of each token by its start. */
  private final TreeMap<Integer, Integer> tokens = new TreeMap<>();

  TokenEdges(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        // Tokens with blanks in them are mark-up or numbers, of which a span may well hold a part.
        if (token.text().codePoints().noneMatch(Characters::isSpace)) {
          tokens.put(token.span().start(), token.span().end());
        }
      }
    }
  }

  /** Empty where the span holds no token's middle. */
  Optional<Span> move(Span span) {
    int start = move(span.start());
    int end = move(span.end());
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private int move(int edge) {
    var token = tokens.lowerEntry(edge);
    if (token == null || token.getValue() <= edge) {
      return edge;
    }
    // What begins at the middle has the token, what ends there has not.
    boolean beyondMiddle = 2L * edge > (long) token.getKey() + token.getValue();
    return beyondMiddle ? token.getValue() : token.getKey();
  }
}
