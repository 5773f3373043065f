package hearsay.annotate.money;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Any amount written in any supported way reads back as that amount. */
class AmountProperties {
  /** A currency's ways of writing, with # for the number. */
  private static final Map<String, List<String>> WAYS =
      Map.of(
          "USD", List.of("$#", "US$#", "$ #", "USD #", "# USD", "# dollars", "# U.S. dollars"),
          "EUR", List.of("€#", "# €", "#€", "EUR #", "EUR#", "# EUR", "# euros"),
          "GBP", List.of("£#", "GBP #", "# British pounds", "# pounds sterling"),
          "CNY", List.of("CN¥#", "RMB #", "#元", "# yuan", "# Chinese yuan", "# renminbi"),
          "RUB", List.of("₽#", "# ₽", "RUB #", "# roubles", "# Russian rubles"),
          "INR", List.of("₹#", "Rs #", "Rs. #", "# rupees", "# Indian rupees"),
          "JOD", List.of("JOD #", "# JOD", "# Jordanian dinars"),
          "CHF", List.of("CHF #", "CHF#", "SFr#", "# Swiss francs"),
          "AUD", List.of("A$#", "AU$#", "# Australian dollars"),
          "UAH", List.of("₴#", "# UAH", "# hryvnias", "# Ukrainian hryvnia"));

  /** Countries and the unit that they share with others. */
  private static final Map<String, List<String>> SHARED =
      Map.of(
          "pesos", List.of("Mexico MXN", "Chile CLP", "Colombia COP", "Uruguay UYU"),
          "dinars", List.of("Algeria DZD", "Iraq IQD", "Serbia RSD", "Tunisia TND"),
          "shillings", List.of("Kenya KES", "Uganda UGX", "Tanzania TZS", "Somalia SOS"),
          "francs", List.of("Switzerland CHF", "Rwanda RWF", "Senegal XOF", "Cameroon XAF"),
          "pounds", List.of("Egypt EGP", "Lebanon LBP", "Syria SYP", "Sudan SDG"),
          "rupees", List.of("India INR", "Pakistan PKR", "Nepal NPR", "Mauritius MUR"),
          "crowns", List.of("Norway NOK", "Denmark DKK", "Sweden SEK", "Iceland ISK"));

  private static final Map<String, Integer> MULTIPLIERS =
      Map.of(
          "k",
          3,
          "m",
          6,
          "mn",
          6,
          " million",
          6,
          "bn",
          9,
          " billion",
          9,
          " trillion",
          12,
          " lakh",
          5,
          " crore",
          7,
          "",
          0);

  /** How digits are set. */
  private enum Grouping implements Function<BigDecimal, String> {
    NONE("", "."),
    COMMAS(",", "."),
    NO_BREAK_SPACES("\u00a0", "."),
    THIN_SPACES("\u202f", ","),
    APOSTROPHES("’", ".");

    private final String separator;
    private final String point;

    Grouping(String separator, String point) {
      this.separator = separator;
      this.point = point;
    }

    @Override
    public String apply(BigDecimal value) {
      BigInteger whole = value.toBigInteger();
      String digits = whole.toString();
      StringBuilder grouped = new StringBuilder();
      for (int i = 0; i < digits.length(); i++) {
        boolean start = i > 0 && (digits.length() - i) % 3 == 0;
        grouped.append(start ? separator : "").append(digits.charAt(i));
      }
      String plain = value.toPlainString();
      int at = plain.indexOf('.');
      return grouped + (at < 0 ? "" : point + plain.substring(at + 1));
    }
  }

  private record Written(String sum, BigDecimal amount, String currency) {}

