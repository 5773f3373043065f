package hearsay.annotate.organization;

import java.util.HashMap;
import java.util.Map;

/** What is known of a mention, as numbers under their names; what is not there is 0. */
final class Features {
  private final Map<String, Double> values = new HashMap<>();

  Features() {}

  Features(Features other) {
    values.putAll(other.values);
  }

  void set(String name, double value) {
    if (value != 0) {
      values.put(name, value);
    }
  }

  void set(String name, boolean value) {
    set(name, value ? 1 : 0);
  }

  double get(String name) {
    return values.getOrDefault(name, 0.0);
  }

  Map<String, Double> values() {
    return values;
  }
}
