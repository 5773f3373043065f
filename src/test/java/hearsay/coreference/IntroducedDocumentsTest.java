package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import hearsay.mention.HeadNouns;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IntroducedDocumentsTest {
  private static final HeadNouns NOUNS = new HeadNouns();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Here is a letter to the bank. The document is new.|The document|letter",
        "Here is a letter. Here is a long memo. The document is new.|The document|memo",
        "Here is a document. Here is a letter. The document is new.|The document|document",
        "Here is a letter. The new document is here.|The new document|document",
        "Here is a letter. The report is new.|The report|report",
        "Here is a sky. The document is new.|The document|document",
        "Here is a letter. It was. It was. It was. The document is new.|The document|document",
        "The document is new.|The document|document"
      })
  void are_what_the_document_takes_up_by_their_own_noun(String text, String phrase, String noun) {
    TaggedArticle article = new TaggedArticle(text);

    assertThat(new IntroducedDocuments(article.words(), NOUNS).noun(article.phrase(phrase)))
        .isEqualTo(noun);
  }
}
