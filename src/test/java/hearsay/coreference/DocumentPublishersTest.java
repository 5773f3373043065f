package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentPublishersTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();

  private static String publisher(String marked, String noun) {
    TaggedArticle article = new TaggedArticle(marked);
    DocumentPublishers publishers =
        new DocumentPublishers(
            article.text(),
            new NamedMentions(article.annotated(), LEXICON).all(),
            LEXICON.headNouns());
    int end = article.text().length();
    return publishers
        .of(noun, 0, end)
        .or(() -> publishers.ofItsKind(noun, 0, end))
        .map(Referent::name)
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A [O Reuters] investigation|investigation|Reuters",
        "A [O Reuters] investigation|report|Reuters",
        "A [O Reuters] investigation|letter|none",
        "A [O Reuters] letter|letter|Reuters",
        "A [O Reuters] letter|report|none",
        "[O Reuters]'s new 2024 report|report|Reuters",
        "[O Reuters] new annual joint report|report|none",
        "A [O Reuters] cloud|report|none",
        "[P Anna Kim]'s latest long letter|letter|Anna Kim",
        "[P Anna Kim] letter|letter|none",
        "[O Reuters] then published its letter|letter|Reuters",
        "[O Reuters] said in a letter|letter|Reuters",
        "[O Reuters] denied a letter|letter|none",
        "A letter by [O Reuters]|letter|Reuters",
        "A report by the [O Board of Trade] and [O Omega]|report|Board of Trade and Omega",
        "A report by the [O Board of Trade] and [O Omega]'s owner|report|Board of Trade",
        "A letter published on Monday by the [O Reuters]|letter|Reuters",
        "A letter from [P Anna Kim]'s campaign|letter|none",
        "A letter from [P Anna Kim]’s campaign|letter|none",
        "A letter to [O Reuters]|letter|none",
        "In a recent court filing, [O Omega] said so|filing|Omega",
        "In a letter to buyers, [P Anna Kim] also said so|letter|Anna Kim",
        "In a filing, [O Omega] met us|filing|none",
        "In its annual report, [O Omega] told of losses|report|Omega",
        "In its annual report for May, the [O Omega] told of losses|report|Omega",
        "In its long sky, [O Omega] told of losses|sky|none",
        "[P Anna Kim] and [P Bob Low] said in a joint letter|letter|Anna Kim and Bob Low",
        "[P Anna Kim] and her driver [P Bob Low] said in a letter|letter|Anna Kim and Bob Low",
        "[P Anna Kim] met [P Bob Low] said in a letter|letter|Bob Low",
        "In the July 9 cable, [P Anna Kim] reported it|cable|Anna Kim",
        "In the report, [P Anna Kim] claimed it|report|none",
        "A lawsuit filed by a former pilot named [P Anna Kim]|suit|Anna Kim",
        "A lawsuit filed by a pilot of [O Omega]|suit|none",
        "[P Anna Kim] has sued [O Omega]|lawsuit|Anna Kim",
        "[O Omega] and the pilots were sued|suit|none",
        "A memorandum from [O Omega]|memo|Omega",
        "[O Omega]'s letter to the board|letter|Omega",
        "[O Omega]'s critics report it|report|none",
        "[O Omega] published a long letter|letter|Omega",
        "[O Omega] sent its buyers a letter|letter|Omega",
        "[O Omega] has sent the [O Board of Trade] a new letter|letter|Omega",
        "[O Omega] sent its buyers a crane|letter|none",
        "In a report, [O Omega] said so|report|none",
        "A [O Halden Trade Commission] filing|filing|none",
        "A [O Halden Trade Commission] report|report|Halden Trade Commission",
        "The [O Halden Trade Commission]'s filing|filing|Halden Trade Commission",
        "[L Belgium]'s letter|letter|none"
      })
  void are_read_around_names(String marked, String noun, String publisher) {
    assertThat(publisher(marked, noun)).isEqualTo(publisher);
  }

  @Test
  void are_the_last_before_the_place() {
    TaggedArticle article =
        new TaggedArticle(
            "A [O Reuters] report. An [O Omega] letter. A [O Kryla] report. The report.");
    DocumentPublishers publishers =
        new DocumentPublishers(
            article.text(),
            new NamedMentions(article.annotated(), LEXICON).all(),
            LEXICON.headNouns());

    assertThat(publishers.of("report", 0, article.text().length()).map(Referent::name))
        .contains("Kryla");
    assertThat(publishers.of("report", 0, article.span("Kryla").start()).map(Referent::name))
        .contains("Reuters");
    assertThat(publishers.of("letter", 0, article.text().length()).map(Referent::name))
        .contains("Omega");
    assertThat(publishers.of("report", 0, article.span("Reuters").start())).isEmpty();
    assertThat(publishers.of("report", 0, article.span("Reuters").start() + 1)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"70,Reuters", "71,none"})
  void stand_within_reach(int between, String publisher) {
    assertThat(publisher("A [O Reuters]'s " + "x".repeat(between) + " letter", "letter"))
        .isEqualTo(publisher);
  }
}
