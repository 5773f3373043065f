package hearsay.batch;

import hearsay.annotate.CoreNlpLog;
import hearsay.api.Hearsay;
import hearsay.api.Options;

/** Makes an engine, cheaply; called once it is known that there is something to read. */
@FunctionalInterface
public interface EngineFactory {
  /**
   * Makes one.
   *
   * @param verbose whether the libraries' own logs are shown on standard error
   */
  Hearsay create(boolean verbose, Options options);

  /** That of the program. */
  static Hearsay program(boolean verbose, Options options) {
    // slf4j-simple reads this when its first logger is made, so it comes before any library.
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", verbose ? "info" : "off");
    CoreNlpLog.enable(verbose);
    return new Hearsay(options);
  }
}
