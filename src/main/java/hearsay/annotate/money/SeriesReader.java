package hearsay.annotate.money;

import hearsay.annotate.scan.Piece.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads sums that share the multiplier and the currency of the last: "5, 6 and 7 million euros",
 * "€5 and €6 million". Those before the last are less than it, and have no multiplier of their own.
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
      boolean and = pieces.isWord(item.next(), "and");
      boolean comma = pieces.isMark(item.next(), ",");
      int next = item.next() + 1;
      if (comma && pieces.isWord(next, "and")) {
        and = true;
        next++;
      }
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

  private @Nullable Item item(int index) {
    boolean sign = pieces.is(index, Kind.SIGN) || pieces.is(index + 1, Kind.SIGN);
    if (!sign && !pieces.is(index, Kind.NUMBER)) {
      return null;
    }
    Amount amount = sign ? amounts.read(index) : null;
    NumberPhrase number = amount == null ? amounts.numbers().read(index) : amount.number();
    Figure figure = pieces.figure(number == null ? index : number.next() - 1);
    boolean plain =
        number != null
            && figure != null
            && !number.isScaled()
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
    Amount last = amounts.read(at);
    boolean scaled = last != null && last.number().inDigits() && last.number().isScaled();
    if (last == null || !scaled || (between && items.size() == 1)) {
      return List.of();
    }
    List<Amount> sums = new ArrayList<>();
    for (Item item : items) {
      Amount own = item.amount();
      boolean fits =
          own == null ? !last.signFirst() || sums.size() > 0 : own.code().equals(last.code());
      if (!fits || item.number().bare().compareTo(last.number().bare()) >= 0) {
        return List.of();
      }
      BigDecimal value =
          last.mention()
              .inMajorUnit(item.number().bare().multiply(last.number().scale()), last.code());
      sums.add(
          new Amount(
              item.start(), item.next(), last.code(), value, item.number(), last.mention(), false));
    }
    sums.add(last);
    return sums;
  }
}
