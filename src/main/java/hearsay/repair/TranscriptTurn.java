package hearsay.repair;

import hearsay.attribute.Attribution;
import hearsay.grammar.LabelledTurn;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** What is done beside speaking, or tells how: "(Laughter)", "[crosstalk]". */
  private static final Pattern DIRECTION = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

  private final RuleWords rules;

  TranscriptTurn(RuleWords rules) {
    this.rules = rules;
  }

  /** One line, label and colon and words; the speaker is the label without what he does. */
  private record Turn(Span label, String speaker, Span colon, Span words) {
    /** Its cue is the colon; a stop says nothing. */
    private Attribution attribution(String text) {
      List<Span> cue = colon.of(text).equals(":") ? List.of(colon) : List.of();
      return new Attribution(List.of(label), cue, List.of(words), FINDER, CONFIDENCE);
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
    Map<List<Span>, List<Attribution>> byFrame =
        attributions.stream().collect(Collectors.groupingBy(TranscriptTurn::frame));
    Set<Attribution> gone = new HashSet<>();
    List<Attribution> added = new ArrayList<>();
    for (Turn turn : turns(article)) {
      List<Attribution> same = same(turn, byFrame);
      if (saysNothing(turn.words().of(article.text()))) {
        gone.addAll(same);
      } else if (same.size() != 1 || !turn.isSource(same.get(0))) {
        gone.addAll(same);
        added.add(turn.attribution(article.text()));
      }
    }
    List<Attribution> result = new ArrayList<>(attributions);
    result.removeIf(gone::contains);
    result.addAll(added);
    return result;
  }

  private static List<Span> frame(Attribution attribution) {
    return attribution.cue().isEmpty() ? attribution.source() : attribution.cue();
  }

  /** What was found of a turn before. */
  private static List<Attribution> same(Turn turn, Map<List<Span>, List<Attribution>> byFrame) {
    return Stream.of(turn.label(), turn.colon())
        .flatMap(span -> byFrame.getOrDefault(List.of(span), List.of()).stream())
        .filter(turn::isCueOf)
        .toList();
  }

  /** "Mm-hmm.", "(Laughter)": no words but interjections, or one that many call. */
  private boolean saysNothing(String words) {
    String spoken = DIRECTION.matcher(words).replaceAll(" ");
    List<String> other =
        WORD.matcher(spoken)
            .results()
            .map(result -> result.group().toLowerCase(Locale.ROOT))
            .filter(word -> !rules.is(WordClass.INTERJECTION_FORM, word))
            .toList();
    boolean called = other.size() == 1 && DIRECTION.matcher(words.strip()).lookingAt();
    return called || (other.isEmpty() && WORD.matcher(words).find());
  }

  private static List<Turn> turns(ArticleContext article) {
    String text = article.text();
    Map<String, Integer> counts = new HashMap<>();
    List<Turn> turns = new ArrayList<>();
    List<LabelledTurn> lines = LabelledTurn.in(text, article.article().article().body());
    List<LabelledTurn> spoken = lines.isEmpty() ? lines : new SpeakerLabels(article).of(lines);
    for (LabelledTurn line : spoken) {
      withoutStop(text, line.words())
          .ifPresent(
              words -> turns.add(new Turn(line.label(), speaker(line, text), line.colon(), words)));
      counts.merge(speaker(line, text), 1, Integer::sum);
    }
    counts.values().removeIf(count -> count < LEAST);
    return counts.size() < LEAST
        ? List.of()
        : turns.stream().filter(turn -> counts.containsKey(turn.speaker())).toList();
  }

  /** "Lund" of "Marta Lund", as later turns have it; "PERSON" of all that are numbered. */
  private static String speaker(LabelledTurn line, String text) {
    String label = line.speaker(text).of(text);
    if (line.isNumbered(text)) {
      label = label.substring(0, label.lastIndexOf(' '));
    }
    return label.substring(label.lastIndexOf(' ') + 1);
  }

  /**
   * A sentence's own stop is outside a content, as in the corpus that the model learned from. Empty
   * where all is blank.
   */
  static Optional<Span> withoutStop(String text, Span line) {
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
