package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.claim.Stance;
import hearsay.grammar.CueReader;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A subject and a cue that say between them that something is claimed: "they fear", "there is no
 * expectation".
 *
 * @param source empty where nobody is the subject
 * @param whole from the subject's first word to the cue's last
 */
record ReportingClause(Optional<Span> source, Span cue, Span whole) {
  /** The most tokens of the cue: "had made it clear". */
  private static final int LONGEST_CUE = 5;

  /** The clause that the tokens are, all of them; empty where they are none. */
  static Optional<ReportingClause> read(List<Token> tokens, CueReader cues) {
    int end = subjectEnd(tokens);
    List<Token> cue = tokens.subList(end, tokens.size());
    boolean finite = !cue.isEmpty() && cue.get(0).isFinite();
    if (end == 0
        || !finite
        || cue.size() > LONGEST_CUE
        || cue.stream().anyMatch(token -> token.text().equals(","))
        || cues.read(cue).stance() == Stance.OTHER) {
      return Optional.empty();
    }
    Span subject = tokens.get(0).span().cover(tokens.get(end - 1).span());
    Span verb = Token.cover(cue);
    boolean empty = tokens.get(0).isExistential();
    return Optional.of(
        new ReportingClause(
            empty ? Optional.empty() : Optional.of(subject),
            empty ? Token.cover(cue.subList(Math.min(1, cue.size() - 1), cue.size())) : verb,
            subject.cover(verb)));
  }

  /** How many tokens the subject has that the clause begins with; 0 for none. */
  private static int subjectEnd(List<Token> tokens) {
    Token first = tokens.get(0);
    if (first.isPersonalPronoun() || first.isExistential()) {
      return 1;
    }
    int head =
        NounPhrase.read(tokens)
            .filter(phrase -> !phrase.coordinated())
            .map(phrase -> phrase.head().span().end())
            .orElse(0);
    return (int) tokens.stream().takeWhile(token -> token.span().end() <= head).count();
  }
}
