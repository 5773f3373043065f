package hearsay.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.claim.CodePointSpan;
import hearsay.claim.MadeClaim;
import hearsay.claim.MoneyMention;
import hearsay.claim.OrganizationMention;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import hearsay.compare.ClaimDiff;
import hearsay.compare.ClaimGroup;
import hearsay.compare.WireCopies;
import hearsay.console.Ink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DrawingTest {
  private static final String TEXT =
      "Ida Holm denied that the port of Nes was paid €20 million in 2024 and\u001b[31m more.";
  private static final Drawing PLAIN = new Drawing(50, new Ink(false));

  private static Claim claim(String content, Stance stance) {
    return MadeClaim.in("nes.txt", TEXT)
        .article("The port", "Harbour News", "2025-03-01")
        .by("Ida Holm", "Ida Holm", SourceType.PERSON, "harbour master", "Port of Nes")
        .cue("denied", stance)
        .date("2024", "2024")
        .money("€20 million", "20000000", "EUR")
        .says(content);
  }

  @Test
  void draws_who_said_what_and_how() {
    Claim claim = claim("that the port of Nes was paid €20 million in 2024", Stance.DENY);

    assertThat(PLAIN.of(claim))
        .isEqualTo(
            """
            Ida Holm, harbour master, Port of Nes  deny  denied
              that the port of Nes was paid €20 million in
              2024
              indirect · 0.90 · dates: 2024 · sums: EUR
              20,000,000 · published 2025-03-01 · Harbour News
              · The port · nes.txt · %s

            """
                .formatted(claim.key()));
  }

  @Test
  void colours_the_stance_and_lets_nothing_of_the_article_colour_anything() {
    String drawn = new Drawing(80, new Ink(true)).of(claim("and\u001b[31m more", Stance.DENY));

    assertThat(drawn)
        .contains("\u001b[1mIda Holm\u001b[0m", "\u001b[31mdeny\u001b[0m", "and\\u001B[31m more");
  }

  @Test
  void begins_no_line_with_what_a_ci_system_obeys() {
    Claim claim =
        MadeClaim.in("::stop-commands::a", "::error::Ida said that it rains there day and night")
            .by("::error::Ida", "::error::Ida", SourceType.PERSON, null, null)
            .cue("said", Stance.ASSERT)
            .says("::error::Ida said that it rains");

    assertThat(new Drawing(30, new Ink(false)).of(claim).lines().map(String::strip))
        .isNotEmpty()
        .noneMatch(line -> line.startsWith("::"));
  }

  @Test
  void draws_words_of_two_lines_as_of_one() {
    Claim claim =
        MadeClaim.in("a", "Ida Holm made\nclear that it\nis so")
            .by("Ida Holm", "Ida Holm", SourceType.PERSON, null, null)
            .cue("made\nclear", Stance.ASSERT)
            .says("that it\nis so");

    assertThat(PLAIN.of(claim)).startsWith("Ida Holm  assert  made clear\n  that it is so\n");
  }

  @Test
  void draws_one_whom_no_one_names() {
    assertThat(PLAIN.of(MadeClaim.in("a", "it is so").confidence(null).says("it is so")))
        .startsWith("no one named\n  it is so\n  indirect · a · ");
  }

  @Test
  void draws_groups_and_changes() {
    Claim before = claim("that the port of Nes was paid €20 million", Stance.DENY);
    Claim after = claim("that the port of Nes was paid €20 million in 2024", Stance.DENY);

    assertThat(PLAIN.of(ClaimDiff.of(List.of(before), List.of(after)).get(0)))
        .startsWith("changed  Ida Holm, harbour master")
        .contains(
            "  content.text:\n  - that the port of Nes was paid €20 million\n  + that the port");
    assertThat(PLAIN.of(new ClaimGroup(List.of(before, after))).lines()).hasSize(7);
    assertThat(PLAIN.of(new WireCopies.Copies(List.of(before, after), 26, 24)))
        .startsWith(
            """
            copies of one article  24 of 26 claims shared
              same day: 2025-03-01 · Harbour News · The port ·
            """);
  }

  @Test
  void says_who_was_first_and_who_has_no_date() {
    Claim early =
        MadeClaim.in("a.txt", "it is so").article(null, "A", "2025-03-01").says("it is so");
    Claim late =
        MadeClaim.in("b.txt", "it is so").article(null, "B", "2025-03-02").says("it is so");
    Claim undated = MadeClaim.in("c.txt", "it is so").says("it is so");

    assertThat(PLAIN.of(new WireCopies.Copies(List.of(undated, late, early), 4, 3)))
        .isEqualTo(
            """
            copies of one article  3 of 4 claims shared
              first: 2025-03-01 · A · a.txt
              then: 2025-03-02 · B · b.txt
              no date · c.txt

            """);
    assertThat(PLAIN.of(new ClaimGroup(List.of(late, early))))
        .contains("  first: 2025-03-01 · A · a.txt · " + early.key() + "\n  then: 2025-03-02 · B");
    assertThat(PLAIN.of(new ClaimGroup(List.of(undated, undated))))
        .contains("  no date · c.txt · ")
        .doesNotContain("first", "then");
  }

  @Test
  void shows_where_the_text_has_more_between_two_pieces() {
    assertThat(PLAIN.of(MadeClaim.in("a", "“It is,” she said, “so.”").says("“It is,”", "“so.”")))
        .contains("\n  “It is,” … “so.”\n");
  }

  @Test
  void draws_what_an_article_names_the_most_frequent_first() {
    CodePointSpan span = new CodePointSpan(0, 1);
    ArticleTags tags =
        new ArticleTags(
            "nes.txt",
            LocalDate.of(2025, 3, 1),
            List.of(
                new OrganizationMention("EU", span, "European Union", null),
                new OrganizationMention("Kupol", span, "Kupol", null),
                new OrganizationMention("the plant", span, "Kupol", null)),
            List.of(),
            List.of(
                new MoneyMention(
                    "€5-9m",
                    span,
                    new BigDecimal("5000000"),
                    "EUR",
                    new BigDecimal("9000000"),
                    null,
                    null)));

    assertThat(PLAIN.of(tags))
        .isEqualTo(
            """
            nes.txt  2025-03-01
              organizations
                Kupol (2) · European Union
              money
                EUR 5,000,000–9,000,000

            """);
  }

  @Test
  void draws_an_article_that_names_nothing_as_its_name() {
    ArticleTags none = new ArticleTags("a\u001b.txt", null, List.of(), List.of(), List.of());

    assertThat(PLAIN.of(none)).isEqualTo("a\\u001B.txt\n\n");
  }
}
