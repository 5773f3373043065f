package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedArticle;
import hearsay.article.Article;
import hearsay.article.Metadata;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says "we". */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstPersonTest {
  private static final MentionLexicon LEXICON = MentionLexicon.load();

  private static Attribution attribution(String text, String source, String cue, String content) {
    return new Attribution(
        List.of(span(text, source)),
        List.of(span(text, cue)),
        List.of(span(text, content)),
        "test",
        1);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static String we(String marked, String publisher, SourceType outer) {
    TaggedArticle tagged = new TaggedArticle(marked);
    String text = tagged.text();
    AnnotatedArticle plain = tagged.annotated();
    AnnotatedArticle article =
        new AnnotatedArticle(
            new Article(
                "a", text, new Span(0, text.length()), null, new Metadata(null, publisher, null)),
            plain.sentences(),
            plain.quotations(),
            plain.names(),
            plain.organizations(),
            List.of(),
            List.of());
    Attribution inner = attribution(text, "We", "found", "it rose");
    List<Attribution> all =
        text.indexOf('“') < 0
            ? List.of(inner)
            : List.of(inner, attribution(text, "Velmar", "said", "“We found it rose,”"));
    NamedMentions named = new NamedMentions(article, LEXICON);
    NominalMentions nominals = new NominalMentions(tagged.words(), LEXICON);
    Layers layers = new Layers(article, all);
    DiscourseModel discourse =
        new DiscourseModel(
            tagged.words(),
            named.index(),
            nominals,
            new Descriptions(LEXICON.headNouns(), named),
            layers,
            new Quoted(article),
            anyone -> Optional.empty());
    return new FirstPerson(
            article,
            named.index(),
            LEXICON.givenNames(),
            new Quoted(article),
            layers,
            discourse,
            other -> other.equals(inner) ? null : Referent.of("Velmar", outer, false))
        .several(span(text, "We"), inner)
        .map(Referent::key)
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "We found it rose.;Fjord Weekly;ORGANIZATION Fjord Weekly",
        "We found it rose.;' ';UNNAMED We",
        "At Fjord Labs, we met. We found it rose.;Fjord Weekly;ORGANIZATION Fjord Labs",
        "The firms we at Fjord Labs met. We found it rose.;Fjord Weekly;ORGANIZATION Fjord Labs",
        "At [L Fjord], we met. We found it rose.;Fjord Weekly;ORGANIZATION Fjord Weekly",
        "By Ann Kim\\nWe found it rose.;Fjord Weekly;none",
        "Orlova: It left.\\nKim: No.\\nOrlova: It met.\\nKim: We found it rose.;Fjord Weekly;none",
        "“We found it rose,” said [O Velmar].;Fjord Weekly;ORGANIZATION Velmar"
      })
  void is_the_publisher_of_a_text_that_nobody_has_signed_or_who_is_quoted(
      String marked, String publisher, String key) {
    assertThat(we(marked.replace("\\n", "\n"), publisher, SourceType.ORGANIZATION)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"“We found it rose,” said [P Velmar].;none"})
  void is_no_single_person_who_is_quoted(String marked, String key) {
    assertThat(we(marked, "Fjord Weekly", SourceType.PERSON)).isEqualTo(key);
  }
}
