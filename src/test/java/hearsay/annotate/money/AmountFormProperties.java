package hearsay.annotate.money;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Loose numerals, sums below zero, local signs and minor units, for any number. */
class AmountFormProperties {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private static final List<String> SMALL =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static MoneyTag only(String text) {
    List<MoneyTag> found = new MoneyFinder().find(text, List.of(new Span(0, text.length())));
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private static String format(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }

  private static void assertSum(String text, BigDecimal amount, String currency) {
    MoneyTag tag = only(text);
    assertThat(tag.amount()).as(text).isEqualByComparingTo(amount);
    assertThat(tag.currency()).as(text).isEqualTo(currency);
  }

  /** The same country's currency in the signs of its newspapers. */
  private record Local(String place, String sign, String currency) {}

  @Provide
  Arbitrary<Local> signs() {
    return Arbitraries.of(
        new Local("Kenya", "KSh", "KES"),
        new Local("Uganda", "USh", "UGX"),
        new Local("Nigeria", "N", "NGN"),
        new Local("Bangladesh", "Tk", "BDT"),
        new Local("Dubai", "Dh", "AED"),
        new Local("Switzerland", "SFr", "CHF"),
        new Local("Denmark", "DKr", "DKK"),
        new Local("South Africa", "R", "ZAR"),
        new Local("India", "Rs", "INR"),
        new Local("Pakistan", "Rs", "PKR"),
        new Local("Malaysia", "RM", "MYR"));
  }

  @Property(tries = 200)
  void a_local_sign_is_read_in_its_country(
      @ForAll("signs") Local local, @ForAll @IntRange(min = 2, max = 999) int number) {
    assertSum(
        format("%s's cabinet paid %s%dm.", local.place(), local.sign(), number),
        MILLION.multiply(BigDecimal.valueOf(number)),
        local.currency());
  }

  @Property(tries = 200)
  void one_or_the_next_million_is_a_range(
      @ForAll @IntRange(min = 1, max = 8) int low, @ForAll boolean words) {
    String text =
        words
            ? format("He paid %s or %s million euros.", SMALL.get(low), SMALL.get(low + 1))
            : format("He paid %d or %d million euros.", low + 1, low + 2);
    MoneyTag tag = only(text);
    assertThat(tag.amount()).isEqualByComparingTo(MILLION.multiply(BigDecimal.valueOf(low + 1)));
    assertThat(tag.max()).isEqualByComparingTo(MILLION.multiply(BigDecimal.valueOf(low + 2)));
  }

  @Property(tries = 100)
  void hundreds_are_shared_by_a_range_in_words(@ForAll @IntRange(min = 0, max = 7) int low) {
    MoneyTag tag =
        only(format("He paid %s or %s hundred euros.", SMALL.get(low), SMALL.get(low + 1)));
    assertThat(tag.amount()).isEqualByComparingTo(BigDecimal.valueOf(100L * (low + 1)));
    assertThat(tag.max()).isEqualByComparingTo(BigDecimal.valueOf(100L * (low + 2)));
  }

  @Property(tries = 200)
  void loose_numerals_keep_their_number(
      @ForAll @IntRange(min = 2, max = 900) int number,
      @ForAll @IntRange(min = 0, max = 4) int form) {
    String sum =
        List.of(
                format("%d-odd million euros", number),
                format("%d million-plus euros", number),
                format("€%dm+", number),
                format("€%d-odd million", number),
                format("some %d million euros", number))
            .get(form);
    MoneyTag tag = only("The repair cost " + sum + " in May.");
    assertThat(tag.amount()).isEqualByComparingTo(MILLION.multiply(BigDecimal.valueOf(number)));
    assertThat(tag.approximation()).isNotNull();
  }

  @Property(tries = 200)
  void a_minus_a_dash_and_brackets_are_below_zero(
      @ForAll @IntRange(min = 1, max = 999) int number,
      @ForAll @IntRange(min = 0, max = 5) int form) {
    String sum =
        List.of(
                format("-$%d million", number),
                format("–$%d million", number),
                format("−$%d million", number),
                format("minus $%d million", number),
                format("$(%d) million", number),
                format("($%d million)", number))
            .get(form);
    assertSum("Profit was " + sum + ".", MILLION.multiply(BigDecimal.valueOf(-number)), "USD");
  }

  @Property(tries = 200)
  void fractions_of_a_million_are_added(
      @ForAll @IntRange(min = 1, max = 99) int number,
      @ForAll @IntRange(min = 0, max = 2) int part) {
    String fraction = List.of("1/2", "1/4", "3/4").get(part);
    BigDecimal share = new BigDecimal(List.of("0.5", "0.25", "0.75").get(part));
    assertSum(
        format("He paid %d %s million dollars.", number, fraction),
        MILLION.multiply(BigDecimal.valueOf(number).add(share)),
        "USD");
  }

  @Property(tries = 100)
  void points_in_words_are_decimals(
      @ForAll @IntRange(min = 0, max = 8) int whole,
      @ForAll @IntRange(min = 0, max = 8) int tenth,
      @ForAll boolean hyphens) {
    String number = SMALL.get(whole) + " point " + SMALL.get(tenth);
    assertSum(
        format("He paid %s million dollars.", hyphens ? number.replace(' ', '-') : number),
        new BigDecimal((whole + 1) + "." + (tenth + 1)).multiply(MILLION),
        "USD");
  }

  @Property(tries = 200)
  void minor_units_are_hundredths(
      @ForAll @IntRange(min = 1, max = 99) int number,
      @ForAll @IntRange(min = 0, max = 3) int unit) {
    String name = List.of("cents", "pence", "euro cents", "paise").get(unit);
    String currency = List.of("USD", "GBP", "EUR", "INR").get(unit);
    assertSum(
        format("It cost %d %s.", number + 1, name), BigDecimal.valueOf(number + 1L, 2), currency);
  }
}
