package hearsay.annotate.money;

import hearsay.annotate.scan.Piece.Kind;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads two sums as one range: "$5-7 million", "between €2 million and €3 million", "5 to 7 billion
 * yuan". A change is no range: "rose from $5m to $7m", "profit fell $2m to $10m" are two sums.
 */
final class RangeReader {
  private static final int NEAR = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Set<String> CHANGES = MoneyWords.list("changes");
  private static final Set<String> SPREADS = MoneyWords.list("spreads");

  private final MoneyPieces pieces;
  private final AmountReader amounts;

  RangeReader(MoneyPieces pieces, AmountReader amounts) {
    this.pieces = pieces;
    this.amounts = amounts;
  }

  /**
   * A range whose lower end is a sum.
   *
   * @param upper the upper end; {@code lower} is the other with what they share
   */
  record Range(Amount lower, Amount upper) {}

  /** The range that begins with this sum; null where it stands alone. */
  @Nullable Range after(Amount first) {
    int second = separator(first.start(), first.next());
    if (second < 0 || first.mention().isMinor() != isMinorLater(first, second)) {
      return null;
    }
    Amount upper = amounts.read(second);
    boolean own = upper != null;
    if (upper == null && first.signFirst()) {
      upper = bareUpper(first, second);
    }
    if (upper == null || !upper.code().equals(first.code())) {
      return null;
    }
    boolean word = pieces.is(second - 1, Kind.WORD);
    if (own && pieces.isWord(second - 1, "or") && first.number().isScaled()) {
      return null;
    }
    if (own && word && !pieces.isWord(second - 1, "and") && isChange(first.start())) {
      return null;
    }
    Amount lower =
        new Amount(
            first.start(),
            first.next(),
            first.code(),
            first
                .mention()
                .inMajorUnit(shared(first.number(), upper), first.code())
                .max(first.value()),
            first.number(),
            first.mention(),
            first.signFirst());
    return lower.value().compareTo(upper.value()) < 0 ? new Range(lower, upper) : null;
  }

  private boolean isMinorLater(Amount first, int second) {
    Amount upper = first.mention().isMinor() ? amounts.read(second) : null;
    return upper != null && upper.mention().isMinor();
  }

  /** The range whose currency stands after its upper end only; null where there is none. */
  @Nullable Range from(int index) {
    NumberPhrase number = amounts.numbers().read(index);
    Figure figure = pieces.figure(index);
    boolean joined = pieces.isAttached(index) && !pieces.mark(index - 1).equals("(");
    if (number == null || number.atLeast() || joined || (figure != null && figure.isYear())) {
      return null;
    }
    int second = separator(index, number.next());
    Amount upper = second < 0 ? null : amounts.read(second);
    if (upper != null && isOneOrTwo(number, upper, second)) {
      return oneOrTwo(index, number, upper);
    }
    if (upper == null || upper.signFirst() || upper.value().signum() < 0) {
      return null;
    }
    CurrencyMention mention = upper.mention();
    BigDecimal value = mention.inMajorUnit(shared(number, upper), upper.code());
    Amount lower = new Amount(index, number.next(), upper.code(), value, number, mention, false);
    return value.compareTo(upper.value()) < 0 ? new Range(lower, upper) : null;
  }

  /** "a million or two euros". */
  private boolean isOneOrTwo(NumberPhrase one, Amount upper, int second) {
    NumberPhrase more = upper.number();
    return one.isScaled()
        && one.bare().compareTo(BigDecimal.ONE) == 0
        && pieces.isWord(second - 1, "or")
        && !upper.signFirst()
        && !more.isScaled()
        && !more.inDigits()
        && more.bare().compareTo(BigDecimal.TEN) < 0;
  }

  private static Range oneOrTwo(int index, NumberPhrase one, Amount upper) {
    CurrencyMention mention = upper.mention();
    String code = upper.code();
    BigDecimal low = mention.inMajorUnit(one.value(), code);
    BigDecimal high = low.multiply(upper.number().bare());
    return new Range(
        new Amount(index, one.next(), code, low, one, mention, false),
        new Amount(upper.start(), upper.next(), code, high, upper.number(), mention, false));
  }

  /** Where the upper end begins, after "-", "to", or "and" with "between" before; else -1. */
  private int separator(int start, int index) {
    String mark = pieces.mark(index);
    if (mark.equals("-") || mark.equals("–") || mark.equals("—") || mark.equals("‑")) {
      return pieces.isAttached(index) == pieces.isAttached(index + 1) ? index + 1 : -1;
    }
    boolean between =
        pieces.isWord(start - 1, "between")
            && !pieces.isWord(start - 2, "difference")
            && !pieces.isWord(start - 2, "gap");
    String word = pieces.word(index);
    return word.equals("to") || word.equals("or") || (word.equals("and") && between)
        ? index + 1
        : -1;
  }

  private boolean isChange(int start) {
    boolean change = false;
    for (int i = Math.max(0, start - NEAR); i < start; i++) {
      if (SPREADS.contains(pieces.word(i))) {
        return false;
      }
      change |= CHANGES.contains(pieces.word(i));
    }
    return change;
  }

  private @Nullable Amount bareUpper(Amount first, int second) {
    NumberPhrase number = amounts.numbers().read(second);
    if (number == null
        || number.atLeast()
        || number.inDigits() != first.number().inDigits()
        || isOtherCount(number, first)) {
      return null;
    }
    BigDecimal value = number.value().multiply(first.mention().scale());
    return new Amount(second, number.next(), first.code(), value, number, first.mention(), true);
  }

  /** "$5 to 20 people", "$5m to 3 firms": the second number counts something else. */
  private boolean isOtherCount(NumberPhrase number, Amount first) {
    boolean dash = !pieces.is(first.next(), Kind.WORD);
    boolean noun = pieces.is(number.next(), Kind.WORD);
    return !number.isScaled() && (first.number().isScaled() || (!dash && noun));
  }

  /** "two or three hundred euros": the hundred is both's. */
  private static boolean isHundreds(NumberPhrase lower, NumberPhrase upper) {
    BigDecimal[] hundreds = upper.bare().divideAndRemainder(HUNDRED);
    return !upper.isScaled()
        && !lower.isScaled()
        && !upper.inDigits()
        && !lower.inDigits()
        && hundreds[1].signum() == 0
        && hundreds[0].compareTo(BigDecimal.TEN) < 0
        && lower.bare().compareTo(hundreds[0]) < 0;
  }

  /** In "$5-7 million" and "2 to 3 million euros" the lower end shares the upper's multiplier. */
  private static BigDecimal shared(NumberPhrase lower, Amount upper) {
    NumberPhrase number = upper.number();
    if (isHundreds(lower, number)) {
      return lower.bare().multiply(HUNDRED);
    }
    boolean shares =
        !lower.isScaled()
            && number.isScaled()
            && lower.bare().compareTo(number.bare()) < 0
            && lower.bare().compareTo(THOUSAND) < 0;
    return shares ? lower.bare().multiply(number.scale()) : lower.value();
  }
}
