package hearsay.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearsay.attribute.Attribution;
import hearsay.claim.Claim;
import hearsay.claim.OrganizationMention;
import hearsay.grammar.TaggedArticle;
import hearsay.repair.ContextReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClaimAssemblyTest {
  private static final ContextReader CONTEXTS = new ContextReader();

  /** The claims of attributions that have these probabilities, in the same order. */
  private static List<Claim> claims(TaggedArticle article, double... confidences) {
    List<Attribution> plain = article.attributions();
    Attribution[] attributions = new Attribution[plain.size()];
    for (int i = 0; i < attributions.length; i++) {
      attributions[i] = plain.get(i).withConfidence(confidences[i]);
    }
    ClaimAssembly assembly =
        new ClaimAssembly(CONTEXTS.read(article.annotated()), List.of(attributions));
    return List.of(attributions).stream().map(assembly::claim).toList();
  }

  @ParameterizedTest
  @CsvSource({"0.4, 0.9, 0.4", "0.9, 0.4, 0.4", "0.9, 0.8, 0.8"})
  void gives_a_claim_at_most_the_confidence_of_that_through_which_it_came(
      double outer, double inner, double expected) {
    List<Claim> claims =
        claims(
            new TaggedArticle("[P Maria Orlova] said the [O Export Bank] warned this would end.")
                .claim("Maria Orlova", "said", "the Export Bank warned this would end")
                .claim("the Export Bank", "warned", "this would end"),
            outer,
            inner);

    assertThat(claims.get(0).confidence()).isEqualTo(outer);
    assertThat(claims.get(1).confidence()).isEqualTo(expected);
  }

  @Test
  void caps_the_confidence_through_all_layers() {
    List<Claim> claims =
        claims(
            new TaggedArticle(
                    "[P Maria Orlova] said the [O Export Bank] warned [O Radar] believed it fell.")
                .claim("Maria Orlova", "said", "the Export Bank warned Radar believed it fell")
                .claim("the Export Bank", "warned", "Radar believed it fell")
                .claim("Radar", "believed", "it fell"),
            0.4,
            0.9,
            0.8);

    assertThat(claims.stream().map(Claim::confidence)).containsExactly(0.4, 0.4, 0.4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Maria Orlova] said Velmo lied, but Velmo said it fell. | Velmo | Velmo",
        "[P Maria Orlova] said Police lied, but Police said it fell. | Police | ''",
      })
  void gives_a_body_that_says_something_as_an_organization(
      String text, String body, String expected) {
    TaggedArticle article =
        new TaggedArticle(text)
            .claim("Maria Orlova", "said", text.replaceAll(".* said (.*), but.*", "$1"))
            .claim(body, "said", "it fell");
    List<Attribution> attributions = article.attributions();
    ClaimAssembly assembly = new ClaimAssembly(CONTEXTS.read(article.annotated()), attributions);
    attributions.forEach(assembly::note);

    assertThat(
            assembly.claim(attributions.get(1)).organizations().stream()
                .map(OrganizationMention::name)
                .collect(Collectors.joining(" + ")))
        .isEqualTo(expected);
  }

  @Test
  void gives_a_body_the_name_that_it_has_as_a_source() {
    TaggedArticle article =
        new TaggedArticle(
                "The [O Audit Court] met. The [O Court] said it fell. [P Maria Orlova] said the"
                    + " [O Court] lied.")
            .claim("The Court", "said", "it fell")
            .claim("Maria Orlova", "said", "the Court lied");
    List<Attribution> attributions = article.attributions();
    ClaimAssembly assembly = new ClaimAssembly(CONTEXTS.read(article.annotated()), attributions);
    attributions.forEach(assembly::note);

    assertThat(assembly.claim(attributions.get(0)).organizations())
        .extracting(OrganizationMention::text, OrganizationMention::name)
        .containsExactly(tuple("Court", "Audit Court"));
    assertThat(assembly.claim(attributions.get(1)).organizations())
        .extracting(OrganizationMention::text, OrganizationMention::name)
        .containsExactly(tuple("Court", "Court"));
  }

  @Test
  void gives_a_chamber_no_name_by_who_has_it() {
    TaggedArticle article =
        new TaggedArticle("The [O Republican Congress] met. The [O Congress] said it fell.")
            .claim("The Congress", "said", "it fell");
    List<Attribution> attributions = article.attributions();
    ClaimAssembly assembly = new ClaimAssembly(CONTEXTS.read(article.annotated()), attributions);
    attributions.forEach(assembly::note);

    assertThat(assembly.claim(attributions.get(0)).organizations())
        .extracting(OrganizationMention::name)
        .containsExactly("Congress");
  }

  @Test
  void lets_no_claim_come_through_one_that_came_through_it() {
    TaggedArticle article =
        new TaggedArticle("[O Radar] said it fell, quoting [P Maria Orlova].")
            .claim("Radar", "said", "it fell")
            .claim("Maria Orlova", "quoting", "it fell");
    Attribution first = article.attributions().get(0);
    Attribution second = article.attributions().get(1).citedBy(first);
    Attribution turned = first.citedBy(second);

    ClaimAssembly assembly =
        new ClaimAssembly(CONTEXTS.read(article.annotated()), List.of(turned, second));

    assertThat(List.of(turned, second))
        .extracting(one -> assembly.claim(one).via())
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"were told|through", "charge|apart"})
  void lets_one_without_a_source_come_through_another_only_by_a_verb(String cue, String how) {
    TaggedArticle article =
        new TaggedArticle("[P Maria Orlova] denied they " + cue + " that it fell.")
            .claim("Maria Orlova", "denied", "they " + cue + " that it fell")
            .claim("they", cue, "that it fell");
    Attribution outer = article.attributions().get(0);
    Attribution inner = article.attributions().get(1).withSource(List.of());

    ClaimAssembly assembly =
        new ClaimAssembly(CONTEXTS.read(article.annotated()), List.of(outer, inner));

    String via = assembly.claim(inner).via();
    assertThat(via).isEqualTo(how.equals("through") ? assembly.claim(outer).id() : null);
  }

  @Test
  void takes_what_someone_tells_of_himself_for_an_inner_claim() {
    List<Claim> claims =
        claims(
            new TaggedArticle("[P Maria Orlova] said she believed this.")
                .claim("Maria Orlova", "said", "she believed this")
                .claim("she", "believed", "this"),
            0.4,
            0.9);

    assertThat(claims.stream().map(Claim::confidence)).containsExactly(0.4, 0.4);
    assertThat(claims.get(1).via()).isEqualTo(claims.get(0).id());
  }

  @Test
  void leaves_what_has_the_same_name_in_both_layers_alone() {
    List<Claim> claims =
        claims(
            new TaggedArticle("[P Maria Orlova] said [P Maria Orlova] believed this.")
                .claim("Maria Orlova", "said", "Maria Orlova believed this")
                .claim("Maria Orlova", "believed", "this"),
            0.4,
            0.9);

    assertThat(claims.stream().map(Claim::confidence)).containsExactly(0.4, 0.9);
    assertThat(claims.get(1).via()).isNull();
  }

  @Test
  void takes_what_stands_in_what_nobody_is_named_for_for_an_inner_claim() {
    TaggedArticle article =
        new TaggedArticle("[P Maria Orlova] reportedly said it rose.")
            .claim("Maria Orlova", "reportedly said", "it rose");

    List<Claim> claims = article.claims();

    assertThat(claims.get(0).source()).isNull();
    assertThat(claims.get(1).via()).isEqualTo(claims.get(0).id());
  }
}
