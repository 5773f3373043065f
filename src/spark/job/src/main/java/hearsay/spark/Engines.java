package hearsay.spark;

import hearsay.api.Hearsay;
import java.util.HashMap;
import java.util.Map;

/** One engine for each process, that all its tasks share. */
final class Engines {
  private static final Map<Settings, Hearsay> MADE = new HashMap<>();

  private Engines() {}

  /** Made at the first call, and kept until the process ends. */
  static synchronized Hearsay of(Settings settings) {
    return MADE.computeIfAbsent(settings, Engines::make);
  }

  private static Hearsay make(Settings settings) {
    NativePlace.prepare();
    Quiet.begin();
    return new Hearsay(settings.options());
  }
}
