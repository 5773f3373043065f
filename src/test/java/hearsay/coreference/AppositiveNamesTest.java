package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TaggedArticle;
import hearsay.mention.Gender;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NamedMentions;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppositiveNamesTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();

  private static AppositiveNames names(TaggedArticle article) {
    var named = new NamedMentions(article.annotated(), LEXICON).index();
    return new AppositiveNames(
        article.text(),
        named,
        LEXICON.headNouns(),
        new NamesInPhrases(article.text(), named, LEXICON.headNouns()));
  }

  private static Optional<Referent> of(String marked) {
    TaggedArticle article = new TaggedArticle(marked);
    NounPhrase phrase = article.phrase("The");
    Referent described =
        new NominalMentions(article.words(), LEXICON).referent(phrase).orElseThrow();
    return names(article).of(new Span(0, article.text().length()), phrase, described);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bidder, [O Fundy Marine],|ORGANIZATION Fundy Marine",
        "The bidder, Fundy Marine,|ORGANIZATION Fundy Marine",
        "The bidder, Fundy & Rye,|ORGANIZATION Fundy & Rye",
        "The editor, Anna Fundy,|PERSON Anna Fundy",
        "The editor, Dr. Anna Fundy,|PERSON Anna Fundy",
        "The editor of the paper, a tall man Anna van Fundy|PERSON Anna van Fundy",
        "The editor, Anna Fundy of the city|PERSON Anna Fundy",
        "The editor, Anna Fundy left|none",
        "The editor left|none",
        "The editor, a Fundy,|none",
        "The editor, a man by the name of Anna Fundy,|PERSON Anna Fundy",
        "The editor of [O Fundy Co., Ltd]|none",
        "The editor, Anna al-Fundy,|PERSON Anna al-Fundy",
        "The editors, Anna Fundy,|none",
        "The owner, Boreal [L Short Sea],|ORGANIZATION Boreal Short Sea",
        "The owner, [L Boreal Sea],|ORGANIZATION Boreal Sea",
        "The mayor, [L Boreal Sea],|none",
        "The developer, Boreal,|ORGANIZATION Boreal",
        "The head of the agency, [O Jon Barrow],|PERSON Jon Barrow",
        "The editor, [O Norden Radio],|ORGANIZATION Norden Radio",
        "The editor, [O Norden],|ORGANIZATION Norden"
      })
  void follow_a_comma(String marked, String key) {
    assertThat(of(marked).map(Referent::key).orElse("none")).isEqualTo(key);
  }

  @Test
  void have_the_features_of_the_description() {
    Referent found = of("The old spokeswoman, Anna Fundy,").orElseThrow();

    assertThat(found.gender()).isEqualTo(Gender.FEMALE);
    assertThat(found.plural()).isFalse();
    assertThat(found.nouns()).containsExactly("spokeswoman");
    assertThat(found.modifiers()).containsExactly("old");
  }

  @Test
  void may_be_that_of_one_of_several() {
    TaggedArticle article = new TaggedArticle("One of them, Anna Fundy,");
    NounPhrase phrase = article.phrase("One");
    Referent several = Referent.of("one", SourceType.GROUP, true);

    assertThat(names(article).of(new Span(0, 24), phrase, several).map(Referent::name))
        .contains("Anna Fundy");
  }
}
