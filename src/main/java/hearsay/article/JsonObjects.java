package hearsay.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import hearsay.article.ReadFault.Cause;
import hearsay.text.Printable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The objects of an array of JSON, or that stand one after the other; read one at a time, and of
 * one not much more than an article may have.
 */
final class JsonObjects implements FieldRows {
  /** So Jackson begins what it says of JSON that ends too early. */
  private static final String TOO_SHORT = "Unexpected end-of-input";

  private final JsonParser parser;
  private final DecodedStream text;
  private final long limit;
  private long number;

  private JsonObjects(DecodedStream text, long limit) throws IOException {
    this.text = text;
    this.limit = limit;
    this.parser = JsonLines.JSON.createParser(new ShortStrings(text.reader(), limit));
  }

  static JsonObjects of(BufferedInputStream json, ReaderOptions options)
      throws IOException, UnreadableException {
    return new JsonObjects(DecodedStream.of(json, options, true), options.maxArticleBytes());
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
      Map<String, JsonFields.Value> values = JsonLines.members(parser, limit);
      number++;
      return Optional.of(new Row(number, values, text.remarks()));
    } catch (JsonProcessingException e) {
      String why = String.valueOf(e.getOriginalMessage());
      if (why.startsWith(TOO_SHORT)) {
        throw new UnreadableException(
            Cause.JSON_LINE, "is JSON that is cut short after " + articles() + "; save it again");
      }
      throw new UnreadableException(
          Cause.JSON_LINE, "is broken JSON after " + articles() + ": " + Printable.of(why, 200));
    }
  }

  private String articles() {
    return number == 1 ? "1 article" : number + " articles";
  }
}
