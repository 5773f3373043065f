package hearsay.annotate.money;

import hearsay.annotate.money.CurrencyMention.Form;
import hearsay.annotate.money.CurrencyTable.Place;
import hearsay.annotate.money.CurrencyTable.Trait;
import hearsay.annotate.money.Denomination.Evidence;
import hearsay.annotate.scan.Piece.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one article says about which currency an ambiguous sign or unit is.
 *
 * <p>Evidence is of two sorts: currencies that the article names beyond doubt ("A$", "EGP",
 * "Jordanian dinars"), and its countries, peoples and cities ("Jordan", "Japanese"). A unit is that
 * of the nearest country in its sentence. Where the sentence names none, and for signs, of which an
 * article means one thing throughout, the candidate with the most evidence in the article wins, a
 * named currency counting three times. A currency that is legal tender goes before a historic one;
 * without evidence the default holds, if there is one.
 *
 * <p>For units with one main currency (won) only named currencies count, and dollars and pounds are
 * those of a country in their sentence only where the article speaks neither of the United States
 * or the United Kingdom nor of their money.
 *
 * <p>A bare "$" is a United States dollar unless two things come together: the article speaks of
 * another dollar's country more often than of the United States, and it either writes "US$" to tell
 * the two apart or names that other dollar and never gives "$" in brackets, as agencies do with
 * converted sums ("A$5m ($3.3m)"). Who writes "A$" does not mean it by a bare "$".
 */
final class CurrencyContext {
  private static final int NAMED_WEIGHT = 3;
  private static final int CODE_LENGTH = 3;
  private static final int EURO_YEAR = 2002;
  private static final Set<String> DOLLARS = Set.of("$", "＄", "dollar");

  private final CurrencyTable table;
  private final Map<String, Integer> named = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<MoneyPieces, CountryMentions> countries = new HashMap<>();
  private final Set<String> signedDollars = new HashSet<>();
  private final String dollar;
  private boolean bareDollar;
  private boolean spelledDollar;
  private boolean bracketedDollar;
  private boolean pointsGroup;

  CurrencyContext(List<MoneyPieces> sentences, CurrencyTable table) {
    this.table = table;
    for (MoneyPieces sentence : sentences) {
      collect(sentence);
    }
    this.dollar = dollarOf();
  }

  /**
   * The code of what the text calls so; null if there is no telling.
   *
   * @param start index of the sum's first piece in its sentence
   * @param next index of the first piece after it
   */
  @Nullable String resolve(CurrencyMention mention, MoneyPieces sentence, int start, int next) {
    Denomination denomination = mention.denomination();
    boolean unit = mention.form() == Form.UNIT && !denomination.isCertain();
    String near = unit ? near(denomination, sentence, start, next) : null;
    if (near != null && isBetter(near, denomination, sentence)) {
      return near;
    }
    String code = inArticle(denomination);
    return code == null ? near : code;
  }

  private @Nullable String near(
      Denomination denomination, MoneyPieces sentence, int start, int next) {
    CountryMentions here = countries.get(sentence);
    if (here == null) {
      return null;
    }
    List<String> tender = denomination.codes().stream().filter(table.current()::contains).toList();
    String code = here.nearest(tender, sentence, start, next);
    return code == null ? here.nearest(denomination.codes(), sentence, start, next) : code;
  }

  /** Whether the country in the sentence tells more than the article does. */
  private boolean isBetter(String near, Denomination denomination, MoneyPieces sentence) {
    boolean spoken =
        denomination.codes().stream()
            .anyMatch(code -> table.current().contains(code) && speaksOf(code));
    return switch (denomination.evidence()) {
      case COUNTRIES -> table.current().contains(near) || !spoken;
      case FOREIGN_COUNTRIES ->
          !isMainSpokenOf(denomination) && (table.current().contains(near) || hasOldYear(sentence));
      case NAMES -> false;
    };
  }

