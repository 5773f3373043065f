package hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Content;
import hearsay.claim.Form;
import hearsay.jsonl.ClaimWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class RecordFormatTest {
  private static Claim claim(String id) {
    List<CodePointSpan> spans = List.of(new CodePointSpan(0, 1));
    return new Claim(
        id,
        "89abcdef01234567",
        "a.txt",
        null,
        null,
        null,
        null,
        null,
        null,
        new Content("x", spans, Form.DIRECT),
        List.of(),
        List.of(),
        List.of(),
        spans,
        0.5,
        null);
  }

  private static String written(Records records) {
    EncodedRecords encoded = RecordFormat.JSON_LINES.encode(records);
    assertThat(encoded.records()).isSameAs(records);
    return new String(encoded.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void each_claim_is_a_line_in_their_order() {
    Records claims = new Records.Claims(List.of(claim("b"), claim("a")));

    assertThat(written(claims))
        .isEqualTo(
            new String(ClaimWriter.toLine(claim("b")), StandardCharsets.UTF_8)
                + new String(ClaimWriter.toLine(claim("a")), StandardCharsets.UTF_8));
    assertThat(claims.count()).isEqualTo(2);
    assertThat(written(new Records.Claims(List.of()))).isEmpty();
  }

  @Test
  void the_tags_of_an_article_are_one_line() {
    ArticleTags tags = new ArticleTags("a.txt", null, List.of(), List.of(), List.of());

    assertThat(written(new Records.Tags(tags)))
        .isEqualTo(new String(ClaimWriter.toLine(tags), StandardCharsets.UTF_8));
    assertThat(new Records.Tags(tags).count()).isEqualTo(1);
  }

  @Test
  void lines_of_an_earlier_run_stay_the_bytes_that_they_are() {
    byte[] lines = "{\"any\": 1}\n{}\n".getBytes(StandardCharsets.UTF_8);

    assertThat(RecordFormat.JSON_LINES.encode(new Records.Lines(lines)).bytes()).isSameAs(lines);
    assertThat(new Records.Lines(lines).count()).isEqualTo(2);
    assertThat(new Records.Lines(new byte[0]).count()).isZero();
  }
}
