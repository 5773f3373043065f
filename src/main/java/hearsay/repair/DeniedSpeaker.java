package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import java.util.List;
import java.util.Set;

/**
 * Nobody speaks where the text denies that there is one: "She is not a captain who says it rose",
 * "There was no pilot who said so".
 */
final class DeniedSpeaker implements Repair {
  private static final Set<String> RELATIVE = Set.of("who", "that");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "any");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n\u2019t", "never");

  @Override
  public String id() {
    return "denied-speaker";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    return attributions.stream().filter(one -> !isDenied(article, one)).toList();
  }

  private static boolean isDenied(ArticleContext article, Attribution one) {
    List<Token> source = article.tokens(one.source());
    if (source.size() != 1 || !RELATIVE.contains(source.get(0).lower())) {
      return false;
    }
    List<Token> tokens = article.sentenceAt(source.get(0).span().start());
    int at = tokens.indexOf(source.get(0)) - 1;
    if (at < 0 || !tokens.get(at).isNoun()) {
      return false;
    }
    while (at > 0 && (tokens.get(at).isNoun() || tokens.get(at).isAdjective())) {
      at--;
    }
    return tokens.get(at).lower().equals("no")
        || (at > 0
            && INDEFINITE.contains(tokens.get(at).lower())
            && NEGATIONS.contains(tokens.get(at - 1).lower()));
  }
}
