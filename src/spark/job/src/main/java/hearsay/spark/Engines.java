package hearsay.spark;

import hearsay.api.Hearsay;
import java.util.HashMap;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;

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
    // What a damaged PDF has wrong is in the results, and else fills the executors' logs.
    Configurator.setLevel("org.apache.pdfbox", Level.OFF);
    Configurator.setLevel("org.apache.fontbox", Level.OFF);
    return new Hearsay(settings.options());
  }
}
