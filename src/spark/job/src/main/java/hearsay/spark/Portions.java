package hearsay.spark;

/**
 * How finely work is cut: into tasks of a size where there is much, and into some tasks for each
 * core where there is little, so that none waits long for the last.
 *
 * @param bytes of all inputs
 * @param cores that Spark knows of; those of a standalone cluster come only after this is asked,
 *     and Spark says two until then
 */
record Portions(long bytes, int cores) {
  private static final int PER_CORE = 4;

  /** For cores that are not known yet. */
  private static final int AT_LEAST = 32;

  /** Of less, a task's start costs more than its articles' reading. */
  private static final long LEAST_TO_READ = 512L << 10;

  /** Of less, a file costs more than a hundredth of its articles' extraction. */
  private static final long LEAST_IN_FILE = 64L << 10;

  private static final long MOST_TO_READ = 8L << 20;
  private static final long USUAL_IN_FILE = 1L << 20;
  private static final int MOST_FILES = 20_000;

  /** Up to how many bytes input files share a task that reads them. */
  long toRead() {
    return Math.min(MOST_TO_READ, Math.max(LEAST_TO_READ, bytes / Math.max(AT_LEAST, ofCores())));
  }

  /** Over how many files the articles are spread, each of which a task extracts. */
  int files() {
    long least = Math.max(ofCores(), Math.min(AT_LEAST, bytes / LEAST_IN_FILE));
    return (int) Math.min(MOST_FILES, Math.max(least, bytes / USUAL_IN_FILE));
  }

  private long ofCores() {
    return (long) PER_CORE * cores;
  }
}
