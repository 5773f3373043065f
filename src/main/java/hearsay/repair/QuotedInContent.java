package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Quotations.Quotation;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A quotation and its speaker inside a content: of "“No,” Dahl said on Monday, according to a
 * transcript" the transcript has that Dahl said no, and Dahl has "No".
 */
final class QuotedInContent implements Repair {
  private static final String FINDER = "quoted-in-content";

  /** The most tokens of the clause that is looked at, the cue's last one included. */
  private static final int LONGEST = 12;

  @Override
  public String id() {
    return "quoted-in-content";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    Map<Integer, Span> quotations = new HashMap<>();
    for (Quotation quotation : article.article().quotations()) {
      quotations.put(quotation.span().start(), quotation.span());
    }
    List<Attribution> result = new ArrayList<>(attributions);
    for (Attribution attribution : attributions) {
      inner(article, attribution, quotations)
          .filter(made -> result.stream().noneMatch(other -> hasCue(other, made)))
          .ifPresent(result::add);
    }
    return result;
  }

  private static boolean hasCue(Attribution other, Attribution made) {
    return other.cue().stream().anyMatch(made.cue().get(0)::overlaps);
  }

  /**
   * @param quotations by where they start
   */
  private static Optional<Attribution> inner(
      ArticleContext article, Attribution attribution, Map<Integer, Span> quotations) {
    Span piece = attribution.content().get(0);
    Optional<Span> quotation =
        Optional.ofNullable(quotations.get(piece.start())).filter(span -> span.end() < piece.end());
    return quotation.flatMap(
        said ->
            clause(article, new Span(said.end(), piece.end()))
                .filter(clause -> clause.source().isPresent())
                .map(
                    clause ->
                        new Attribution(
                            List.of(clause.source().get()),
                            List.of(clause.cue()),
                            List.of(said),
                            FINDER,
                            attribution.confidence())));
  }

  /** The longest beginning of the words that is a subject with its cue. */
  private static Optional<ReportingClause> clause(ArticleContext article, Span words) {
    List<Token> tokens =
        article.words().in(words).stream().filter(token -> words.contains(token.span())).toList();
    int from = 0;
    while (from < tokens.size() && TokenRange.MARKS.contains(tokens.get(from).text())) {
      from++;
    }
    for (int to = from + 2; to <= Math.min(tokens.size(), from + LONGEST); to++) {
      if (tokens.get(to - 1).isVerb()) {
        Optional<ReportingClause> clause =
            ReportingClause.read(tokens.subList(from, to), article.cues());
        if (clause.isPresent()) {
          return clause;
        }
      }
    }
    return Optional.empty();
  }
}
