package hearsay.annotate.money;

import java.math.BigDecimal;

/**
 * One sum of money as read.
 *
 * @param start index of its first piece
 * @param next index of the first piece after it
 * @param code ISO 4217
 * @param value in the currency's major unit
 * @param number what was written, for ranges whose ends share a multiplier
 * @param mention how the currency was written
 * @param signFirst whether the currency stands before the number
 */
record Amount(
    int start,
    int next,
    String code,
    BigDecimal value,
    NumberPhrase number,
    CurrencyMention mention,
    boolean signFirst) {

  Amount plus(BigDecimal more, int end) {
    return new Amount(start, end, code, value.add(more), number, mention, signFirst);
  }

  Amount negated(int from) {
    return new Amount(from, next, code, value.negate(), number, mention, signFirst);
  }

  Amount times(BigDecimal factor, int end) {
    return new Amount(
        start, end, code, value.multiply(factor), number.times(factor, end), mention, signFirst);
  }

  Amount to(int end) {
    return new Amount(start, end, code, value, number, mention, signFirst);
  }
}
