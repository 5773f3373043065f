package hearsay.bench;

import org.jspecify.annotations.Nullable;

/**
 * What one process cost.
 *
 * @param wallSeconds from its start until it had ended
 * @param firstRecordSeconds from its start until the first line of its output was complete; null
 *     where it wrote none
 * @param cpuSeconds user and system time of all its threads, in steps of 0.01; null where the
 *     system does not tell
 * @param peakMib the most memory that was resident at a time; null where the system does not tell
 * @param records lines of output
 */
record Measurement(
    double wallSeconds,
    @Nullable Double firstRecordSeconds,
    @Nullable Double cpuSeconds,
    @Nullable Double peakMib,
    long records) {}
