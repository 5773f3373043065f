package hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Claim;
import hearsay.claim.MadeClaim;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import hearsay.compare.ClaimChange.FieldChange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClaimDiffTest {
  private static Claim claim(String doc, String before, String who, String what, Stance stance) {
    String text = before + who + " said " + what + ".";
    return MadeClaim.in(doc, text).by(who, who, SourceType.PERSON).cue("said", stance).says(what);
  }

  private static Claim claim(String doc, String what) {
    return claim(doc, "", "Ida Holm", what, Stance.ASSERT);
  }

  @Test
  void says_nothing_of_claims_that_only_moved() {
    Claim before = claim("a", "it is so");
    Claim after = claim("a", "A new first line. ", "Ida Holm", "it is so", Stance.ASSERT);

    assertThat(after.id()).isNotEqualTo(before.id());
    assertThat(ClaimDiff.of(List.of(before), List.of(after))).isEmpty();
  }

  @Test
  void tells_what_was_added_and_removed() {
    Claim old = claim("a", "the bank has closed");
    Claim both = claim("a", "it is so");
    Claim fresh = claim("a", "seven ships were seen");

    List<ClaimChange> changes = ClaimDiff.of(List.of(old, both), List.of(both, fresh));

    assertThat(changes).extracting(ClaimChange::kind).containsExactly("added", "removed");
    assertThat(changes).extracting(ClaimChange::claim).containsExactly(fresh, old);
  }

  @Test
  void finds_another_stance_under_the_same_key() {
    Claim before = claim("a", "it is so");
    Claim after = claim("a", "", "Ida Holm", "it is so", Stance.CONFIRM);

    assertThat(ClaimDiff.of(List.of(before), List.of(after)))
        .containsExactly(
            new ClaimChange(
                before, after, List.of(new FieldChange("cue.stance", "assert", "confirm"))));
  }

  @Test
  void takes_a_corrected_figure_or_source_for_a_change() {
    Claim before = claim("a", "prices in the port rose by 5% in May");
    Claim figure = claim("a", "prices in the port rose by 7% in May");
    Claim source =
        claim("a", "", "Per Dahl", "prices in the port rose by 5% in May", Stance.ASSERT);

    assertThat(ClaimDiff.of(List.of(before), List.of(figure)).get(0).fields())
        .extracting(FieldChange::field)
        .containsExactly("content.text");
    assertThat(ClaimDiff.of(List.of(before), List.of(source)).get(0).fields())
        .extracting(FieldChange::field)
        .containsExactly("source.text", "source.name");
  }

  @Test
  void pairs_articles_whose_files_have_other_names_but_not_two_articles_of_one_run() {
    Claim before = claim("old.txt", "prices in the port rose by 5% in May");
    Claim after = claim("new.txt", "prices in the port rose by 7% in May");
    Claim other = claim("old.txt", "it is so");

    assertThat(ClaimDiff.of(List.of(before), List.of(after))).hasSize(1);
    assertThat(ClaimDiff.of(List.of(before, other), List.of(other, after)))
        .extracting(ClaimChange::kind)
        .containsExactly("added", "removed");
  }

  @Test
  void pairs_each_claim_once() {
    Claim twice = claim("a", "it is so");
    Claim again = claim("a", "He came. ", "Ida Holm", "it is so", Stance.ASSERT);

    assertThat(ClaimDiff.of(List.of(twice, again), List.of(twice)))
        .containsExactly(new ClaimChange(again, null, List.of()));
  }

  @Test
  void writes_a_line_for_each_change() {
    Claim before = claim("a", "prices in the port rose by 5% in May");
    Claim after = claim("a", "prices in the port rose by 7% in May");

    byte[] line = ComparedLine.of(ClaimDiff.of(List.of(before), List.of(after)).get(0));
    assertThat(new String(line, StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"change\":\"changed\",\"doc\":\"a\",\"key\":\"%s\",\"before\":\"%s\","
                    .formatted(after.key(), before.key())
                + "\"source\":\"Ida Holm\",\"stance\":\"assert\","
                + "\"content\":\"prices in the port rose by 7% in May\",\"fields\":{\"content.text\":"
                + "[\"prices in the port rose by 5% in May\",\"prices in the port rose by 7% in May\"]}}\n");
  }
}
