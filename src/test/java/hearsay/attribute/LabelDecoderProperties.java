package hearsay.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.attribute.ModelSettings.Crf;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Held against all sequences of a few words, added up one by one. */
class LabelDecoderProperties {
  private static final int LABELS = Role.LABELS.size();

  @Property(tries = 200)
  void findsTheBestOfAllSequences(
      @ForAll("tables") Crf crf, @ForAll("shortEmissions") double[][] emissions) {
    double best =
        sequences(emissions.length).stream()
            .mapToDouble(labels -> score(crf, emissions, labels))
            .max()
            .orElseThrow();

    assertThat(score(crf, emissions, new LabelDecoder(crf).best(emissions)))
        .isCloseTo(best, within(1e-9));
  }

  @Property(tries = 100)
  void givesEachLabelTheShareOfTheSequencesThatHaveIt(
      @ForAll("tables") Crf crf, @ForAll("shortEmissions") double[][] emissions) {
    double[][] expected = new double[emissions.length][LABELS];
    double total = 0;
    for (int[] labels : sequences(emissions.length)) {
      double weight = Math.exp(score(crf, emissions, labels));
      total += weight;
      for (int i = 0; i < labels.length; i++) {
        expected[i][labels[i]] += weight;
      }
    }

    double[][] marginals = new LabelDecoder(crf).marginals(emissions);

    for (int i = 0; i < emissions.length; i++) {
      for (int label = 0; label < LABELS; label++) {
        assertThat(marginals[i][label]).isCloseTo(expected[i][label] / total, within(1e-9));
      }
    }
  }

  @Property(tries = 200)
  void neverGoesOnWithASpanThatHasNotBegun(
      @ForAll("tables") Crf crf, @ForAll("wildEmissions") double[][] emissions) {
    int before = Role.OUTSIDE;
    for (int label : new LabelDecoder(crf).best(emissions)) {
      if (label != Role.OUTSIDE && !Role.begins(label)) {
        assertThat(before).isIn(label - 1, label);
      }
      before = label;
    }
  }

  @Property(tries = 200)
  void givesProbabilitiesThatSumToOne(
      @ForAll("tables") Crf crf, @ForAll("wildEmissions") double[][] emissions) {
    for (double[] chances : new LabelDecoder(crf).marginals(emissions)) {
      assertThat(IntStream.range(0, LABELS).mapToDouble(label -> chances[label]).sum())
          .isCloseTo(1, within(1e-6));
    }
  }

  private static double score(Crf crf, double[][] emissions, int[] labels) {
    double score = crf.starts().get(labels[0]) + crf.ends().get(labels[labels.length - 1]);
    for (int i = 0; i < labels.length; i++) {
      score += emissions[i][labels[i]];
      if (i > 0) {
        score += crf.transitions().get(labels[i - 1]).get(labels[i]);
      }
    }
    return score;
  }

  private static List<int[]> sequences(int length) {
    List<int[]> sequences = new ArrayList<>();
    int count = (int) Math.pow(LABELS, length);
    for (int number = 0; number < count; number++) {
      int[] labels = new int[length];
      int rest = number;
      for (int i = 0; i < length; i++) {
        labels[i] = rest % LABELS;
        rest /= LABELS;
      }
      sequences.add(labels);
    }
    return sequences;
  }

  @Provide
  Arbitrary<Crf> tables() {
    Arbitrary<List<Double>> row = Arbitraries.doubles().between(-3, 3).list().ofSize(LABELS);
    return Combinators.combine(row.list().ofSize(LABELS), row, row)
        .as(
            (transitions, starts, ends) ->
                new Crf(
                    IntStream.range(0, LABELS)
                        .mapToObj(before -> forbid(transitions.get(before), before))
                        .toList(),
                    forbid(starts, Role.OUTSIDE),
                    ends));
  }

  /** As the training does: going on with a span that the label before is no part of. */
  private static List<Double> forbid(List<Double> scores, int before) {
    return IntStream.range(0, LABELS)
        .mapToObj(
            label -> {
              boolean inside = label != Role.OUTSIDE && !Role.begins(label);
              return inside && before != label && before != label - 1 ? -1e4 : scores.get(label);
            })
        .toList();
  }

  @Provide
  Arbitrary<double[][]> shortEmissions() {
    return emissions(1, 4, 4);
  }

  @Provide
  Arbitrary<double[][]> wildEmissions() {
    return emissions(1, 40, 1e5);
  }

  private static Arbitrary<double[][]> emissions(int least, int most, double bound) {
    return Arbitraries.doubles()
        .between(-bound, bound)
        .array(double[].class)
        .ofSize(LABELS)
        .array(double[][].class)
        .ofMinSize(least)
        .ofMaxSize(most);
  }
}
