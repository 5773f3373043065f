package hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Claim;
import hearsay.claim.MadeClaim;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WireCopiesTest {
  private final List<Claim> claims = new ArrayList<>();

  private void article(String doc, String day, String... contents) {
    for (String content : contents) {
      claims.add(MadeClaim.in(doc, content).article(null, null, day).says(content));
    }
  }

  private List<List<String>> copies() {
    return WireCopies.of(claims, ClaimGroups.of(claims)).stream()
        .map(copies -> copies.articles().stream().map(Claim::doc).toList())
        .toList();
  }

  @Test
  void finds_articles_that_share_most_claims_the_earliest_first() {
    article("paper", "2025-03-02", "a b", "c d", "e f", "g h");
    article("agency", "2025-03-01", "a b", "c d", "e f");
    article("other", "2025-03-01", "i j", "k l", "m n");

    assertThat(copies()).containsExactly(List.of("agency", "paper"));
  }

  @Test
  void takes_reports_of_one_event_for_no_copies() {
    article("one", "2025-03-01", "a b", "c d", "i j");
    article("other", "2025-03-01", "a b", "c d", "k l");

    assertThat(copies()).isEmpty();
  }

  @Test
  void takes_long_articles_that_share_a_few_claims_for_no_copies() {
    article("one", "2025-03-01", "a b", "c d", "e f", "1 a", "1 b", "1 c");
    article("other", "2025-03-01", "a b", "c d", "e f", "2 a", "2 b", "2 c");

    assertThat(copies()).isEmpty();
  }

  @Test
  void writes_a_line_for_each_group() {
    article("b", "2025-03-02", "a b", "c d", "e f");
    article("a", "2025-03-01", "a b", "c d", "e f");

    List<ClaimGroup> groups = ClaimGroups.repeated(claims);
    assertThat(groups).hasSize(3);
    assertThat(utf8(ComparedLine.of(groups.get(0))))
        .startsWith(
            "{\"group\":\"claim\",\"articles\":2,\"claims\":[{\"doc\":\"a\",\"title\":null,")
        .endsWith("\"source\":null,\"stance\":null,\"content\":\"a b\"}]}\n");
    assertThat(utf8(ComparedLine.of(WireCopies.of(claims, groups).get(0))))
        .startsWith(
            "{\"group\":\"copies\",\"claims\":3,\"shared\":3,\"articles\":[{\"doc\":\"a\",");
  }

  @Test
  void counts_the_claims_of_copies_and_those_that_they_share() {
    article("paper", "2025-03-02", "a b", "c d", "e f", "g h");
    article("agency", "2025-03-01", "a b", "c d", "e f", "k l");
    article("other", "2025-03-03", "a b", "m n");

    List<ClaimGroup> groups = ClaimGroups.of(claims);
    WireCopies.Copies copies = WireCopies.of(claims, groups).get(0);

    assertThat(copies.claims()).isEqualTo(5);
    assertThat(copies.shared()).isEqualTo(3);
    assertThat(groups.stream().filter(group -> group.docs() > 1 && copies.hasAllOf(group)))
        .extracting(group -> group.first().content().text())
        .containsExactly("c d", "e f");
  }

  @Test
  void escapes_what_a_terminal_would_obey() {
    article("a", "2025-03-01", "a\u202eb\u009b c");

    assertThat(utf8(ComparedLine.of(new ClaimGroup(claims))))
        .endsWith("\"content\":\"a\\u202Eb\\u009B c\"}]}\n");
  }

  private static String utf8(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }
}
