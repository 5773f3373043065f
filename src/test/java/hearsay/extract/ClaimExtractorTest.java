package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedArticle;
import hearsay.article.Article;
import hearsay.attribute.Attribution;
import hearsay.grammar.TaggedArticle;
import hearsay.repair.Repairs;
import hearsay.resolve.ClaimResolver;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The steps in their order, with others in the places of those that need models. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClaimExtractorTest {
  private static final AnnotatedArticle ANNOTATED =
      new TaggedArticle("[P Kim] left. [O Eurostat] denied that it rose.").annotated();

  /** What is loaded and run, in order. */
  private final List<String> log = new ArrayList<>();

  private <I, O> ModelStep<I, O> step(String name, O result) {
    return new ModelStep<>(
        input -> {
          log.add(name);
          return result;
        },
        () -> log.add("load " + name),
        () -> log.add("await " + name),
        () -> log.add("unload " + name));
  }

  private ClaimExtractor extractor(Repairs repairs) {
    Attribution found =
        new Attribution(
            List.of(new Span(0, 3)),
            List.of(new Span(19, 25)),
            List.of(new Span(26, 38)),
            "test",
            0.5);
    return new ClaimExtractor(
        new Steps(
            step("tag", ANNOTATED),
            step("annotate", ANNOTATED),
            step("attribute", List.of(found)),
            () -> repairs,
            new ClaimResolver()));
  }

  private static Article article() {
    return ANNOTATED.article();
  }

  @Test
  void repairs_what_is_found_before_it_is_resolved() {
    assertThat(extractor(Repairs.all()).extract(article()))
        .singleElement()
        .satisfies(claim -> assertThat(String.valueOf(claim.source())).contains("Eurostat"));
    assertThat(extractor(new Repairs(List.of())).extract(article()))
        .singleElement()
        .satisfies(claim -> assertThat(String.valueOf(claim.source())).contains("Kim"));
  }

  @Test
  void annotates_before_it_attributes() {
    extractor(Repairs.all()).extract(article());

    assertThat(log).containsExactly("annotate", "attribute");
  }

  @Test
  void tags_without_attributing() {
    assertThat(extractor(Repairs.all()).tag(article()).organizations()).hasSize(1);

    assertThat(log).containsExactly("tag");
  }

  @Test
  void loads_what_is_needed_for_claims_or_for_tags() {
    ClaimExtractor extractor = extractor(Repairs.all());
    extractor.load();
    extractor.awaitLoaded();
    extractor.loadForTags();
    extractor.awaitLoadedForTags();

    assertThat(log)
        .containsExactly(
            "load annotate",
            "load attribute",
            "await annotate",
            "await attribute",
            "load tag",
            "await tag");
  }

  @Test
  void gives_back_the_network_when_it_is_closed() {
    extractor(Repairs.all()).close();

    assertThat(log).containsExactly("unload attribute");
  }
}
