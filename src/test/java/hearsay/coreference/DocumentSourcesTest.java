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

/** Whose a document is that is a source. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentSourcesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A report by [O Eurostat]|Eurostat|ORGANIZATION",
        "A report by the [O Eurostat]|Eurostat|ORGANIZATION",
        "A report from [P Anna Kim]|Anna Kim|PERSON",
        "The report by [P Anna Kim] and colleagues|report by Anna Kim and colleagues|DOCUMENT",
        "A report by [P Anna Kim] and her team|report by Anna Kim and her team|DOCUMENT",
        "A report by [P Anna Kim] et al|report by Anna Kim et al|DOCUMENT",
        "A report of [O Eurostat]|Eurostat|ORGANIZATION",
        "A report published by [O Eurostat]|Eurostat|ORGANIZATION",
        "A report released [O Eurostat]|Eurostat|ORGANIZATION",
        "A report seen by [O Eurostat]|report seen by Eurostat|DOCUMENT",
        "A report about [O Eurostat]|report about Eurostat|DOCUMENT",
        "A report by|report by|DOCUMENT",
        "The [O University of Velm]'s press release|University of Velm|ORGANIZATION",
        "The [O University of Velm]'s own figures|University of Velm|ORGANIZATION",
        "A [O Facebook] post|Facebook post|DOCUMENT",
        "A [O Facebook] statement|Facebook|ORGANIZATION",
        "The Best Towns for Small Boats report|Best Towns for Small Boats report|DOCUMENT",
        "A report by the|report by the|DOCUMENT",
        "A report by the magazine [O Kurier]|Kurier|ORGANIZATION",
        "A report by the customs service|customs service|ORGANIZATION",
        "A report by the customs service and seen by [O Eurostat]|customs service|ORGANIZATION",
        "A report by the customs services|report by the customs services|DOCUMENT",
        "A report of the customs service|customs service|ORGANIZATION",
        "A report of a customs service|report of a customs service|DOCUMENT",
        "A survey of the customs service|survey of the customs service|DOCUMENT",
        "A report of the customs services|report of the customs services|DOCUMENT",
        "A letter from the chief inspector|chief inspector|UNNAMED",
        "A post by a worried engineer|worried engineer|UNNAMED",
        "A video from a worried engineer|video from a worried engineer|DOCUMENT",
        "A letter from his pilot, [P Anna Kim]|Anna Kim|PERSON",
        "A letter from his pilot, a [P Anna Kim]|his pilot|PERSON",
        "A report from engineers|report from engineers|DOCUMENT",
        "The inspector's report|inspector|UNNAMED",
        "A report from [O Eurostat]'s inspector general|Eurostat's inspector general|PERSON",
        "A report by [O Eurostat]'s laboratory|Eurostat|ORGANIZATION",
        "A report by [O Eurostat] and Kryla|Eurostat and Kryla|ORGANIZATION",
        "The minutes of [O Eurostat]'s meeting|Eurostat|ORGANIZATION",
        "A report by the sky|report by the sky|DOCUMENT",
        "A report from [L Belgium]|report from Belgium|DOCUMENT",
        "A report from the city of [L Belgium]|report from the city of Belgium|DOCUMENT",
        "[O Eurostat]'s report|Eurostat|ORGANIZATION",
        "[L Belgium]'s report|Belgium's report|DOCUMENT",
        "The [O Eurostat] report|Eurostat|ORGANIZATION",
        "An editorial in the [O Kurier]|Kurier|ORGANIZATION",
        "A letter in the [O Kurier]|letter in the Kurier|DOCUMENT",
        "A report the customs service published|customs service|ORGANIZATION",
        "A report that the customs service published|customs service|ORGANIZATION",
        "A report the customs service|report the customs service|DOCUMENT",
        "A study by Upward Wind|Upward Wind|ORGANIZATION",
        "A study from theWIND|theWIND|ORGANIZATION",
        "A study by the Journal of Tides and The Sailor|Journal of Tides and Sailor|ORGANIZATION",
        "A study by the [O Journal] of Tides|Journal of Tides|ORGANIZATION",
        "A survey by the research firm Upward Wind|Upward Wind|ORGANIZATION",
        "A study from Frontiers in Physics|study from Frontiers in Physics|DOCUMENT",
        "A study by Spanish researchers|study by Spanish researchers|DOCUMENT",
        "A study from [D December] 2021|study from December 2021|DOCUMENT",
        "A study published in Velmar|study published in Velmar|DOCUMENT",
        "A survey of pilots conducted by Upward Wind|Upward Wind|ORGANIZATION",
        "An analysis of [O Eurostat] data by [O Kryla]|Kryla|ORGANIZATION",
        "An analysis of [O Eurostat] data seen by [O Kryla]|analysis of Eurostat data seen by Kryla|DOCUMENT",
        "The [O Top Ships] report by [O Kryla]|Kryla|ORGANIZATION",
        "A survey of [O Eurostat]|survey of Eurostat|DOCUMENT",
        "[D Monday]'s Velmar poll|Monday's Velmar poll|DOCUMENT",
        "The Morning Wind poll|Morning Wind|ORGANIZATION",
        "The Morning Wind report|Morning Wind report|DOCUMENT",
        "An account that [P Anna Kim] wrote|Anna Kim|PERSON",
        "A letter [P Anna Kim] wrote|Anna Kim|PERSON",
        "A letter that [P Anna Kim] met|letter|DOCUMENT",
        "A letter that [L Belgium] wrote|letter|DOCUMENT",
        "A paper|paper|DOCUMENT",
        "The report|report|DOCUMENT"
      })
  void is_told_by_owner_and_maker(String source, String name, SourceType type) {
    String plain = source.replaceAll("\\[[POLD] ([^\\]]+)\\]", "$1");

    check("Yesterday rain fell. " + source + " said so.", plain, name, type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A [O Eurostat] report rose. The report said so.|The report|Eurostat|ORGANIZATION",
        "A report by [O Eurostat] rose. A [O Kryla] study fell. The report said so.|The report|Eurostat|ORGANIZATION",
        "A report by [O Eurostat]'s inspector rose. A [O Kryla] study fell. The report said so.|The report|Eurostat's inspector|UNNAMED",
        "A report rose. A [O Kryla] study fell. The report said so.|The report|Kryla|ORGANIZATION",
        "A [O Eurostat] report rose. A report said so.|A report|report|DOCUMENT",
        "[O Eurostat] rose. The minutes of its last meeting said so.|The minutes of its last meeting|Eurostat|ORGANIZATION",
        "[O Eurostat] rose. Its newsletter said so.|Its newsletter|Eurostat|ORGANIZATION",
        "[O Eurostat] published its report. The report we obtained said so.|The report we obtained|report|DOCUMENT",
        "The [O Kryla Works] rose. Its report said so.|Its report|Kryla Works|ORGANIZATION",
        "Two traders rose. Their report said so.|Their report|Their report|DOCUMENT",
        "[P Anna Kim] rose. Her report said so.|Her report|Anna Kim|PERSON",
        "[O Halden Ledger] said in an editorial that it rose. This page said so.|This page|Halden Ledger|ORGANIZATION",
        "[O Halden Ledger] said in a report that it rose. This page said so.|This page|page|DOCUMENT",
        "[O Halden Ledger] said in an editorial that it rose. The page said so.|The page|page|DOCUMENT",
        "It rose. A [O Halden Trade Commission] filing said so.|A Halden Trade Commission filing|Halden Trade Commission filing|DOCUMENT",
        "[O Velmar Sea] rose. A new Velmar report said so.|A new Velmar report|Velmar Sea|ORGANIZATION",
        "[P Anna Kim] rose. An account she wrote said so.|An account she wrote|Anna Kim|PERSON",
        "New research from The [O Kryla Works] rose. The research said so.|The research|Kryla Works|ORGANIZATION",
        "[O Kryla] announced on time that it rose. The release said so.|The release|Kryla|ORGANIZATION",
        "[O Kryla] rose on time. The release said so.|The release|release|DOCUMENT",
        "[O Kryla], a large firm, has written to us. The letter said so.|The letter|Kryla|ORGANIZATION",
        "It was a notice that [O Kryla] filed on time. The filing said so.|The filing|Kryla|ORGANIZATION",
        "[P Anna Kim] testified on time. Her testimony rose. The testimony said so.|The testimony|Anna Kim|PERSON",
        "[O Kryla] rose. A notice on its website said so.|A notice on its website|Kryla|ORGANIZATION",
        "[P Anna Kim] rose. A notice on her website said so.|A notice on her website|notice on her website|DOCUMENT",
        "A message on [O Kryla]'s blog said so.|A message on Kryla's blog|Kryla|ORGANIZATION",
        "A message on [O Kryla]'s plan said so.|A message on Kryla's plan|message on Kryla's plan|DOCUMENT",
        "[O Port of Velm] rose. The port's report said so.|The port's report|Port of Velm|ORGANIZATION",
        "It rose. [D Tuesday]'s report said so.|Tuesday's report|Tuesday's report|DOCUMENT",
        "A memo reviewed by a trader rose. The memo said so.|The memo|memo reviewed by a trader|DOCUMENT",
        "A memo seen there rose. The memo said so.|The memo|memo|DOCUMENT",
        "A [O Kryla] poll rose. The survey said so.|The survey|Kryla|ORGANIZATION",
        "A [O Kryla] poll rose. A new Velmar poll rose. The survey said so.|The survey|survey|DOCUMENT",
        "A [O Kryla]/[O Velmar] poll rose. The poll said so.|The poll|Kryla/Velmar|ORGANIZATION",
        "A report published on [D Tuesday] by [O Kryla] said so.|A report published on Tuesday by Kryla|Kryla|ORGANIZATION",
        "A report published on [D Tuesday] said so.|A report published on Tuesday|report published on Tuesday|DOCUMENT",
        "A new poll said so. The [O Kryla] poll rose.|A new poll|Kryla|ORGANIZATION",
        "A new poll said so. A second poll by [O Kryla] rose.|A new poll|new poll|DOCUMENT",
        "A new report said so. The [O Kryla] report rose.|A new report|new report|DOCUMENT",
        "Poll: it said so. A [O Kryla] poll rose.|Poll|Kryla|ORGANIZATION",
        "Polls: it said so. A [O Kryla] poll rose.|Polls|Polls|DOCUMENT",
        "A long report on ministries rose. The report said so.|The report|long report|DOCUMENT",
        "An old report rose. Then rain fell. The report said so.|The report|old report|DOCUMENT"
      })
  void is_told_by_what_was_said_before(String text, String source, String name, SourceType type) {
    check(text, source, name, type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Kryla Works] had three men, its filings show.|ORGANIZATION Kryla Works",
        "[P Anna Kim] had three men, its filings show.|DOCUMENT its filings",
        "Yesterday the three old men of the [O Kryla Works] left, its filings show.|DOCUMENT its filings"
      })
  void belongs_to_the_subject_of_a_content_before_it(String text, String key) {
    TaggedArticle article = new TaggedArticle(text);
    String content = article.text().substring(0, article.text().indexOf(", its"));
    Source source = article.claim("its filings", "show", content).lastSource();

    assertThat(source.type() + " " + source.name()).isEqualTo(key);
  }

  private static void check(String text, String source, String name, SourceType type) {
    Source found = new TaggedArticle(text).claim(source, "said", "so").lastSource();

    assertThat(found.name()).isEqualTo(name);
    assertThat(found.type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Kryla] said it rose. It fell, the statement said.|ORGANIZATION Kryla",
        "[O Kryla] said it rose.@It fell, the statement said.|DOCUMENT statement"
      })
  void is_the_answer_of_who_spoke_just_before_it(String text, String key) {
    Source source =
        new TaggedArticle(text.replace('@', '\n'))
            .claim("Kryla", "said", "it rose")
            .claim("the statement", "said", "It fell")
            .lastSource();

    assertThat(source.type() + " " + source.name()).isEqualTo(key);
  }

  @Test
  void is_theirs_who_spoke_in_it_by_another_noun_for_it() {
    Source source =
        new TaggedArticle(
                "[P Anna Kim] said in a June 10, 2009 email it rained. The message said it rose.")
            .claim("Anna Kim", "said", "it rained")
            .claim("The message", "said", "it rose")
            .lastSource();

    assertThat(source.name()).isEqualTo("Anna Kim");
  }
}
