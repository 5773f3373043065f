package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.Article;
import hearsay.claim.Claim;
import hearsay.jsonl.ClaimWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Text whose lines a program has wrapped is read as the paragraphs that it was. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrappedTextTest {
  private static final String WRAPPED =
      """
      The harbour board of Lindhaven said on Monday that the repairs of its
      two oldest piers would cost 12 million euros and last until June 2026.

      "We have waited for this since the storms of last winter," said Maria
      Orlova, a spokeswoman for the Association of Coastal Fishermen, adding
      that boats had been damaged on eleven nights.
      """;

  private static final String PLAIN = WRAPPED.replaceAll("(?<!\\n)\\n(?!\\n|\\z)", " ");

  private static List<String> told(List<Claim> claims) {
    return claims.stream()
        .map(claim -> claim.key() + " " + claim.source() + claim.cue() + claim.content())
        .map(words -> words.replace('\n', ' '))
        .toList();
  }

  @Test
  void it_has_the_claims_of_the_text_before_it_was_wrapped() {
    List<Claim> claims = Extraction.claims(WRAPPED);

    assertThat(claims).hasSizeGreaterThan(1);
    assertThat(told(claims)).isEqualTo(told(Extraction.claims(PLAIN)));
  }

  @Test
  void its_records_cite_it_as_it_was_written() {
    List<Claim> claims = Extraction.claims(WRAPPED);

    for (Claim claim : claims) {
      RecordChecks.checkClaim(Extraction.json(ClaimWriter.toLine(claim)), WRAPPED);
    }
    assertThat(claims).anyMatch(claim -> claim.content().text().contains("of its\ntwo"));
  }

  @Test
  void its_tags_cite_it_as_it_was_written() {
    Article article = Article.of("a.txt", WRAPPED, LocalDate.of(2025, 9, 26));

    byte[] line = ClaimWriter.toLine(Extraction.extractor().tag(article));

    RecordChecks.checkTags(Extraction.json(line), WRAPPED);
  }
}
