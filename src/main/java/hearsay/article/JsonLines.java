package hearsay.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import hearsay.article.ReadFault.Cause;
import hearsay.text.ByteOrderMark;
import hearsay.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Articles of JSON Lines: {@code text}, and optional {@code id}, {@code title}, {@code published},
 * {@code publisher}, {@code url}, or the names that trafilatura and news-please give them. Other
 * keys are passed by; of a key that stands twice, the last counts.
 */
final class JsonLines {
  static final JsonFactory JSON =
      JsonFactory.builder()
          // A line is as long as the limit on articles lets it be.
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final ReaderOptions options;
  private final LineReader lines;

  JsonLines(InputStream bytes, ReaderOptions options) throws UnreadableException {
    if (TextDecoder.hasWideUnits(options.encoding())) {
      throw new UnreadableException(
          Cause.INPUT,
          "JSON Lines cannot be read in "
              + options.encoding().name()
              + "; convert it to UTF-8 first");
    }
    this.options = options;
    this.lines = new LineReader(bytes, options.maxArticleBytes());
  }

  /** The next line that is not blank. */
  Optional<LineReader.Line> next() throws IOException {
    Optional<LineReader.Line> line = lines.next();
    while (line.isPresent() && isBlank(line.get())) {
      line = lines.next();
    }
    return line;
  }

  /** Of the bytes of a line, which is what JSON itself calls white space. */
  private static boolean isBlank(LineReader.Line line) {
    for (byte b : line.bytes()) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return !line.tooLong() && !line.isLost();
  }

  FieldArticle read(LineReader.Line line) throws UnreadableException {
    if (line.tooLong()) {
      throw UnreadableException.tooLarge(options.maxArticleBytes());
    }
    if (line.isLost()) {
      throw new OutOfMemoryError("a line of JSON Lines");
    }
    DecodedText decoded = DecodedText.of(line.bytes(), options, line.offset());
    String json = decoded.text();
    // Files that were joined have a mark in front of each.
    JsonFields fields = new JsonFields(parse(ByteOrderMark.strip(json)));
    FieldArticle article = FieldArticle.of(fields, options.fields());
    return new FieldArticle(article.id(), article.draft().with(decoded.remarks()));
  }

  /** The line's own keys, with those values that are not objects or arrays. */
  private static Map<String, JsonFields.Value> parse(String json) throws UnreadableException {
    Map<String, JsonFields.Value> values = new HashMap<>();
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableException(Cause.JSON_LINE, "is no JSON object; each line must be one");
      }
      values.putAll(members(parser, Long.MAX_VALUE));
      if (parser.nextToken() != null) {
        throw new UnreadableException(
            Cause.JSON_LINE, "holds more than one JSON value; break the line");
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableException(
          Cause.JSON_LINE,
          "is broken JSON: " + Printable.of(String.valueOf(e.getOriginalMessage()), 200),
          1,
          Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getColumnNr()));
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be read", e);
    }
    return values;
  }

  /**
   * Those of the object that the parser has come to; it ends at the object's end.
   *
   * @param limit of their length: where they come to be over it, the others are passed by
   */
  static Map<String, JsonFields.Value> members(JsonParser parser, long limit) throws IOException {
    Map<String, JsonFields.Value> values = new HashMap<>();
    long length = 0;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken token = parser.nextToken();
      if (length <= limit) {
        String text = parser.getText();
        length += key.length() + text.length();
        values.put(key, new JsonFields.Value(token, text));
      }
      parser.skipChildren();
    }
    return values;
  }

  /** Whether the whole line is one object. */
  static boolean isObject(String line) {
    try {
      parse(line);
      return true;
    } catch (UnreadableException e) {
      return false;
    }
  }

  /** Whether a line of which only the start is known can become an object with some key. */
  static boolean beginsObject(String start) {
    try (JsonParser parser = JSON.createParser(start)) {
      return parser.nextToken() == JsonToken.START_OBJECT
          && parser.nextToken() == JsonToken.FIELD_NAME;
    } catch (IOException e) {
      return false;
    }
  }
}
