package hearsay.annotate.money;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads sums below zero as accountants write them, in brackets: "$(5) million", "($5) million",
 * "(5.2) million euros", and "was (€5m)", where the brackets are all that is said.
 */
final class AccountingReader {
  private static final Set<String> VERBS = MoneyWords.list("before-brackets");

  private final MoneyPieces pieces;
  private final NumberReader numbers;

  AccountingReader(MoneyPieces pieces, NumberReader numbers) {
    this.pieces = pieces;
    this.numbers = numbers;
  }

  /** The number of "$(5) million" and "EUR (5) million", with its multiplier; null for others. */
  @Nullable NumberPhrase number(int index) {
    Figure figure = pieces.figure(index + 1);
    boolean brackets =
        pieces.isMark(index, "(")
            && pieces.isMark(index + 2, ")")
            && pieces.isAttached(index + 1)
            && pieces.isAttached(index + 2);
    if (figure == null || !brackets) {
      return null;
    }
    BigDecimal below = figure.value().negate();
    NumberPhrase number =
        numbers.scaled(NumberPhrase.exact(below, BigDecimal.ONE, index + 3, true));
    return number.isScaled() || pieces.isAttached(index) ? number : null;
  }

  /**
   * The sum in brackets as one below zero; null where it is an ordinary one.
   *
   * @param index of the bracket that opens
   * @param inside the sum right behind it
   */
  @Nullable Amount below(int index, Amount inside) {
    if (!pieces.isMark(inside.next(), ")")) {
      return null;
    }
    int next = inside.next() + 1;
    BigDecimal factor = inside.number().isScaled() ? null : Multiplier.afterDigits(pieces, next);
    if (factor != null) {
      return inside.times(factor, next + 1).negated(index);
    }
    boolean said = VERBS.contains(pieces.word(index - 1));
    return said ? inside.to(next).negated(index) : null;
  }
}
