package hearsay.annotate.date;

/**
 * A time without its day.
 *
 * @param value TIMEX3's, with its T
 * @param next index of the first piece after it
 */
record ClockTime(String value, int next) {}
