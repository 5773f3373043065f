package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A claim that goes on after its speaker: of "The ships, said Mauer, are required to carry a pilot"
 * and "The plan will, the mayor said, cost $3 million" both halves are claimed, since neither is a
 * sentence by itself.
 */
final class MedialClause implements Repair {
  @Override
  public String id() {
    return "medial-clause";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>();
    for (Attribution attribution : attributions) {
      result.add(
          rest(article, attribution)
              .filter(span -> attributions.stream().noneMatch(other -> holds(other, span)))
              .map(span -> with(attribution, span))
              .orElse(attribution));
    }
    return result;
  }

  private static Attribution with(Attribution attribution, Span rest) {
    List<Span> content = new ArrayList<>(attribution.content());
    content.add(rest);
    return attribution.withContent(content);
  }

  private static boolean holds(Attribution other, Span span) {
    return other.source().stream().anyMatch(span::overlaps)
        || other.cue().stream().anyMatch(span::overlaps)
        || other.content().stream().anyMatch(span::overlaps);
  }

  /** The half after the speaker, where the content has the other half alone. */
  private static Optional<Span> rest(ArticleContext article, Attribution attribution) {
    if (attribution.content().size() != 1
        || attribution.source().size() != 1
        || attribution.cue().size() != 1) {
      return Optional.empty();
    }
    Span frame = attribution.source().get(0).cover(attribution.cue().get(0));
    Span half = attribution.content().get(0);
    List<Token> tokens = article.sentenceAt(frame.start());
    List<Token> before = within(tokens, half);
    List<Token> after =
        tokens.stream().filter(token -> token.span().start() >= frame.end()).toList();
    boolean enclosed =
        half.end() <= frame.start()
            && isComma(article.text(), half.end(), frame.start())
            && after.size() > 2
            && after.get(0).text().equals(",");
    boolean halves =
        enclosed
            && !before.isEmpty()
            && before.get(0).equals(tokens.get(0))
            && isUnfinished(before)
            && goesOn(after.get(1));
    return halves
        ? TokenRange.withoutMarks(after.subList(1, after.size()), TokenRange.MARKS)
        : Optional.empty();
  }

  private static List<Token> within(List<Token> tokens, Span span) {
    return tokens.stream().filter(token -> span.contains(token.span())).toList();
  }

  private static boolean isComma(String text, int from, int to) {
    return text.substring(from, to).strip().equals(",");
  }

  /**
   * Whether a predicate is missing: no verb with a tense, or nothing but an auxiliary at the end.
   */
  private static boolean isUnfinished(List<Token> clause) {
    Token last = clause.get(clause.size() - 1);
    return clause.stream().noneMatch(Token::isFinite) || last.isFinite();
  }

  private static boolean goesOn(Token first) {
    return first.isVerb() || first.isModal() || first.isAdverb() || first.isTo();
  }
}
