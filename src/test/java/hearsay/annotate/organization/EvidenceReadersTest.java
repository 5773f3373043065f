package hearsay.annotate.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On sentences by hand: what the readers add as names of organizations, in text order. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvidenceReadersTest {
  private static final WordKinds KINDS = new WordKinds();

  private static String found(String sentence) {
    List<Passage> passages = TestPassages.passages(sentence);
    Passage passage = passages.get(0);
    NamedOthers others = new NamedOthers(KINDS, passages);
    NameStart names = new NameStart(KINDS);
    Evidence evidence = new Evidence();
    List.of(
            new LegalFormReader(KINDS, others),
            new ClueReader(names, others),
            new DescribedNames(names, others),
            new SpeakerReader(KINDS, names, others),
            new HintReader(names, others),
            new OutletReader(KINDS, names, others),
            new InstitutionReader(KINDS),
            new UnitReader(KINDS, others),
            new NumberedNames(),
            new MilitaryUnits(KINDS, passages),
            new AcronymReader(KINDS, names, others),
            new KnownNameReader(KnownNames.all(), others))
        .forEach(reader -> reader.read(passage, evidence));
    return new TreeSet<>(evidence.ranges(passage, List.of()).stream().map(passage::text).toList())
        .stream().collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "he sold Halvik GmbH & Co. KG in May|Halvik GmbH & Co. KG",
        "he sold Halvik Nord sp. z o.o. in May|Halvik Nord sp. z o.o.",
        "he sold Halvik d.o.o in May|Halvik d.o.o",
        "he sold Halvik Sdn. Bhd. in May|Halvik Sdn. Bhd.",
        "he sold Halvik S.A. de C.V. in May|Halvik S.A. de C.V.",
        "he sold Halvik A / S in May|Halvik A / S",
        "he sold Halvik ( Oslo ) Co. , Ltd. in May|Halvik ( Oslo ) Co. , Ltd.",
        "he sold Bank of Halvik Ltd in May|Bank of Halvik Ltd",
        "boss of Halvik Ltd in May|Halvik Ltd",
        "sold in Oslo , Norway – Halvik Ltd in May|Halvik Ltd",
        "he sold Halvik Limited Partnership of Oslo in May|Halvik Limited Partnership",
        "he sold PT Halvik Laut in May|PT Halvik Laut",
        "he sold PT Halvik Laut Tbk in May|PT Halvik Laut Tbk",
        "he sold the PT Halvik in May|-",
        "he sold OOO Halvik in May|OOO Halvik",
        "he sold ПАО « Волна » in May|ПАО « Волна »",
        "he sold Halvik Ltd ( “ Halv ” ) in May|Halv + Halvik Ltd",
        "he sold Halvik Ltd ( the “ Lender ” ) in May|Halvik Ltd",
        "he sold Halvik AG in May|Halvik AG",
        "he saw Texas/L0.9 AG Paxton in May|-",
        "he saw Nero AD 60 in May|-",
        "the Limited paid|-",
        "At 9:15 AM ET Halvik opened|-",
        "In 9 de Co. he worked|-",
        "At 4K Halvik Co. he worked|4K Halvik Co.",
      })
  void a_legal_form_makes_a_name_an_organization(String sentence, String names) {
    assertThat(found(sentence)).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Shares in Halvik fell|Halvik",
        "he is chief executive of Halvik now|Halvik",
        "the charity Halvik closed|Halvik",
        "the company Halvik founded closed|-",
        "Shipbuilder Halvik closed|Halvik",
        "the area Halvik closed|-",
        "he likes Halvik 's chief executive|Halvik",
        "he likes Halvik 's sister|-",
        "Halvik said its profit rose|Halvik",
        "Halvik said it had sold a ship|Halvik",
        "Halvik said it was clear|-",
        "Norway/L0.9 said its profit rose|-",
        "Halvik and its unit Halvik Marine met|Halvik + Halvik Marine",
        "then Halvik , a maker of pumps , closed|Halvik",
        "then Halvik , a producer of films , left|-",
        "then Halvik , Tolvan and Brekke , three shipping companies , met|Brekke + Halvik + Tolvan",
        "then Halvik , Tolvan and Brekke , three shipping ministers , met|-",
        "the company “ Red Halvik ” closed|Red Halvik",
        "the word “ Red Halvik ” closed|-",
        "Shipbuilder Halvik and rival Tolvan met|Halvik + Tolvan",
        "said Marta/P0.9 Lund/P0.9 of Halvik Electronics .|Halvik Electronics",
        "said Marta/P0.9 Lund/P0.9 of Halvik .|-",
        "he told the World Bank so|World Bank",
        "he saw the World Bank Tower|-",
        "the NGO Halvik closed|Halvik",
        "the weekly Halvik said so|Halvik",
        "the weekly Halvik was read|-",
        "then Halvik , a daily , said so|Halvik",
        "shares of Halvik/L0.9 fell|Halvik",
        "Although Halvik Nord , a maker of pumps , closed|Halvik Nord",
        "As Halvik Nord said its profit rose|Halvik Nord",
        "As Halvik News reported|Halvik News",
        "it rained : When Halvik News reported|Halvik News",
        "Old Halvik News reported|Old Halvik News",
        "When Channel 9 reported|Channel 9",
      })
  void what_the_text_says_outright_makes_a_name_an_organization(String sentence, String names) {
    assertThat(found(sentence)).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "analysts at Halvik said so|Halvik",
        "a reporter for the Halvik left|Halvik",
        "a road at Halvik closed|-",
        "she works for Halvik now|Halvik",
        "then Halvik analyst Ann/P0.9 Poole/P0.9 left|Halvik",
        "then Halvik analyst left|-",
        "then Halvik , which makes valves , closed|Halvik",
        "then Halvik , which lies there , closed|-",
        "then Halvik filed for bankruptcy|Halvik",
        "then Halvik filed for divorce|-",
        "then Halvik reported a loss|Halvik",
        "then Halvik reported a fire|-",
        "then Halvik said in a statement that it would close|Halvik",
        "then Halvik said in May , and it had rained|-",
        "its parent company , Halvik , closed|Halvik",
        "its best friend , Halvik , closed|-",
        "the Halvik board met|Halvik",
        "the Halvik - owned yard closed|Halvik",
        "the Halvik - born man left|-",
        "they sued Halvik and its owner|Halvik",
        "Rival Halvik closed|Halvik",
        "he founded Halvik in May|Halvik",
        "he founded Norway in May|-",
      })
  void what_is_said_of_organizations_hints_at_one(String sentence, String names) {
    assertThat(found(sentence)).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "he told the Halvik Courier so|Halvik Courier",
        "the Halvik Courier reported it|Halvik Courier",
        "he saw the Halvik Mirror there|-",
        "the Sunday Halvik wrote it|Sunday Halvik",
        "then Radio Halvik was there|Radio Halvik",
        "then Halvik magazine wrote it|Halvik",
        "a Norwegian magazine wrote it|-",
        "the Office of the Halvik General left|Office of the Halvik General",
        "the Prosecutor 's Office left|Prosecutor 's Office",
        "the Halvik Office of Trade left|-",
        "the Institute for Peace and War left|Institute for Peace + Institute for Peace and War",
        "the Road of Halvik Peace closed|-",
        "he left Bund für Halvik ( BfH ) now|BfH + Bund für Halvik",
        "he left Norwegian Halvik Board ( HB ) now|HB + Halvik Board + Norwegian Halvik Board",
        "he left Halvik Markets Act ( HMA ) now|-",
        "he left Halvik Steel ( OSE : HST ) now|Halvik Steel",
        "he sold AB Halvik in May|AB Halvik",
        "he saw AB Halvik/P0.9 in May|-",
        "he sold “ Halvik ” d.o.o. in May|“ Halvik ” d.o.o.",
        "he sold 北電株式会社 in May|北電株式会社",
      })
  void what_a_name_is_made_of_makes_it_an_organization(String sentence, String names) {
    assertThat(found(sentence)).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "of the prosecutor 's Hate Crimes Bureau , under|Hate Crimes Bureau",
        "of the Norrford Police Department 's Dive Squad|Dive Squad + Norrford Police Department",
        "she heads the Grey Pier Trial Bureau now|Grey Pier Trial Bureau",
        "she heads the Bureau now|-",
        "Port Frauds Unit|Port Frauds Unit",
        "she heads Port Frauds Unit now|-",
        "the Port Frauds Unit Holding|-",
        "the government of the Norwegian Unit now|-",
      })
  void a_unit_is_known_by_its_noun_and_what_stands_before_it(String sentence, String names) {
    assertThat(found(sentence)).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Government of Norrland fell|Government of Norrland",
        "the U.S. Department of Ports fell|U.S. Department of Ports",
        "the Department of Ports 's Office of Piers|Department of Ports + Office of Piers",
      })
  void an_institution_ends_before_a_possessive(String sentence, String names) {
    assertThat(List.of(found(sentence).split(" \\+ "))).contains(names.split(" \\+ "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "he heard it on Lund Radio 4 today|Lund Radio 4",
        "he heard it on Radio 4 today|Radio 4",
        "he heard it on FOX 7 , then|FOX + FOX 7",
        "the Harbour Committee 1267 list|Harbour Committee 1267",
        "then 882 6QX opened|882 6QX",
        "their station 6QX opened|6QX",
        "in 1994 6QX closed|-",
        "they play in QRAA Division II now|QRAA Division II",
        "it has 6QX and more|-",
        "it has 2GB of radio|-",
        "then Lund 4 opened|-",
        "the Committee 12 met|-",
      })
  void a_figure_at_the_edge_is_part_of_a_broadcaster_and_of_a_committee(
      String sentence, String names) {
    assertThat(found(sentence)).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "then the 139th Halden Infantry left|139th Halden Infantry",
        "then the IV Corps left|IV Corps",
        "the regiment left and the 139th fought|139th",
        "the regiment left on the 13th and fought|-",
        "the regiment was in the 139th place|-",
        "then the 139th fought|-",
        "by Jordanian 71st Guards Battalion then|71st Guards Battalion + Jordanian 71st Guards"
            + " Battalion",
        "part of Lund 's Brigade , then|Lund 's Brigade",
        "with the 62d QZ and a regiment|62d QZ",
        "with the 55th Ohio and its brigade|55th Ohio + Ohio",
        "with the 62d QZ and more|-",
        "the 19th Street was closed|-",
        "Pope John/P0.9 XXIII left|-",
        "the Oslo/L0.95 's Brigade left|-",
      })
  void troops_are_told_by_their_number_or_their_commander(String sentence, String names) {
    assertThat(found(sentence)).isEqualTo(names == null ? "" : names);
  }
}
