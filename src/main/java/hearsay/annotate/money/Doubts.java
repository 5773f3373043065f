package hearsay.annotate.money;

import hearsay.annotate.money.CurrencyTable.Trait;
import hearsay.annotate.money.Mention.Form;
import hearsay.annotate.money.Piece.Kind;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Whether what reads like a sum is one: not "50 pounds of flour", "won 3 medals", "TOP 10", "EUR
 * 3.5% bonds", "50 Cent" or "the 2016 Euro".
 */
final class Doubts {
  private static final int NEAR = 8;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final Set<String> WORDLIKE_SIGNS = Set.of("Re", "TL", "DM", "RM");
  private static final Set<String> RATES = Set.of("to", "per", "against", "versus");
  private static final Set<String> RATE_ARTICLES = Set.of("the", "one", "a", "us");
  private static final Set<String> SHARES =
      Set.of("percent", "per", "pct", "percentage", "bps", "basis");
  private static final Set<String> AFTER_VERB =
      Set.of(
          ("the a an his her its their our my your by back over against all both out at on with"
                  + " another one two three four five six seven eight nine ten gold silver bronze"
                  + " medals seats votes more")
              .split(" "));
  private static final Set<String> WEIGHT =
      Set.of(
          ("weigh weighs weighed weighing weight weights lb lbs kg kgs kilo kilos kilogram"
                  + " kilograms kilogramme kilogrammes heavy heavier lighter payload payloads tonnes"
                  + " tons ton thrust explosive explosives warhead gained shed lifting lift lifts"
                  + " carrying pressure cocaine heroin marijuana meth seized ounces")
              .split(" "));
  private static final Set<String> LOST =
      Set.of("lose", "loses", "losing", "lost", "gain", "gains");
  private static final Set<String> SPENDING =
      Set.of(
          ("cost costs costing pay pays paid paying payment price prices priced worth spend spends"
                  + " spent spending earn earns earned earning fine fined sold sell sells selling"
                  + " buy buys bought buying fee fees wage wages salary charge charged bill bills"
                  + " budget tax taxes debt debts profit profits revenue sales fund funds funding"
                  + " invest invested investment loan loans money cash bank ticket tickets rent"
                  + " value valued bid offer grant bonus compensation owe owed owes deposit"
                  + " expensive cheap cheaper save saved savings donate donated donation raise"
                  + " raised stake income turnover")
              .split(" "));
  private static final Set<String> SPENT_ON =
      Set.of(
          ("debt debts investment funding funds aid cash savings cuts spending money public"
                  + " taxpayers taxpayer new extra additional government loans revenue damage"
                  + " support assets orders contracts their his her its our my your the")
              .split(" "));

  private final Pieces pieces;
  private final CurrencyContext context;
  private final CurrencyTable table;

  Doubts(Pieces pieces, CurrencyContext context, CurrencyTable table) {
    this.pieces = pieces;
    this.context = context;
    this.table = table;
  }

  boolean isMoney(Amount amount) {
    if (isShare(amount.next()) || isRate(amount.next())) {
      return false;
    }
    Mention mention = amount.mention();
    return switch (mention.form()) {
      case SIGN -> isSignOfMoney(amount);
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

  /** Letters that serve as signs ("R500", "kr 100") are not so at every place. */
  private boolean isSignOfMoney(Amount amount) {
    String sign = amount.mention().denomination().name();
    boolean letter =
        sign.length() == 1 && sign.charAt(0) < 0x80 && Character.isLetter(sign.charAt(0));
    if (letter) {
      return amount.signFirst()
          && pieces.isAttached(amount.start() + 1)
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

  private boolean isWaryUnit(Amount amount, String unit) {
    int last = amount.mention().next() - 1;
    boolean counted = amount.number().value().compareTo(BigDecimal.ONE) > 0;
    boolean singular = pieces.isWord(last, unit) && table.units().containsKey(unit + "s");
    return context.speaksOf(amount.code()) && !(counted && singular && !pieces.isHyphen(last - 1));
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
      return amount.number().scale().compareTo(MILLION) >= 0 && known(amount);
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

  /** "210p" where pounds or pence are spoken of; not "1080p". */
  private boolean isPence(Amount amount) {
    return amount.mention().form() == Form.UNIT
        && pieces.isAttached(amount.mention().next() - 1)
        && context.isNamed("GBP")
        && amount.number().bare().compareTo(THOUSAND) < 0;
  }
}
