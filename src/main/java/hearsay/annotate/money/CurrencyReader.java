package hearsay.annotate.money;

import hearsay.annotate.money.CurrencyMention.Form;
import hearsay.annotate.money.CurrencyTable.Trait;
import hearsay.annotate.scan.Piece.Kind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the sign, code or name of a currency at a place in a sentence. */
final class CurrencyReader {
  /** The longest names have five words ("Bosnia-Herzegovina convertible marks" four of them). */
  private static final int MAX_WORDS = 5;

  private final MoneyPieces pieces;
  private final CurrencyTable table;

  CurrencyReader(MoneyPieces pieces, CurrencyTable table) {
    this.pieces = pieces;
    this.table = table;
  }

  /** A sign or code that begins at {@code index} and stands before its number. */
  @Nullable CurrencyMention before(int index) {
    if (pieces.is(index, Kind.SIGN)) {
      boolean loose = !pieces.isAttached(index) || pieces.is(index - 1, Kind.MARK);
      Denomination sign = table.signs().get(pieces.raw(index));
      return loose && sign != null ? CurrencyMention.major(sign, Form.SIGN, index + 1) : null;
    }
    if (!pieces.is(index, Kind.WORD)) {
      return null;
    }
    if (pieces.is(index + 1, Kind.SIGN)) {
      return prefixed(index);
    }
    CurrencyMention mention = letters(index);
    return mention == null ? bigCode(index) : mention;
  }

  /** "HK$", "c $": letters before a sign. */
  private @Nullable CurrencyMention prefixed(int index) {
    String letters = pieces.raw(index);
    // "A $5m deal" begins a sentence, and the s of a possessive may stand alone.
    boolean joined =
        pieces.isAttached(index + 1) || letters.length() > 1 || letters.equalsIgnoreCase("c");
    Denomination sign = table.signs().get(letters + pieces.raw(index + 1));
    if (sign == null && letters.equals("U.S.")) {
      sign = table.signs().get("US" + pieces.raw(index + 1));
    }
    if (sign == null && pieces.isAttached(index + 2) && pieces.is(index + 2, Kind.WORD)) {
      // "U$S"
      Denomination around =
          table.signs().get(letters + pieces.raw(index + 1) + pieces.raw(index + 2));
      return around == null ? null : CurrencyMention.major(around, Form.SIGN, index + 3);
    }
    return joined && sign != null ? CurrencyMention.major(sign, Form.SIGN, index + 2) : null;
  }

  /** A code, or letters that serve as a sign; a point may follow ("Rs. 500"). */
  private @Nullable CurrencyMention letters(int index) {
    if (pieces.isAttached(index) && pieces.is(index - 1, Kind.SIGN)) {
      return null;
    }
    String raw = pieces.raw(index);
    if (isCode(raw)) {
      return CurrencyMention.major(Denomination.of(upper(raw)), Form.CODE, index + 1);
    }
    boolean slash = pieces.isMark(index + 1, "/") && pieces.isAttached(index + 1);
    Denomination sign = table.signs().get(slash ? raw + "/" : raw);
    if (sign == null) {
      return null;
    }
    int next = slash ? index + 2 : index + 1;
    boolean point =
        pieces.isMark(next, ".") && pieces.isAttached(next) && pieces.is(next + 1, Kind.NUMBER);
    return CurrencyMention.major(sign, Form.SIGN, point ? next + 1 : next);
  }

  private boolean isCode(String raw) {
    return raw.length() == 3
        && (table.codes().contains(raw)
            || (table.has(Trait.SMALLCODE, upper(raw))
                && raw.equals(raw.toLowerCase(Locale.ROOT))));
  }

  private static String upper(String raw) {
    return raw.toUpperCase(Locale.ROOT);
  }

  /** "MEUR", "TSEK". */
  private @Nullable CurrencyMention bigCode(int index) {
    String raw = pieces.raw(index);
    if (raw.length() != 4 || !table.has(Trait.BIGCODE, raw.substring(1))) {
      return null;
    }
    int power =
        switch (raw.charAt(0)) {
          case 'M' -> 6;
          case 'T', 'K', 'k' -> 3;
          default -> 0;
        };
    Denomination code = Denomination.of(raw.substring(1));
    return power == 0
        ? null
        : new CurrencyMention(code, Form.CODE, 0, Map.of(), BigDecimal.TEN.pow(power), index + 1);
  }

