package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a writer tells of somebody's words is no claim of his: of "“It is theirs,” Kim said,
 * referring to the port" Kim claims nothing of the port by "referring to".
 */
final class Gloss implements Repair {
  private static final String TO = "to";

  private static final Set<String> EXPLAINING = Set.of("refer", "allude");

  @Override
  public String id() {
    return "gloss";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    Set<Attribution.Key> glosses =
        attributions.stream()
            .filter(one -> isGloss(article.tokens(one.cue())))
            .map(Attribution::key)
            .collect(Collectors.toSet());
    return glosses.isEmpty()
        ? attributions
        : attributions.stream()
            .filter(one -> !glosses.contains(one.key()))
            .map(
                one ->
                    one.through() != null && glosses.contains(one.through())
                        ? one.citedByNone()
                        : one)
            .toList();
  }

  /** "referring to", "apparently alluding to", not "refers to" */
  private static boolean isGloss(List<Token> cue) {
    int last = cue.size() - 1;
    return last > 0
        && cue.get(last).text().equals(TO)
        && cue.get(last - 1).isGerund()
        && EXPLAINING.contains(cue.get(last - 1).lemma())
        && cue.subList(0, last - 1).stream().allMatch(Token::isAdverb);
  }
}
