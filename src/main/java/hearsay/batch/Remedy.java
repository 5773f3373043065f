package hearsay.batch;

/**
 * What to do, at the command line, of articles that were given up: after their name and a colon.
 */
public final class Remedy {
  /** Of what does not fit the memory, beside what else is worked on. */
  public static final String OUT_OF_MEMORY =
      "not enough memory; give more (HEARSAY_JAVA_OPTS=-Xmx8g) or use fewer --threads";

  private Remedy() {}

  /** Of what takes longer than it may. */
  public static String ofTimeout(int seconds) {
    return "given up after "
        + seconds
        + " s; allow it more with --article-timeout, or any time with 0";
  }
}
