package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.grammar.Quoted;
import hearsay.grammar.TokenIndex;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands in another sentence than the cue is no piece of a claim where it is all that somebody
 * else says: of "The dam holds, Orlova said. Roth feared that it leaks." the dam's holding is not
 * feared. Nor is what stands before in no quotation marks, where the cue's own sentence goes on
 * from its verb: "What it cost is disputed. He said that it cost little." A clause that a
 * conjunction parts from the speaker's own is like a sentence there: "It cost little, while he said
 * that it leaks."
 */
final class TakenPiece implements Repair {
  private static final Pattern CONJUNCTION =
      Pattern.compile("\\s*[,;]?\\s*(?:while|whereas|although|though|but|and)\\s+");

  @Override
  public String id() {
    return "taken-piece";
  }

  /** What is left of one claim may be all that its speaker says, and no piece of another. */
  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    List<Attribution> before;
    List<Attribution> after = attributions;
    do {
      before = after;
      after = once(article, before);
    } while (!after.equals(before));
    return after;
  }

  private static List<Attribution> once(ArticleContext article, List<Attribution> attributions) {
    Map<Span, Integer> taken = new HashMap<>();
    for (Attribution attribution : attributions) {
      if (attribution.content().size() == 1 && !attribution.cue().isEmpty()) {
        Span content = attribution.content().get(0);
        if (cueSentence(article.words(), attribution) == lastSentence(article.words(), content)) {
          taken.put(content, lastSentence(article.words(), content));
        }
      }
    }
    Quoted quoted = new Quoted(article.article());
    return attributions.stream()
        .map(attribution -> without(article.words(), attribution, taken))
        .map(attribution -> withoutUnquoted(article, quoted, attribution))
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

  private static Attribution withoutUnquoted(
      ArticleContext article, Quoted quoted, Attribution attribution) {
    TokenIndex words = article.words();
    if (attribution.cue().isEmpty() || attribution.content().size() < 2) {
      return attribution;
    }
    int own = cueSentence(words, attribution);
    int cue = attribution.cue().get(0).end();
    boolean goesOn =
        attribution.content().stream()
            .anyMatch(
                piece ->
                    piece.start() >= cue
                        && words.sentenceAt(piece.start()) == own
                        && !quoted.covers(first(piece)));
    List<Span> kept =
        attribution.content().stream()
            .filter(
                piece ->
                    quoted.covers(first(piece))
                        || (lastSentence(words, piece) >= own
                            && !isClauseBefore(article.text(), piece, attribution)))
            .toList();
    return !goesOn || kept.size() == attribution.content().size()
        ? attribution
        : attribution.withContent(kept);
  }

  /** Whether nothing but a conjunction stands between a piece and the source after it. */
  private static boolean isClauseBefore(String text, Span piece, Attribution attribution) {
    return !attribution.source().isEmpty()
        && attribution.source().get(0).start() > piece.end()
        && CONJUNCTION
            .matcher(text.substring(piece.end(), attribution.source().get(0).start()))
            .matches();
  }

  private static Span first(Span piece) {
    return new Span(piece.start(), piece.start() + 1);
  }

  private static int cueSentence(TokenIndex words, Attribution attribution) {
    return words.sentenceAt(attribution.cue().get(0).start());
  }

  private static int lastSentence(TokenIndex words, Span content) {
    return words.sentenceAt(content.end() - 1);
  }
}
