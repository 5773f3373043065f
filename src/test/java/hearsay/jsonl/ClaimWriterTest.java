package hearsay.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.Approximation;
import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.claim.ClaimId;
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
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClaimWriterTest {
  private static final CodePointSpan SPAN = new CodePointSpan(3, 9);

  private static String line(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static MoneyMention money(String amount) {
    return new MoneyMention("x", SPAN, new BigDecimal(amount), "EUR", null, null, null);
  }

  private static ArticleTags tags(MoneyMention mention) {
    return new ArticleTags("d", null, List.of(), List.of(), List.of(mention));
  }

  @Test
  void writes_every_key_in_the_order_of_the_contract() {
    Claim claim =
        new Claim(
            "0123456789abcdef",
            "89abcdef01234567",
            "wire/a.txt",
            "Parts for Kupol",
            "Norden Herald",
            "https://norden.example/kupol",
            LocalDate.of(2025, 9, 25),
            new Source(
                "Eurostat",
                List.of(SPAN),
                "Eurostat",
                "statistics office",
                "European Union",
                SourceType.ORGANIZATION),
            new Cue("According to", List.of(SPAN), "according to", Stance.REPORT),
            new Content("a b", List.of(SPAN, new CodePointSpan(10, 11)), Form.MIXED),
            List.of(new OrganizationMention("EU", SPAN, "European Union", Place.CONTENT)),
            List.of(new DateMention("2024", SPAN, DateType.DATE, "2024", Place.SOURCE)),
            List.of(
                new MoneyMention(
                    "5-7m",
                    SPAN,
                    new BigDecimal("5E+6"),
                    "USD",
                    new BigDecimal("7000000.00"),
                    Approximation.ABOUT,
                    Place.CONTEXT)),
            List.of(SPAN),
            0.875,
            "fedcba9876543210");

    assertThat(line(ClaimWriter.toLine(claim)))
        .isEqualTo(
            "{\"schema\":2,\"id\":\"0123456789abcdef\",\"key\":\"89abcdef01234567\",\"doc\":\"wire/a.txt\","
                + "\"title\":\"Parts for Kupol\",\"publisher\":\"Norden Herald\",\"url\":\"https://norden.example/kupol\",\"published\":\"2025-09-25\","
                + "\"source\":{\"text\":\"Eurostat\",\"spans\":[[3,9]],\"name\":\"Eurostat\",\"role\":\"statistics office\",\"affiliation\":\"European Union\",\"type\":\"organization\"},"
                + "\"cue\":{\"text\":\"According to\",\"spans\":[[3,9]],\"lemma\":\"according to\",\"stance\":\"report\"},"
                + "\"content\":{\"text\":\"a b\",\"spans\":[[3,9],[10,11]],\"form\":\"mixed\"},"
                + "\"organizations\":[{\"text\":\"EU\",\"span\":[3,9],\"name\":\"European Union\",\"in\":\"content\"}],"
                + "\"dates\":[{\"text\":\"2024\",\"span\":[3,9],\"type\":\"date\",\"value\":\"2024\",\"in\":\"source\"}],"
                + "\"money\":[{\"text\":\"5-7m\",\"span\":[3,9],\"amount\":5000000,\"currency\":\"USD\",\"max\":7000000,\"approx\":\"about\",\"in\":\"context\"}],"
                + "\"sentences\":[[3,9]],\"confidence\":0.88,\"via\":\"fedcba9876543210\"}\n");
  }

  @Test
  void
      writes_null_for_a_source_and_a_cue_that_are_not_there_and_leaves_out_what_the_article_does_not_say() {
    Claim claim =
        new Claim(
            "0123456789abcdef",
            "89abcdef01234567",
            "-",
            null,
            null,
            null,
            null,
            null,
            null,
            new Content("a", List.of(SPAN), Form.DIRECT),
            List.of(),
            List.of(),
            List.of(),
            List.of(SPAN),
            null,
            null);

    assertThat(line(ClaimWriter.toLine(claim)))
        .contains("\"doc\":\"-\",\"published\":null,\"source\":null,\"cue\":null,")
        .endsWith("\"sentences\":[[3,9]]}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "141E+9,141000000000",
    "2.50,2.5",
    "0.30,0.3",
    "0,0",
    "0.00,0",
    "16600000000.000002,16600000000.000002",
    "1E-7,0.0000001",
    "-5.10,-5.1"
  })
  void writes_amounts_plainly(String amount, String written) {
    assertThat(line(ClaimWriter.toLine(tags(money(amount)))))
        .contains("\"amount\":" + written + ",");
  }

  @Test
  void writes_characters_beyond_the_basic_plane_as_utf_8() {
    OrganizationMention mention = new OrganizationMention("\ud83d\ude00 Ltd", SPAN, "\u00e9", null);
    byte[] bytes =
        ClaimWriter.toLine(new ArticleTags("d", null, List.of(mention), List.of(), List.of()));

    assertThat(line(bytes))
        .contains("\"text\":\"\ud83d\ude00 Ltd\"")
        .contains("\"name\":\"\u00e9\"");
  }

  @Test
  void gives_one_id_to_the_same_spans_and_others_to_others() {
    List<CodePointSpan> one = List.of(SPAN);
    String id = ClaimId.of("d", one, List.of(), one);

    assertThat(id).matches("[0-9a-f]{16}").isEqualTo(ClaimId.of("d", one, List.of(), one));
    assertThat(
            List.of(
                ClaimId.of("e", one, List.of(), one),
                ClaimId.of("d", List.of(), one, one),
                ClaimId.of("d", one, one, one)))
        .doesNotContain(id)
        .doesNotHaveDuplicates();
  }

  @Test
  void escapes_what_a_terminal_or_an_editor_would_obey() throws Exception {
    String obeyed = "a\u007f\u0085\u009b\u061c\u200e\u202e\u2028\u2066z \u00a0\u00e9\ud83d\ude00";
    String json =
        line(ClaimWriter.toLine(new ArticleTags(obeyed, null, List.of(), List.of(), List.of())));

    assertThat(json)
        .contains(
            "a\\u007F\\u0085\\u009B\\u061C\\u200E\\u202E\\u2028\\u2066z \u00a0\u00e9\ud83d\ude00");
    assertThat(new com.fasterxml.jackson.databind.ObjectMapper().readTree(json).get("doc").asText())
        .isEqualTo(obeyed);
  }
}
