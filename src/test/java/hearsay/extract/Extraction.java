package hearsay.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.annotate.OrganizationList;
import hearsay.article.Article;
import hearsay.attribute.AttributionScheme;
import hearsay.claim.Claim;
import hearsay.jsonl.ClaimWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The real pipeline for tests, its models loaded once. */
public final class Extraction {
  private static final Steps STEPS =
      Steps.withModels(OrganizationList.NONE, AttributionScheme.CONTRACT);
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(STEPS);
  private static final ObjectMapper JSON = new ObjectMapper();

  private Extraction() {}

  public static ClaimExtractor extractor() {
    return EXTRACTOR;
  }

  static Steps steps() {
    return STEPS;
  }

  /** The claims of a text that was published on 2025-09-26. */
  public static List<Claim> claims(String text) {
    return EXTRACTOR.extract(Article.of("a.txt", text, LocalDate.of(2025, 9, 26)));
  }

  /** The lines that the program writes for these claims. */
  public static String lines(List<Claim> claims) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    claims.forEach(claim -> out.writeBytes(ClaimWriter.toLine(claim)));
    return out.toString(StandardCharsets.UTF_8);
  }

  public static JsonNode json(byte[] line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
