package hearsay.annotate.money;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CurrencyContextTest {
  private static String lastCurrency(String text) {
    List<Span> sentences = new ArrayList<>();
    for (int start = 0, end; start < text.length(); start = end) {
      end = text.indexOf(". ", start);
      end = end < 0 ? text.length() : end + 2;
      sentences.add(new Span(start, end));
    }
    List<MoneyTag> tags = new MoneyFinder().find(text, sentences);
    return tags.isEmpty() ? "none" : tags.get(tags.size() - 1).currency();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The farm pays two Jordanian dinars; the other pays 1 dinar | JOD",
        "Jordan raised the fee to 20 dinars | JOD",
        "Kuwait built it. Kuwait ran it, not Iraq. The fee is 20 dinars | KWD",
        "Kuwait built it. Kuwait ran it. The fee in Iraq is 20 dinars | IQD",
        "Cameroon paid 5m CFA francs | XAF",
        "Togo paid 5m francs CFA | XOF",
        "It paid 5m CFA francs | XOF",
        "CANBERRA - The fund lost 5m dollars | AUD",
        "Australia and the U.S. lost 5m dollars | USD",
        "Beirut paid 9 million pounds | LBP",
        "Beirut and London paid 9 million pounds | GBP",
        "Pakistan said it needs 600 rupees | PKR",
        "Delhi said it needs 600 rupees | INR",
        "It needs 600 rupees | INR",
        "Norway paid 40 kroner | NOK",
        "Denmark paid 40 kr | DKK",
        "It paid 40 kronor | SEK",
        "It paid 40 kr | none",
        "Switzerland paid 90 francs | CHF",
        "Mexico paid 90 pesos | MXN",
        "Argentina paid 90 pesos | ARS",
        "China paid ¥90 | CNY",
        "It paid 5 yuan, then ¥90 | CNY",
        "Japan and Japan, not China, paid ¥90 | JPY",
        "South Africa paid R500 | ZAR",
        "It paid R500 | none",
        "Cairo paid 5 Egyptian pounds, then 9 pounds to the bank | EGP",
        "In Egypt the ticket cost £9 | GBP",
        "Germany paid 90 marks | DEM",
        "Seoul paid 9,000 won | KRW",
        "North Korea and North Korea paid 5 million won | KRW",
      })
  void resolves_units_and_signs_by_the_article(String text, String code) {
    assertThat(lastCurrency(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Australia paid $5 | USD",
        "Australia paid A$5m ($3.3m) and Australia paid $9 | USD",
        "Australia paid A$5m, then $9 | USD",
        "Australia paid 5m Australian dollars, then $9 | AUD",
        "Singapore wants US$5m; Singapore and Singapore paid $9 | SGD",
        "Washington, with Canada, paid US$5m and C$9, then $9 | USD",
        "Australia paid A$5m, then 40 cents | AUD",
        "France paid €5, then 40 cents | EUR",
        "The United States paid €5 and $9, then 40 cents | USD",
      })
  void takes_a_bare_dollar_for_another_only_with_two_reasons(String text, String code) {
    assertThat(lastCurrency(text)).isEqualTo(code);
  }
}
