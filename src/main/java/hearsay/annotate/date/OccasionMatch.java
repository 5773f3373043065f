package hearsay.annotate.date;

/**
 * A part of a year at a place in a sentence.
 *
 * @param next index of the first piece after it
 */
record OccasionMatch(Occasion occasion, int next) {}
