package hearsay.annotate.money;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Reads the hundredths that follow a whole sum: "3 dollars 50 cents", "£3 10p", "15 dollars and
 * 15".
 */
final class CentsReader {
  private static final Set<String> CLAUSE_ENDS = MoneyWords.list("clause-ends");

  private final MoneyPieces pieces;
  private final NumberReader numbers;
  private final CurrencyReader currencies;

  CentsReader(MoneyPieces pieces, NumberReader numbers, CurrencyReader currencies) {
    this.pieces = pieces;
    this.numbers = numbers;
    this.currencies = currencies;
  }

  /** The sum with them; itself where none follow. */
  Amount added(Amount amount) {
    if (amount.number().isScaled()
        || amount.number().atLeast()
        || amount.mention().isMinor()
        || amount.value().stripTrailingZeros().scale() > 0) {
      return amount;
    }
    boolean and = pieces.isWord(amount.next(), "and");
    boolean comma = pieces.mark(amount.next()).equals(",");
    int at = amount.next() + (and || comma ? 1 : 0);
    NumberPhrase cents = numbers.read(at);
    if (cents == null || !cents.isCents()) {
      return amount;
    }
    BigDecimal hundredths = cents.bare().movePointLeft(2);
    CurrencyMention minor = currencies.after(cents.next());
    if (minor != null) {
      boolean fits = minor.places() == 2 && isMinorOf(minor, amount.code());
      return fits ? amount.plus(hundredths, minor.next()) : amount;
    }
    boolean bare = !comma && (and ? bareAfterAnd(amount, cents) : bareAfterUnit(amount, cents));
    return bare ? amount.plus(hundredths, cents.next()) : amount;
  }

  private boolean isMinorOf(CurrencyMention minor, String code) {
    return minor.denomination().codes().contains(code);
  }

  /** "15 dollars 50." at the end of a clause; a date or a count would go on. */
  private boolean bareAfterUnit(Amount amount, NumberPhrase cents) {
    return !amount.signFirst()
        && cents.inDigits() == amount.number().inDigits()
        && endsClause(cents.next());
  }

  /** "15 dollars and 15.", "$100 and fifty.", "one dollar and two and ..." */
  private boolean bareAfterAnd(Amount amount, NumberPhrase cents) {
    if (amount.signFirst()) {
      return !cents.inDigits() && endsClause(cents.next());
    }
    boolean spelled = !cents.inDigits() && !amount.number().inDigits();
    return endsClause(cents.next()) || (spelled && pieces.isWord(cents.next(), "and"));
  }

  private boolean endsClause(int index) {
    return index >= pieces.size() || CLAUSE_ENDS.contains(pieces.mark(index));
  }
}
