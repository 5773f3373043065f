package hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hearsay.claim.ClaimSpans;
import hearsay.claim.CodePointSpan;
import hearsay.error.UserException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Examples worked by hand. The article has a code point outside the basic plane before all claims
 * but the first.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvaluationTest {
  private static final String TEXT =
      "Orlova said that the pumps leak. \ud83d\ude00 It is said that old red valves hold. Kim agreed.";
  private static final Map<String, String> ARTICLE = Map.of("a", TEXT);

  private static final ClaimSpans FIRST = claim("Orlova", "said", "that the pumps leak");
  private static final ClaimSpans SECOND = claim("", "is said", "that old red valves hold");
  private static final List<ClaimSpans> GOLD = List.of(FIRST, SECOND);

  /** Pieces of a role are parted by a bar; an empty string is a role that is not there. */
  private static ClaimSpans claim(String source, String cue, String content) {
    return new ClaimSpans("a", role(source), role(cue), role(content));
  }

  private static ClaimSpans.Role role(String words) {
    if (words.isEmpty()) {
      return ClaimSpans.Role.NONE;
    }
    List<CodePointSpan> spans =
        Arrays.stream(words.split("\\|", -1))
            .map(
                piece -> {
                  int at = TEXT.indexOf(piece);
                  assertThat(at).as(piece).isNotNegative();
                  int start = TEXT.codePointCount(0, at);
                  return new CodePointSpan(start, start + piece.codePointCount(0, piece.length()));
                })
            .toList();
    return new ClaimSpans.Role(words.replace('|', ' '), spans, Map.of());
  }

  private static Scores score(ClaimSpans... predicted) throws UserException {
    return Evaluation.of(GOLD, List.of(predicted), ARTICLE);
  }

  @Test
  void gold_against_itself_is_perfect() throws UserException {
    Scores scores = score(FIRST, SECOND);
    assertThat(scores.tallies().values()).allMatch(tally -> tally.f1() == 100.0);
    assertThat(scores.sourceAccuracy()).isEqualTo(100.0);
    assertThat(scores.cueAccuracy()).isEqualTo(100.0);
  }

  @Test
  void nothing_predicted_scores_nothing() throws UserException {
    assertThat(score().tally("relaxed")).isEqualTo(new Tally(0, 0, 2));
    assertThat(score().tally("relaxed").f1()).isZero();
  }

  @Test
  void a_content_that_shares_half_of_its_tokens_is_relaxed_but_not_strict() throws UserException {
    // Two of the four tokens of "that the pumps leak": Jaccard 0.5.
    Scores scores = score(claim("Orlova", "said", "pumps leak"));
    assertThat(scores.tally("relaxed")).isEqualTo(new Tally(1, 1, 2));
    assertThat(scores.tally("strict")).isEqualTo(new Tally(0, 1, 2));
    assertThat(scores.tally("content overlap")).isEqualTo(new Tally(1, 1, 2));
    assertThat(scores.tally("content exact")).isEqualTo(new Tally(0, 1, 2));
    assertThat(scores.tally("relaxed").f1()).isCloseTo(200.0 / 3, within(1e-9));
  }

  @Test
  void a_content_that_shares_less_than_half_is_wrong() throws UserException {
    assertThat(score(claim("Orlova", "said", "leak")).tally("content"))
        .isEqualTo(new Tally(0, 1, 2));
  }

  @Test
  void a_wrong_source_loses_the_claim_but_not_its_content() throws UserException {
    Scores scores = score(claim("Kim", "said", "that the pumps leak"));
    assertThat(scores.tally("relaxed").right()).isZero();
    assertThat(scores.tally("content").right()).isEqualTo(1);
    assertThat(scores.sourceAccuracy()).isZero();
    assertThat(scores.cueAccuracy()).isEqualTo(100.0);
  }

  @Test
  void two_sources_that_are_not_there_agree() throws UserException {
    assertThat(score(SECOND).tally("relaxed").right()).isEqualTo(1);
    assertThat(score(claim("Kim", "is said", "that old red valves hold")).sourceAccuracy())
        .isZero();
  }

  @Test
  void pieces_that_only_blanks_part_are_one() throws UserException {
    Scores scores = score(claim("Orlova", "said", "that the|pumps leak"));
    assertThat(scores.tally("strict").right()).isEqualTo(1);
    assertThat(scores.tally("content exact")).isEqualTo(new Tally(1, 1, 2));
  }

  @Test
  void a_claim_is_matched_once() throws UserException {
    Scores scores = score(FIRST, FIRST);
    assertThat(scores.tally("strict")).isEqualTo(new Tally(1, 2, 2));
    assertThat(scores.tally("relaxed")).isEqualTo(new Tally(1, 2, 2));
    // Spans are counted once, whichever claims they belong to.
    assertThat(scores.tally("cue exact")).isEqualTo(new Tally(1, 1, 2));
  }

  @Test
  void as_many_pairs_as_possible_are_made() {
    // The best pair alone would leave gold 1 without a partner.
    List<Pairing.Candidate> candidates =
        List.of(
            new Pairing.Candidate(0.9, 0, 0),
            new Pairing.Candidate(0.8, 0, 1),
            new Pairing.Candidate(0.7, 1, 0));
    assertThat(Pairing.greedy(candidates)).containsExactly(new Pairing.Pair(0, 0));
    assertThat(Pairing.most(candidates))
        .containsExactlyInAnyOrder(new Pairing.Pair(0, 1), new Pairing.Pair(1, 0));
  }

  @Test
  void without_the_articles_what_the_claims_quote_is_enough() throws UserException {
    List<ClaimSpans> predicted =
        List.of(claim("Orlova", "said", "pumps leak"), claim("Kim", "is said", "red valves hold"));
    assertThat(Evaluation.of(GOLD, predicted, Map.of()).tallies())
        .isEqualTo(Evaluation.of(GOLD, predicted, ARTICLE).tallies());
  }

  @Test
  void a_span_that_leaves_its_article_is_an_error() {
    ClaimSpans outside =
        new ClaimSpans(
            "a",
            ClaimSpans.Role.NONE,
            ClaimSpans.Role.NONE,
            new ClaimSpans.Role("x", List.of(new CodePointSpan(0, 1000)), Map.of()));
    assertThatThrownBy(() -> score(outside))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("[0, 1000)");
  }

  private static ClaimSpans withFields(
      ClaimSpans claim, String name, String type, String stance, String form) {
    return new ClaimSpans(
        claim.doc(),
        with(claim.source(), Map.of("name", name, "type", type)),
        with(claim.cue(), Map.of("stance", stance)),
        with(claim.content(), Map.of("form", form)));
  }

  private static ClaimSpans.Role with(ClaimSpans.Role role, Map<String, String> fields) {
    return role.spans().isEmpty() ? role : new ClaimSpans.Role(role.text(), role.spans(), fields);
  }

  @Test
  void fields_count_for_claims_with_like_contents_where_gold_has_them() throws UserException {
    List<ClaimSpans> gold =
        List.of(
            withFields(FIRST, "Dr Orlova’s", "person", "assert", "indirect"),
            withFields(SECOND, "", "", "report", "indirect"));
    List<ClaimSpans> predicted =
        List.of(
            withFields(FIRST, "the dr Orlova", "unnamed", "assert", "mixed"),
            withFields(SECOND, "", "", "deny", "indirect"));
    Scores scores = Evaluation.of(gold, predicted, ARTICLE);
    assertThat(scores.fields())
        .containsExactly(
            Map.entry("name", new Tally(2, 2, 2)),
            Map.entry("type", new Tally(0, 1, 1)),
            Map.entry("stance", new Tally(1, 2, 2)),
            Map.entry("form", new Tally(1, 2, 2)));
    assertThat(scores.wrongMouths()).isZero();
    assertThat(ScoreReport.json(scores))
        .contains("\"fields\":{\"name\":100.0,\"type\":0.0,\"stance\":50.0,\"form\":50.0,");
    assertThat(ScoreReport.table(scores)).contains("fields: name 100.0 type 0.0 stance 50.0");
  }

  private static ClaimSpans withSource(ClaimSpans claim, Map<String, String> fields) {
    return new ClaimSpans(
        claim.doc(),
        with(claim.source(), fields),
        claim.cue(),
        with(claim.content(), Map.of("form", "indirect")));
  }

  @Test
  void names_are_right_unresolved_or_wrong_by_the_form_of_the_source() throws UserException {
    List<ClaimSpans> gold = List.of(withSource(FIRST, Map.of("name", "Anna Kim")));
    for (Map.Entry<String, NameTally> expected :
        Map.of(
                "anna Kim",
                new NameTally(1, 0, 0),
                FIRST.source().text(),
                new NameTally(0, 1, 0),
                "Bo Lund",
                new NameTally(0, 0, 1))
            .entrySet()) {
      List<ClaimSpans> predicted = List.of(withSource(FIRST, Map.of("name", expected.getKey())));
      Scores scores = Evaluation.of(gold, predicted, ARTICLE);
      assertThat(scores.forms().values()).containsExactly(expected.getValue());
      assertThat(ScoreReport.json(scores)).contains("\"names\":{\"description\":{\"right\":");
      assertThat(ScoreReport.table(scores)).contains("description for a name");
    }
  }

  @Test
  void roles_and_affiliations_count_where_gold_or_the_prediction_has_one() throws UserException {
    ClaimSpans third = claim("Kim", "agreed", "old red valves hold");
    List<ClaimSpans> gold =
        List.of(
            withSource(FIRST, Map.of("role", "chief engineer", "affiliation", "Pumps Ltd")),
            withSource(third, Map.of("affiliation", "China")));
    List<ClaimSpans> predicted =
        List.of(
            withSource(FIRST, Map.of("role", "the Chief engineer")),
            withSource(third, Map.of("role", "minister", "affiliation", "Chile")));

    Scores scores = Evaluation.of(gold, predicted, ARTICLE);

    assertThat(scores.optional())
        .containsExactly(
            Map.entry("role", new Tally(1, 2, 1)), Map.entry("affiliation", new Tally(0, 1, 2)));
    assertThat(ScoreReport.table(scores))
        .contains("their sources'")
        .containsPattern("role +50\\.0 +100\\.0 +66\\.7 +1 +2 +1\n")
        .containsPattern("affiliation +0\\.0 +0\\.0 +0\\.0 +0 +1 +2\n");
    assertThat(ScoreReport.json(scores))
        .contains("\"role\":{\"p\":50.0,\"r\":100.0,\"f1\":66.66666666666667,\"right\":1,");
  }

  @Test
  void roles_and_affiliations_are_not_told_where_no_claim_has_one() throws UserException {
    List<ClaimSpans> plain = List.of(withSource(FIRST, Map.of("name", "Orlova")));
    Scores scores = Evaluation.of(plain, plain, ARTICLE);
    assertThat(scores.optional()).isEmpty();
    assertThat(ScoreReport.table(scores)).doesNotContain("affiliation");
    assertThat(ScoreReport.json(scores)).doesNotContain("affiliation");
  }

  @Test
  void fields_are_left_out_where_gold_has_spans_alone() throws UserException {
    Scores scores = score(withFields(FIRST, "Orlova", "person", "assert", "indirect"));
    assertThat(scores.fields()).isEmpty();
    assertThat(ScoreReport.json(scores)).doesNotContain("fields");
  }

  @Test
  void a_source_elsewhere_with_another_name_is_a_wrong_mouth() throws UserException {
    ClaimSpans gold = withFields(FIRST, "Orlova", "person", "assert", "indirect");
    ClaimSpans kims = claim("Kim", "said", "that the pumps leak");
    ClaimSpans wrong = withFields(kims, "Kim", "person", "assert", "indirect");
    ClaimSpans resolved = withFields(kims, "Orlova", "person", "assert", "indirect");
    assertThat(Evaluation.of(List.of(gold), List.of(wrong), ARTICLE).wrongMouths()).isOne();
    assertThat(Evaluation.of(List.of(gold), List.of(resolved), ARTICLE).wrongMouths()).isZero();
  }

  @Test
  void the_table_and_the_json_give_the_same_figures() throws UserException {
    Scores scores = score(claim("Orlova", "said", "pumps leak"));
    assertThat(ScoreReport.table(scores))
        .startsWith("1 articles, 2 gold claims, 1 predicted claims\n")
        .containsPattern("relaxed +100\\.0 +50\\.0 +66\\.7 +1 +1 +2\n");
    assertThat(ScoreReport.json(scores))
        .contains("\"relaxed\":{\"p\":100.0,\"r\":50.0,\"f1\":66.66666666666667,")
        .endsWith("}\n");
  }
}
