package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.Quoted;
import hearsay.grammar.TaggedArticle;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NamedMentions;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DescriptionsTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();

  private static Descriptions descriptions(TaggedArticle article) {
    return new Descriptions(LEXICON.headNouns(), new NamedMentions(article.annotated(), LEXICON));
  }

  private static String antecedent(String marked, String description) {
    TaggedArticle article = new TaggedArticle(marked + " " + description + " said so.");
    NamedMentions named = new NamedMentions(article.annotated(), LEXICON);
    Descriptions descriptions = new Descriptions(LEXICON.headNouns(), named);
    DiscourseModel discourse =
        new DiscourseModel(
            article.words(),
            named.index(),
            new NominalMentions(article.words(), LEXICON),
            descriptions,
            new Layers(article.annotated(), List.of()),
            new Quoted(article.annotated()),
            anyone -> Optional.empty());
    return descriptions
        .antecedent(article.phrase(description), discourse, Claimed.NOTHING)
        .map(Referent::name)
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rose for the [O Omega Works] and for the [O Kryla Works]. It rained.|Velmar Works",
        "[O Omega Works] and [O Kryla Works] rose.|none"
      })
  void go_on_taking_up_a_firm_unless_others_are_in_focus(String between, String antecedent) {
    TaggedArticle article =
        new TaggedArticle(
            "[O Velmar Works] rose. The company rose. It rained. It rained. It rained. It rained. "
                + between
                + " The company said so.");
    NamedMentions named = new NamedMentions(article.annotated(), LEXICON);
    Descriptions descriptions = new Descriptions(LEXICON.headNouns(), named);
    DiscourseModel discourse =
        new DiscourseModel(
            article.words(),
            named.index(),
            new NominalMentions(article.words(), LEXICON),
            descriptions,
            new Layers(article.annotated(), List.of()),
            new Quoted(article.annotated()),
            anyone -> Optional.empty());

    descriptions.antecedent(first(article), discourse, Claimed.NOTHING);

    assertThat(
            descriptions
                .antecedent(article.phrase("The company"), discourse, Claimed.NOTHING)
                .map(Referent::name)
                .orElse("none"))
        .isEqualTo(antecedent);
  }

  private static NounPhrase first(TaggedArticle article) {
    return NounPhrase.read(
            article
                .words()
                .in(new Span(article.span("The company").start(), article.text().length())))
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [O Yunfu Association] rose.|The association|Yunfu Association",
        "The [O Yunfu Association] rose.|The trade association|none",
        "The trade body [O Yunfu Association] rose.|The trade body|Yunfu Association",
        "The [O Yunfu Association] met the [O Bremen Association].|The Yunfu association|Yunfu Association",
        "The [O Yunfu Association] rose. The [O Bremen Association] rose. It rained. It rained. It rained. It rained. It rained. It rained.|The association|none",
        "The [O Yunfu Association] rose. It met the [O Bremen Association].|The association|none",
        "[O Velmar], a carrier in Bremen, rose.|The company|Velmar",
        "[O Velmar], a carrier in Bremen, rose.|The firm|Velmar",
        "[O Velmar Works] rose.|The company|Velmar Works",
        "[O Velmar Works] rose. [O Omega Works] rose.|The company|Omega Works",
        "[O Velmar Works] met [O Kryla].|The company|Velmar Works",
        "[O Kryla] rose.|The company|Kryla",
        "[O Kryla] rose.|The agency|none",
        "[O Kryla] rose.|The Chinese company|none",
        "[O Velmar Works] rose.|The Chinese company|Velmar Works",
        "[O Velmar Works] rose.|The chinese company|none",
        "[O Velmar Works] rose.|The big company|none",
        "[O Velmar Works] met [O Omega Works].|The Chinese company|none",
        "The office [O Kryla] rose.|The regulator|Kryla",
        "The court [O Kryla] rose.|The regulator|none",
        "[O KRYLA] rose.|The agency|KRYLA",
        "The newspaper [O Kryla] rose.|The paper|Kryla",
        "The editor [P Kim] rose.|The editor|Kim",
        "The editor [P Kim] rose.|The company|none",
        "[O Trevanian] (the “Lender”) met the lender [O Kryla].|The lender|Trevanian",
        "[O Trevanian] (the “Lender”) met the lender [O Kryla].|The Bremen lender|Kryla"
      })
  void take_up_whom_the_article_calls_so(String marked, String description, String name) {
    assertThat(antecedent(marked, description)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The editor [P Kim] rose. The editor left.|The editor left|Kim",
        "The editor [P Kim] rose. An editor left.|An editor|none",
        "The editor [P Kim] rose. The editors left.|The editors|none",
        "The editor [P Kim] met the editor [P Roth]. The editor left.|The editor left|none",
        "The editor left.|The editor left|none"
      })
  void take_up_the_only_one(String marked, String beginning, String name) {
    TaggedArticle article = new TaggedArticle(marked);
    NounPhrase phrase = article.phrase(beginning);

    assertThat(descriptions(article).only(phrase).map(Referent::name).orElse("none"))
        .isEqualTo(name);
  }

  @Test
  void take_up_one_who_was_added_or_defined() {
    TaggedArticle article = new TaggedArticle("It rained. The owner left. The seller left.");
    Descriptions descriptions = descriptions(article);
    Referent owner = new NominalMentions(article.words(), LEXICON).of(1).get(0).referent();
    Referent kim = Referent.of("Kim", SourceType.PERSON, false);
    descriptions.add(0, owner);
    descriptions.define("seller", kim);
    descriptions.define("seller", owner);

    assertThat(descriptions.only(article.phrase("The owner"))).contains(owner);
    assertThat(descriptions.only(article.phrase("The seller"))).contains(kim);
  }
}
