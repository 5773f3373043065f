package hearsay.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import hearsay.article.ReadFault.Cause;
import hearsay.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Optional;

/**
 * The objects of an array of JSON, or that stand one after the other; read one at a time, and of
 * one not much more than an article may have.
 */
final class JsonObjects implements FieldRows {
  private final JsonParser parser;
  private final long limit;
  private long number;

  private JsonObjects(JsonParser parser, long limit) {
    this.parser = parser;
    this.limit = limit;
  }

  static JsonObjects of(InputStream json, ReaderOptions options) throws IOException {
    return new JsonObjects(
        JsonLines.JSON.createParser(
            new ShortStrings(
                new InputStreamReader(json, options.encoding()), options.maxArticleBytes())),
        options.maxArticleBytes());
  }

  @Override
  public Optional<Row> next() throws IOException, UnreadableException {
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      if (token == null) {
        return Optional.empty();
      }
      if (token != JsonToken.START_OBJECT) {
        throw new UnreadableException(
            Cause.JSON_LINE, "is JSON, but holds no articles; each must be an object");
      }
      number++;
      return Optional.of(new Row(number, JsonLines.members(parser, limit)));
    } catch (JsonProcessingException e) {
      throw new UnreadableException(
          Cause.JSON_LINE,
          "is broken JSON after "
              + number
              + " articles: "
              + Printable.of(String.valueOf(e.getOriginalMessage()), 200));
    }
  }
}
