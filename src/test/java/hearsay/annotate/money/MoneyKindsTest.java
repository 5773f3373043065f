package hearsay.annotate.money;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which papers of all countries write sums, several sentences for each. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MoneyKindsTest {
  /** Each sum as "[words] amount..max CODE approximation", " + " between them. */
  private static String read(String text) {
    List<Span> sentences = List.of(new Span(0, text.length()));
    return new MoneyFinder()
        .find(text, sentences).stream()
            .map(tag -> show(text, tag))
            .collect(Collectors.joining(" + "));
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
        "Argentina lent 9 million pesos and Uruguay 7 million pesos."
            + "| [9 million pesos] 9000000 ARS + [7 million pesos] 7000000 UYU",
        "Tanzania owes 6 billion shillings, Uganda 4 billion shillings."
            + "| [6 billion shillings] 6000000000 TZS + [4 billion shillings] 4000000000 UGX",
        "The Danish bank lost 5 million crowns and the Swedish one 3 million crowns."
            + "| [5 million crowns] 5000000 DKK + [3 million crowns] 3000000 SEK",
        "Bail was 900 dinars in Tunisia and 400 dinars in Kuwait."
            + "| [900 dinars] 900 TND + [400 dinars] 400 KWD",
        "Nepal will pay 50 million rupees and Sri Lanka 80 million rupees."
            + "| [50 million rupees] 50000000 NPR + [80 million rupees] 80000000 LKR",
        "Qatar gave 3 billion riyals and Saudi Arabia 2 billion riyals."
            + "| [3 billion riyals] 3000000000 QAR + [2 billion riyals] 2000000000 SAR",
        "Rwanda built it for 70 million francs, Burundi for 90 million francs."
            + "| [70 million francs] 70000000 RWF + [90 million francs] 90000000 BIF",
        "Cairo seized 8 million pounds and Damascus 9 million pounds."
            + "| [8 million pounds] 8000000 EGP + [9 million pounds] 9000000 SYP",
        "Morocco spent 6 billion dirhams, the Emirates 5 billion dirhams."
            + "| [6 billion dirhams] 6000000000 MAD + [5 billion dirhams] 5000000000 AED",
        "In Khartoum the clinic owed 3,000 pounds to a London bank." + "| [3,000 pounds] 3000 GBP",
      })
  void takes_the_nearest_country_of_the_sentence(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bail was set at KSh300,000. | [KSh300,000] 300000 KES",
        "Bail was set at Sh2 million in Nairobi. | [Sh2 million] 2000000 KES",
        "Bail was set at USh40m. | [USh40m] 40000000 UGX",
        "Bail was set at N250m in Lagos. | [N250m] 250000000 NGN",
        "Bail was set at Tk 20 lakh. | [Tk 20 lakh] 2000000 BDT",
        "Bail was set at Dh75,000. | [Dh75,000] 75000 AED",
        "Bail was set at Dhs 75,000 in Rabat. | [Dhs 75,000] 75000 MAD",
        "Bail was set at SFr1.5m. | [SFr1.5m] 1500000 CHF",
        "Bail was set at DKr60m. | [DKr60m] 60000000 DKK",
        "Bail was set at R 45 000 in Pretoria. | [R 45 000] 45000 ZAR",
        "Bail was set at NRs 4 lakh. | [NRs 4 lakh] 400000 NPR",
        "Bail was set at Bt3 million. | [Bt3 million] 3000000 THB",
        "Bail was set at GH¢900,000. | [GH¢900,000] 900000 GHS",
        "Bail was set at S/2.4 million. | [S/2.4 million] 2400000 PEN",
        "Bail was set at B/.5,000. | [B/.5,000] 5000 PAB",
        "Bail was set at LE 7,000 in Egypt. | [LE 7,000] 7000 EGP",
        "Bail was set at K900,000 in Lusaka. | [K900,000] 900000 ZMW",
        "Bail was set at Q80,000 in Guatemala. | [Q80,000] 80000 GTQ",
        "Bail was set at KM 2,500 in Sarajevo. | [KM 2,500] 2500 BAM",
        "Bail was set at KD4m in Kuwait. | [KD4m] 4000000 KWD",
        "Bail was set at C$9m in Managua. | [C$9m] 9000000 NIO",
        "Bail was set at U$S 500. | [U$S 500] 500 USD",
      })
  void reads_the_signs_of_local_papers(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The road is KM 25 long in Bosnia.",
        "QR 5 is a code.",
        "Lower N5 was closed.",
        "The Q80 was launched.",
        "ID 5,000 is his.",
        "It ran in Fr 3.",
        "DA 4 spoke to the court.",
        "Le 14 juillet was fine.",
        "LE 5 and MK 4 were sold.",
      })
  void leaves_letters_that_are_no_signs_there(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It took 8 or 9 billion yen. | [8 or 9 billion yen] 8000000000..9000000000 JPY",
        "It took £3 or 4 million. | [£3 or 4 million] 3000000..4000000 GBP",
        "It took two or three thousand euros." + "| [two or three thousand euros] 2000..3000 EUR",
        "It took $2 and $9 million. | [$2] 2000000 USD + [$9 million] 9000000 USD",
        "It took £4, £6 and £8 million."
            + "| [£4] 4000000 GBP + [£6] 6000000 GBP + [£8 million] 8000000 GBP",
        "It took 2 and 3 million francs in Switzerland."
            + "| [2] 2000000 CHF + [3 million francs] 3000000 CHF",
        "It took 40-odd million yen. | [40-odd million yen] 40000000 JPY about",
        "It took $70-odd. | [$70] 70 USD about",
        "It took another million euros. | [another million euros] 1000000 EUR",
        "It took another 3 million euros. | [3 million euros] 3000000 EUR",
        "It took a further billion dollars. | [a further billion dollars] 1000000000 USD",
        "It took a million or two euros. | [a million or two euros] 1000000..2000000 EUR",
        "It took 7 billion-plus yen. | [7 billion-plus yen] 7000000000 JPY over",
        "It took a million-plus euros. | [a million-plus euros] 1000000 EUR over",
        "It took 90-plus million yen. | [90-plus million yen] 90000000 JPY over",
        "It took 90+ million yen. | [90+ million yen] 90000000 JPY over",
        "It took £4, 6 and 8 million."
            + "| [£4] 4000000 GBP + [6] 6000000 GBP + [8 million] 8000000 GBP",
        "It took 20, 30 or 50 euros. | [20] 20 EUR + [30] 30 EUR + [50 euros] 50 EUR",
        "It took 3m, 4m and 9m yen. | [3m] 3000000 JPY + [4m] 4000000 JPY + [9m yen] 9000000 JPY",
        "It took a million and a half yen. | [a million and a half yen] 1500000 JPY",
        "It took three-and-a-half million yen. | [three-and-a-half million yen] 3500000 JPY",
        "It took half-a-billion yen. | [half-a-billion yen] 500000000 JPY",
        "It took a couple of billion yen. | [a couple of billion yen] 2000000000 JPY about",
        "It took two dozen euros. | [two dozen euros] 24 EUR",
        "It took €45 K. | [€45 K] 45000 EUR",
        "It took 6 M euros. | [6 M euros] 6000000 EUR",
        "It took $7tr. | [$7tr] 7000000000000 USD",
        "It took 8.000 euros. | [8.000 euros] 8000 EUR",
        "It took £2·5m. | [£2·5m] 2500000 GBP",
        "It took $25 and $3 million. | [$25] 25 USD + [$3 million] 3000000 USD",
        "In 2019 and 5 million euros later it ended. | [5 million euros] 5000000 EUR",
      })
  void reads_loose_numerals(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bribe was 70 million rand. | [70 million rand] 70000000 ZAR",
        "The bribe was 900,000 leva. | [900,000 leva] 900000 BGN",
        "The bribe was 4bn dong. | [4bn dong] 4000000000 VND",
        "The bribe was 30m soles. | [30m soles] 30000000 PEN",
        "The bribe was 2 million kina. | [2 million kina] 2000000 PGK",
        "The bribe was 8 million pula. | [8 million pula] 8000000 BWP",
        "The bribe was 60m quetzals. | [60m quetzals] 60000000 GTQ",
        "The bribe was 5 million leones. | [5 million leones] 5000000 SLE",
        "The bribe was 5 million kwacha in Malawi. | [5 million kwacha] 5000000 MWK",
        "The bribe was 50 drams in Armenia. | [50 drams] 50 AMD",
        "The bribe was 9,000 tenge. | [9,000 tenge] 9000 KZT",
        "The bribe was 9,000 baht. | [9,000 baht] 9000 THB",
      })
  void reads_unit_words_without_a_country(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He poured two drams.",
        "He poured 3,000 drams of whisky.",
        "She ate 3 soles.",
        "Some 5 million real accounts were lost.",
        "The 10 Rand researchers agreed.",
        "Two kip houses were sold.",
      })
  void leaves_other_words_that_are_spelled_like_units(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The year ended at –€4m. | [–€4m] -4000000 EUR",
        "The year ended at –5 million yen. | [–5 million yen] -5000000 JPY",
        "The year ended at −£80. | [−£80] -80 GBP",
        "The year ended at $(7) million. | [$(7) million] -7000000 USD",
        "The year ended at €(3.5)m. | [€(3.5)m] -3500000 EUR",
        "The year ended at $(12,500). | [$(12,500)] -12500 USD",
        "The loss was (€7 million). | [(€7 million)] -7000000 EUR",
        "The loss was (7.5) million yen. | [(7.5) million yen] -7500000 JPY",
        "The loss was ($7) million. | [($7) million] -7000000 USD",
        "The loss was EUR (7) million. | [EUR (7) million] -7000000 EUR",
        "The loss was GBP -7 million. | [GBP -7 million] -7000000 GBP",
        "The loss was negative $7bn. | [negative $7bn] -7000000000 USD",
        "The loss in yen (€7 million) fell. | [€7 million] 7000000 EUR",
        "The year ended at minus $6bn. | [minus $6bn] -6000000000 USD",
        "It sold the yard – $5m – last. | [$5m] 5000000 USD",
        "It cost €3m–€4m. | [€3m–€4m] 3000000..4000000 EUR",
        "It cost $5 (15) years ago. | [$5] 5 USD",
      })
  void reads_sums_below_zero(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It charges 25p a page. | [25p] 0.25 GBP",
        "Bread is 80 sen in Kuala Lumpur. | [80 sen] 0.8 MYR",
        "Bread is 90 kobo. | [90 kobo] 0.9 NGN",
        "Bread is 60 paise in Lahore. | [60 paise] 0.6 PKR",
        "Bread is 250 fils in Amman. | [250 fils] 0.25 JOD",
        "Bread is 50 fils in Dubai. | [50 fils] 0.5 AED",
        "Bread is 700 millimes. | [700 millimes] 0.7 TND",
        "Bread is 80 centavos in Brazil. | [80 centavos] 0.8 BRL",
        "Bread is 50 pesewas. | [50 pesewas] 0.5 GHS",
        "Bread is 5 jiao. | [5 jiao] 0.5 CNY",
        "Bread is 40 tetri. | [40 tetri] 0.4 GEL",
        "Bread is 60 bani in Moldova. | [60 bani] 0.6 MDL",
        "Bread is 75 centimes in Algeria. | [75 centimes] 0.75 DZD",
        "Bread is 50 cents in Durban. | [50 cents] 0.5 ZAR",
        "Bread is 50 cents in Lisbon. | [50 cents] 0.5 EUR",
        "Bread is 40 halalas. | [40 halalas] 0.4 SAR",
        "The ticket was four dollars twenty. | [four dollars twenty] 4.2 USD",
      })
  void reads_minor_units(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Watch it in 720p a night.",
        "See p. 30p for more.",
        "Three ore carriers sank.",
        "Two sen ministers left.",
        "Bread is 80 sen.",
      })
  void leaves_what_is_no_minor_unit(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Milan paid 6 million lire. | [6 million lire] 6000000 ITL",
        "Lisbon paid 6 million escudos. | [6 million escudos] 6000000 PTE",
        "Brussels paid 6 million francs. | [6 million francs] 6000000 BEF",
        "Paris paid 6 million francs. | [6 million francs] 6000000 FRF",
        "Vienna paid 6 million schillings. | [6 million schillings] 6000000 ATS",
        "Madrid paid 6 million pesetas. | [6 million pesetas] 6000000 ESP",
        "Amsterdam paid 6 million guilders. | [6 million guilders] 6000000 NLG",
        "Athens paid 6 million drachmas. | [6 million drachmas] 6000000 GRD",
        "Dublin paid 6 million punts. | [6 million punts] 6000000 IEP",
        "Zagreb paid 6 million kuna. | [6 million kuna] 6000000 HRK",
        "Tallinn paid 6 million kroons. | [6 million kroons] 6000000 EEK",
        "Helsinki paid 6 million marks. | [6 million marks] 6000000 FIM",
        "Bratislava paid 6 million crowns. | [6 million crowns] 6000000 SKK",
        "Istanbul paid 6 million lira. | [6 million lira] 6000000 TRY",
      })
  void reads_old_currencies(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }
}
