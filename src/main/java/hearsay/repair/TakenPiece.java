package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.grammar.TokenIndex;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is all that somebody says, in the sentence that says so, is no piece of a claim in another
 * sentence: of "The dam holds, Orlova said. Roth feared that it leaks." the dam's holding is not
 * feared.
 */
final class TakenPiece implements Repair {
  @Override
  public String id() {
    return "taken-piece";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    Map<Span, Integer> taken = new HashMap<>();
    for (Attribution attribution : attributions) {
      if (attribution.content().size() == 1 && !attribution.cue().isEmpty()) {
        Span content = attribution.content().get(0);
        if (cueSentence(article.words(), attribution) == lastSentence(article.words(), content)) {
          taken.put(content, lastSentence(article.words(), content));
        }
      }
    }
    return attributions.stream()
        .map(attribution -> without(article.words(), attribution, taken))
        .toList();
  }

  private static Attribution without(
      TokenIndex words, Attribution attribution, Map<Span, Integer> taken) {
    if (attribution.cue().isEmpty() || attribution.content().size() < 2) {
      return attribution;
    }
    int own = cueSentence(words, attribution);
    List<Span> kept =
        attribution.content().stream()
            .filter(piece -> taken.getOrDefault(piece, own) == own)
            .toList();
    return kept.isEmpty() || kept.size() == attribution.content().size()
        ? attribution
        : attribution.withContent(kept);
  }

  private static int cueSentence(TokenIndex words, Attribution attribution) {
    return words.sentenceAt(attribution.cue().get(0).start());
  }

  private static int lastSentence(TokenIndex words, Span content) {
    return words.sentenceAt(content.end() - 1);
  }
}
