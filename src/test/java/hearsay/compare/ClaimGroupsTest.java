package hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Claim;
import hearsay.claim.MadeClaim;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClaimGroupsTest {
  private static Claim claim(String doc, String day, String name, Stance stance, String content) {
    String cue = stance == Stance.DENY ? "denied" : "said";
    String text = name + " " + cue + " " + content + ".";
    return MadeClaim.in(doc, text)
        .article(null, null, day.isEmpty() ? null : day)
        .by(name, name, SourceType.PERSON)
        .cue(cue, stance)
        .says(content);
  }

  private static Claim claim(String doc, String content) {
    return claim(doc, "", "Ida Holm", Stance.ASSERT, content);
  }

  @Test
  void puts_claims_of_one_key_together_and_the_earliest_first() {
    Claim late = claim("late", "2025-03-02", "Ida Holm", Stance.ASSERT, "it is false");
    Claim undated = claim("undated", "", "Ida Holm", Stance.ASSERT, "it is false");
    Claim early = claim("early", "2025-03-01", "Ida Holm", Stance.ASSERT, "It is  false");

    List<ClaimGroup> groups = ClaimGroups.of(List.of(late, undated, early));

    assertThat(groups).containsExactly(new ClaimGroup(List.of(early, late, undated)));
    assertThat(groups.get(0).first()).isEqualTo(early);
    assertThat(groups.get(0).docs()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the port will close in June for good|the port will close for good in June|true",
        "the port will close in June for good|the port would close in June for good|true",
        "the port will close in June for good|the port will reopen in July for a week|false",
        "prices in the port rose by 5% in May|prices in the port rose by 7% in May|false",
        "the port will close|the port will shut|false",
        "Zürich's port will close in June for good|Zurich’s port will close in June for good|true"
      })
  void takes_nearly_the_same_words_for_the_same_claim(String one, String other, boolean same) {
    List<ClaimGroup> groups = ClaimGroups.of(List.of(claim("a", one), claim("b", other)));

    assertThat(groups).hasSize(same ? 1 : 2);
  }

  @Test
  void keeps_apart_what_another_says_and_what_another_denies() {
    String words = "the port will close in June for good";
    Claim ida = claim("a", "", "Ida Holm", Stance.ASSERT, words);
    Claim short_name = claim("b", "", "Holm", Stance.CONFIRM, words);
    Claim other = claim("c", "", "Per Dahl", Stance.ASSERT, words);
    Claim denied = claim("d", "", "Ida Holm", Stance.DENY, words);

    assertThat(ClaimGroups.of(List.of(ida, short_name, other, denied)))
        .extracting(ClaimGroup::claims)
        .containsExactly(List.of(ida, short_name), List.of(other), List.of(denied));
  }

  @Test
  void lets_one_who_is_not_named_be_anyone() {
    String words = "the port will close in June for good";
    Claim ida = claim("a", words);
    Claim unnamed =
        MadeClaim.in("b", "An official: " + words)
            .by("An official", "official", SourceType.UNNAMED)
            .says(words);
    Claim no_one = MadeClaim.in("c", words).says(words);

    assertThat(ClaimGroups.of(List.of(ida, unnamed, no_one))).hasSize(1);
  }

  @Test
  void tells_repetitions_within_one_article_from_those_in_others() {
    Claim once = claim("a", "it is false");
    Claim again = claim("a", "it is false");

    assertThat(ClaimGroups.of(List.of(once, again))).hasSize(1);
    assertThat(ClaimGroups.repeated(List.of(once, again))).isEmpty();
    assertThat(ClaimGroups.repeated(List.of(once, claim("b", "it is false")))).hasSize(1);
  }
}
