package hearsay.attribute;

import hearsay.attribute.ModelSettings.LinkTables;
import hearsay.attribute.Network.Scores;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spans and tables for linking, made by hand. Vectors have one number. */
final class TestSpans {
  private TestSpans() {}

  /** Certain, in the first paragraph. */
  static LabelledSpan labelled(Role role, int first, int last) {
    return new LabelledSpan(role, first, last, 0, 1, 1);
  }

  /** With vectors of zeros. */
  static LinkableSpan span(Role role, int first, int last) {
    return linkable(labelled(role, first, last), said(0, 0), said(0, 0));
  }

  static LinkableSpan linkable(LabelledSpan span, WordScores first, WordScores last) {
    return new LinkableSpan(span, first, last, 1);
  }

  /**
   * What is said of a word: no label is likelier than another.
   *
   * @param cueScheme how much it speaks for the contract as a word of a cue
   * @param contentScheme how much as one of a content
   * @param links the four vectors; zeros where there are less
   */
  static WordScores said(double cueScheme, double contentScheme, float... links) {
    FloatBuffer emissions = FloatBuffer.allocate(Network.EMISSIONS);
    emissions.put(Network.EMISSIONS - 2, (float) cueScheme);
    emissions.put(Network.EMISSIONS - 1, (float) contentScheme);
    FloatBuffer vectors = FloatBuffer.allocate(Link.PARTS);
    vectors.put(0, links);
    return WordScores.of(new Scores(emissions, vectors), 0, 1);
  }

  /** What is said of a word whose labels of both levels are certain. */
  static WordScores labelled(int outer, int inner) {
    FloatBuffer emissions = FloatBuffer.allocate(Network.EMISSIONS);
    emissions.put(outer, 20);
    emissions.put(Role.LABELS.size() + inner, 20);
    return WordScores.of(new Scores(emissions, FloatBuffer.allocate(Link.PARTS)), 0, 1);
  }

  /** What is said of a word that has one of two labels of the outer level. */
  static WordScores twoLabels(int one, int other) {
    FloatBuffer emissions = FloatBuffer.allocate(Network.EMISSIONS);
    emissions.put(one, 20);
    emissions.put(other, 20);
    return WordScores.of(new Scores(emissions, FloatBuffer.allocate(Link.PARTS)), 0, 1);
  }

  /** No place is better than another. */
  static LinkTables indifferent(@Nullable Double none) {
    return new LinkTables(
        Collections.nCopies(19, 0.0),
        Collections.nCopies(7, 0.0),
        Collections.nCopies(9, 0.0),
        none);
  }

  /** Prefers what stands nearer. */
  static LinkTables nearest(@Nullable Double none) {
    List<Double> distance = new ArrayList<>();
    for (int i = 0; i < 19; i++) {
      distance.add((double) -Math.abs(i - 9));
    }
    return new LinkTables(distance, Collections.nCopies(7, 0.0), Collections.nCopies(9, 0.0), none);
  }
}
