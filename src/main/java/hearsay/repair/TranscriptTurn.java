package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The turns of an interview or a transcript, whose lines begin with who speaks: "Orlova: By my own
 * mistake." The label is the source, the colon the cue, the rest of the line the content. News text
 * has nearly none, so the model has not learned them. What was found of the same turn before gives
 * way.
 */
final class TranscriptTurn implements Repair {
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

  /** One line, label and colon and words. */
  private record Turn(Span label, Span colon, Span words) {
    private boolean isSource(Attribution attribution) {
      return attribution.finder().equals(FINDER)
          && attribution.source().equals(List.of(label))
          && attribution.content().equals(List.of(words));
    }
  }

  @Override
  public String id() {
    return "transcript-turn";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>(attributions);
    for (Turn turn : turns(article)) {
      List<Span> cue = List.of(turn.colon());
      List<Attribution> same = attributions.stream().filter(one -> one.cue().equals(cue)).toList();
      if (same.size() != 1 || !turn.isSource(same.get(0))) {
        result.removeAll(same);
        result.add(
            new Attribution(List.of(turn.label()), cue, List.of(turn.words()), FINDER, CONFIDENCE));
      }
    }
    return result;
  }

  private static List<Turn> turns(ArticleContext article) {
    Span body = article.article().article().body();
    if (body == null) {
      return List.of();
    }
    String text = article.text();
    Map<String, Integer> counts = new HashMap<>();
    List<Turn> turns = new ArrayList<>();
    Matcher matcher = TURN.matcher(text).region(body.start(), body.end());
    while (matcher.find()) {
      Span label = new Span(matcher.start(1), matcher.end(1));
      Span colon = new Span(matcher.start(2), matcher.end(2));
      withoutStop(text, matcher.start(3), matcher.end(3))
          .ifPresent(words -> turns.add(new Turn(label, colon, words)));
      counts.merge(matcher.group(1), 1, Integer::sum);
    }
    counts.values().removeIf(count -> count < LEAST);
    return counts.size() < LEAST
        ? List.of()
        : turns.stream().filter(turn -> counts.containsKey(turn.label().of(text))).toList();
  }

  /**
   * A sentence's own stop is outside a content, as in the corpus that the model learned from. Empty
   * where all is blank.
   */
  private static Optional<Span> withoutStop(String text, int start, int end) {
    return Blanks.trim(text, start, end)
        .map(
            words -> {
              int last = words.end();
              while (last - 1 > words.start() && ".!?".indexOf(text.charAt(last - 1)) >= 0) {
                last--;
              }
              return Blanks.trim(text, words.start(), last).orElse(words);
            });
  }
}
