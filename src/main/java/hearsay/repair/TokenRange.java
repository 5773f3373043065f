package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.grammar.TokenIndex;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stretches of a sentence between marks that end a phrase. */
final class TokenRange {
  /** What ends a phrase, and is no part of what is claimed at its edges. */
  static final Set<String> MARKS = Set.of(",", ";", ":", ".", "!", "?");

  private TokenRange() {}

  /**
   * The index of the first token from {@code from} on that is such a mark, or else their number.
   */
  static int endOfPhrase(List<Token> tokens, int from, Set<String> marks) {
    int end = from;
    while (end < tokens.size() && !marks.contains(tokens.get(end).text())) {
      end++;
    }
    return end;
  }

  /**
   * From the first token to the last without the marks at their edges; empty where none is left.
   */
  static Optional<Span> withoutMarks(List<Token> tokens, Set<String> marks) {
    int first = 0;
    int last = tokens.size() - 1;
    while (first <= last && marks.contains(tokens.get(first).text())) {
      first++;
    }
    while (last >= first && marks.contains(tokens.get(last).text())) {
      last--;
    }
    return first <= last
        ? Optional.of(tokens.get(first).span().cover(tokens.get(last).span()))
        : Optional.empty();
  }

  /** What is left of the pieces without the gap, and without the marks next to it. */
  static List<Span> without(TokenIndex words, List<Span> pieces, Span gap, Set<String> marks) {
    List<Span> left = new ArrayList<>();
    for (Span piece : pieces) {
      if (piece.overlaps(gap)) {
        part(words, piece.start(), gap.start(), marks).ifPresent(left::add);
        part(words, gap.end(), piece.end(), marks).ifPresent(left::add);
      } else {
        left.add(piece);
      }
    }
    return left;
  }

  private static Optional<Span> part(TokenIndex words, int start, int end, Set<String> marks) {
    return start < end ? withoutMarks(words.in(new Span(start, end)), marks) : Optional.empty();
  }
}
