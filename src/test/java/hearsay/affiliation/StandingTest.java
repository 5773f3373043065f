package hearsay.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.Metadata;
import hearsay.claim.Source;
import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
  private static Source source(String text, String source) {
    return new TaggedArticle(text).claim(source, "said", "the talks had failed").lastSource();
  }

  private static String role(String text, String source) {
    return String.valueOf(source(text, source).role());
  }

  private static String affiliation(String text, String source) {
    return String.valueOf(source(text, source).affiliation());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday Finance Minister [P Anna Kim] said the talks had failed. | Finance Minister",
        "Yesterday Senator [P Anna Kim] said the talks had failed. | Senator",
        "Yesterday Secretary of State [P Marta Lund] and former Mayor [P Anna Kim] said the talks had "
            + "failed. | former Mayor",
        "Yesterday Capt [P Anna Kim] said the talks had failed. | Capt",
        "Yesterday Mrs [P Anna Kim] said the talks had failed. | null",
        "Yesterday army spokesman Capt [P Anna Kim] said the talks had failed. | army spokesman",
        "Yesterday minister of mineral resources [P Anna Kim] said the talks had failed. "
            + "| minister of mineral resources",
        "Yesterday [P Anna Kim], the foreign minister of [L Norland], said the talks had failed. "
            + "| foreign minister of Norland",
        "Yesterday [P Anna Kim] (54), head of trade at [O Lodestar], said the talks had failed. "
            + "| head of trade at Lodestar",
        "Yesterday some Democrats including Senate whip [P Anna Kim] said the talks had failed. "
            + "| Senate whip",
        "Yesterday [P Anna Kim], 54, a hydrologist, said the talks had failed. | hydrologist",
        "Yesterday [P Anna Kim] MP, a lawyer, said the talks had failed. | lawyer",
        "Yesterday [P Anna Kim], a friend of the king, said the talks had failed. | null",
        "Yesterday [P Anna Kim], said one former official, said the talks had failed. | null",
        "Yesterday [P Anna Kim], the ministers and others said the talks had failed. | null",
        "The head of research, [P Anna Kim], said the talks had failed. | head of research",
        "After the king, [P Anna Kim] said the talks had failed. | null",
        "Its secretary, [P Anna Kim], said the talks had failed. | secretary",
        "Yesterday [P Anna Kim], who is deputy registrar at [O Lodestar], said the talks had "
            + "failed. | deputy registrar at Lodestar",
        "Yesterday Rear Admiral [P Anna Kim] said the talks had failed. | Rear Admiral",
        "Yesterday retired Major General [P Anna Kim] said the talks had failed. "
            + "| retired Major General",
        "Yesterday Attorney General [P Anna Kim] said the talks had failed. | Attorney General",
        "Yesterday Acme captain [P Anna Kim] said the talks had failed. | Acme captain",
        "Yesterday Gov [P Anna Kim] said the talks had failed. | Gov",
        "Yesterday [P Anna Kim], one of the organisers, said the talks had failed. "
            + "| one of the organisers",
        "Yesterday [P Anna Kim], one of the crowd, said the talks had failed. | null",
        "Yesterday [P Anna Kim], chief executive and treasurer at [O Acme Ltd], said the talks had "
            + "failed. | chief executive and treasurer at Acme Ltd",
        "Yesterday [P Anna Kim], editor in chief of [O Acme Ltd], said the talks had failed. "
            + "| editor in chief of Acme Ltd",
        "Yesterday [P Anna Kim], MD, a surgeon, said the talks had failed. | surgeon",
        "Yesterday [P Anna Kim], now chairman of [O Acme Ltd], said the talks had failed. "
            + "| chairman of Acme Ltd",
        "Yesterday [P Anna Kim], senior fellow at [O Acme Ltd], said the talks had failed. "
            + "| senior fellow at Acme Ltd",
        "Yesterday [P Anna Kim], a member of the board, said the talks had failed. "
            + "| member of the board",
        "Yesterday [P Anna Kim] was the minister. On Monday [P Kim] said the talks had failed. "
            + "| minister",
      })
  void what_the_words_beside_a_name_say_is_the_role(String text, String role) {
    String name = text.contains("[P Kim]") ? "Kim said" : "Anna Kim";
    assertThat(role(text, name.replace(" said", ""))).isEqualTo(role);
  }

  @Test
  void what_a_source_is_called_in_its_own_words_is_the_role() {
    String text =
        "The Labour Minister [P Anna Kim] left on Monday. The minister said the talks had failed.";
    Source source = source(text, "The minister");
    assertThat(source.name()).isEqualTo("Anna Kim");
    assertThat(source.role()).isEqualTo("minister");
  }

  @Test
  void the_nearest_role_before_the_claim_goes_before_one_after_it() {
    String text =
        "Yesterday lawyer [P Anna Kim] met editor [P Anna Kim]. On Monday [P Anna Kim] said the"
            + " talks had failed. Then farmer [P Anna Kim] left.";
    TaggedArticle article = new TaggedArticle(text);
    article.claim("Monday", "met", "left");
    article.claim("Anna Kim", "said", "the talks had failed");
    assertThat(article.lastSource().role()).isEqualTo("editor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday two officials at [O Acme Ltd] said the talks had failed. | two officials at "
            + "Acme Ltd | Acme Ltd",
        "Yesterday a [O Acme Ltd] official said the talks had failed. | a Acme Ltd official "
            + "| Acme Ltd",
        "Yesterday [L Norland]'s foreign minister said the talks had failed. | Norland's foreign "
            + "minister | Norland",
        "Yesterday the head of the river authority said the talks had failed. | the head of the "
            + "river authority | river authority",
        "Yesterday a government adviser said the talks had failed. | a government adviser "
            + "| government",
        "Yesterday a company engineer said the talks had failed. | a company engineer | null",
        "Yesterday regulators in [L Halden] said the talks had failed. | regulators in Halden "
            + "| Halden",
        "Yesterday economists in [L Halden] said the talks had failed. | economists in Halden "
            + "| null",
        "Yesterday analysts at Windward said the talks had failed. | analysts at Windward "
            + "| Windward",
        "Yesterday the lawyer of [P Anna Kim] said the talks had failed. | the lawyer of Anna Kim "
            + "| null",
        "In China Chinese officials said the talks had failed. | Chinese officials | China",
        "Yesterday Chinese officials said the talks had failed. | Chinese officials | null",
        "In China Chinese traders said the talks had failed. | Chinese traders | null",
        "Yesterday a spokesman for [L Norland]'s foreign minister said the talks had failed. "
            + "| a spokesman for Norland's foreign minister | Norland",
        "Yesterday lawmakers on the trade committee said the talks had failed. "
            + "| lawmakers on the trade committee | trade committee",
        "Yesterday lawmakers on the island said the talks had failed. "
            + "| lawmakers on the island | null",
        "Yesterday a spokesman for the army said the talks had failed. The army left. "
            + "| a spokesman for the army | army",
        "Yesterday the president of the Halden region said the talks had failed. "
            + "| the president of the Halden region | Halden region",
        "Yesterday a farmer of the Halden region said the talks had failed. "
            + "| a farmer of the Halden region | null",
        "The county was poor. A county engineer said the talks had failed. "
            + "| A county engineer | county",
        "[L Halden] has no rules, and the city's leaders said the talks had failed. "
            + "| the city's leaders | Halden",
        "[L Halden] and [L Norwick] fell, and the city's leaders said the talks had failed. "
            + "| the city's leaders | city",
        "In Halden county many left. A county engineer said the talks had failed. "
            + "| A county engineer | Halden county",
        "The county was poor. A county farmer said the talks had failed. | A county farmer | null",
        "In Halden municipality a municipal spokesman said the talks had failed. "
            + "| a municipal spokesman | Halden municipality",
        "Yesterday the port's director said the talks had failed. | the port's director | port",
        "Yesterday two former and one Norland official said the talks had failed. "
            + "| two former and one Norland official | null",
        "In China two former and one Chinese official said the talks had failed. "
            + "| two former and one Chinese official | China",
        "In Mexico a New Mexico senator said the talks had failed. | a New Mexico senator | null",
        "In [L New Mexico] a [L New Mexico] senator said the talks had failed. "
            + "| a New Mexico senator | New Mexico",
        "Yesterday a [O Democratic] official said the talks had failed. "
            + "| a Democratic official | null",
        "Yesterday the Halden Steel finance director said the talks had failed. "
            + "| the Halden Steel finance director | Halden Steel",
        "The [O Senate Democrats] left. Yesterday the Senate whip said the talks had failed. "
            + "| the Senate whip | Senate",
        "Her first campaign failed. Yesterday [P Anna Kim]'s campaign manager said the talks had "
            + "failed. | Anna Kim's campaign manager | null",
        "Yesterday a lawyer at the March of Dimes said the talks had failed. "
            + "| a lawyer at the March of Dimes | March of Dimes",
        "Yesterday the owner of the Serbian-language channel said the talks had failed. "
            + "| the owner of the Serbian-language channel | null",
      })
  void the_body_in_a_description_is_the_affiliation(
      String text, String source, String affiliation) {
    assertThat(affiliation(text, source)).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday [P Anna Kim] of [O Acme Ltd] said the talks had failed. | Acme Ltd",
        "Yesterday [P Anna Kim] of the brokerage Finlad said the talks had failed. | Finlad",
        "Yesterday [P Anna Kim], who heads [O Acme Ltd], said the talks had failed. | Acme Ltd",
        "Yesterday [P Anna Kim], who heads the Tides, Ports, and Harbours Institute, said the "
            + "talks had failed. | Tides, Ports, and Harbours Institute",
        "Yesterday [O Chartered Tide Planner] (CTP) [P Anna Kim] left. She said the talks had "
            + "failed. | null",
        "Yesterday [P Anna Kim], whose company [O Acme Ltd] sells oil, said the talks had failed. "
            + "| Acme Ltd",
        "Yesterday [O Acme Ltd]'s [P Anna Kim] said the talks had failed. | Acme Ltd",
        "Yesterday Defence Minister [P Anna Kim] said the talks had failed. The defence ministry "
            + "was shut. | defence ministry",
        "Yesterday [P Anna Kim], a lawyer in [L Halden], said the talks had failed. | null",
        "Yesterday [P Anna Kim] at [O Halden University] said the talks had failed. "
            + "| Halden University",
        "Yesterday [P Anna Kim] at [O Acme Ltd] said the talks had failed. | null",
        "Yesterday [P Anna Kim], who has run [O Acme Ltd], said the talks had failed. | Acme Ltd",
        "Yesterday [P Anna Kim] said the talks had failed. Her company, [O Acme Ltd], left. "
            + "| Acme Ltd",
        "Yesterday [P Anna Kim] said the talks had failed. [P Bo Lund] met her company, "
            + "[O Acme Ltd], on Monday. | null",
        "Yesterday Commerce Minister [P Anna Kim] said the talks had failed. China's commerce "
            + "ministry was shut. | China's commerce ministry",
        "Yesterday Chinese Commerce Minister [P Anna Kim] said the talks had failed. The commerce "
            + "ministry was shut. | null",
        "Yesterday Minister of Trade [P Anna Kim] said the talks had failed. | null",
        "The Halden police were there. Sgt [P Anna Kim] said the talks had failed. "
            + "| Halden police",
        "The Halden police were there. Retired Sgt [P Anna Kim] said the talks had failed. | null",
        "They met former Halden police officers. Sgt [P Anna Kim] said the talks had failed. | null",
        "The Halden police were there. Mrs [P Anna Kim] said the talks had failed. | null",
      })
  void a_named_person_speaks_for_the_body_beside_the_name(String text, String affiliation) {
    assertThat(affiliation(text, "Anna Kim")).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Acme Ltd] was sold. Its director said the talks had failed. | Its director | Acme Ltd",
        "[O Acme Ltd] was sold. His director said the talks had failed. | His director | null",
        "[O Acme Ltd] was sold. A spokesman said the talks had failed. | A spokesman | Acme Ltd",
        "[O Acme Ltd] was sold. A driver said the talks had failed. | A driver | null",
        "[L Norland] protested. A deputy minister said the talks had failed. | A deputy minister "
            + "| Norland",
        "They left. A deputy minister said the talks had failed. | A deputy minister | null",
        "[O Halden Chamber of Trade] met. The chamber's lawyer said the talks had failed. "
            + "| The chamber's lawyer | Halden Chamber of Trade",
        "[O Acme] was sold. The company's lawyer said the talks had failed. "
            + "| The company's lawyer | Acme",
        "[O Ministry of Trade] was shut. The company's lawyer said the talks had failed. "
            + "| The company's lawyer | null",
        "[O NATO] met. An alliance official said the talks had failed. "
            + "| An alliance official | NATO",
        "[O Acme Ltd] was sold. An official said the talks had failed. | An official | Acme Ltd",
        "They left. An official said the talks had failed. | An official | null",
        "[O Acme Ltd] was sold. An official familiar with it said the talks had failed. "
            + "| An official familiar with it | null",
        "[O Friends of Halden] met. Their chairman said the talks had failed. "
            + "| Their chairman | Friends of Halden",
        "[O Friends of Halden] met. Their lawyer said the talks had failed. "
            + "| Their lawyer | null",
        "[O Acme Ltd] rose. They left. It rained. Its lawyer said the talks had failed. "
            + "| Its lawyer | Acme Ltd",
        "The police left. Troopers said the talks had failed. | Troopers | police",
        "[O Bank of Norland] was shut. The governor said the talks had failed. | The governor "
            + "| Bank of Norland",
      })
  void a_body_that_is_spoken_of_is_meant(String text, String source, String affiliation) {
    assertThat(affiliation(text, source)).isEqualTo(affiliation);
  }

  @Test
  void a_pronoun_keeps_the_affiliation_of_the_one_it_takes_up() {
    String text =
        "Yesterday [L Norland]'s foreign minister said the talks had failed. He said it rained.";
    TaggedArticle article =
        new TaggedArticle(text)
            .claim("Norland's foreign minister", "said", "the talks had failed")
            .claim("He", "said", "it rained");
    assertThat(article.lastSource().affiliation()).isEqualTo("Norland");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Halden Mill] grew. They left [O Kvarn]. Chief executive [P Anna Kim] said the talks "
            + "had failed. [O Halden Mill] rose. | Anna Kim | Halden Mill",
        "[O Halden Mill] grew. They left [O Kvarn]. Chief executive [P Anna Kim] said the talks "
            + "had failed. | Anna Kim | null",
        "[O Halden Mill] grew. [O Halden Mill] rose. [O Kvarn] fell. Chief executive [P Anna Kim] "
            + "said the talks had failed. | Anna Kim | Kvarn",
        "[O Halden Thrift] grew. The thrift's chairman, [P Anna Kim], said the talks had failed. "
            + "| Anna Kim | Halden Thrift",
      })
  void the_body_that_an_article_is_about_is_meant(String text, String source, String affiliation) {
    assertThat(affiliation(text, source)).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Kvarn] fell. [O Halden Mill] grew. Chief executive [P Anna Kim] said the talks had "
            + "failed. | Anna Kim | Halden Mill",
        "[O Kvarn] rose. [O Kvarn] fell. [O Halden Mill] grew. They left. Chief executive [P Anna "
            + "Kim] said the talks had failed. | Anna Kim | Halden Mill",
        "[O Lund Herald] rose. [O Lund Herald] fell. They left. Chief executive [P Anna Kim] said "
            + "the talks had failed. | Anna Kim | null",
        "They told [O Kvarn] so. [O Kvarn] fell. They left. Chief executive [P Anna Kim] said the "
            + "talks had failed. | Anna Kim | null",
        "Our reporter said the talks had failed. | Our reporter | The Lund Herald",
        "Our lawyer said the talks had failed. | Our lawyer | null",
        "PRESENTER said the talks had failed. | PRESENTER | The Lund Herald",
      })
  void title_and_publisher_tell_what_an_article_is_about_and_whose_its_people_are(
      String text, String source, String affiliation) {
    Metadata metadata = new Metadata("Halden Mill grows", "The Lund Herald", null);
    Source found =
        new TaggedArticle(text, metadata)
            .claim(source, "said", "the talks had failed")
            .lastSource();
    assertThat(String.valueOf(found.affiliation())).isEqualTo(affiliation);
  }

  @Test
  void a_spokesman_speaks_for_whom_the_content_before_him_begins_with() {
    String text = "They left. [O Acme Ltd] rose, a spokesman said.";
    TaggedArticle article = new TaggedArticle(text).claim("a spokesman", "said", "Acme Ltd rose");
    assertThat(article.lastSource().affiliation()).isEqualTo("Acme Ltd");
  }

  @Test
  void a_spokesman_speaks_for_no_body_that_is_only_described() {
    String text =
        "The old candidate, who led the old movement with a March speech, will go. “It rained,” a"
            + " spokesman said.";
    TaggedArticle article = new TaggedArticle(text).claim("a spokesman", "said", "It rained");
    assertThat(article.lastSource().affiliation()).isNull();
  }

  @Test
  void one_of_those_who_spoke_before_speaks_for_whom_they_do() {
    String text =
        "Yesterday two [O Acme Ltd] officials said the talks had failed. One of them said it"
            + " rained. Others said it snowed.";
    TaggedArticle article =
        new TaggedArticle(text)
            .claim("two Acme Ltd officials", "said", "the talks had failed")
            .claim("One of them", "said", "it rained");
    assertThat(article.lastSource().affiliation()).isEqualTo("Acme Ltd");
    article.claim("Others", "said", "it snowed");
    assertThat(article.lastSource().affiliation()).isNull();
  }

  @Test
  void a_name_apposed_to_the_holder_of_a_post_is_a_person_whatever_its_tag() {
    String text = "The trust's chairman, [O Ambrose Lund], said the talks had failed.";
    assertThat(role(text, "Ambrose Lund")).isEqualTo("trust's chairman");
  }

  @Test
  void an_organization_has_neither() {
    Source source = source("Yesterday [O Acme Ltd] said the talks had failed.", "Acme Ltd");
    assertThat(source.role()).isNull();
    assertThat(source.affiliation()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the employer of those with whom the sentence before begins
        "Treasury officials left. The department's secretary said the talks had failed. | The department's secretary | Treasury",
        "Treasury officials left. The company's secretary said the talks had failed. | The company's secretary | null",
        // for whom a document speaks
        "A paper by the customs service left. The paper's authors said the talks had failed. | The paper's authors | customs service",
        "A paper left. The paper's authors said the talks had failed. | The paper's authors | null",
        // there
        "The [O Halden Bureau] left. A chemist there said the talks had failed. | A chemist there | Halden Bureau",
        "The [O Halden Bureau] left. A chemist said the talks had failed. | A chemist | null",
        "The [O Halden Bureau] fell. The bureau left. An official there said the talks had failed. | An official there | Halden Bureau",
        // a seat of government for its country
        "It was [L Slovakia]. [L Bratislava] left. A deputy minister said the talks had failed. | A deputy minister | Slovakia",
        "[L Bratislava] left. A deputy minister said the talks had failed. | A deputy minister | Bratislava",
        // no body by name
        "A maker of pumps left. An employee of the maker said the talks had failed. | An employee of the maker | null",
        "Yesterday the opposition leader said the talks had failed. | the opposition leader | null",
      })
  void a_body_is_told_by_what_stands_around(String text, String source, String affiliation) {
    assertThat(affiliation(text, source)).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday frontman [P Anna Kim] said the talks had failed. | frontman",
        "Yesterday they met on stage [P Anna Kim] said the talks had failed. | null",
        "Yesterday the song [P Anna Kim] said the talks had failed. | null",
        "On Monday, wizard [P Anna Kim] said the talks had failed. | wizard",
        "By wizard [P Anna Kim] said the talks had failed. | null",
        "Next door [P Anna Kim] said the talks had failed. | null",
        "On Monday, wizard [P Kim] said the talks had failed. | null",
        "Yesterday [P Bo Lund]'s sidekick [P Anna Kim] said the talks had failed. "
            + "| Bo Lund's sidekick",
        "Yesterday Secretary of the Treasury [P Anna Kim] said the talks had failed. "
            + "| Secretary of the Treasury",
        "Yesterday the head of the mill [P Kim] said the talks had failed. | null",
        "Yesterday Minister for Trade and Fisheries [P Anna Kim] said the talks had failed. "
            + "| Minister for Trade and Fisheries",
        "Yesterday Under Secretary for Trade and Fisheries [P Anna Kim] said the talks had "
            + "failed. | Under Secretary for Trade and Fisheries",
        "On Monday, actor and comedian [P Anna Kim] said the talks had failed. "
            + "| actor and comedian",
        "Yesterday the king and actor [P Anna Kim] said the talks had failed. | actor",
        "Then “Was President [P Anna Kim] said the talks had failed. | President",
        "Yesterday Reps [P Bo Lund] and [P Anna Kim] said the talks had failed. | Reps",
        "Yesterday Senators [P Bo Lund] (Norland) and [P Anna Kim] said the talks had failed. "
            + "| Senators",
        "Yesterday Senator [P Bo Lund] and [P Anna Kim] said the talks had failed. | null",
        "Yesterday Secretary of State for Colonial Affairs [P Anna Kim] said the talks had failed. "
            + "| Secretary of State for Colonial Affairs",
      })
  void a_title_before_a_name_is_the_role(String text, String role) {
    String name = text.contains("[P Kim]") ? "Kim" : "Anna Kim";
    assertThat(role(text, name)).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday Sen [P Anna Kim], chairman of [O Acme Ltd], said the talks had failed. "
            + "| chairman of Acme Ltd",
        "Yesterday Sen [P Anna Kim], a friend, said the talks had failed. | Sen",
        "Yesterday [P Anna Kim], 54, a numbers genius, said the talks had failed. "
            + "| numbers genius",
        "They praised [P Anna Kim], a surprise, but she said the talks had failed. | null",
        "Yesterday [P Anna Kim], a republican and lawyer who left, said the talks had failed. "
            + "| republican and lawyer",
        "Yesterday [P Anna Kim], a lawyer and friend who left, said the talks had failed. "
            + "| lawyer and friend",
        "Yesterday [P Anna Kim], director for research and trade at [O Acme Ltd], said the talks "
            + "had failed. | director for research and trade at Acme Ltd",
        "Yesterday [P Anna Kim], director of the mill and trade at [O Acme Ltd], said the talks "
            + "had failed. | null",
        "Yesterday [P Anna Kim], a driver from [L Halden], AL, said the talks had failed. "
            + "| driver from Halden, AL",
        "Yesterday [P Anna Kim], a driver from [L Halden], [L Norland], said the talks had "
            + "failed. | driver from Halden, Norland",
        "Yesterday [P Anna Kim], a driver from [L Halden], [P Bo Lund] and others said the talks "
            + "had failed. | driver from Halden",
        "Yesterday [P Anna Kim], a lawyer at the University of [L Norland], Halden, said the talks "
            + "had failed. | lawyer at the University of Norland, Halden",
        "Yesterday [P Anna Kim], host of [O Acme]'s “Morning Call,” said the talks had failed. "
            + "| host of Acme's “Morning Call”",
        "Yesterday [P Anna Kim], a lawyer of its parent company, [O Acme Ltd], said the talks had "
            + "failed. | lawyer of its parent company, Acme Ltd",
        "Yesterday [P Anna Kim], a lawyer of the company, [P Bo Lund] said the talks had failed. "
            + "| lawyer of the company",
        "Yesterday [P Anna Kim], an aide after the war and now director of [O Acme Ltd], said the "
            + "talks had failed. | aide after the war and now director of Acme Ltd",
        "Yesterday [P Anna Kim], a supporter of the king, said the talks had failed. "
            + "| supporter of the king",
      })
  void an_apposition_is_the_role_to_its_end(String text, String role) {
    assertThat(role(text, "Anna Kim")).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // an adjective of a people or a party
        "Yesterday a [O Chinese-Norlander] writer left. A [O Chinese-European] reporter [P Anna "
            + "Kim] said the talks had failed. | null",
        "In [L Norland] the [O Norland Democratic] governor [P Anna Kim] said the talks had "
            + "failed. | Norland",
        // a capital at the start of a sentence
        "[O Former] reporter [P Anna Kim] said the talks had failed. | null",
        // a post tagged as a body, and the chamber in it
        "Yesterday [P Anna Kim], a spokesman for [O House Speaker] [P Bo Lund], said the talks "
            + "had failed. | null",
        "Yesterday House Majority Leader [P Anna Kim] said the talks had failed. | House",
        "Yesterday Speaker of the House [P Anna Kim] said the talks had failed. | House",
        // constituencies
        "Yesterday Sen [P Anna Kim] of [L Norland] said the talks had failed. | Norland",
        "Yesterday lawyer [P Anna Kim] of [L Norland] said the talks had failed. | null",
        "Yesterday [L Halden] Public Advocate [P Anna Kim] said the talks had failed. | Halden",
        // acronyms
        "The Halden Film Awards (HFA) left. [O HFA] director [P Anna Kim] said the talks had "
            + "failed. | Halden Film Awards",
        "The film fund (HFA) left. [O HFA] director [P Anna Kim] said the talks had failed. | HFA",
        "They left CRX's office. Yesterday CRX mechanic [P Anna Kim] said the talks had failed. "
            + "| CRX",
        "They left TV's heroes. Yesterday TV mechanic [P Anna Kim] said the talks had failed. "
            + "| null",
        // the present post
        "Yesterday [P Anna Kim], an aide of [O Kvarn] and now director of [O Acme Ltd], said the "
            + "talks had failed. | Acme Ltd",
        "Yesterday [P Anna Kim], the director of [O Kvarn] and chairman of [O Acme Ltd], said the "
            + "talks had failed. | Kvarn",
        "Yesterday [P Anna Kim], former director of [O Kvarn] and chairman of [O Acme Ltd], said "
            + "the talks had failed. | Acme Ltd",
        // parts and wholes
        "Yesterday [P Anna Kim], who chairs the history department at the [O Halden University], "
            + "said the talks had failed. | Halden University",
        "Yesterday [P Anna Kim], a lawyer for Kvarn's parent company, [O Acme Ltd], said the talks "
            + "had failed. | Acme Ltd",
        "Yesterday [P Anna Kim], a lawyer at the University of [L Norland], Halden, said the talks "
            + "had failed. | University of Norland, Halden",
        // ties
        "Yesterday [O Acme Ltd], founded by investor [P Anna Kim], said it rose. Then [P Anna Kim] "
            + "said the talks had failed. | Acme Ltd",
        "Yesterday Acme Radio's [P Anna Kim] said the talks had failed. | Acme Radio",
        "Yesterday [P Anna Kim] at [O Acme University] meetings said the talks had failed. "
            + "| null",
        // forces
        "They spoke of military power. Capt [P Anna Kim] said the talks had failed. | null",
        "The military left. Capt [P Anna Kim] said the talks had failed. | military",
        "His campaign manager [P Anna Kim] said the talks had failed. [O Halden Campaign] grew. "
            + "| null",
        "The Department of the Treasury left. Yesterday Secretary of the Treasury [P Anna Kim] "
            + "said the talks had failed. | Treasury",
        "The [O Norland Department of the Treasury] left. Yesterday Secretary of the Treasury [P "
            + "Anna Kim] said the talks had failed. | Norland Department of the Treasury",
      })
  void no_other_words_are_taken_for_the_body(String text, String affiliation) {
    assertThat(affiliation(text, "Anna Kim")).isEqualTo(affiliation);
  }
}
