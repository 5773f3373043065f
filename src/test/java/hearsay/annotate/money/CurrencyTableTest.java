package hearsay.annotate.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.CurrencyDisplayNames;
import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CurrencyTableTest {
  private static final Set<String> NO_CURRENCIES = Set.of("XAD", "XTS", "XXX");

  /** The day on which a currency is legal tender; move it on when the file is renewed. */
  private static final Date DAY = Date.from(Instant.parse("2026-07-01T00:00:00Z"));

  private final CurrencyTable table = CurrencyTable.standard();

  @Test
  void holds_what_cldr_says() throws IOException {
    List<String> expected = cldr();
    if (Boolean.getBoolean("renew")) {
      renew(expected);
    }

    List<String> rows = lines().stream().filter(line -> !line.startsWith("#")).toList();

    assertThat(rows)
        .as("currencies.tsv; to renew it: ./mvnw test -Dtest=CurrencyTableTest -Drenew=true")
        .isEqualTo(expected);
  }

  @Test
  void knows_every_currency_of_a_country_that_the_jdk_knows() {
    List<String> unknown = new ArrayList<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      boolean country = currency.getDefaultFractionDigits() >= 0;
      if (country && !table.codes().contains(currency.getCurrencyCode())) {
        unknown.add(currency.getCurrencyCode());
      }
    }

    // Without a name in CLDR: codes that were withdrawn before they were in use, and, since Java
    // 25,
    // the unit in which Arab central banks keep accounts, which no newspaper counts in.
    assertThat(unknown).isSubsetOf("AYM", "ZWN", "XAD");
  }

  @Test
  void spells_only_currencies_and_units_that_it_knows() {
    assertThat(table.codes()).containsAll(table.spellings().values());
    assertThat(table.denominations().keySet()).containsAll(table.units().values());
    table.signs().values().forEach(sign -> assertThat(table.codes()).containsAll(sign.codes()));
    table.minors().values().stream()
        .map(CurrencyTable.Minor::denomination)
        .forEach(minor -> assertThat(table.codes()).containsAll(minor.codes()));
  }

  @Test
  void spells_only_adjectives_that_some_currency_has() {
    Set<String> known =
        table.names().keySet().stream()
            .map(name -> name.substring(0, name.lastIndexOf(' ')))
            .collect(Collectors.toSet());

    assertThat(known).containsAll(table.adjectives().values());
  }

  @ParameterizedTest
  @CsvSource({
    "jordanian, dinars, JOD",
    "swiss, francs, CHF",
    "russian, roubles, RUB",
    "american, dollars, USD",
    "emirati, dirhams, AED",
    "czech, crowns, CZK",
    "new zealand, dollars, NZD",
    "israeli, shekels, ILS",
    "qatari, rials, QAR",
    "french, francs, FRF",
  })
  void puts_adjective_and_unit_together(String adjective, String unit, String code) {
    assertThat(table.code(adjective, unit)).isEqualTo(code);
  }

  private static List<String> cldr() {
    CurrencyMetaInfo info = CurrencyMetaInfo.getInstance();
    CurrencyDisplayNames names = CurrencyDisplayNames.getInstance(ULocale.ENGLISH);
    List<String> rows = new ArrayList<>();
    for (String code : new TreeSet<>(info.currencies(CurrencyFilter.all()))) {
      if (NO_CURRENCIES.contains(code)) {
        continue;
      }
      String regions =
          info.regions(CurrencyFilter.onDate(DAY).withCurrency(code).withTender()).stream()
              .sorted()
              .map(region -> new ULocale("und", region).getDisplayCountry(ULocale.ENGLISH))
              .collect(Collectors.joining("|"));
      rows.add(
          String.join(
              "\t",
              code,
              names.getPluralName(code, "one"),
              names.getPluralName(code, "other"),
              names.getSymbol(code),
              names.getNarrowSymbol(code),
              regions));
    }
    return rows;
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CurrencyTable.class.getResourceAsStream("currencies.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static void renew(List<String> rows) throws IOException {
    List<String> all = new ArrayList<>(lines().stream().filter(l -> l.startsWith("#")).toList());
    all.addAll(rows);
    Path file = Path.of("src/main/resources/hearsay/annotate/money/currencies.tsv");
    Files.writeString(file, String.join("\n", all) + "\n");
    throw new AssertionError("renewed " + file + "; look at the changes and run the tests again");
  }
}
