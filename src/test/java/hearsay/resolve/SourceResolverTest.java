package hearsay.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.NameTag;
import hearsay.annotate.OrganizationTag;
import hearsay.article.Article;
import hearsay.claim.SourceType;
import hearsay.resolve.SourceResolver.Resolution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On articles in which the names are marked by hand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SourceResolverTest {
  private static final List<String> PERSONS = List.of("Maria Orlova", "Orlova", "Kurt Delgado");
  private static final List<String> BODIES =
      List.of("Eurostat", "Commerce Ministry", "Fundy Marine Systems", "Lantern Investigations");
  private static final List<String> PLACES = List.of("Beijing");

  private static List<Span> all(String text, List<String> words) {
    List<Span> found = new ArrayList<>();
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        Span span = new Span(at, at + word.length());
        if (found.stream().noneMatch(span::overlaps)) {
          found.add(span);
        }
      }
    }
    return found;
  }

  private static AnnotatedArticle article(String text) {
    List<NameTag> names = new ArrayList<>();
    all(text, PERSONS).forEach(span -> names.add(new NameTag(span, NameTag.Kind.PERSON)));
    all(text, PLACES).forEach(span -> names.add(new NameTag(span, NameTag.Kind.PLACE)));
    List<OrganizationTag> bodies =
        all(text, BODIES).stream().map(span -> new OrganizationTag(span, span.of(text))).toList();
    return new AnnotatedArticle(
        Article.of("a", text, null), List.of(), List.of(), names, bodies, List.of(), List.of());
  }

  /** The resolutions of sources, in text order, of one article. */
  private static List<Resolution> resolve(String text, String... sources) {
    SourceResolver resolver = new SourceResolver(article(text));
    List<Resolution> resolved = new ArrayList<>();
    int from = 0;
    for (String source : sources) {
      int at = text.indexOf(source, from);
      assertThat(at).as(source).isNotNegative();
      from = at + source.length();
      resolved.add(resolver.resolve(List.of(new Span(at, from))));
    }
    return resolved;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maria Orlova|Maria Orlova|PERSON",
        "Finance Minister Maria Orlova|Maria Orlova|PERSON",
        "Secretary of State Kurt Delgado|Kurt Delgado|PERSON",
        "Maria Orlova, who runs the audit|Maria Orlova|PERSON",
        "The deputy head, Kurt Delgado,|Kurt Delgado|PERSON",
        "Eurostat, the statistical office,|Eurostat|ORGANIZATION",
        "the Commerce Ministry|Commerce Ministry|ORGANIZATION",
        "The Canadian bidder, Fundy Marine Systems,|Fundy Marine Systems|ORGANIZATION",
        "A report by Eurostat|Eurostat|ORGANIZATION",
        "A Eurostat report|Eurostat|ORGANIZATION",
        "Documents seen by Lantern Investigations|Documents seen by Lantern Investigations|DOCUMENT",
        "Invoices|Invoices|DOCUMENT",
        "Beijing|Beijing|PLACE",
        "the central bank|central bank|ORGANIZATION",
        "the ministry of defence|ministry of defence|ORGANIZATION",
        "a person familiar with the talks|person familiar with the talks|UNNAMED",
        "two officials at the Commerce Ministry|two officials at the Commerce Ministry|UNNAMED",
        "a lawyer for Maria Orlova|lawyer for Maria Orlova|UNNAMED",
        "Western governments|Western governments|GROUP"
      })
  void tells_the_name_and_the_kind_of_a_source(String source, String name, SourceType type) {
    assertThat(resolve(source + " said so.", source)).containsExactly(new Resolution(name, type));
  }

  @Test
  void gives_a_surname_its_full_name() {
    assertThat(resolve("Maria Orlova said it. Orlova said more.", "Maria Orlova", "Orlova"))
        .extracting(Resolution::name)
        .containsExactly("Maria Orlova", "Maria Orlova");
  }

  @Test
  void gives_a_pronoun_the_person_who_spoke_last() {
    assertThat(resolve("Maria Orlova said it. She added more.", "Maria Orlova", "She"))
        .extracting(Resolution::name)
        .containsExactly("Maria Orlova", "Maria Orlova");
  }

  @Test
  void leaves_a_pronoun_alone_where_two_persons_may_be_meant() {
    assertThat(resolve("Maria Orlova met Kurt Delgado. He said so.", "He"))
        .containsExactly(new Resolution("He", SourceType.PERSON));
  }

  @Test
  void gives_a_relative_pronoun_the_name_before_it() {
    assertThat(resolve("Kurt Delgado, who said so, left.", "who"))
        .containsExactly(new Resolution("Kurt Delgado", SourceType.PERSON));
  }
}
