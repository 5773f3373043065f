package hearsay.jsonl;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import hearsay.claim.ClaimSpans;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.text.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads of files of claim records, plain or gzipped, what scoring needs: gold, predictions or other
 * tools' exports, of schema version 1 or 2. A value that the contract does not know is read as it
 * stands, unlike {@link ClaimParser} does.
 */
public final class ClaimReader {
  private static final List<String> FIELDS =
      List.of("name", "role", "affiliation", "type", "lemma", "stance", "form");

  private ClaimReader() {}

  private interface LineReader {
    void read(byte[] line, String place) throws ClaimParser.NoClaimException, UserException;
  }

  /**
   * The claims of a file, in its order.
   *
   * @throws UserException if the file cannot be read, or a line is no claim record; names file and
   *     line
   */
  public static List<ClaimSpans> spans(Path file) throws UserException {
    List<ClaimSpans> claims = new ArrayList<>();
    readLines(file, (line, place) -> claims.add(ClaimParser.read(line, ClaimReader::claim)));
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
        (line, place) -> {
          RecordFields article = ClaimParser.read(line, RecordFields::read);
          String id = article.text("id");
          if (texts.put(id, article.text("text")) != null) {
            throw new UserException(place + ": a second article with the id " + Printable.of(id));
          }
        });
    return texts;
  }

  private static void readLines(Path file, LineReader reader) throws UserException {
    try (LineBytes lines = LineBytes.of(file)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        String place = lines.place();
        try {
          reader.read(line, place);
        } catch (ClaimParser.NoClaimException | IllegalArgumentException e) {
          throw new UserException(place + ": " + Printable.of(String.valueOf(e.getMessage())), e);
        }
      }
    } catch (OutOfMemoryError e) {
      throw IoFailure.tooLarge(file, e);
    }
  }

  private static ClaimSpans claim(JsonParser json) throws IOException {
    String doc = null;
    Map<String, ClaimSpans.Role> roles = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      switch (name) {
        case "doc" -> doc = value == JsonToken.VALUE_STRING ? json.getText() : null;
        case "source", "cue", "content" -> {
          if (value != JsonToken.VALUE_NULL) {
            roles.put(name, role(RecordFields.read(json)));
          }
        }
        default -> json.skipChildren();
      }
    }
    ClaimSpans.Role content = roles.getOrDefault("content", ClaimSpans.Role.NONE);
    if (content.spans().isEmpty()) {
      throw new IllegalArgumentException("the claim has no content");
    }
    return new ClaimSpans(
        RecordFields.required("doc", doc),
        roles.getOrDefault("source", ClaimSpans.Role.NONE),
        roles.getOrDefault("cue", ClaimSpans.Role.NONE),
        content);
  }

  private static ClaimSpans.Role role(RecordFields role) {
    Map<String, String> fields = new HashMap<>(role.strings());
    fields.keySet().retainAll(FIELDS);
    return new ClaimSpans.Role(role.text("text"), role.spans(), fields);
  }
}
