package hearsay.cli;

import hearsay.annotate.money.MoneyFinder;
import hearsay.annotate.money.MoneyTag;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sums of money and currencies as people type them. Currencies are read as in articles. */
final class TypedMoney {
  private static final Pattern SUM =
      Pattern.compile(
          "(?<before>[^0-9]*?)[+ ]?"
              + "(?<number>[0-9]{1,3}(?:[, '][0-9]{3})+|[0-9]{1,15})(?<decimals>\\.[0-9]{1,6})?"
              + " ?(?<step>k|thousand|mn?|mln|million|bn?|bln|billion|tn?|trn|trillion)?"
              + "(?![\\p{L}]) ?(?<after>[^0-9]*)",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  /** As what sums a currency is read; cents are less. */
  private static final Set<BigDecimal> AMOUNTS =
      Set.of(BigDecimal.valueOf(5), BigDecimal.valueOf(5_000_000));

  private static final int DIGITS = 3;

  private TypedMoney() {}

  /**
   * A sum.
   *
   * @param currency an ISO 4217 code; null where none was typed
   */
  record Sum(BigDecimal amount, @Nullable String currency) {}

  /** {@code 250000}, {@code 10,000,000}, {@code 1.5bn}, {@code 10 million}, {@code €10m}. */
  static Optional<Sum> sum(String typed) {
    Matcher form = SUM.matcher(Blanks.join(typed));
    if (!form.matches()) {
      return Optional.empty();
    }
    String decimals = form.group("decimals");
    BigDecimal number =
        new BigDecimal(
            form.group("number").replaceAll("[^0-9]", "") + (decimals == null ? "" : decimals));
    String step = form.group("step");
    BigDecimal amount =
        number.scaleByPowerOfTen(
            step == null ? 0 : DIGITS * ("kmbt".indexOf(firstLetter(step)) + 1));
    String words = (form.group("before") + form.group("after")).strip();
    return words.isEmpty()
        ? Optional.of(new Sum(amount, null))
        : currency(words).map(code -> new Sum(amount, code));
  }

  /** "thousand" is k. */
  private static char firstLetter(String step) {
    String lower = step.toLowerCase(Locale.ROOT);
    return lower.equals("thousand") ? 'k' : lower.charAt(0);
  }

  /** The ISO 4217 code of a code, a sign or an English name; of "$" that of the US dollar. */
  static Optional<String> currency(String typed) {
    String words = Blanks.join(typed);
    String code = words.toUpperCase(Locale.ROOT);
    if (CODES.contains(code)) {
      return Optional.of(code);
    }
    MoneyFinder finder = new MoneyFinder();
    // "won" is another word, too, unless it follows millions.
    return Stream.of(words + "5", "5 " + words, "5 million " + words)
        .flatMap(text -> read(finder, text).stream())
        .findFirst();
  }

  /** The currency of a text that is one sum from end to end. */
  private static Optional<String> read(MoneyFinder finder, String text) {
    Span all = new Span(0, text.length());
    List<MoneyTag> found = finder.find(text, List.of(all));
    return found.stream()
        .filter(tag -> tag.span().equals(all))
        .filter(tag -> AMOUNTS.contains(tag.amount()))
        .map(MoneyTag::currency)
        .findFirst();
  }
}
