package hearsay.bench;

import java.util.Optional;

/**
 * One program in one repeat: a start for a single short article, and a run over all articles.
 *
 * @param shortTokens tokens of the short article
 * @param allTokens tokens of the articles
 */
record Trial(Measurement shortRun, long shortTokens, Measurement allRun, long allTokens) {
  private static final double THOUSAND = 1000;

  /** What is compared. */
  enum Cost {
    FIRST_RECORD("first record of one short article, s"),
    WALL("wall time, s"),
    CPU("CPU time, s"),
    RATE("tokens a second, whole process"),
    RATE_AFTER_START("tokens a second, after start-up"),
    CPU_AFTER_START("CPU seconds per 1,000 tokens, after start-up"),
    PEAK("peak memory, MiB");

    private final String label;

    Cost(String label) {
      this.label = label;
    }

    /** With its unit. */
    String label() {
      return label;
    }
  }

  /** Empty where the system did not tell, or the articles are too few to tell it from noise. */
  Optional<Double> cost(Cost cost) {
    return switch (cost) {
      case FIRST_RECORD -> Optional.ofNullable(shortRun.firstRecordSeconds());
      case WALL -> Optional.of(allRun.wallSeconds());
      case CPU -> Optional.ofNullable(allRun.cpuSeconds());
      case RATE -> Optional.of(allTokens / allRun.wallSeconds());
      case RATE_AFTER_START ->
          positive(allRun.wallSeconds() - shortRun.wallSeconds())
              .map(seconds -> moreTokens() / seconds);
      case CPU_AFTER_START ->
          Optional.ofNullable(allRun.cpuSeconds())
              .flatMap(
                  all ->
                      Optional.ofNullable(shortRun.cpuSeconds())
                          .flatMap(one -> positive(all - one)))
              .map(seconds -> seconds / moreTokens() * THOUSAND);
      case PEAK -> Optional.ofNullable(allRun.peakMib());
    };
  }

  private double moreTokens() {
    return allTokens - shortTokens;
  }

  private static Optional<Double> positive(double value) {
    return value > 0 ? Optional.of(value) : Optional.empty();
  }
}
