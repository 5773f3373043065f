package hearsay.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.claim.Approximation;
import hearsay.claim.Claim;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Content;
import hearsay.claim.Cue;
import hearsay.claim.DateMention;
import hearsay.claim.DateType;
import hearsay.claim.Form;
import hearsay.claim.MoneyMention;
import hearsay.claim.OrganizationMention;
import hearsay.claim.Place;
import hearsay.claim.Source;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ClaimTreeTest {
  private static final CodePointSpan SPAN = new CodePointSpan(3, 9);

  private static Claim claim(String amount, @Nullable Double confidence, @Nullable String via) {
    return new Claim(
        "0123456789abcdef",
        "89abcdef01234567",
        "wire/a \"b\" \u001b \uD83D\uDE00.txt",
        via == null ? null : "A title",
        null,
        via == null ? null : "https://example.org/",
        LocalDate.of(2025, 9, 25),
        via == null
            ? null
            : new Source("E", List.of(SPAN), "E", "head", null, SourceType.ORGANIZATION),
        via == null ? null : new Cue("says", List.of(SPAN), "say", Stance.REPORT),
        new Content("a b", List.of(SPAN, new CodePointSpan(10, 11)), Form.MIXED),
        List.of(new OrganizationMention("EU", SPAN, "European Union", Place.CONTENT)),
        List.of(new DateMention("2024", SPAN, DateType.DATE, "2024", Place.SOURCE)),
        List.of(
            new MoneyMention(
                "x",
                SPAN,
                new BigDecimal(amount),
                "EUR",
                new BigDecimal(amount),
                Approximation.ABOUT,
                Place.CONTENT)),
        List.of(SPAN),
        confidence,
        via);
  }

  private static JsonNode read(Claim claim) throws JsonProcessingException {
    return new ObjectMapper()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .readTree(new String(ClaimWriter.toLine(claim), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.5", "2.50", "500", "141E+9", "12345678901234567890", "0.07"})
  void is_written_as_what_is_read_of_the_line(String amount) throws JsonProcessingException {
    Claim claim = claim(amount, 0.9, "0123456789abcdee");

    assertThat(ClaimTree.of(claim)).hasToString(read(claim).toString());
  }

  @Test
  void has_no_more_than_the_claim() throws JsonProcessingException {
    Claim claim = claim("1", null, null);

    assertThat(ClaimTree.of(claim)).hasToString(read(claim).toString());
    assertThat(ClaimTree.of(claim).path("source").isNull()).isTrue();
    assertThat(ClaimTree.of(claim).has("confidence")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.125, 0.999, 1})
  void rounds_the_confidence_as_the_line_does(double confidence) throws JsonProcessingException {
    Claim claim = claim("1", confidence, null);

    assertThat(ClaimTree.of(claim).path("confidence").asText())
        .isEqualTo(read(claim).path("confidence").asText());
    assertThat(ClaimTree.of(claim).path("content").path("spans").path(0).path(0).isInt()).isTrue();
  }
}
