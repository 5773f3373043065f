package hearsay.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import hearsay.claim.Claim;
import hearsay.claim.ClaimKey;
import hearsay.jsonl.ClaimTree;
import hearsay.jsonl.ClaimWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One claim as a line of JSON has it, right or wrong: what is not there or of another kind reads as
 * empty.
 *
 * @param line in its file, from 1
 * @param raw the line as written
 * @param json an object
 */
record ClaimRecord(int line, String raw, JsonNode json) {
  static final List<String> ROLES = List.of("source", "cue", "content");
  static final String KEY = "key";

  /** Of records that lack keys which they have today. */
  private static final int VERSION_ONE = 1;

  private static final ObjectReader JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .reader();

  /** The record of a line; none if the line is no object of JSON. */
  static Optional<ClaimRecord> parse(int line, String raw) {
    try {
      JsonNode json = JSON.readTree(raw);
      return json.isObject() ? Optional.of(new ClaimRecord(line, raw, json)) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** A claim that was found, as it would be read from the line that is written of it. */
  static ClaimRecord of(int line, Claim claim) {
    String written = new String(ClaimWriter.toLine(claim), StandardCharsets.UTF_8);
    return new ClaimRecord(line, written.stripTrailing(), ClaimTree.of(claim));
  }

  String doc() {
    return json.path("doc").asText();
  }

  @Nullable String id() {
    return json.path("id").isTextual() ? json.path("id").asText() : null;
  }

  /** The words of a role; empty where there is none. */
  String words(String role) {
    return json.path(role).path("text").asText();
  }

  /** Where a role stands, as written. */
  String spans(String role) {
    return json.path(role).path("spans").toString();
  }

  /** Where the content begins, in code points; 0 where the record does not say. */
  int start() {
    return Math.max(0, offset(json.path("content").path("spans").path(0).path(0)));
  }

  /** Where the first piece of the content ends, in code points; 0 where the record does not say. */
  int end() {
    return Math.max(0, offset(json.path("content").path("spans").path(0).path(1)));
  }

  /** An offset of a span; -1 for what is none, as 1e999999999, which would take long to expand. */
  static int offset(JsonNode number) {
    return number.isInt() ? number.asInt() : -1;
  }

  /** The key of its words, whatever the record says: it stays when the text around is edited. */
  String key() {
    return ClaimKey.of(words("source"), words("cue"), words("content"));
  }

  boolean isOfVersionOne() {
    return offset(json.path("schema")) == VERSION_ONE;
  }

  /** For a message: who claims what. */
  String quoted() {
    String source = words("source").isEmpty() ? "(no one)" : words("source");
    return source + ": " + words("content");
  }
}
