package hearsay.repair;

import hearsay.annotate.AnnotatedArticle;
import hearsay.attribute.Attribution;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The turns of an interview or a transcript, whose lines begin with who speaks: "Orlova: By my own
 * mistake." The label is the source, the colon the cue, the rest of the line the content. News text
 * has nearly none, so the model has not learned them.
 */
public final class TranscriptTurns {
  static final String FINDER = "transcript";

  /**
   * Of a turn: a label that comes back, in an article of labels that take turns, is rarely else.
   */
  private static final double CONFIDENCE = 0.9;

  /** How often a label comes at least, and how many such labels there are. */
  private static final int LEAST = 2;

  private static final Pattern TURN =
      Pattern.compile(
          "(?m)^[ \\t]*(\\p{Lu}[\\p{L}\\p{N}'’.&-]+(?: [\\p{L}\\p{N}'’.&-]+){0,3})(:)[ \\t]+(\\S.*)$");

  private TranscriptTurns() {}

  private record Turn(Span label, Span colon, Span words) {}

  /** The attributions with those of turns; what was found of the same turn before gives way. */
  public static List<Attribution> add(AnnotatedArticle article, List<Attribution> attributions) {
    List<Attribution> turns = turns(article);
    if (turns.isEmpty()) {
      return attributions;
    }
    List<Attribution> result = new ArrayList<>(attributions);
    for (Attribution turn : turns) {
      result.removeIf(found -> found.cue().equals(turn.cue()));
      result.add(turn);
    }
    return result;
  }

  private static List<Attribution> turns(AnnotatedArticle article) {
    Span body = article.article().body();
    if (body == null) {
      return List.of();
    }
    String text = article.article().text();
    Map<String, Integer> counts = new HashMap<>();
    List<Turn> turns = new ArrayList<>();
    Matcher matcher = TURN.matcher(text).region(body.start(), body.end());
    while (matcher.find()) {
      turns.add(
          new Turn(
              new Span(matcher.start(1), matcher.end(1)),
              new Span(matcher.start(2), matcher.end(2)),
              new Span(matcher.start(3), matcher.end(3))));
      counts.merge(matcher.group(1), 1, Integer::sum);
    }
    counts.values().removeIf(count -> count < LEAST);
    if (counts.size() < LEAST) {
      return List.of();
    }
    return turns.stream()
        .filter(turn -> counts.containsKey(turn.label().of(text)))
        .map(
            turn ->
                new Attribution(
                    List.of(turn.label()),
                    List.of(turn.colon()),
                    List.of(withoutStop(text, turn.words())),
                    FINDER,
                    CONFIDENCE))
        .toList();
  }

  /** A sentence's own stop is outside a content, as in the corpus that the model learned from. */
  private static Span withoutStop(String text, Span words) {
    Span trimmed = Blanks.trim(text, words).orElse(words);
    int end = trimmed.end();
    while (end - 1 > trimmed.start() && ".!?".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Blanks.trim(text, trimmed.start(), end).orElse(trimmed);
  }
}