  /** A currency that begins at {@code index} and stands after its number. */
  @Nullable CurrencyMention after(int index) {
    if (pieces.is(index, Kind.SIGN)) {
      CurrencyTable.Minor minor = table.minors().get(pieces.raw(index));
      if (minor != null) {
        return minor(minor, Form.SIGN, index + 1);
      }
      Denomination sign = table.signs().get(pieces.raw(index));
      return sign == null ? null : CurrencyMention.major(sign, Form.SIGN, index + 1);
    }
    int at = pieces.isHyphen(index) ? index + 1 : index;
    if (!pieces.is(at, Kind.WORD)) {
      return null;
    }
    CurrencyMention name = name(at);
    if (name != null || at > index) {
      return name;
    }
    if (pieces.is(at + 1, Kind.SIGN) && pieces.isAttached(at + 1)) {
      CurrencyMention sign = prefixed(at);
      return sign != null && pieces.is(sign.next(), Kind.NUMBER) ? null : sign;
    }
    CurrencyMention mention = before(at);
    boolean single = mention != null && mention.form() == Form.SIGN && pieces.raw(at).length() == 1;
    boolean symbol = single && !Character.isUpperCase(pieces.raw(at).charAt(0));
    boolean local = mention != null && table.has(Trait.LOCALSIGN, mention.denomination().name());
    return local || (single && !symbol) ? null : mention;
  }

  /** A unit, or a name that ends in one, or a minor unit. */
  @Nullable CurrencyMention name(int index) {
    StringBuilder words = new StringBuilder();
    int at = index;
    for (int count = 0; count < MAX_WORDS && pieces.is(at, Kind.WORD); count++) {
      String word = pieces.word(at);
      CurrencyMention mention = nameEndingIn(word, words.toString(), at);
      if (mention != null) {
        return mention;
      }
      words.append(words.isEmpty() ? "" : " ").append(word);
      at += pieces.isHyphen(at + 1) ? 2 : 1;
    }
    return null;
  }

  private @Nullable CurrencyMention nameEndingIn(String word, String adjective, int at) {
    String whole = adjective.isEmpty() ? word : adjective + " " + word;
    CurrencyTable.Minor longer = table.minors().get(whole + " " + pieces.word(at + 1));
    if (longer != null) {
      return minor(longer, Form.NAME, at + 2);
    }
    CurrencyTable.Minor minor = table.minors().get(whole);
    if (minor != null) {
      return minor(minor, adjective.isEmpty() ? Form.UNIT : Form.NAME, at + 1);
    }
    if (adjective.isEmpty()) {
      return unit(word, at);
    }
    Denomination shared = shared(adjective, word);
    if (shared != null) {
      return CurrencyMention.major(shared, Form.UNIT, at + 1);
    }
    String code = table.code(adjective, word);
    return code == null ? null : CurrencyMention.major(Denomination.of(code), Form.NAME, at + 1);
  }

  private @Nullable CurrencyMention unit(String word, int at) {
    String only = table.spellings().get(word);
    if (only != null) {
      return CurrencyMention.major(Denomination.of(only), Form.NAME, at + 1);
    }
    String unit = table.units().get(word);
    Denomination denomination = unit == null ? null : table.denominations().get(unit);
    if (denomination == null) {
      return null;
    }
    Denomination shared = shared(pieces.word(at + 1), word);
    if (shared != null) {
      return CurrencyMention.major(shared, Form.UNIT, at + 2);
    }
    // "50 pounds sterling", "100 yuan renminbi"
    String whole = table.code(word, pieces.word(at + 1));
    return whole == null
        ? CurrencyMention.major(denomination, Form.UNIT, at + 1)
        : CurrencyMention.major(Denomination.of(whole), Form.NAME, at + 2);
  }

  /** A name of several words that several currencies share: "CFA francs". */
  private @Nullable Denomination shared(String adjective, String word) {
    String unit = table.units().get(word);
    return unit == null || adjective.isEmpty()
        ? null
        : table.denominations().get(adjective + " " + unit);
  }

  /** An adjective that closes a sum: "$5 million Canadian". */
  @Nullable CurrencyMention adjective(int index, String unit) {
    boolean closes = pieces.is(index, Kind.WORD) && !pieces.is(index + 1, Kind.WORD);
    String code =
        closes && !pieces.isHyphen(index + 1) ? table.code(pieces.word(index), unit) : null;
    return code == null ? null : CurrencyMention.major(Denomination.of(code), Form.NAME, index + 1);
  }

  private static CurrencyMention minor(CurrencyTable.Minor minor, Form form, int next) {
    return new CurrencyMention(
        minor.denomination(), form, minor.places(), minor.others(), BigDecimal.ONE, next);
  }
}
