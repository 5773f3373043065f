package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Source;
import hearsay.claim.SourceType;
import hearsay.grammar.TaggedArticle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a source is that is no pronoun, on articles in which the names are marked by hand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SourceResolverTest {
  private static void check(Source source, String name, SourceType type) {
    assertThat(source.name()).isEqualTo(name);
    assertThat(source.type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Maria Orlova]|Maria Orlova|PERSON",
        "[O WHO]|WHO|ORGANIZATION",
        "[O Eurostat]'s line|Eurostat|ORGANIZATION",
        "[O Eurostat]'s tide|Eurostat's tide|UNNAMED",
        "[P Maria Orlova] and [P Kurt Delgado] of the [O Commerce Ministry]|Maria Orlova and Kurt Delgado|GROUP",
        "[P Maria Orlova] and the [O Bank of Velm]|Maria Orlova and Bank of Velm|GROUP",
        "[L US]|US|PLACE",
        "Finance Minister [P Maria Orlova]|Maria Orlova|PERSON",
        "Fitness app [P Velmar]|Velmar|ORGANIZATION",
        "The popular counting app [P Velmar]|Velmar|ORGANIZATION",
        "users of the app [P Velmar]|users of the app Velmar|GROUP",
        "Secretary of State [P Kurt Delgado]|Kurt Delgado|PERSON",
        "[P Maria Orlova], who runs the audit|Maria Orlova|PERSON",
        "The deputy head, [P Kurt Delgado],|Kurt Delgado|PERSON",
        "The head of the border post, [P Kurt Delgado],|Kurt Delgado|PERSON",
        "The presiding judge, Dr. [P Maria Orlova],|Maria Orlova|PERSON",
        "[O Eurostat], the statistical office,|Eurostat|ORGANIZATION",
        "the [O Commerce Ministry]|Commerce Ministry|ORGANIZATION",
        "The Canadian bidder, [O Fundy Marine Systems],|Fundy Marine Systems|ORGANIZATION",
        "The owner, Boreal Short Sea,|Boreal Short Sea|ORGANIZATION",
        "The owner, Boreal Lines of [L Halden],|Boreal Lines|ORGANIZATION",
        "The owner, Boreal Bank of [L Halden],|Boreal Bank of Halden|ORGANIZATION",
        "A report by [O Eurostat]|Eurostat|ORGANIZATION",
        "A [O Eurostat] report|Eurostat|ORGANIZATION",
        "A report by [O Eurostat] and the [O Omega Works]|Eurostat and Omega Works|ORGANIZATION",
        "A report by [O Eurostat] and [O Omega Works]' auditors|Eurostat|ORGANIZATION",
        "The [O Board of Trade] and the [O Port Office] ([O PO])|Board of Trade and Port Office|ORGANIZATION",
        "[O Eurostat]'s database|Eurostat|ORGANIZATION",
        "Documents seen by [O Lantern Investigations]|Documents seen by Lantern Investigations|DOCUMENT",
        "Invoices|Invoices|DOCUMENT",
        "The manifest|manifest|DOCUMENT",
        "[L Beijing]|Beijing|PLACE",
        "the central bank|central bank|ORGANIZATION",
        "[L Russia]'s central bank|Russia's central bank|ORGANIZATION",
        "the ministry of defence|ministry of defence|ORGANIZATION",
        "a person familiar with the talks|person familiar with the talks|UNNAMED",
        "two officials at the [O Commerce Ministry]|two officials at the Commerce Ministry|UNNAMED",
        "A [O Treasury] minister|Treasury minister|UNNAMED",
        "a lawyer for [P Maria Orlova]|lawyer for Maria Orlova|UNNAMED",
        "a person from the association|person from the association|UNNAMED",
        "Experts|Experts|UNNAMED",
        "Nobody|Nobody|GROUP",
        "Traders|Traders|GROUP",
        "three traders|three traders|UNNAMED",
        "The drivers|drivers|GROUP",
        "three drivers|three drivers|GROUP",
        "Some of them|Some of them|GROUP",
        "Both firms|Both firms|GROUP",
        "Some of the studies|studies|DOCUMENT",
        "Five of those studies|Five of those studies|DOCUMENT",
        "These studies|studies|DOCUMENT",
        "18%|18%|GROUP",
        "Nearly a third|Nearly a third|GROUP",
        "More than half of those|More than half of those|GROUP",
        "More than 200 families|More than 200 families|GROUP",
        "More than two officials|More than two officials|UNNAMED",
        "Her father and I|Her father and I|GROUP",
        "he and other pilots|he and other pilots|GROUP",
        "Senator [P Maria Orlova] ([L Halden]) and several other senators|Maria Orlova and several other senators|GROUP",
        "[P Maria Orlova], a surgeon at [O Eurostat], and two officials|Maria Orlova and two officials|GROUP",
        "[P Maria Orlova], a surgeon, and her allies|Maria Orlova and her allies|GROUP",
        "Mayor [P Maria Orlova] and a clutch of other senators|Maria Orlova and a clutch of other senators|GROUP",
        "[P Maria Orlova], head of [O Eurostat], and a spokesman|Maria Orlova|PERSON",
        "The mayor and two officials|mayor and two officials|GROUP",
        "[P Orlova]'s team and her allies|Orlova's team and her allies|GROUP",
        "Two objectors, [P Maria Orlova] and [P Kurt Delgado],|Maria Orlova and Kurt Delgado|GROUP",
        "Two drivers from [L Halden], [P Maria Orlova] and [P Kurt Delgado],|Maria Orlova and Kurt Delgado|GROUP",
        "The study's authors, [P Maria Orlova] and [P Kurt Delgado],|Maria Orlova and Kurt Delgado|GROUP",
        "Two companies, [O Fundy Marine] and [O Omega Works],|Fundy Marine and Omega Works|ORGANIZATION",
        "Three drivers, [P Maria Orlova] and [P Kurt Delgado],|Three drivers|GROUP",
        "Several drivers, including [P Maria Orlova] and [P Kurt Delgado],|Several drivers|GROUP",
        "Two lawyers for [P Eva Holm], [P Maria Orlova] and [P Kurt Delgado],|Two lawyers for Eva Holm|GROUP",
        "One of its lawyers, [P Maria Orlova],|Maria Orlova|PERSON",
        "One of them, the [O Halden Post]'s [P Maria Orlova],|Maria Orlova|PERSON",
        "One group, [O Partnership for Ports]|Partnership for Ports|ORGANIZATION",
        "The head of the fund backing Gov. Jon Barrow, [P Maria Orlova],|Maria Orlova|PERSON",
        "Big carriers like [O Omega], [O Kryla] and [O Velmar]|Big carriers|GROUP",
        "the Science and Trade Directorate of the [O Ministry of Ports]|Science and Trade Directorate|ORGANIZATION",
        "Both [O Omega]'s and [O Kryla]'s reports|Omega and Kryla|ORGANIZATION",
        "Both [P Orlova]'s and [P Delgado]'s reports|Orlova's and Delgado's reports|GROUP",
        "Fight for Ports director [P Maria Orlova]|Maria Orlova|PERSON",
        "Friends of director [P Maria Orlova]|Friends of director Maria Orlova|GROUP",
        "More than half (53%)|More than half|GROUP",
        "More than half of the pilots|More than half of the pilots|GROUP",
        "More than half of the experts|More than half of the experts|UNNAMED",
        "More than half the pilots|More than half the pilots|GROUP",
        "Over 61% of the pilots we surveyed|Over 61% of the pilots|GROUP",
        "At least a dozen pilots|At least a dozen pilots|GROUP",
        "A lot of pilots|lot of pilots|GROUP",
        "A lot of analysts|lot of analysts|UNNAMED",
        "A lot of the research|lot of the research|DOCUMENT",
        "A percentage of pilots|percentage of pilots|GROUP",
        "A body of research|body of research|DOCUMENT",
        "A body of experts|body of experts|ORGANIZATION",
        "A version of the report|version of the report|DOCUMENT",
        "A version of the [O Velmar] website|Velmar|ORGANIZATION",
        "A version of the events|version of the events|UNNAMED",
        "All but two|All but two|GROUP",
        "Everyone but [P Anna Kim]|Everyone but Anna Kim|GROUP",
        "Neither [P Anna Kim] nor [P Jon Barrow]|Anna Kim and Jon Barrow|GROUP",
        "Among old pilots, about 40%, a lot,|about 40% of old pilots|GROUP",
        "those at the port|those at the port|GROUP",
        "those with knowledge of it|those with knowledge of it|UNNAMED",
        "economists|economists|UNNAMED",
        "some workers|some workers|GROUP",
        "the worker|worker|UNNAMED",
        "lawmakers, who are close to traders,|lawmakers|GROUP",
        "lawmakers close to traders|lawmakers close to traders|UNNAMED",
        "Experts and researchers|Experts and researchers|GROUP",
        "Experts and officials|Experts and officials|UNNAMED",
        "Experts and documents|Experts and documents|UNNAMED",
        "Officials, including [P Anna Kim],|Officials|GROUP",
        "some authorities|some authorities|GROUP",
        "some [O Democrats]|some Democrats|GROUP",
        "political figures|political figures|GROUP",
        "new figures|new figures|DOCUMENT",
        "The \u201cHard Rain\u201d ad|\u201cHard Rain\u201d ad|DOCUMENT",
        "a [O Velmar] search|Velmar search|DOCUMENT",
        "the party's platform|party's platform|DOCUMENT",
        "the platform|platform|UNNAMED",
        "Research into tides|Research into tides|DOCUMENT",
        "the trends report|trends report|DOCUMENT",
        "his 1955 book Hard Rain|Hard Rain|DOCUMENT",
        "A popular app Velmar|Velmar|ORGANIZATION",
        "The Guardian|Guardian|ORGANIZATION",
        "The guardian|guardian|PERSON",
        "America Rising, a conservative committee,|America Rising|ORGANIZATION",
        "[O Velmar]'s 2024 Fishing Report|Velmar|ORGANIZATION",
        "Velmar's 2024 Fishing Report|Velmar|ORGANIZATION",
        "the [O Velmar] State of the Sea Report 2021|Velmar|ORGANIZATION",
        "Velmar Sea Readiness Report|Velmar Sea Readiness Report|DOCUMENT",
        "Velmar Report|Velmar Report|ORGANIZATION",
        "The Health Guidelines for Belmora, 2020|Health Guidelines for Belmora, 2020|DOCUMENT",
        "The abbot of the abbey|abbot of the abbey|PERSON",
        "The ads|ads|DOCUMENT",
        "The new rules|new rules|DOCUMENT",
        "advocate [O Anna Kim SC]|Anna Kim|PERSON",
        "Its stadium, [O Anna Kim SC]|Anna Kim SC|ORGANIZATION",
        "Studies raising doubts|Studies raising doubts|DOCUMENT",
        "a [O Norden Daily]/Suffolk poll|Norden Daily/Suffolk|ORGANIZATION",
        "its spokesman|its spokesman|PERSON",
        "The governor|governor|PERSON",
        "The governor's lawyer|governor's lawyer|PERSON",
        "A broker who asked to remain anonymous|broker|UNNAMED",
        "A reader, who signs himself only as \"Blade77\",|Blade77|PERSON",
        "One of them, a branch manager,|branch manager|UNNAMED",
        "A survey by the magazine [O Kurier]|Kurier|ORGANIZATION",
        "A paper by the customs service|customs service|ORGANIZATION",
        "A chamber of com\u00admerce|chamber of commerce|ORGANIZATION",
        "Western governments|Western governments|GROUP",
        "Belgium's government|Belgium's government|ORGANIZATION",
        "the two ministries|two ministries|GROUP"
      })
  void tells_the_name_and_the_kind_of_a_source(String source, String name, SourceType type) {
    String plain = source.replaceAll("\\[[POL] ([^\\]]+)\\]", "$1");
    TaggedArticle article =
        new TaggedArticle("It rained. " + source + " said so.").claim(plain, "said", "so");

    check(article.lastSource(), name, type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She and another driver|Maria Orlova and another driver",
        "she and Senator [P Kurt Delgado] ([L Halden])|Maria Orlova and Kurt Delgado",
        "He and Senator [P Kurt Delgado] ([L Halden])|He and Kurt Delgado",
        "she and I|she and I"
      })
  void names_whom_a_pronoun_takes_up_among_several(String source, String name) {
    String plain = source.replaceAll("\\[[POL] ([^\\]]+)\\]", "$1");
    TaggedArticle article =
        new TaggedArticle("[P Maria Orlova] left the hall. " + source + " told us so.")
            .claim(plain, "told us", "so");

    check(article.lastSource(), name, SourceType.GROUP);
  }

  @Test
  void takes_whoever_do_something_for_people_whatever_they_are_called() {
    check(
        new TaggedArticle("It is of two figures who said so.")
            .claim("who", "said", "so")
            .lastSource(),
        "two figures",
        SourceType.GROUP);
  }

  @Test
  void gives_a_surname_its_full_name() {
    check(
        new TaggedArticle("[P Orlova] said more. Then [P Maria Orlova] left.")
            .claim("Orlova", "said", "more")
            .lastSource(),
        "Maria Orlova",
        SourceType.PERSON);
  }

  @Test
  void gives_a_surname_the_full_name_of_which_only_the_surname_is_tagged() {
    check(
        new TaggedArticle("Maria [P Orlova] said more. Then Ms [P Orlova] left.")
            .claim("Orlova", "said", "more")
            .lastSource(),
        "Maria Orlova",
        SourceType.PERSON);
  }

  @Test
  void leaves_a_surname_alone_that_two_persons_have() {
    check(
        new TaggedArticle("[P Orlova] said more. [P Maria Orlova] met [P Anna Orlova].")
            .claim("Orlova", "said", "more")
            .lastSource(),
        "Orlova",
        SourceType.PERSON);
  }

  @Test
  void leaves_the_title_out_of_whom_the_article_gives_no_other_name() {
    TaggedArticle article =
        new TaggedArticle("[P Lam] said more. We met Mrs [P Lam].").claim("Lam", "said", "more");

    check(article.lastSource(), "Lam", SourceType.PERSON);
  }

  @Test
  void takes_both_parts_of_a_hyphenated_name() {
    TaggedArticle article =
        new TaggedArticle("Then [P Maria Orlova]-Roth said so.")
            .claim("Maria Orlova-Roth", "said", "so");

    check(article.lastSource(), "Maria Orlova-Roth", SourceType.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [O Guangdong Trade Association] met buyers.|The association|Guangdong Trade Association|ORGANIZATION",
        "The [O Guangdong Trade Association] met the [O Yunfu Town Association].|The Guangdong association|Guangdong Trade Association|ORGANIZATION",
        "The Warsaw daily [O Kurier Nadbrzezny] reported a deal.|The Polish newspaper|Kurier Nadbrzezny|ORGANIZATION",
        "Goods were sent by [O Velmar Logistik], a forwarding company in Bremen.|The company|Velmar Logistik|ORGANIZATION",
        "Goods were sent by [O Sichuan Drone Technology].|The Chinese company|Sichuan Drone Technology|ORGANIZATION",
        "Resources Minister [P Fiona Kerrison] rose.|The minister|Fiona Kerrison|PERSON",
        "A cut by the [O Bank of Russia] was expected.|The central bank|Bank of Russia|ORGANIZATION",
        "A [O Reuters] investigation found drones.|The report|Reuters|ORGANIZATION",
        "The [O Audit Court] published its report yesterday.|The report|Audit Court|ORGANIZATION"
      })
  void gives_a_description_the_one_it_takes_up(
      String before, String description, String name, SourceType type) {
    TaggedArticle article =
        new TaggedArticle(before + " Then it rained. " + description + " said so.")
            .claim(description, "said", "so");

    check(article.lastSource(), name, type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The finance ministry met [P Kurt Delgado].|The economy ministry|economy ministry|ORGANIZATION",
        "[O Velmar Logistik] and [O Omega Systems] met.|The company|company|ORGANIZATION",
        "[P Kurt Delgado] met buyers.|The minister|minister|PERSON",
        "Resources Minister [P Fiona Kerrison] rose.|A minister|minister|UNNAMED",
        "[O Reuters] wrote about drones.|The report|report|DOCUMENT",
        "[O Reuters] denied the report.|The report|report|DOCUMENT"
      })
  void leaves_a_description_alone_that_may_be_anothers(
      String before, String description, String name, SourceType type) {
    TaggedArticle article =
        new TaggedArticle(before + " Then it rained. " + description + " said so.")
            .claim(description, "said", "so");

    check(article.lastSource(), name, type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The defence ministry met us.|The ministry|defence ministry|ORGANIZATION",
        "We met a captain from Ventspils.|The captain|captain from Ventspils|UNNAMED",
        "A laboratory in Grenoble met us.|The laboratory|laboratory in Grenoble|ORGANIZATION",
        "We met the [O Court of Appeal].|The Appeal court|Court of Appeal|ORGANIZATION",
        "The [O Bank of Russia] met.|Russia's central bank|Bank of Russia|ORGANIZATION"
      })
  void takes_the_fuller_words_from_before(
      String before, String description, String name, SourceType type) {
    TaggedArticle article =
        new TaggedArticle(before + " Then it rained. " + description + " said so.")
            .claim(description, "said", "so");

    check(article.lastSource(), name, type);
  }

  @Test
  void takes_a_headline_s_noun_for_the_one_whom_the_text_describes_first() {
    TaggedArticle article =
        new TaggedArticle("Spokesman denied it\nThe Kremlin spokesman met us.")
            .claim("Spokesman", "denied", "it");

    check(article.lastSource(), "Kremlin spokesman", SourceType.PERSON);
  }

  @Test
  void gives_a_surname_that_two_have_to_the_one_who_had_it_alone_before_the_other_came() {
    TaggedArticle article =
        new TaggedArticle(
                "[P Maria Orlova] left. [P Orlova] rose. [P Anna Orlova] met us. [P Orlova] said so.")
            .claim("Anna Orlova", "met", "us")
            .claim("Orlova", "said", "so");

    check(article.lastSource(), "Maria Orlova", SourceType.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Carl Lund Jr.] met us. Then Mr. [P Lund] said so.|Lund|Carl Lund Jr.",
        "[P Carl T. Lund III] met us. Then [P Lund] said so.|Lund|Carl T. Lund III",
        "[P Carl Lund Jr.] met us. Then [P Carl Lund] said so.|Carl Lund|Carl Lund"
      })
  void knows_that_a_surname_stands_before_junior(String text, String source, String name) {
    String first = text.substring("[P ".length(), text.indexOf(']'));
    TaggedArticle article =
        new TaggedArticle(text).claim(first, "met", "us").claim(source, "said", "so");

    check(article.lastSource(), name, SourceType.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Derek Chisels] opened a hotel.|The tycoon from Ohio|Derek Chisels|PERSON",
        "[P Derek Chisels] opened a hotel.|The Ohio tycoon and Liberal candidate|Derek Chisels|PERSON",
        "[P Derek Chisels] opened a hotel.|The tycoon|Derek Chisels|PERSON",
        "[P Derek Chisels] opened a hotel.|The property tycoon|Derek Chisels|PERSON",
        // By a noun of which his own is a kind.
        "[P Derek Chisels], a professor, opened a hotel.|The academic|Derek Chisels|PERSON",
        "[P Derek Chisels], a mycologist, opened a hotel.|The researcher|Derek Chisels|PERSON",
        "[P Derek Chisels], a mycologist, opened a hotel.|The officer|officer|PERSON",
        "Inspector [P Derek Chisels] opened a hotel.|The officer|Derek Chisels|PERSON",
        "An officer and inspector [P Derek Chisels] opened a hotel.|The officer|officer|PERSON",
        "Prime Minister [P Derek Chisels] opened a hotel.|The premier|Derek Chisels|PERSON",
        "Finance Minister [P Derek Chisels] opened a hotel.|The premier|premier|PERSON",
        "[P Derek Chisels], a Norwegian trader, opened a hotel.|The Norwegian|Derek Chisels|PERSON",
        // Another, of whom no more is told.
        "A tycoon and [P Derek Chisels] opened a hotel.|The tycoon|tycoon|PERSON",
        // Of an office nobody need have been told before.
        "[P Derek Chisels] opened a hotel.|The judge|judge|PERSON",
        // Spoken of by the way.
        "A letter to [P Derek Chisels] came. It was wet. It was cold.|The tycoon|tycoon|PERSON",
        // What belongs to a noun makes it another's.
        "[P Derek Chisels] opened a hotel.|The author of the study|author of the study|PERSON",
        "[P Derek Chisels] met [P Jan Prost].|The tycoons|tycoons|GROUP"
      })
  void gives_what_one_is_to_the_one_just_spoken_of(
      String before, String description, String name, SourceType type) {
    TaggedArticle article =
        new TaggedArticle(before + " " + description + " said so.")
            .claim(description, "said", "so");

    check(article.lastSource(), name, type);
  }
}
