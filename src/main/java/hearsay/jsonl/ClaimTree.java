package hearsay.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import hearsay.claim.Claim;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Claims as trees of JSON: what would be read of the line that {@link ClaimWriter} makes of one,
 * but made of the claim itself.
 */
public final class ClaimTree {
  private static final ObjectReader TREE =
      new ObjectMapper()
          .readerFor(JsonNode.class)
          // Else 500 becomes 5E+2.
          .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

  private ClaimTree() {}

  /** The object of a claim; no two calls share one. */
  public static JsonNode of(Claim claim) {
    try (TokenBuffer tokens = new TokenBuffer(null, false)) {
      ClaimWriter.writeTo(tokens, claim);
      return TREE.readValue(tokens.asParser());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
  }
}
