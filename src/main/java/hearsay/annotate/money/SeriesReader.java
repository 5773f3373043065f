package hearsay.annotate.money;

import hearsay.annotate.scan.Piece.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads sums that share the currency of the last, and its multiplier, too, where they have none and
 * are less than it: "5, 6 and 7 million euros", "€5 and €6 million", "10 and 20 euros".
 */
final class SeriesReader {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** No sentence lists more. */
  private static final int LONGEST = 12;

  private final MoneyPieces pieces;
  private final AmountReader amounts;

  SeriesReader(MoneyPieces pieces, AmountReader amounts) {
    this.pieces = pieces;
    this.amounts = amounts;
  }

  /**
   * A sum before the last.
   *
   * @param amount what it is by its own sign; null without one
   */
  private record Item(int start, NumberPhrase number, @Nullable Amount amount) {
    int next() {
      return amount == null ? number.next() : amount.next();
    }
  }

  /** The sums of the series that begins here, at least two; empty where none does. */
  List<Amount> read(int index) {
    List<Item> items = new ArrayList<>();
    int at = index;
    while (items.size() < LONGEST) {
      Item item = item(at);
      if (item == null) {
        return List.of();
      }
      items.add(item);
      boolean comma = pieces.isMark(item.next(), ",");
      int joint = comma && !isJoint(item.next() + 1, items) ? -1 : item.next() + (comma ? 1 : 0);
      boolean and = joint >= 0 && isJoint(joint, items);
      int next = and ? joint + 1 : item.next() + 1;
      if (and) {
        return sums(items, next);
      }
      if (!comma) {
        return List.of();
      }
      at = next;
    }
    return List.of();
  }

  /** "or" after the first is that of a range. */
  private boolean isJoint(int index, List<Item> items) {
    return pieces.isWord(index, "and") || (items.size() > 1 && pieces.isWord(index, "or"));
  }

  private @Nullable Item item(int index) {
    boolean sign = pieces.is(index, Kind.SIGN) || pieces.is(index + 1, Kind.SIGN);
    if (!sign && !pieces.is(index, Kind.NUMBER)) {
      return null;
    }
    Amount amount = sign ? amounts.read(index) : null;
    NumberPhrase number = amount == null ? amounts.numbers().read(index) : amount.number();
    Figure figure = pieces.figure(sign && !pieces.is(index, Kind.NUMBER) ? index + 1 : index);
    boolean plain =
        number != null
            && figure != null
            && !figure.isYear()
            && number.bare().signum() > 0
            && number.bare().scale() < 2
            && number.bare().compareTo(THOUSAND) < 0;
    boolean bound = pieces.isAttached(index) && !pieces.isMark(index - 1, "(");
    boolean named = amount == null && pieces.isCapitalized(index - 1) && index > 1;
    return number == null || !plain || bound || named || (sign && amount == null)
        ? null
        : new Item(index, number, amount);
  }

  private List<Amount> sums(List<Item> items, int at) {
    boolean between = pieces.isWord(items.get(0).start() - 1, "between");
    Amount last = last(items.get(0).amount(), at);
    if (last == null || !last.number().inDigits() || (between && items.size() == 1)) {
      return List.of();
    }
    List<Amount> sums = new ArrayList<>();
    for (Item item : items) {
      Amount own = item.amount();
      NumberPhrase number = item.number();
      boolean fits =
          own == null ? !last.signFirst() || !sums.isEmpty() : own.code().equals(last.code());
      if (!fits || (!number.isScaled() && !isLess(number, last.number()))) {
        return List.of();
      }
      BigDecimal scale = number.isScaled() ? number.scale() : last.number().scale();
      BigDecimal value = last.mention().inMajorUnit(number.bare().multiply(scale), last.code());
      sums.add(
          new Amount(item.start(), item.next(), last.code(), value, number, last.mention(), false));
    }
    sums.add(last);
    return sums;
  }

  /** The last sum, which may leave its sign to the first: "€5, 6 and 7 million". */
  private @Nullable Amount last(@Nullable Amount first, int at) {
    Amount own = amounts.read(at);
    NumberPhrase number = own == null && first != null ? amounts.numbers().read(at) : null;
    if (first == null || number == null || !number.inDigits() || !number.isScaled()) {
      return own;
    }
    BigDecimal value = first.mention().inMajorUnit(number.value(), first.code());
    return new Amount(at, number.next(), first.code(), value, number, first.mention(), true);
  }

  private static boolean isLess(NumberPhrase number, NumberPhrase other) {
    return number.bare().compareTo(other.bare()) < 0;
  }
}
