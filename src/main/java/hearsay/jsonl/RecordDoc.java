package hearsay.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import hearsay.error.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads of a record no more than that it is one, and which article it belongs to. */
public final class RecordDoc {
  private static final JsonFactory JSON = new JsonFactory();

  private RecordDoc() {}

  /** Whether a line is a record, of claims or of tags, of whatever version of the schema. */
  public static boolean isRecord(byte[] line) {
    boolean version = false;
    boolean doc = false;
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (!(version && doc) && parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        version |= key.equals("schema") && value == JsonToken.VALUE_NUMBER_INT;
        doc |= key.equals("doc") && value == JsonToken.VALUE_STRING;
        parser.skipChildren();
      }
      return version && doc;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Whether every line of a file is a record; of a file that cannot be read, or not to its end,
   * that is not known.
   */
  public static boolean isEveryLineIn(Path file) {
    try (LineBytes lines = LineBytes.of(file)) {
      byte[] line = lines.next();
      while (line != null && isRecord(line)) {
        line = lines.next();
      }
      return line == null;
    } catch (UserException e) {
      return false;
    }
  }

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
