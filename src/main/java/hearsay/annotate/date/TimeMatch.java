package hearsay.annotate.date;

import org.jspecify.annotations.Nullable;

/**
 * A time expression at a place in a sentence.
 *
 * @param start index of its first piece
 * @param next index of the first piece after it
 * @param rest what follows it and shares its words ("24 and 25 September"); null if nothing does
 */
record TimeMatch(int start, int next, TimeExpression expression, @Nullable TimeMatch rest) {
  TimeMatch(int start, int next, TimeExpression expression) {
    this(start, next, expression, null);
  }

  TimeMatch from(int begin) {
    return new TimeMatch(begin, next, expression, rest);
  }

  TimeMatch to(int end) {
    return new TimeMatch(start, end, expression, rest);
  }

  /** Where to go on after it and all that follows. */
  int end() {
    return rest == null ? next : rest.end();
  }
}
