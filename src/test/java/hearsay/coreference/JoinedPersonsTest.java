package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JoinedPersonsTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();

  private static String key(String marked) {
    TaggedArticle article = new TaggedArticle(marked);
    String text = article.text();
    return new JoinedPersons(
            text, new NamedMentions(article.annotated(), LEXICON).index(), LEXICON.headNouns())
        .of(new Span(0, text.length()))
        .map(Referent::key)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[P Anna Kim], a surgeon at [O Omega Works], and [P Jon Barrow], its director,; GROUP Anna Kim and Jon Barrow",
        "[P Anna Kim], manager of ports and ferries at [O Kryla], and [P Jon Barrow]; GROUP Anna Kim and Jon Barrow",
        "[P Anna Kim] and [P Jon Barrow], a surgeon; GROUP Anna Kim and Jon Barrow",
        "[P Anna Kim], 54, M.D., a surgeon, and [P Jon Barrow], 39; GROUP Anna Kim and Jon Barrow",
        "[P Anna Kim], who leads [O Kryla], and [P Jon Barrow], its editor; GROUP Anna Kim and Jon Barrow",
        "[P Anna Kim], a surgeon, [P Eva Holm], a pilot, and [P Jon Barrow]; GROUP Anna Kim, Eva Holm and Jon Barrow",
        "Mayor [P Anna Kim], together with Halden Department of Ports Commissioner [P Eva Holm] and Judge [P Jon Barrow], P.E.,; GROUP Anna Kim, Eva Holm and Jon Barrow",
        "[P Anna Kim], along with the economist [P Jon Barrow]; GROUP Anna Kim and Jon Barrow",
        "[P Anna Kim], 34, and [P Jon Barrow], 41,; GROUP Anna Kim and Jon Barrow",
        "Former Secretary of State [P Anna Kim] and former Halden Gov. [P Jon Barrow], who are running,; GROUP Anna Kim and Jon Barrow",
        "[P Holm]'s niece [P Anna Kim], the mayor of [L Halden], and father [P Jon Barrow], a pilot,; GROUP Anna Kim and Jon Barrow",
        "[P Holm]'s lawyer, [P Anna Kim], and manager, [P Jon Barrow],; GROUP Anna Kim and Jon Barrow",
        "Senator [P Anna Kim] of [L Halden] and Senator [P Jon Barrow] of [L Lund]; GROUP Anna Kim and Jon Barrow",
        "[P Anna Kim], 23, [L Halden], [L Velm County], and [P Jon Barrow], 20, [L Lund],; GROUP Anna Kim and Jon Barrow",
        "Attorney [P Anna Kim] and [O Kryla]'s President and CEO [P Jon Barrow]; GROUP Anna Kim and Jon Barrow",
        "[P Anna Kim] of [L Halden], a pilot, and [P Jon Barrow] of [L Lund]; GROUP Anna Kim and Jon Barrow",
        "[P Anna Kim] (D-Ohio), a pilot, and Rep. [P Jon Barrow] (R-Iowa); GROUP Anna Kim and Jon Barrow"
      })
  void are_named_without_what_the_text_tells_of_each(String marked, String key) {
    assertThat(key(marked)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P Anna Kim], a surgeon at [O Omega Works]",
        "[P Anna Kim] and [P Jon Barrow]",
        "[P Anna Kim], an aide to [P Eva Holm], and [P Jon Barrow], a pilot",
        "[P Anna Kim], a surgeon, and [P Jon Barrow]'s daughter",
        "[P Anna Kim], wife of the mayor, [P Eva Holm], and [P Jon Barrow]",
        "[P Anna Kim], the mother, [P Jon Barrow]",
        "[P Anna Kim], its cranes, and [P Jon Barrow]",
        "[P Anna Kim], a pilot, and those who fear [P Jon Barrow]",
        "an aide to Mayor [P Anna Kim], a surgeon, and [P Jon Barrow]",
        "[P Anna Kim], a pilot, and [P Kim]"
      })
  void are_left_where_it_is_not_clear_who_they_are(String marked) {
    assertThat(key(marked)).isEmpty();
  }
}
