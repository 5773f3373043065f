package hearsay.spark;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;

/**
 * Keeps libraries from filling the executors' logs: what a damaged PDF has wrong is in the results.
 */
final class Quiet {
  private Quiet() {}

  /** From now on, in this process. */
  static void begin() {
    Configurator.setLevel("org.apache.pdfbox", Level.OFF);
    Configurator.setLevel("org.apache.fontbox", Level.OFF);
  }
}