  /** Of the time of the Irish and the Cypriot pound. */
  private static boolean hasOldYear(MoneyPieces sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Figure figure = sentence.figure(i);
      if (figure != null && figure.isYear() && figure.value().intValue() < EURO_YEAR) {
        return true;
      }
    }
    return false;
  }

  private boolean isMainSpokenOf(Denomination denomination) {
    String main = denomination.fallback();
    boolean dollars = DOLLARS.contains(denomination.name()) || denomination.name().equals("cent");
    boolean sign = dollars && bareDollar;
    return sign || (main != null && speaksOf(main));
  }

  private @Nullable String inArticle(Denomination denomination) {
    if (DOLLARS.contains(denomination.name())) {
      return dollar;
    }
    if (denomination.isCertain() && denomination.fallback() != null) {
      return denomination.codes().get(0);
    }
    if (denomination.name().equals("cent")) {
      if (signedDollars.size() == 1 && !bareDollar && !isNamed("USD")) {
        return signedDollars.iterator().next();
      }
      return isNamed("EUR") && !bareDollar && !spelledDollar && !isNamed("USD") ? "EUR" : dollar;
    }

    String best = null;
    int most = 0;
    for (String code : denomination.codes()) {
      int count = score(code, denomination);
      if (count > most || (count == most && count > 0 && code.equals(denomination.fallback()))) {
        best = code;
        most = count;
      }
    }
    return best == null ? denomination.fallback() : best;
  }

  /** Whether the article names this currency beyond doubt. */
  boolean isNamed(String code) {
    return named.containsKey(code);
  }

  /** Whether the article names this currency or a country that uses it. */
  boolean speaksOf(String code) {
    return named.containsKey(code) || places.containsKey(code);
  }

  /** Whether figures such as "1.234" mean thousands here. */
  boolean pointsGroup() {
    return pointsGroup;
  }

  private int score(String code, Denomination denomination) {
    int count = NAMED_WEIGHT * named.getOrDefault(code, 0);
    if (denomination.evidence() == Evidence.COUNTRIES) {
      count += places.getOrDefault(code, 0);
    }
    // Any current currency with evidence outweighs all historic ones.
    return table.current().contains(code) ? count * 1000 : count;
  }

  private String dollarOf() {
    String best = "USD";
    int most = places.getOrDefault("USD", 0);
    Denomination dollars = table.denominations().get("dollar");
    for (String code : dollars == null ? List.<String>of() : dollars.codes()) {
      boolean told =
          !signedDollars.contains(code) && (isNamed("USD") || (isNamed(code) && !bracketedDollar));
      int count = places.getOrDefault(code, 0);
      if (told && count > most && !code.equals("USD")) {
        best = code;
        most = count;
      }
    }
    return bareDollar && isNamed("USD") && most < 2 ? "USD" : best;
  }

  private void collect(MoneyPieces pieces) {
    CurrencyReader reader = new CurrencyReader(pieces, table);
    CountryMentions here = new CountryMentions();
    countries.put(pieces, here);
    int at = 0;
    while (at < pieces.size()) {
      Figure figure = pieces.figure(at);
      if (figure != null) {
        pointsGroup |= isEuropean(pieces.raw(at));
      } else if (pieces.is(at, Kind.SIGN) || pieces.is(at + 1, Kind.SIGN)) {
        sign(pieces, reader, at);
      }
      at += pieces.is(at, Kind.WORD) ? word(pieces, reader, at, here) : 1;
    }
  }

  private void sign(MoneyPieces pieces, CurrencyReader reader, int at) {
    CurrencyMention mention = reader.before(at);
    if (mention == null) {
      return;
    }
    if (mention.denomination().name().equals("$")) {
      bareDollar = true;
      bracketedDollar |= pieces.mark(at - 1).equals("(") || pieces.mark(at - 2).equals("(");
      return;
    }
    String code = mention.denomination().fallback();
    if (mention.denomination().name().endsWith("$") && code != null) {
      signedDollars.add(code);
    }
    count(mention);
  }

  /** Counts what begins at this word and returns the number of pieces to go on by. */
  private int word(MoneyPieces pieces, CurrencyReader reader, int at, CountryMentions here) {
    if (pieces.length(at) == CODE_LENGTH && table.codes().contains(pieces.raw(at))) {
      CurrencyMention code = reader.before(at);
      if (code != null
          && isNumberBeside(pieces, at)
          && !table.has(Trait.WORDCODE, pieces.raw(at))) {
        count(code);
      }
      return 1;
    }
    CurrencyMention bare = isPlainUnit(pieces.word(at)) ? reader.name(at) : null;
    if (bare != null && bare.form() == Form.UNIT) {
      spelledDollar |= bare.denomination().name().equals("dollar");
      count(bare);
      return 1;
    }
    if (!pieces.isCapitalized(at)) {
      return 1;
    }
    for (Place place : table.places().getOrDefault(pieces.word(at), List.of())) {
      int end = match(pieces, at, place);
      if (end > at) {
        here.add(at, place.codes());
        place.codes().forEach(code -> places.merge(code, 1, Integer::sum));
        CurrencyMention name = reader.name(at);
        if (name != null && name.form() == Form.NAME) {
          count(name);
        }
        return end - at;
      }
    }
    return 1;
  }

  /** Whether it is a unit, and no ordinary word. */
  private boolean isPlainUnit(String word) {
    String unit = table.units().get(word);
    String name = unit == null ? word : unit;
    return (unit != null || table.minors().containsKey(name))
        && !table.has(Trait.WARY, name)
        && name.length() > 1;
  }

  /** Keeps "ALL" and "TOP" in a headline from speaking for a currency. */
  private static boolean isNumberBeside(MoneyPieces pieces, int at) {
    return pieces.is(at + 1, Kind.NUMBER)
        || pieces.is(at - 1, Kind.NUMBER)
        || Multiplier.ofWord(pieces.word(at - 1)) != null;
  }

  private void count(CurrencyMention mention) {
    if (mention.denomination().isCertain()) {
      named.merge(mention.denomination().codes().get(0), 1, Integer::sum);
    }
  }

  private static int match(MoneyPieces pieces, int at, Place place) {
    // "us" and "uk" are countries in capitals only.
    if (place.words().get(0).length() == 2
        && !Character.isUpperCase(pieces.raw(at).charAt(1))
        && pieces.raw(at).charAt(1) != '.') {
      return at;
    }
    int next = at;
    for (String word : place.words()) {
      if (next > at && pieces.isMarkOf(next, "-‑’'&.")) {
        next++;
      }
      if (!pieces.isWord(next, word)) {
        return at;
      }
      next++;
    }
    return next;
  }

  /** "1.234.567", "1.234,56": figures that group by points beyond doubt. */
  private static boolean isEuropean(String figure) {
    int point = figure.indexOf('.');
    return point >= 0 && (figure.indexOf(',') > point || figure.indexOf('.', point + 1) > point);
  }
}
