package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.grammar.TaggedArticle;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NamedMentions;
import hearsay.text.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListedNamesTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();

  private static String key(String marked) {
    TaggedArticle article = new TaggedArticle(marked);
    String text = article.text();
    int from = text.indexOf('|') + 1;
    return new ListedNames(text, new NamedMentions(article.annotated(), LEXICON).index())
        .of(new Span(from, text.length()), SourceType.GROUP)
        .key();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[O Eurostat] and [O Omega Works]; ORGANIZATION Eurostat and Omega Works",
        "the [O Eurostat], [O Omega Works] and [O Kryla]; ORGANIZATION Eurostat, Omega Works and Kryla",
        "[L Bremen] and [L Lund]; PLACE Bremen and Lund",
        "[L Bremen] and [O Kryla]; GROUP Bremen and Kryla",
        "[P Anna Kim] and Minister [P Jon Barrow]; GROUP Anna Kim and Jon Barrow",
        "news outlets [O Eurostat] and [O Kryla]; ORGANIZATION Eurostat and Kryla",
        "aides to [P Anna Kim] and [O Kryla]; GROUP aides to Anna Kim and Kryla",
        "[P Kim]'s [O Omega Works] and sailors; GROUP Kim's Omega Works and sailors",
        "[O Pike and Sons] and [O Kryla]; ORGANIZATION Pike and Sons and Kryla",
        "[L Bremen] and the city of [L Lund]; GROUP Bremen and city of Lund",
        "European [O Velmar] and [O Kryla]; GROUP European Velmar and Kryla",
        "[P Kim]’s [O Omega Works] and sailors; GROUP Kim’s Omega Works and sailors",
        "[P Kim] - [P Holm]; GROUP Holm",
        "[O Kryla] or [O Velmar]; ORGANIZATION Kryla and Velmar",
        "the guards, sailors and banks; GROUP guards, sailors and banks",
        "A guard, the sailors and an agent; GROUP guard, sailors and an agent",
        "[P Anna Kim] and Rep. [P Jon Barrow] (R-[L Lund].); GROUP Anna Kim and Jon Barrow",
        "[P Anna Kim], [P Eva Holm] and Sen. [P Jon Barrow] of [L Lund]; GROUP Anna Kim, Eva Holm and Jon Barrow",
        "[P Anna Kim] and [P Jon Barrow] of the [O University of Halden], [L Lund]; GROUP Anna Kim and Jon Barrow",
        "the [O University of Halden], [O Kryla] and [O Velmar]; ORGANIZATION University of Halden, Kryla and Velmar",
        "[P Anna Kim] and the mayor of [L Halden], [L Lund]; GROUP Anna Kim and mayor of Halden, Lund",
        "[L Bremen], [L Halden] and [L Lund]; PLACE Bremen, Halden and Lund",
        "brothers [P John] and [P Brian Meza], 22 and 19,; GROUP John Meza and Brian Meza",
        "[P Anna Kim] and [P Jon Barrow], both 34; GROUP Anna Kim and Jon Barrow",
        "[O Kryla] and [O Velmar] each; ORGANIZATION Kryla and Velmar",
        "neither [O Kryla] nor [O Velmar]; ORGANIZATION Kryla and Velmar",
        "[P Kim] and his coauthors ([P Jon Barrow], [P Eva Holm], and [P Alf Pike]); GROUP Kim and his coauthors",
        "two states - [L Bremen] and [L Lund] -; PLACE Bremen and Lund"
      })
  void are_the_fullest_names_of_all_members(String marked, String key) {
    assertThat(key("|" + marked)).isEqualTo(key);
  }
}