  @Provide
  Arbitrary<Written> sums() {
    Arbitrary<BigDecimal> values =
        Arbitraries.oneOf(
            Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("999999999.99"))
                .ofScale(2),
            Arbitraries.integers().between(1, 999_999_999).map(BigDecimal::valueOf),
            Arbitraries.integers().between(1, 9999).map(n -> BigDecimal.valueOf(n, 1)));
    Arbitrary<Map.Entry<String, Integer>> multipliers = Arbitraries.of(MULTIPLIERS.entrySet());
    Arbitrary<Map.Entry<String, List<String>>> currencies = Arbitraries.of(WAYS.entrySet());
    return Combinators.combine(values, Arbitraries.of(Grouping.class), multipliers, currencies)
        .flatAs(
            (value, grouping, multiplier, currency) ->
                Arbitraries.of(currency.getValue())
                    .map(
                        way ->
                            new Written(
                                way.replace("#", grouping.apply(value) + multiplier.getKey()),
                                value.scaleByPowerOfTen(multiplier.getValue()),
                                currency.getKey())));
  }

  @Property(tries = 3000)
  void any_written_amount_reads_back(@ForAll("sums") Written written) {
    String text = "The firm paid " + written.sum() + " for it.";

    assertThat(find(text))
        .singleElement()
        .satisfies(
            tag -> {
              assertThat(tag.span().of(text)).isEqualTo(written.sum());
              assertThat(tag.amount()).isEqualByComparingTo(written.amount());
              assertThat(tag.currency()).isEqualTo(written.currency());
              assertThat(tag.amount().scale()).isNotNegative();
            });
  }

  /** Two countries, each with its code, and their unit. */
  private record Pair(String unit, List<String> one, List<String> other) {}

  @Provide
  Arbitrary<Pair> pairs() {
    return Arbitraries.of(SHARED.entrySet())
        .flatMap(
            shared ->
                Arbitraries.of(shared.getValue())
                    .map(country -> List.of(country.split(" ")))
                    .tuple2()
                    .map(two -> new Pair(shared.getKey(), two.get1(), two.get2())));
  }

  @Property(tries = 300)
  void each_sum_has_the_currency_of_its_own_country(@ForAll("pairs") Pair pair) {
    String text =
        "%s paid 40 million %s and %s 9 million %s."
            .formatted(pair.one().get(0), pair.unit(), pair.other().get(0), pair.unit());

    assertThat(find(text))
        .extracting(MoneyTag::currency)
        .containsExactly(pair.one().get(1), pair.other().get(1));
  }

  @Property(tries = 300)
  void sums_in_a_series_share_the_last_ones_multiplier(
      @ForAll @IntRange(min = 1, max = 300) int first,
      @ForAll @IntRange(min = 301, max = 600) int second,
      @ForAll @IntRange(min = 601, max = 999) int third,
      @ForAll boolean signed) {
    String way = signed ? "€%d, €%d and €%d million" : "%d, %d and %d million euros";
    BigDecimal million = BigDecimal.valueOf(1_000_000);

    assertThat(find("They cost " + way.formatted(first, second, third) + "."))
        .extracting(tag -> tag.amount().divide(million).intValueExact())
        .containsExactly(first, second, third);
  }

  @Property(tries = 300)
  void the_lower_end_of_a_range_shares_the_upper_ones_multiplier(
      @ForAll @IntRange(min = 1, max = 400) int low,
      @ForAll @IntRange(min = 401, max = 999) int high,
      @ForAll("joints") String joint,
      @ForAll boolean signed) {
    String range = low + joint + high + (signed ? "bn" : " billion yen");

    assertThat(find("It cost " + (signed ? "£" : "") + range + "."))
        .singleElement()
        .satisfies(
            tag -> {
              assertThat(tag.amount()).isEqualByComparingTo(low + "e9");
              assertThat(tag.max()).isEqualByComparingTo(high + "e9");
            });
  }

  @Provide
  Arbitrary<String> joints() {
    return Arbitraries.of("-", "–", " to ", " or ");
  }

  @Provide
  Arbitrary<Integer> wholes() {
    return Arbitraries.integers().between(2, 999_999_999);
  }

  @Property(tries = 2000)
  void any_whole_number_in_words_reads_back(@ForAll("wholes") int value) {
    String words = Words.of(value);
    String text = "It cost " + words + " euros.";

    assertThat(find(text))
        .singleElement()
        .satisfies(
            tag -> {
              assertThat(tag.span().of(text)).isEqualTo(words + " euros");
              assertThat(tag.amount()).isEqualByComparingTo(BigDecimal.valueOf(value));
            });
  }

  @Property
  void any_text_gives_spans_in_order_that_stay_in_it(
      @ForAll("jumbles") List<String> pieces, @ForAll boolean spaced) {
    String text = String.join(spaced ? " " : "", pieces);
    List<MoneyTag> tags = find(text);

    int end = 0;
    for (MoneyTag tag : tags) {
      assertThat(tag.span().start()).isGreaterThanOrEqualTo(end);
      end = tag.span().end();
      if (tag.max() != null) {
        assertThat(tag.max()).isGreaterThan(tag.amount());
      }
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Provide
  Arbitrary<List<String>> jumbles() {
    return Arbitraries.of(
            "$",
            "€",
            "US",
            "-",
            "–",
            "5",
            "1,000",
            "million",
            "m",
            "to",
            "and",
            "between",
            "a",
            "half",
            "or",
            ",",
            "another",
            "odd",
            "plus",
            "+",
            ")",
            "S",
            "/",
            "Mexico",
            "pesos",
            "rand",
            "dollars",
            "cents",
            "p",
            "won",
            "pounds",
            "of",
            "Rs",
            ".",
            "(",
            "%",
            "two",
            "hundred",
            "EUR",
            "MUSD",
            "½",
            "minus",
            "kr",
            "元",
            "😀",
            "point",
            "hundreds",
            "more")
        .list()
        .ofMinSize(1)
        .ofMaxSize(14);
  }

  private static List<MoneyTag> find(String text) {
    return new MoneyFinder().find(text, List.of(new Span(0, text.length())));
  }

  /** English number words, for numbers below a billion. */
  private static final class Words {
    private static final List<String> SMALL =
        List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
        List.of(
            "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    static String of(int value) {
      if (value >= 1_000_000) {
        return joined(value, 1_000_000, " million");
      }
      if (value >= 1000) {
        return joined(value, 1000, " thousand");
      }
      if (value >= 100) {
        int rest = value % 100;
        return SMALL.get(value / 100) + " hundred" + (rest == 0 ? "" : " and " + of(rest));
      }
      if (value >= 20) {
        return TENS.get(value / 10) + (value % 10 == 0 ? "" : "-" + SMALL.get(value % 10));
      }
      return SMALL.get(value);
    }

    private static String joined(int value, int unit, String name) {
      int rest = value % unit;
      return of(value / unit) + name + (rest == 0 ? "" : " " + of(rest));
    }
  }
}
