package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClassifierTest {
  /** A weight of 0 for each feature, and a bias of -1. */
  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("bias\t-1");
    Features.ALL.forEach(feature -> lines.add(feature.name() + "\t0"));
    return lines;
  }

  private static List<String> with(String feature, double weight) {
    List<String> lines = lines();
    lines.replaceAll(line -> line.equals(feature + "\t0") ? feature + "\t" + weight : line);
    return lines;
  }

  @Test
  void knows_only_the_bias_of_a_candidate_without_features() {
    assertThat(Classifier.of(lines()).probability(new FeatureVector()))
        .isCloseTo(1 / (1 + Math.exp(1)), within(1e-12));
  }

  @Test
  void weighs_each_feature_by_its_own_weight() {
    for (Feature feature : Features.ALL) {
      FeatureVector features = new FeatureVector();
      features.set(feature, 2);

      assertThat(Classifier.of(with(feature.name(), 1.5)).probability(features))
          .as(feature.name())
          .isCloseTo(1 / (1 + Math.exp(1 - 3)), within(1e-12));
    }
  }

  @Test
  void refuses_a_weight_that_no_feature_declares() {
    List<String> lines = lines();
    lines.replaceAll(line -> line.replace("form.acronym", "form.acronim"));
    assertThatThrownBy(() -> Classifier.of(lines))
        .hasMessageContaining("no weight for form.acronym");

    List<String> more = lines();
    more.add("form.acronim\t0.5");
    assertThatThrownBy(() -> Classifier.of(more))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weights.tsv weighs what no feature is: form.acronim");
  }

  @Test
  void refuses_a_feature_without_a_weight_or_with_two() {
    for (Feature feature : List.of(Features.ABBREVIATED, Features.FORM_DATE)) {
      List<String> lines = lines();
      lines.remove(feature.name() + "\t0");
      assertThatThrownBy(() -> Classifier.of(lines))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("weights.tsv has no weight for " + feature.name());
    }
    List<String> without = lines();
    without.remove("bias\t-1");
    assertThatThrownBy(() -> Classifier.of(without)).hasMessageContaining("no weight for bias");
    List<String> twice = lines();
    twice.add("abbreviated\t1");
    assertThatThrownBy(() -> Classifier.of(twice))
        .hasMessage("weights.tsv has two weights for abbreviated");
    List<String> bare = lines();
    bare.add("abbreviated");
    assertThatThrownBy(() -> Classifier.of(bare)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ships_with_a_weight_for_each_feature() {
    assertThat(Classifier.standard().probability(new FeatureVector())).isBetween(0.19, 0.2);
  }
}
