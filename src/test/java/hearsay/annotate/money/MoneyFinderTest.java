package hearsay.annotate.money;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Approximation;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MoneyFinderTest {
  private final MoneyFinder finder = new MoneyFinder();

  private List<MoneyTag> find(String text) {
    return finder.find(text, List.of(new Span(0, text.length())));
  }

  /** Each sum as "[words] amount..max CODE approximation", " + " between them. */
  private String read(String text) {
    return find(text).stream().map(tag -> show(text, tag)).collect(Collectors.joining(" + "));
  }

  private static String show(String text, MoneyTag tag) {
    String max = tag.max() == null ? "" : ".." + tag.max().toPlainString();
    String around = tag.approximation() == null ? "" : " " + tag.approximation().key();
    String amount = tag.amount().toPlainString() + max;
    return "[" + tag.span().of(text) + "] " + amount + " " + tag.currency() + around;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It paid US$5 million. | [US$5 million] 5000000 USD",
        "It paid A$3.2bn. | [A$3.2bn] 3200000000 AUD",
        "It paid C$4m. | [C$4m] 4000000 CAD",
        "It paid HK$100. | [HK$100] 100 HKD",
        "It paid NT$2 trillion. | [NT$2 trillion] 2000000000000 TWD",
        "It paid S$5.50. | [S$5.50] 5.5 SGD",
        "It paid NZ$7. | [NZ$7] 7 NZD",
        "It paid R$9.5 bn. | [R$9.5 bn] 9500000000 BRL",
        "It paid Mex$10. | [Mex$10] 10 MXN",
        "It paid CN¥5bn. | [CN¥5bn] 5000000000 CNY",
        "It paid RMB 100. | [RMB 100] 100 CNY",
        "It paid RMB100m. | [RMB100m] 100000000 CNY",
        "It paid Rs 500. | [Rs 500] 500 INR",
        "It paid Rs. 5 crore. | [Rs. 5 crore] 50000000 INR",
        "It paid ₹2,000 crore. | [₹2,000 crore] 20000000000 INR",
        "It paid 100 ₽. | [100 ₽] 100 RUB",
        "It paid ₴50. | [₴50] 50 UAH",
        "It paid ₺30k. | [₺30k] 30000 TRY",
        "It paid ₩5tn. | [₩5tn] 5000000000000 KRW",
        "It paid ₪70. | [₪70] 70 ILS",
        "It paid ¥800. | [¥800] 800 JPY",
        "It paid £5 m. | [£5 m] 5000000 GBP",
        "It paid 5,000元. | [5,000元] 5000 CNY",
        "It paid $.75. | [$.75] 0.75 USD",
        "It paid £1½m. | [£1½m] 1500000 GBP",
        "It paid 99¢. | [99¢] 0.99 USD",
      })
  void reads_signs(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It cost USD 5m. | [USD 5m] 5000000 USD",
        "It cost 350 GBP. | [350 GBP] 350 GBP",
        "It cost EUR5m. | [EUR5m] 5000000 EUR",
        "It cost 40MSEK. | [40MSEK] 40000000 SEK",
        "It cost 60 KEUR. | [60 KEUR] 60000 EUR",
        "It cost 80 EUR million. | [80 EUR million] 80000000 EUR",
        "It cost TRY 1,500. | [TRY 1,500] 1500 TRY",
        "It cost 20 million Swiss francs. | [20 million Swiss francs] 20000000 CHF",
        "It cost 6 Jordanian dinars. | [6 Jordanian dinars] 6 JOD",
        "It cost 3m Australian dollars. | [3m Australian dollars] 3000000 AUD",
        "It cost 8 U.S. dollars. | [8 U.S. dollars] 8 USD",
        "It cost 200 hryvnias. | [200 hryvnias] 200 UAH",
        "It cost 5bn yuan. | [5bn yuan] 5000000000 CNY",
        "It cost 5bn renminbi. | [5bn renminbi] 5000000000 CNY",
        "It cost 100m roubles. | [100m roubles] 100000000 RUB",
        "It cost 100m Belarusian roubles. | [100m Belarusian roubles] 100000000 BYN",
        "It cost 5 lakh rupees. | [5 lakh rupees] 500000 INR",
        "It cost 5 lakh crore rupees. | [5 lakh crore rupees] 5000000000000 INR",
        "It cost 700 CFA francs. | [700 CFA francs] 700 XOF",
        "It cost 2m Bosnia-Herzegovina convertible marks."
            + "| [2m Bosnia-Herzegovina convertible marks] 2000000 BAM",
        "It cost 12 Dutch guilders. | [12 Dutch guilders] 12 NLG",
        "It cost 900 Spanish pesetas. | [900 Spanish pesetas] 900 ESP",
        "It cost 30 Finnish markkas. | [30 Finnish markkas] 30 FIM",
        "It cost 10 Deutsche marks. | [10 Deutsche marks] 10 DEM",
        "It cost 5 million Brazilian reais. | [5 million Brazilian reais] 5000000 BRL",
        "It cost 40 pounds sterling. | [40 pounds sterling] 40 GBP",
        "It cost $249 USD. | [$249 USD] 249 USD",
        "It cost $5 million Canadian. | [$5 million Canadian] 5000000 CAD",
      })
  void reads_codes_and_names(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He owes 70 pence. | [70 pence] 0.7 GBP",
        "He owes 5 cents. | [5 cents] 0.05 USD",
        "He owes 500 kopecks. | [500 kopecks] 5 RUB",
        "He owes 5 euro cents. | [5 euro cents] 0.05 EUR",
        "He owes 4 dollars 50 cents. | [4 dollars 50 cents] 4.5 USD",
        "He owes four dollars and ten cents. | [four dollars and ten cents] 4.1 USD",
        "He owes £3 10p. | [£3 10p] 3.1 GBP",
        "He owes 8 dollars 25. | [8 dollars 25] 8.25 USD",
        "He owes 15 dollars and 15 euros. | [15 dollars] 15 USD + [15 euros] 15 EUR",
        "He owes $100 and 50 people know. | [$100] 100 USD",
      })
  void reads_minor_units(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "half a billion dollars | [half a billion dollars] 500000000 USD",
        "a quarter of a million euros | [a quarter of a million euros] 250000 EUR",
        "three quarters of a million euros | [three quarters of a million euros] 750000 EUR",
        "three and a half million euros | [three and a half million euros] 3500000 EUR",
        "3 and a half million euros | [3 and a half million euros] 3500000 EUR",
        "a million dollars | [a million dollars] 1000000 USD",
        "one point two five million dollars | [one point two five million dollars] 1250000 USD",
        "one hundred and twenty-five thousand yen"
            + "| [one hundred and twenty-five thousand yen] 125000 JPY",
        "two million three hundred thousand and six euros"
            + "| [two million three hundred thousand and six euros] 2300006 EUR",
        "a hundred thousand million yen | [a hundred thousand million yen] 100000000000 JPY",
        "tens of millions of euros | [tens of millions of euros] 10000000 EUR about",
        "hundreds of thousands of dollars | [hundreds of thousands of dollars] 100000 USD about",
      })
  void reads_numbers_in_words(String text, String expected) {
    assertThat(read("It lost " + text + ".")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234.567,89 € | 1234567.89",
        "1,234,567.89 € | 1234567.89",
        "1'234'567.89 € | 1234567.89",
        "12,34,567 € | 1234567",
        "1 234 567 € | 1234567",
        "1\u00a0234\u202f567 € | 1234567",
        "49,99 € | 49.99",
        "5,5 million € | 5500000",
        "1.234 € | 1.234",
      })
  void reads_groups_and_decimals(String text, String expected) {
    assertThat(find(text))
        .singleElement()
        .satisfies(
            tag -> {
              assertThat(tag.amount()).isEqualByComparingTo(expected);
              assertThat(tag.span().of(text)).isEqualTo(text);
            });
  }

  @Test
  void takes_points_for_thousands_where_the_article_groups_by_points() {
    assertThat(read("It sold 1.250.000 cars for 350.000 euros."))
        .isEqualTo("[350.000 euros] 350000 EUR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "worth $5-7 million | [$5-7 million] 5000000..7000000 USD",
        "worth 5–7 billion yuan | [5–7 billion yuan] 5000000000..7000000000 CNY",
        "worth $5 million to $7 million | [$5 million to $7 million] 5000000..7000000 USD",
        "between €2 million and €3 million | [€2 million and €3 million] 2000000..3000000 EUR",
        "between 2 and 3 million euros | [2 and 3 million euros] 2000000..3000000 EUR",
        "worth two to three million dollars"
            + "| [two to three million dollars] 2000000..3000000 USD",
        "worth $500,000-$1 million | [$500,000-$1 million] 500000..1000000 USD",
        "worth $1,000–2,000 | [$1,000–2,000] 1000..2000 USD",
        "worth 5 million-6 million euros" + "| [5 million-6 million euros] 5000000..6000000 EUR",
        "from $5m to $7m | [$5m] 5000000 USD + [$7m] 7000000 USD",
        "profit fell $2m to $10m | [$2m] 2000000 USD + [$10m] 10000000 USD",
        "cost $7 to $5 | [$7] 7 USD + [$5] 5 USD",
        "$5m to 3 firms | [$5m] 5000000 USD",
      })
  void reads_ranges_as_one_and_changes_as_two(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "more than $5m | over",
        "at least a $5m | over",
        "in excess of $5m | over",
        "$5m or more | over",
        "$5m-plus | over",
        "nearly $5m | under",
        "up to $5m | under",
        "no more than $5m | under",
        "less than $5m | under",
        "about $5m | about",
        "an estimated $5m | about",
        "~$5m | about",
        "some $5m | about",
      })
  void reads_how_exact_a_sum_is_and_leaves_the_words_out(String text, String expected) {
    assertThat(find("It paid " + text + " today."))
        .singleElement()
        .satisfies(
            tag -> {
              assertThat(tag.approximation())
                  .isEqualTo(Approximation.valueOf(expected.toUpperCase(Locale.ROOT)));
              assertThat(tag.span().of("It paid " + text + " today.")).isEqualTo("$5m");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a dollar-denominated bond",
        "50 pounds of flour",
        "The drone weighs 200 pounds.",
        "a 50-pound payload",
        "The team won 3 medals.",
        "The other 20 won a prize.",
        "$GOOG rose 5%",
        "50 Cent sang.",
        "Euro 2016 and the 2016 Euro",
        "EUR 3.5% notes",
        "TOP 10 lists",
        "PHP 8.2 is out.",
        "Goals such as SDG 5 matter.",
        "ALL 4 answers",
        "reached the 2 million mark",
        "two million real people",
        "A B-52 dollar sign",
        "up 12 1/2 cents",
        "price of $1.2.3",
        "by 5 percent, or 10 per cent",
        "It traded at 110 yen to the dollar.",
        "100 dinars",
        "several dollars",
        "abc$5",
        "x192.168.1.1$",
      })
  void leaves_what_is_not_money(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fell by -$5m | [-$5m] -5000000 USD",
        "fell by minus €5m | [minus €5m] -5000000 EUR",
        "at ($-5m) | [$-5m] -5000000 USD",
        "the US-$5m deal | [$5m] 5000000 USD",
      })
  void reads_sums_below_zero(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a $70-a-share bid | [$70] 70 USD",
        "a 10-million-euro deal | [10-million-euro] 10000000 EUR",
        "a five-million-dollar house | [five-million-dollar] 5000000 USD",
        "it cost $5. | [$5] 5 USD",
        "('$5,000') | [$5,000] 5000 USD",
        "€100m/£80m | [€100m] 100000000 EUR + [£80m] 80000000 GBP",
        "1.5 billion yuan ($209 million) | [1.5 billion yuan] 1500000000 CNY"
            + " + [$209 million] 209000000 USD",
        "in 2010 $ 5 million | [$ 5 million] 5000000 USD",
      })
  void cuts_spans_at_the_sum(String text, String expected) {
    assertThat(read(text.replace("'", ""))).isEqualTo(expected);
  }

  @Test
  void never_crosses_the_end_of_a_sentence() {
    String text = "He had 5. Million dollars were lost. It cost $5 million";
    List<Span> sentences = List.of(new Span(0, 9), new Span(10, 36), new Span(37, 47));

    List<MoneyTag> found = finder.find(text, sentences);

    assertThat(found)
        .singleElement()
        .satisfies(tag -> assertThat(tag.span().of(text)).isEqualTo("$5"));
  }

  @Test
  void counts_spans_in_utf16_units() {
    String text = "😀 It paid €5m.";

    assertThat(find(text))
        .singleElement()
        .satisfies(tag -> assertThat(tag.span()).isEqualTo(new Span(11, 14)));
  }

  @Test
  void finds_nothing_in_nothing() {
    assertThat(finder.find("", List.of())).isEmpty();
  }
}
