package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TaggedArticle;
import hearsay.grammar.TokenIndex;
import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the capital of a lone word tells, on sentences in which the tagger has it as a noun. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CapitalEvidenceTest {
  private static TokenIndex words(String text, String word) {
    AnnotatedArticle article = new TaggedArticle(text).annotated();
    List<Sentence> sentences =
        article.sentences().stream()
            .map(
                sentence ->
                    new Sentence(
                        sentence.span(),
                        sentence.paragraph(),
                        sentence.tokens().stream().map(token -> asNoun(token, word)).toList()))
            .toList();
    return new TokenIndex(
        new AnnotatedArticle(
            article.article(),
            sentences,
            article.quotations(),
            article.names(),
            article.organizations(),
            article.dates(),
            article.money()));
  }

  private static Token asNoun(Token token, String word) {
    return token.text().equals(word)
        ? new Token(token.span(), token.text(), token.lemma(), "NN")
        : token;
  }

  /** The phrase that the word is where it stands first. */
  private static NounPhrase phrase(TokenIndex words, String word) {
    int at = words.text().indexOf(word);
    return NounPhrase.read(words.in(new Span(at, at + word.length()))).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vulture|As Vulture put it, we left the port.|true",
        "Vulture|As Vulture Told All Of Us|false",
        "Nest|Nest, one of the brands, said so.|true",
        "Nest|Nest said so.|false",
        "Nest|Nest, one of the brands, said so. The nest fell.|false",
        "ecobee|ecobee said so. We met Acme, ecobee and Velmar.|true",
        "ecobee|ecobee said so. We met Acme, ecobee, Velmar and others.|true",
        "ecobee|ecobee said so. We met Acme and ecobee.|false",
        "yesterday|yesterday it fell. In Velmar, yesterday Acme rose.|false"
      })
  void makes_a_name_of_a_noun(String word, String text, boolean name) {
    TokenIndex words = words(text, word);

    assertThat(new CapitalEvidence(words).isName(phrase(words, word))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Progress|Progress has it so. We met no progress.|true",
        "Progress|“Progress has it so. We met no progress.|true",
        "Progress|Progress has it so. We met no one.|false",
        "Progress|In Progress it was so. We met no progress.|false",
        "BBC|BBC has it so. We met no bbc.|false"
      })
  void is_none_where_a_word_opens_its_sentence(String word, String text, boolean common) {
    TokenIndex words = words(text, word);

    assertThat(new CapitalEvidence(words).isCommon(phrase(words, word))).isEqualTo(common);
  }
}
