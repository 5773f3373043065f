package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.grammar.TaggedArticle;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NamedMentions;
import hearsay.text.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BareAppositionsTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();

  private static boolean isOfOne(String marked) {
    TaggedArticle article = new TaggedArticle("Then " + marked);
    return new BareAppositions(
            article.words(),
            new NamedMentions(article.annotated(), LEXICON).index(),
            LEXICON.headNouns())
        .isOfOne(new Span("Then ".length(), article.text().length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P Anna Kim], manager and analyst at [O Omega Works]",
        "[P Anna Kim], of [L Lund], a lawyer for sailors and banks",
        "[P Anna Kim], one of the book's authors and a teacher of music and dance",
        "[P Anna Kim], a lawyer and a teacher",
        "Dr. [P Anna Kim], a physician and founder of [O Omega Works]",
        "[P Anna Kim], MBA ’03, a physician and founder of [O Omega Works]",
        "[P Anna Kim], MD, PhD, professor of law and ethics",
        "[P Anna Kim], research and policy director of [O Omega Works]",
        "[P Anna Kim], Jr., chair of the trust and head of [O Omega Works]",
        "[P Anna Kim], founder and director of [P Anna Kim] Works"
      })
  void are_of_one_person_whatever_and_joins_in_them(String source) {
    assertThat(isOfOne(source)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P Anna Kim], a lawyer and two teachers",
        "[P Anna Kim], a lawyer, and a teacher",
        "[P Anna Kim], the lawyer and a teacher",
        "[P Anna Kim], sailors and teachers",
        "[P Anna Kim], labor and economics teachers",
        "[P Anna Kim], [O Omega Works] and director of a bank",
        "[P Anna Kim], MBA, and a teacher",
        "[P Anna Kim], founder of a bank and [P Jon Barrow]",
        "aide to [P Anna Kim], a lawyer and teacher",
        "[P Anna Kim], one of the sailors, and a teacher"
      })
  void are_none_where_others_may_be_told_of(String source) {
    assertThat(isOfOne(source)).isFalse();
  }
}
