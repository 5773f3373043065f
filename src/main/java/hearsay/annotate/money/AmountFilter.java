package hearsay.annotate.money;

import hearsay.annotate.money.CurrencyMention.Form;
import hearsay.annotate.money.CurrencyTable.Trait;
import hearsay.annotate.scan.Piece.Kind;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Whether what reads like a sum is one: not "50 pounds of flour", "won 3 medals", "TOP 10", "EUR
 * 3.5% bonds", "50 Cent" or "the 2016 Euro".
 */
final class AmountFilter {
  private static final int NEAR = 8;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final Set<String> WORDLIKE_SIGNS = MoneyWords.list("wordlike-signs");
  private static final Set<String> RATES = MoneyWords.list("rates");
  private static final Set<String> RATE_ARTICLES = MoneyWords.list("rate-articles");
  private static final Set<String> SHARES = MoneyWords.list("shares");
  private static final Set<String> AFTER_VERB = MoneyWords.list("after-won");
  private static final Set<String> WEIGHT = MoneyWords.list("weight");
  private static final Set<String> LOST = MoneyWords.list("lost");
  private static final Set<String> SPENDING = MoneyWords.list("spending");
  private static final Set<String> LINES = MoneyWords.list("lines");
  private static final Set<String> SPENT_ON = MoneyWords.list("spent-on");

  private final MoneyPieces pieces;
  private final CurrencyContext context;
  private final CurrencyTable table;

  AmountFilter(MoneyPieces pieces, CurrencyContext context, CurrencyTable table) {
    this.pieces = pieces;
    this.context = context;
    this.table = table;
  }

  boolean isMoney(Amount amount) {
    if (isShare(amount.next()) || isRate(amount.next())) {
      return false;
    }
    CurrencyMention mention = amount.mention();
    return switch (mention.form()) {
      case SIGN -> isSignOfMoney(amount, mention.denomination().name());
      case CODE -> !table.has(Trait.WORDCODE, amount.code()) || isUnlikeCount(amount);
      case UNIT -> isUnitOfMoney(amount, mention.denomination().name());
      case NAME -> true;
    };
  }

  private boolean isShare(int next) {
    return pieces.mark(next).equals("%")
        || (SHARES.contains(pieces.word(next))
            && (!pieces.isWord(next, "per") || pieces.isWord(next + 1, "cent")));
  }

  /** "92.27 yen to the dollar", "$1.35 per euro": what a currency costs. */
  private boolean isRate(int next) {
    if (!RATES.contains(pieces.word(next))) {
      return false;
    }
    int at = next + (RATE_ARTICLES.contains(pieces.word(next + 1)) ? 2 : 1);
    String unit = table.units().get(pieces.word(at));
    return unit != null && unit.equals(pieces.word(at)) && !pieces.is(at + 1, Kind.NUMBER);
  }

  /** Letters that serve as signs ("R500", "Tk 5 crore") are not so at every place. */
  private boolean isSignOfMoney(Amount amount, String sign) {
    boolean letter =
        sign.length() == 1 && sign.charAt(0) < 0x80 && Character.isLetter(sign.charAt(0));
    if (letter || table.has(Trait.LOCALSIGN, sign)) {
      boolean attached = pieces.isAttached(amount.number().next() - 1);
      boolean large = attached && amount.number().bare().compareTo(HUNDRED) >= 0;
      return amount.signFirst()
          && (large || isUnlikeCount(amount))
          && context.speaksOf(amount.code());
    }
    return !WORDLIKE_SIGNS.contains(sign)
        || isUnlikeCount(amount)
        || context.speaksOf(amount.code());
  }

  /** Has a multiplier, grouping or two decimals, as counts after "TOP" and "PHP" have not. */
  private boolean isUnlikeCount(Amount amount) {
    NumberPhrase number = amount.number();
    Figure figure = pieces.figure(number.next() - 1);
    return number.isScaled()
        || amount.mention().scale().compareTo(BigDecimal.ONE) > 0
        || (figure != null
            && !figure.plain()
            && (number.bare().compareTo(THOUSAND) >= 0 || number.bare().scale() == 2));
  }

