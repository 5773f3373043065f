package hearsay.console;

/** The exit statuses, as every help text lists them. */
public final class ExitCode {
  /** Every article was processed, claims or none; or the reader of the output closed its pipe. */
  public static final int OK = 0;

  /** A check did its work and has findings of error severity. */
  public static final int FINDINGS = 1;

  /**
   * Wrong usage, nothing to read, or could not start or go on (model, output). The launcher ends so
   * where Java itself breaks down.
   */
  public static final int UNUSABLE = 2;

  /** Some articles could not be read or processed; each is named, the others are complete. */
  public static final int INCOMPLETE = 3;

  /** A bug in this program. */
  public static final int BUG = 70;

  /** The terminal was closed (SIGHUP). The virtual machine itself ends with this status. */
  public static final int HUNG_UP = 129;

  /** Ctrl-C. The virtual machine itself ends with this status. */
  public static final int INTERRUPTED = 130;

  /** A polite kill (SIGTERM). The virtual machine itself ends with this status. */
  public static final int TERMINATED = 143;

  private ExitCode() {}
}
