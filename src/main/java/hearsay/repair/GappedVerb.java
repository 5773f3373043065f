package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A verb that is not said again is that of both: of "Kim said that it was late, and Roth that it
 * was early" Roth says the second (gapping: Ross, <em>Gapping and the Order of Constituents</em>,
 * 1970).
 */
final class GappedVerb implements Repair {
  private static final String FINDER = "gapped-verb";

  private static final Set<String> JOINING = Set.of("and", "but", "while", ";");

  /** The most tokens of a name. */
  private static final int LONGEST = 5;

  @Override
  public String id() {
    return "gapped-verb";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>();
    for (Attribution attribution : attributions) {
      Optional<Gap> gap = isInOrder(attribution) ? gap(article, attribution) : Optional.empty();
      Optional<Attribution> first = gap.flatMap(found -> first(article, attribution, found));
      result.add(first.orElse(attribution));
      if (first.isPresent()) {
        Gap found = gap.orElseThrow();
        result.add(
            new Attribution(
                List.of(found.speaker()),
                attribution.cue(),
                List.of(found.clause()),
                FINDER,
                attribution.confidence()));
      }
    }
    return result;
  }

  /**
   * A second speaker.
   *
   * @param joint where what joins the two begins, in UTF-16 units
   * @param clause what he says
   */
  private record Gap(int joint, Span speaker, Span clause) {}

  private static boolean isInOrder(Attribution attribution) {
    return attribution.source().size() == 1
        && attribution.cue().size() == 1
        && attribution.source().get(0).end() <= attribution.cue().get(0).start()
        && attribution.cue().get(0).end() <= attribution.content().get(0).start();
  }

  private static Optional<Gap> gap(ArticleContext article, Attribution attribution) {
    Span last = attribution.content().get(attribution.content().size() - 1);
    int from = attribution.content().get(0).start();
    List<Token> tokens = article.words().in(new Span(from, last.end()));
    for (int that = 2; that + 1 < tokens.size(); that++) {
      Token token = tokens.get(that);
      int name = that;
      while (name > 0 && that - name < LONGEST && tokens.get(name - 1).isProperNoun()) {
        name--;
      }
      boolean gapped =
          token.text().equals("that")
              && token.isPreposition()
              && name < that
              && name > 1
              && JOINING.contains(tokens.get(name - 1).text())
              && tokens.subList(0, name).stream().anyMatch(Token::isFinite)
              && last.contains(token.span());
      if (gapped) {
        return Optional.of(
            new Gap(
                tokens.get(name - 1).span().start(),
                Token.cover(tokens.subList(name, that)),
                new Span(token.span().start(), last.end())));
      }
    }
    return Optional.empty();
  }

  /** What is left to the first speaker. */
  private static Optional<Attribution> first(
      ArticleContext article, Attribution attribution, Gap gap) {
    List<Span> content = new ArrayList<>();
    for (Span piece : attribution.content()) {
      if (piece.start() < gap.joint()) {
        Span before = new Span(piece.start(), Math.min(piece.end(), gap.joint()));
        TokenRange.withoutMarks(article.words().in(before), TokenRange.MARKS)
            .ifPresent(content::add);
      }
    }
    return content.isEmpty() ? Optional.empty() : Optional.of(attribution.withContent(content));
  }
}