  private boolean isUnitOfMoney(Amount amount, String unit) {
    return switch (unit) {
      case "pound" -> isPoundOfMoney(amount);
      case "euro" -> !isTournament(amount);
      case "cent" -> !isName(amount, "Cent");
      case "p" -> isPence(amount);
      case "won" -> isWonOfMoney(amount);
      default -> !table.has(Trait.WARY, unit) || isWaryUnit(amount, unit);
    };
  }

  /** In its country, or a large sum of it: not "two drams", "10 real people", "Rand". */
  private boolean isWaryUnit(Amount amount, String unit) {
    int last = amount.mention().next() - 1;
    boolean counted = amount.number().value().compareTo(BigDecimal.ONE) > 0;
    boolean singular =
        pieces.isWord(last, unit)
            && table.units().containsKey(unit + "s")
            && !table.has(Trait.INVARIANT, unit);
    boolean large = isUnlikeCount(amount) && !pieces.isCapitalized(last);
    return (context.speaksOf(amount.code()) || (large && !pieces.isWord(amount.next(), "of")))
        && !(counted && singular && !pieces.isHyphen(last - 1));
  }

  private boolean isWonOfMoney(Amount amount) {
    int next = amount.next();
    boolean verb =
        AFTER_VERB.contains(pieces.word(next))
            || pieces.is(next, Kind.NUMBER)
            || pieces.is(next, Kind.SIGN);
    return !verb
        && (context.speaksOf("KRW")
            || context.speaksOf("KPW")
            || amount.value().compareTo(MILLION) >= 0);
  }

  private boolean isPoundOfMoney(Amount amount) {
    if (pieces.isWord(amount.mention().next() - 1, "quid")
        || pieces.isWord(amount.mention().next() - 1, "sterling")) {
      return true;
    }
    boolean hyphen = pieces.isHyphen(amount.mention().next() - 2);
    boolean large = amount.number().scale().compareTo(hyphen ? MILLION : THOUSAND) >= 0;
    if (pieces.isWord(amount.next(), "of")) {
      return SPENT_ON.contains(pieces.word(amount.next() + 1)) && (large || known(amount));
    }
    if (isNear(amount, WEIGHT) || LOST.contains(pieces.word(amount.start() - 1))) {
      boolean foreign = !amount.code().equals("GBP");
      return amount.number().scale().compareTo(MILLION) >= 0 && (foreign || known(amount));
    }
    return large || known(amount) || (!hyphen && isNear(amount, SPENDING));
  }

  private boolean known(Amount amount) {
    return context.isNamed(amount.code());
  }

  private boolean isNear(Amount amount, Set<String> words) {
    int to = Math.min(pieces.size(), amount.next() + NEAR);
    for (int i = Math.max(0, amount.start() - NEAR); i < to; i++) {
      if (words.contains(pieces.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTournament(Amount amount) {
    Figure figure = pieces.figure(amount.start());
    return figure != null
        && figure.isYear()
        && !amount.number().isScaled()
        && (isName(amount, "Euro") || isName(amount, "Euros"));
  }

  private boolean isName(Amount amount, String word) {
    return pieces.raw(amount.mention().next() - 1).equals(word);
  }

  /** "210p" where pounds or prices are spoken of, "30p a mile"; not "1080p". */
  private boolean isPence(Amount amount) {
    int next = amount.next();
    boolean each = pieces.isAnyOf(next, "a", "an", "per");
    return amount.mention().form() == Form.UNIT
        && pieces.isAttached(amount.mention().next() - 1)
        && amount.number().inDigits()
        && amount.number().bare().compareTo(THOUSAND) < 0
        && (context.isNamed("GBP")
            || ((each || isNear(amount, SPENDING)) && !LINES.contains(pieces.raw(amount.start()))));
  }
}
