package hearsay.jsonl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import hearsay.claim.ClaimSpans;
import hearsay.claim.CodePointSpan;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.text.Blanks;
import hearsay.text.Printable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads files of claim records, plain or gzipped: gold, predictions or other tools' exports, of
 * schema version 1 or 2.
 */
public final class ClaimReader {
  private static final ObjectReader JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).reader();

  private static final List<String> FIELDS =
      List.of("name", "role", "affiliation", "type", "lemma", "stance", "form");

  private ClaimReader() {}

  private interface LineReader {
    void read(JsonNode record, String place) throws UserException;
  }

  /**
   * The claims of a file, in its order.
   *
   * @throws UserException if the file cannot be read, or a line is no claim record; names file and
   *     line
   */
  public static List<ClaimSpans> spans(Path file) throws UserException {
    List<ClaimSpans> claims = new ArrayList<>();
    readLines(file, (record, place) -> claims.add(claim(record, place)));
    return claims;
  }

  /**
   * The texts of articles by their ids, of JSON Lines with {@code id} and {@code text}, in the
   * file's order.
   *
   * @throws UserException if the file cannot be read, or a line is no such object
   */
  public static Map<String, String> texts(Path file) throws UserException {
    Map<String, String> texts = new LinkedHashMap<>();
    readLines(
        file,
        (record, place) -> {
          String id = string(record, "id", place);
          if (texts.put(id, string(record, "text", place)) != null) {
            throw new UserException(place + ": a second article with the id " + Printable.of(id));
          }
        });
    return texts;
  }

  private static void readLines(Path file, LineReader reader) throws UserException {
    String name = Printable.of(file.toString());
    try (BufferedReader lines = open(file)) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
        if (!Blanks.isBlank(line)) {
          String place = name + ":" + number;
          reader.read(parse(line, place), place);
        }
      }
    } catch (IOException e) {
      throw IoFailure.unreadable(file, e);
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(PlainBytes.open(file), StandardCharsets.UTF_8.newDecoder()));
  }

  private static JsonNode parse(String line, String place) throws UserException {
    try {
      JsonNode record = JSON.readTree(line);
      if (record.isObject()) {
        return record;
      }
    } catch (JsonProcessingException e) {
      throw new UserException(place + ": is not JSON: " + Printable.of(e.getOriginalMessage()), e);
    }
    throw new UserException(place + ": is not a JSON object");
  }

  private static ClaimSpans claim(JsonNode record, String place) throws UserException {
    ClaimSpans claim =
        new ClaimSpans(
            string(record, "doc", place),
            role(record, "source", place),
            role(record, "cue", place),
            role(record, "content", place));
    if (claim.content().spans().isEmpty()) {
      throw new UserException(place + ": the claim has no content");
    }
    return claim;
  }

  private static String string(JsonNode record, String key, String place) throws UserException {
    JsonNode value = record.path(key);
    if (!value.isTextual()) {
      throw new UserException(place + ": " + key + " is missing or not a string");
    }
    return value.asText();
  }

  private static ClaimSpans.Role role(JsonNode record, String key, String place)
      throws UserException {
    JsonNode role = record.path(key);
    if (role.isMissingNode() || role.isNull()) {
      return ClaimSpans.Role.NONE;
    }
    List<CodePointSpan> spans = new ArrayList<>();
    for (JsonNode span : role.path("spans")) {
      int start = span.path(0).asInt(-1);
      int end = span.path(1).asInt(-1);
      if (span.size() != 2 || start < 0 || end <= start) {
        throw new UserException(place + ": " + key + " has a span that is not [start, end)");
      }
      spans.add(new CodePointSpan(start, end));
    }
    Map<String, String> fields = new HashMap<>();
    for (String field : FIELDS) {
      if (role.path(field).isTextual()) {
        fields.put(field, role.path(field).asText());
      }
    }
    return new ClaimSpans.Role(string(role, "text", place + ": " + key), spans, fields);
  }
}
