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

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamesInPhrasesTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();

  private static NamesInPhrases names(TaggedArticle article) {
    return new NamesInPhrases(
        article.text(),
        new NamedMentions(article.annotated(), LEXICON).index(),
        LEXICON.headNouns());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister [P Anna Kim]|Anna Kim",
        "The [O Commerce Ministry]|Commerce Ministry",
        "The secretary of State [P Anna Kim]|Anna Kim",
        "The secretary for the State and Home [P Anna Kim]|Anna Kim",
        "The secretary of State Minister [P Anna Kim]|none",
        "The Senior Adviser to the Council for Ports [P Anna Kim]|Anna Kim",
        "The Senior Adviser to the Council for Minister [P Anna Kim]|none",
        "The Senior Statement to the Council for Ports [P Anna Kim]|none",
        "The [O Omega Co., Ltd.] director [P Anna Kim], who left|Anna Kim",
        "The lawyer of State [P Anna Kim]|none",
        "The Agent in Charge [P Anna Kim] of the Fraud Unit|Anna Kim",
        "The editor in chief [P Anna Kim]|Anna Kim",
        "The secretary of the Treasury for Trade [P Anna Kim]|Anna Kim",
        "The secretary of State [O Anna Works]|none",
        "The Supervisor of Roads [P Anna Kim]|Anna Kim",
        "The Superintendent of Schools Dr. [P Anna Kim]|Anna Kim",
        "The supervisor of Roads [P Anna Kim]|none",
        "The Supervisors of Roads [P Anna Kim]|none",
        "The Widow of Senator [P Anna Kim]|none",
        "The minister|none"
      })
  void are_the_head_or_follow_the_office(String marked, String name) {
    TaggedArticle article = new TaggedArticle(marked);

    assertThat(
            names(article)
                .head(new Span(0, article.text().length()), article.phrase("The"))
                .map(Referent::name)
                .orElse("none"))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then [P Grassley] and Leahy left|Grassley|true",
        "Then [P Grassley] left|Grassley|false",
        "Then traders and Leahy left|traders|false",
        "Then [P Grassley and Leahy] left|Grassley|false"
      })
  void are_conjuncts_where_another_follows(String marked, String phrase, boolean conjunct) {
    TaggedArticle article = new TaggedArticle(marked);

    assertThat(names(article).isConjunct(article.phrase(phrase))).isEqualTo(conjunct);
  }
}
