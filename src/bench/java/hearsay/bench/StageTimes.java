package hearsay.bench;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a text cost, stage by stage.
 *
 * @param seconds of the processor's time; a stage that was not run is not there
 */
record StageTimes(Map<Stage, Double> seconds) {
  /** In the order in which they run. */
  enum Stage {
    READING,
    TAGGING,
    ATTRIBUTION,
    REPAIRS,
    RESOLUTION
  }

  double of(Stage stage) {
    return seconds.getOrDefault(stage, 0.0);
  }

  double whole() {
    return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Of each stage the less. */
  StageTimes or(StageTimes other) {
    Map<Stage, Double> less = new EnumMap<>(seconds);
    other.seconds().forEach((stage, value) -> less.merge(stage, value, Math::min));
    return new StageTimes(less);
  }
}
