package hearsay.annotate.money;

import hearsay.annotate.money.CurrencyMention.Form;
import hearsay.annotate.scan.Piece.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sum at a place in a sentence: the currency before the number ("$5m", "GBP 350", "Rs 5
 * crore"), after it ("5 million euros", "75 USD million") or both ("$249 USD"), with the cents that
 * follow ("3 dollars 50 cents").
 */
final class AmountReader {
  private final MoneyPieces pieces;
  private final CurrencyContext context;
  private final CurrencyTable table;
  private final NumberReader numbers;
  private final CurrencyReader currencies;
  private final AmountFilter filter;
  private final AccountingReader accounting;
  private final CentsReader cents;

  AmountReader(MoneyPieces pieces, CurrencyContext context, CurrencyTable table) {
    this.pieces = pieces;
    this.context = context;
    this.table = table;
    this.numbers = new NumberReader(pieces, context.pointsGroup());
    this.currencies = new CurrencyReader(pieces, table);
    this.filter = new AmountFilter(pieces, context, table);
    this.accounting = new AccountingReader(pieces, numbers);
    this.cents = new CentsReader(pieces, numbers, currencies);
  }

  /** Where to go on after nothing was found at {@code index}: never inside a number. */
  int skip(int index) {
    NumberPhrase number = numbers.read(index);
    return number == null ? index + 1 : number.next();
  }

  NumberReader numbers() {
    return numbers;
  }

  /** The sum that begins at {@code index}, with its minus; null where there is none. */
  @Nullable Amount read(int index) {
    if (pieces.isMark(index, "(")) {
      return inBrackets(index);
    }
    if (isMinus(index)) {
      Amount amount = positive(index + 1);
      return amount == null ? null : amount.negated(index);
    }
    return positive(index);
  }

  /** "(5.2) million euros", "($5) million", "was (€5m)"; null where the brackets say nothing. */
  private @Nullable Amount inBrackets(int index) {
    NumberPhrase number = accounting.number(index);
    if (number != null) {
      return numberFirst(index, number);
    }
    Amount inside = positive(index + 1);
    return inside == null ? null : accounting.below(index, inside);
  }

  /** "-$5m" and "minus $5m", but not "US-$5m" or a dash between words. */
  private boolean isMinus(int index) {
    String mark = pieces.mark(index);
    return pieces.isWord(index, "minus")
        || pieces.isWord(index, "negative")
        || ((mark.equals("-") || mark.equals("−") || mark.equals("–"))
            && pieces.isAttached(index + 1)
            && !pieces.is(index - 1, Kind.NUMBER)
            && (!pieces.isAttached(index) || pieces.mark(index - 1).equals("(")));
  }

  private @Nullable Amount positive(int index) {
    if (pieces.isAttached(index) && (pieces.is(index - 1, Kind.WORD) || isJoined(index))) {
      return null;
    }
    Amount amount = signFirst(index);
    return amount == null ? numberFirst(index) : amount;
  }

  /** The number of a name ("F-16", "COVID-19") or the end of a fraction ("1/2"). */
  private boolean isJoined(int index) {
    if (!pieces.is(index, Kind.NUMBER)) {
      return false;
    }
    boolean name = pieces.isHyphen(index - 1) && pieces.is(index - 2, Kind.WORD);
    boolean fraction = pieces.mark(index - 1).equals("/") && pieces.is(index - 2, Kind.NUMBER);
    return fraction || (name && Multiplier.afterDigits(pieces, index - 2) == null);
  }

  private @Nullable Amount signFirst(int index) {
    CurrencyMention mention = currencies.before(index);
    if (mention == null) {
      return nameFirst(index);
    }
    int at = mention.next();
    boolean negative =
        pieces.isMarkOf(at, "-−–") && (pieces.isAttached(at) || mention.form() == Form.CODE);
    negative &= pieces.is(at + 1, Kind.NUMBER) && pieces.isAttached(at + 1);
    NumberPhrase number = accounting.number(at);
    number = number == null ? numbers.read(negative ? at + 1 : at) : number;
    if (number == null || number.atLeast() || (!number.inDigits() && mention.form() == Form.CODE)) {
      return null;
    }
    number = spacedMillion(number, mention);
    Amount amount = amount(index, mention, number, number.next(), true);
    if (amount == null) {
      return null;
    }
    amount = cents.added(withSecondName(amount));
    return negative ? amount.negated(index) : amount;
  }

  /** "dollar 22.5 million": only with a multiplier, so that no chance neighbours meet. */
  private @Nullable Amount nameFirst(int index) {
    CurrencyMention mention = pieces.is(index + 1, Kind.NUMBER) ? currencies.name(index) : null;
    if (mention == null
        || mention.isMinor()
        || mention.next() != index + 1
        || pieces.word(index).endsWith("s")) {
      return null;
    }
    NumberPhrase number = numbers.read(mention.next());
    if (number == null || !number.isScaled() || currencies.after(number.next()) != null) {
      return null;
    }
    return amount(index, mention, number, number.next(), true);
  }

  /** "£5 m", "€25 K": after a sign the letter may stand apart. */
  private NumberPhrase spacedMillion(NumberPhrase number, CurrencyMention mention) {
    int at = number.next();
    boolean letter =
        !number.isScaled()
            && number.inDigits()
            && (mention.form() == Form.SIGN || mention.form() == Form.CODE)
            && (pieces.isWord(at, "m") || pieces.isCapitalized(at))
            && !pieces.isMarkOf(at + 1, "-&")
            && !pieces.isWord(at + 2, "s");
    BigDecimal factor = letter ? Multiplier.ofLetter(pieces.word(at)) : null;
    return factor == null ? number : number.times(factor, at + 1);
  }

  /** "5 M€", "25 K euros": the letter may stand apart before the currency. */
  private NumberPhrase spacedLetter(NumberPhrase number) {
    int at = number.next();
    boolean letter = !number.isScaled() && number.inDigits() && pieces.isCapitalized(at);
    BigDecimal factor = letter ? Multiplier.ofLetter(pieces.word(at)) : null;
    return factor == null || currencies.after(at + 1) == null
        ? number
        : number.times(factor, at + 1);
  }

  /** "5 mln. euros". */
  private boolean isPointOfShortForm(int index) {
    return pieces.isMark(index, ".")
        && pieces.isAttached(index)
        && Multiplier.isShort(pieces.word(index - 1))
        && pieces.is(index + 1, Kind.WORD)
        && currencies.after(index + 1) != null;
  }

  private @Nullable Amount numberFirst(int index) {
    NumberPhrase number = numbers.read(index);
    return number == null ? null : numberFirst(index, number);
  }

  private @Nullable Amount numberFirst(int index, NumberPhrase read) {
    NumberPhrase number = spacedLetter(read);
    int at = number.next();
    if (isPointOfShortForm(at)) {
      at++;
    }
    if (pieces.isWord(at, "of") && Multiplier.isPlural(pieces.word(at - 1))) {
      at++;
    }
    CurrencyMention mention = currencies.after(at);
    int loose = numbers.afterLoose(at);
    if (mention == null && loose > at) {
      mention = currencies.after(loose);
      number = number.about(ApproximationReader.loose(pieces, at), loose);
      at = loose;
    }
    if (mention == null || isNextOnesSign(number, mention, at)) {
      return null;
    }
    int end = mention.next();
    BigDecimal factor = number.isScaled() ? null : Multiplier.afterDigits(pieces, end);
    if (factor != null && !mention.isSpelled()) {
      end++;
      number = number.times(factor, end);
    }
    Amount amount = amount(index, mention, number, end, false);
    return amount == null ? null : cents.added(amount);
  }

  /** In "1 $10 bill" and "in 2010 $ 5 million" the sign belongs to the number after it. */
  private boolean isNextOnesSign(NumberPhrase number, CurrencyMention mention, int at) {
    if (mention.isSpelled() || !pieces.is(mention.next(), Kind.NUMBER) || pieces.isAttached(at)) {
      return false;
    }
    if (pieces.isAttached(mention.next())) {
      return true;
    }
    Figure figure = pieces.figure(at - 1);
    if (mention.form() == Form.CODE) {
      return (figure != null && figure.isYear()) || number.isScaled();
    }
    NumberPhrase hundredths = numbers.read(mention.next());
    CurrencyMention minor = hundredths == null ? null : currencies.after(hundredths.next());
    boolean compound = minor != null && minor.isMinor();
    return !compound && !mention.denomination().name().equals("€");
  }

  private @Nullable Amount amount(
      int start, CurrencyMention mention, NumberPhrase number, int next, boolean signFirst) {
    String code = context.resolve(mention, pieces, start, next);
    if (code == null) {
      return null;
    }
    BigDecimal value = mention.inMajorUnit(number.value(), code);
    Amount amount = new Amount(start, next, code, value, number, mention, signFirst);
    return filter.isMoney(amount) ? amount : null;
  }

  /** "$249 USD", "$10 dollars", "$5 million Canadian". */
  private Amount withSecondName(Amount amount) {
    int at = amount.next();
    CurrencyMention second = pieces.is(at, Kind.WORD) ? currencies.after(at) : null;
    if (second == null && amount.mention().denomination().name().equals("$")) {
      second = currencies.adjective(at, "dollar");
    }
    if (second == null || second.isMinor() || pieces.is(second.next(), Kind.NUMBER)) {
      return amount;
    }
    String code = context.resolve(second, pieces, at, second.next());
    boolean same = amount.code().equals(code);
    boolean narrower =
        second.form() != Form.UNIT
            && amount.mention().denomination().name().equals("$")
            && table.current().contains(String.valueOf(code));
    if (code == null || (!same && !narrower)) {
      return amount;
    }
    return new Amount(
        amount.start(),
        second.next(),
        code,
        amount.value(),
        amount.number(),
        amount.mention(),
        true);
  }
}
