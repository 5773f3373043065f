package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Claim;
import hearsay.claim.Source;
import hearsay.grammar.TaggedArticle;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Through whom a claim came, and who did not claim it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LayersTest {
  private static String name(Claim claim) {
    Source source = claim.source();
    return source == null ? "" : source.name();
  }

  private static Claim of(List<Claim> claims, String name) {
    return claims.stream().filter(claim -> name(claim).equals(name)).findFirst().orElseThrow();
  }

  @Test
  void tells_through_whom_an_inner_claim_came() {
    List<Claim> claims =
        new TaggedArticle("[P Maria Orlova] said the [O Export Bank] warned this would end.")
            .claim("Maria Orlova", "said", "the Export Bank warned this would end")
            .claim("the Export Bank", "warned", "this would end")
            .claims();

    assertThat(of(claims, "Export Bank").via()).isEqualTo(of(claims, "Maria Orlova").id());
    assertThat(of(claims, "Maria Orlova").via()).isNull();
  }

  @Test
  void tells_through_a_speaker_what_he_says_of_himself() {
    List<Claim> claims =
        new TaggedArticle("[P Maria Orlova] said she believed this.")
            .claim("Maria Orlova", "said", "she believed this")
            .claim("she", "believed", "this")
            .claims();

    assertThat(claims.get(0).via()).isNull();
    assertThat(claims.get(1).via()).isEqualTo(claims.get(0).id());
  }

  @Test
  void gives_whom_a_report_cites_the_claim_through_the_report() {
    List<Claim> claims =
        new TaggedArticle(
                "A [O Reuters] report came. The report, citing two officials, said the team left.")
            .claim("The report", "said", "the team left")
            .claims();

    Claim cited = of(claims, "two officials");
    assertThat(cited.via()).isEqualTo(of(claims, "Reuters").id());
    assertThat(cited.content().text()).isEqualTo("the team left");
    assertThat(Objects.requireNonNull(cited.cue()).lemma()).isEqualTo("cite");
  }

  @Test
  void tells_of_each_of_two_who_are_cited_through_whom_the_claim_came() {
    List<Claim> claims =
        new TaggedArticle(
                "[O Reuters] reported that prices rose, citing two officials, and that the team"
                    + " left, quoting [P Maria Orlova].")
            .claim(
                "Reuters",
                "reported",
                "that prices rose, citing two officials, and that the team left, quoting Maria"
                    + " Orlova")
            .claims();

    String reuters = of(claims, "Reuters").id();
    assertThat(of(claims, "two officials").via()).isEqualTo(reuters);
    assertThat(of(claims, "Maria Orlova").via()).isEqualTo(reuters);
  }

  @Test
  void takes_what_is_cited_out_of_the_content() {
    List<Claim> claims =
        new TaggedArticle("[O Reuters] said the team left, citing two officials.")
            .claim("Reuters", "said", "the team left, citing two officials")
            .claims();

    assertThat(claims).hasSize(2);
    assertThat(claims).extracting(claim -> claim.content().text()).containsOnly("the team left");
  }

  @Test
  void takes_a_reason_that_is_cited_for_no_source() {
    assertThat(
            new TaggedArticle("[O Reuters] said the team left, citing bad weather.")
                .claim("Reuters", "said", "the team left")
                .claims())
        .hasSize(1);
  }

  @Test
  void never_has_a_source_claim_what_it_is_accused_of() {
    List<Claim> claims =
        new TaggedArticle("[L Beijing] was accused of evasion.")
            .claim("Beijing", "was accused of", "evasion")
            .claims();

    assertThat(claims.get(0).source()).isNull();
  }

  @Test
  void never_has_a_source_say_what_it_is_told() {
    List<Claim> claims =
        new TaggedArticle("Distributors told to know buyers. It rained.")
            .claim("Distributors", "told", "to know buyers")
            .claims();

    assertThat(claims.get(0).source()).isNull();
  }

  @Test
  void keeps_the_source_who_accuses() {
    List<Claim> claims =
        new TaggedArticle("[L Beijing] accused them of evasion.")
            .claim("Beijing", "accused", "them of evasion")
            .claims();

    assertThat(name(claims.get(0))).isEqualTo("Beijing");
  }

  @Test
  void gives_nobody_the_concern_that_his_deed_raises() {
    List<Claim> claims =
        new TaggedArticle("The [O Trade Board] bought drones, raising concerns about the war.")
            .claim("The Trade Board", "raising concerns about", "the war")
            .claims();

    assertThat(claims.get(0).source()).isNull();
  }

  @Test
  void keeps_the_source_who_raises_a_concern_in_words() {
    List<Claim> claims =
        new TaggedArticle("The [O Trade Board] said this, raising concerns about the war.")
            .claim("The Trade Board", "raising concerns about", "the war")
            .again("said", "this")
            .claims();

    assertThat(claims).extracting(LayersTest::name).containsOnly("Trade Board");
  }

  @Test
  void denies_the_claim_before_it_in_a_claim_that_he_denies() {
    List<Claim> claims =
        new TaggedArticle("[O Reuters] said the team left, a claim [L Beijing] denies.")
            .claim("Reuters", "said", "the team left")
            .claim("Beijing", "denies", "a claim")
            .claims();

    assertThat(of(claims, "Beijing").content().text()).isEqualTo("the team left");
  }

  @Test
  void denies_the_clause_before_it_in_which_he_denies() {
    List<Claim> claims =
        new TaggedArticle("The team left yesterday, which [L Beijing] denies.")
            .claim("Beijing", "denies", "which")
            .claims();

    assertThat(claims.get(0).content().text()).isEqualTo("The team left yesterday");
  }

  @Test
  void keeps_a_content_that_is_a_claim_of_its_own() {
    List<Claim> claims =
        new TaggedArticle("[L Beijing] denies a claim. It rained.")
            .claim("Beijing", "denies", "a claim")
            .claims();

    assertThat(claims.get(0).content().text()).isEqualTo("a claim");
  }
}
