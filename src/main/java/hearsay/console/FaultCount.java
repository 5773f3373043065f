package hearsay.console;

/**
 * The faults of one file, of which the first few are told: of a file of a million broken lines,
 * nobody reads a million messages.
 */
public final class FaultCount {
  private static final int TOLD = 10;

  private long faults;

  /** Counts one more, and says whether it is told. */
  public boolean isNextTold() {
    faults++;
    return faults <= TOLD;
  }

  /**
   * What is told at the end of the file; empty where all has been told.
   *
   * @param name of the file, safe to print
   * @param what its faults are of, in the plural: {@code lines}
   */
  public String rest(String name, String what) {
    long more = faults - TOLD;
    return more <= 0
        ? ""
        : name
            + ": "
            + more
            + " more of its "
            + what
            + (more == 1 ? " has a fault" : " have faults")
            + "; mend those that are named, and run it again";
  }
}
