package hearsay.annotate;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * CoreNLP's own log: off unless it is asked for. It goes through SLF4J, so to standard error, never
 * to standard output. The switch is one for the whole process, as CoreNLP's logging is.
 */
public final class CoreNlpLog {
  /** Part of CoreNLP logs here; held, since loggers that no one holds forget their level. */
  private static final Logger JAVA_LOGGER = Logger.getLogger("edu.stanford.nlp");

  static {
    enable(false);
  }

  private CoreNlpLog() {}

  /** Turns the log on or off from now on. */
  public static void enable(boolean on) {
    JAVA_LOGGER.setLevel(on ? Level.INFO : Level.OFF);
    if (on) {
      RedwoodConfiguration.slf4j().apply();
    } else {
      RedwoodConfiguration.empty().apply();
    }
  }

  /** Makes sure that the log is off where no one has turned it on. */
  static void offByDefault() {
    // Loading this class has done it.
  }
}
