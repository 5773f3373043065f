package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is blamed or praised for saying something says it: of "Roth criticised Orlova for claiming
 * that it rose" Orlova claims it.
 */
final class BlamedSpeaker implements Repair {
  private static final String FOR = "for";

  /** How many attributions before one to look at for what it stands in. */
  private static final int REACH = 20;

  @Override
  public String id() {
    return "blamed-speaker";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>(attributions);
    for (int i = 0; i < attributions.size(); i++) {
      Attribution said = attributions.get(i);
      if (said.source().isEmpty() && said.cue().size() == 1) {
        int at = i;
        blamed(article, said, attributions.subList(Math.max(0, i - REACH), attributions.size()))
            .ifPresent(speaker -> result.set(at, said.withSource(List.of(speaker))));
      }
    }
    return result;
  }

  private static Optional<Span> blamed(
      ArticleContext article, Attribution said, List<Attribution> around) {
    Span cue = said.cue().get(0);
    List<Token> words = article.tokens(said.cue());
    if (words.isEmpty() || !words.get(0).isGerund()) {
      return Optional.empty();
    }
    return around.stream()
        .limit(2L * REACH)
        .filter(outer -> !outer.source().isEmpty())
        .map(outer -> outer.content().get(0))
        .filter(content -> content.contains(cue) && content.start() < cue.start())
        .map(content -> new Span(content.start(), cue.start()))
        .flatMap(before -> speaker(article.tokens(List.of(before))).stream())
        .findFirst();
  }

  /** The words before "for", where they are somebody. */
  private static Optional<Span> speaker(List<Token> before) {
    int last = before.size() - 1;
    boolean blamed =
        last > 0 && before.get(last).text().equals(FOR) && Speakers.isOne(before.subList(0, last));
    return blamed
        ? Optional.of(before.get(0).span().cover(before.get(last - 1).span()))
        : Optional.empty();
  }
}
