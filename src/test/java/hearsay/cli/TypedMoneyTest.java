package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypedMoneyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "250000|250000|",
        "10M|10000000|",
        "10 M|10000000|",
        "1.5bn|1500000000|",
        "1.5 bn|1500000000|",
        "2 Billion|2000000000|",
        "10 million|10000000|",
        "10mn|10000000|",
        "300 thousand|300000|",
        "300k|300000|",
        "2tn|2000000000000|",
        "10,000,000|10000000|",
        "10 000 000|10000000|",
        "10,000,000.50|10000000.50|",
        "€10m|10000000|EUR",
        "€ 10 million|10000000|EUR",
        "10m€|10000000|EUR",
        "10 million euros|10000000|EUR",
        "eur 10M|10000000|EUR",
        "10M USD|10000000|USD",
        "$5bn|5000000000|USD",
        "£300K|300000|GBP",
        "5 million Swiss francs|5000000|CHF",
        "20 baht|20|THB"
      })
  void reads_a_sum_as_it_is_written(String typed, BigDecimal amount, @Nullable String currency) {
    TypedMoney.Sum sum = TypedMoney.sum(typed).orElseThrow();

    assertThat(sum.amount()).isEqualByComparingTo(amount);
    assertThat(sum.currency()).isEqualTo(currency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ten", "1.000.000", "10 klingons", "€10 USD", "1,00", "10 5", "-5", "5Q"})
  void reads_nothing_else(String typed) {
    assertThat(TypedMoney.sum(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EUR,EUR",
    "usd,USD",
    "€,EUR",
    "£,GBP",
    "$,USD",
    "euro,EUR",
    "Euros,EUR",
    "US dollars,USD",
    "yen,JPY",
    "won,KRW",
    "Swiss francs,CHF",
    "Chinese yuan,CNY"
  })
  void knows_currencies_by_code_sign_and_English_name(String typed, String code) {
    assertThat(TypedMoney.currency(typed)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pesos", "klingons", "5 euros", "cents", "XQZ", ""})
  void takes_for_a_currency_what_is_one(String typed) {
    assertThat(TypedMoney.currency(typed)).isEmpty();
  }
}
