package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.grammar.LabelledTurn;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** One line, label and colon and words. */
  private record Turn(Span label, Span colon, Span words) {
    /** The colon; a stop says nothing. */
    private List<Span> cue(String text) {
      return colon.of(text).equals(":") ? List.of(colon) : List.of();
    }

    private boolean isCueOf(Attribution attribution) {
      return attribution.cue().isEmpty()
          ? attribution.source().equals(List.of(label))
          : attribution.cue().equals(List.of(colon));
    }

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
      List<Span> cue = turn.cue(article.text());
      List<Attribution> same = attributions.stream().filter(turn::isCueOf).toList();
      if (same.size() != 1 || !turn.isSource(same.get(0))) {
        result.removeAll(same);
        result.add(
            new Attribution(List.of(turn.label()), cue, List.of(turn.words()), FINDER, CONFIDENCE));
      }
    }
    return result;
  }

  private static List<Turn> turns(ArticleContext article) {
    String text = article.text();
    Map<String, Integer> counts = new HashMap<>();
    List<Turn> turns = new ArrayList<>();
    List<LabelledTurn> lines = LabelledTurn.in(text, article.article().article().body());
    List<LabelledTurn> spoken = lines.isEmpty() ? lines : new SpeakerLabels(article).of(lines);
    for (LabelledTurn line : spoken) {
      withoutStop(text, line.words())
          .ifPresent(words -> turns.add(new Turn(line.label(), line.colon(), words)));
      counts.merge(speaker(line.label().of(text)), 1, Integer::sum);
    }
    counts.values().removeIf(count -> count < LEAST);
    return counts.size() < LEAST
        ? List.of()
        : turns.stream()
            .filter(turn -> counts.containsKey(speaker(turn.label().of(text))))
            .toList();
  }

  /** "Lund" of "Marta Lund", as later turns have it. */
  private static String speaker(String label) {
    return label.substring(label.lastIndexOf(' ') + 1);
  }

  /**
   * A sentence's own stop is outside a content, as in the corpus that the model learned from. Empty
   * where all is blank.
   */
  private static Optional<Span> withoutStop(String text, Span line) {
    return Blanks.trim(text, line.start(), line.end())
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
