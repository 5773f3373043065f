package hearsay.drawing;

import hearsay.attribute.Evidence;
import hearsay.coreference.Rival;
import hearsay.explain.Explanation;
import hearsay.explain.Explanation.Change;
import hearsay.explain.Explanation.Reading;
import hearsay.explain.Explanation.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An explanation in sentences, below the claim that it is of. */
public record ExplanationDrawing(Drawing drawing) {
  /** The claim, and why it is as it is. */
  public String of(Explanation explanation) {
    StringBuilder drawn = new StringBuilder(drawing.of(explanation.claim()).stripTrailing());
    drawn.append('\n');
    for (String sentence : sentences(explanation)) {
      drawing.indented(drawn, sentence);
    }
    return drawn.append('\n').toString();
  }

  private static List<String> sentences(Explanation explanation) {
    List<String> sentences = new ArrayList<>();
    sentences.add("found by " + explanation.finder() + probabilities(explanation));
    for (Change change : explanation.repairs()) {
      sentences.add("repair " + change.id() + ": " + difference(change.before(), change.after()));
    }
    if (explanation.antecedent() != null) {
      sentences.add(
          "named by \"%s\" on line %d"
              .formatted(explanation.antecedent().words(), explanation.antecedent().line()));
    }
    if (!explanation.rivals().isEmpty()) {
      sentences.add("weighed: " + rivals(explanation.rivals()));
    }
    for (Reading reading : explanation.stance()) {
      sentences.add("stance " + reading.stance().key() + ": " + by(reading));
    }
    return sentences;
  }

  private static String probabilities(Explanation explanation) {
    String confidence = String.format(Locale.ROOT, ", %.2f likely", explanation.confidence());
    Evidence evidence = explanation.evidence();
    if (evidence == null) {
      return confidence;
    }
    String source =
        evidence.source() == null
            ? ""
            : String.format(Locale.ROOT, ", source %.2f", evidence.source());
    return confidence
        + String.format(
            Locale.ROOT,
            " (cue %.2f%s, content %.2f, links %.2f and %.2f)",
            evidence.cue(),
            source,
            evidence.content(),
            evidence.sourceLink(),
            evidence.contentLink());
  }

  private static String difference(@Nullable Roles before, Roles after) {
    if (before == null) {
      return "made it";
    }
    List<String> parts = new ArrayList<>();
    add(parts, "source", before.source(), after.source());
    add(parts, "cue", before.cue(), after.cue());
    add(parts, "content", before.content(), after.content());
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String role, String before, String after) {
    if (!before.equals(after)) {
      parts.add("%s was \"%s\", is \"%s\"".formatted(role, before, after));
    }
  }

  private static String rivals(List<Rival> rivals) {
    return String.join(
        ", ",
        rivals.stream()
            .map(
                rival ->
                    String.format(
                        Locale.ROOT,
                        "%s %.2f",
                        rival.name().isEmpty() ? "(a thing)" : rival.name(),
                        rival.salience()))
            .toList());
  }

  private static String by(Reading reading) {
    return switch (reading.by()) {
      case CUE -> "of the cue \"" + reading.lemma() + "\" by itself";
      case CONTENT -> "with the words of source and content";
      case SITUATION -> "by who says it and where";
    };
  }
}
