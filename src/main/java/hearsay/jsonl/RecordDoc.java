package hearsay.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Reads of a record no more than which article it belongs to. */
public final class RecordDoc {
  private static final JsonFactory JSON = new JsonFactory();

  private RecordDoc() {}

  /** The {@code doc} of a record's line; none where the line is cut before it or is no record. */
  public static Optional<String> of(byte[] line) {
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean doc = parser.currentName().equals("doc");
        JsonToken value = parser.nextToken();
        if (doc) {
          return value == JsonToken.VALUE_STRING ? Optional.of(parser.getText()) : Optional.empty();
        }
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
