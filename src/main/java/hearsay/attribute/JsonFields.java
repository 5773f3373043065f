package hearsay.attribute;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, each asked for by its name and kind. Read without Jackson's data
 * binding, which would take longer to begin than all else that a model is loaded with.
 */
final class JsonFields {
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, Object> fields;

  private JsonFields(Map<String, Object> fields) {
    this.fields = fields;
  }

  /**
   * Those of an object in UTF-8; what is null is as if it were not there.
   *
   * @throws IOException where it is no JSON, or no object
   */
  static JsonFields read(byte[] json) throws IOException {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      if (value(parser) instanceof JsonFields read) {
        return read;
      }
      throw new IOException("settings of a model that are no JSON object");
    }
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        Object value = value(parser);
        if (value != null) {
          fields.put(name, value);
        }
      }
      return new JsonFields(fields);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> values = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        Object value = value(parser);
        if (value != null) {
          values.add(value);
        }
      }
      return values;
    }
    if (token == null || token == JsonToken.VALUE_NULL) {
      return null;
    }
    return token.isNumeric() ? parser.getNumberValue() : parser.getText();
  }

  /** Whether there is a field of that name. */
  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** A text. */
  String text(String name) throws IOException {
    return of(name, fields.get(name), String.class);
  }

  /** A whole number. */
  int whole(String name) throws IOException {
    return of(name, fields.get(name), Integer.class);
  }

  /** A number. */
  double number(String name) throws IOException {
    return of(name, fields.get(name), Number.class).doubleValue();
  }

  /** An object. */
  JsonFields object(String name) throws IOException {
    return of(name, fields.get(name), JsonFields.class);
  }

  /** A list of objects. */
  List<JsonFields> objects(String name) throws IOException {
    return all(name, fields.get(name), JsonFields.class);
  }

  /** A list of texts. */
  List<String> texts(String name) throws IOException {
    return all(name, fields.get(name), String.class);
  }

  /** A list of numbers. */
  List<Double> numbers(String name) throws IOException {
    return numbers(name, fields.get(name));
  }

  /** A list of lists of numbers. */
  List<List<Double>> rows(String name) throws IOException {
    List<List<Double>> rows = new ArrayList<>();
    for (List<?> row : all(name, fields.get(name), List.class)) {
      rows.add(numbers(name, row));
    }
    return List.copyOf(rows);
  }

  private static List<Double> numbers(String name, @Nullable Object value) throws IOException {
    return all(name, value, Number.class).stream().map(Number::doubleValue).toList();
  }

  private static <T> List<T> all(String name, @Nullable Object value, Class<T> kind)
      throws IOException {
    List<T> values = new ArrayList<>();
    for (Object each : of(name, value, List.class)) {
      values.add(of(name, each, kind));
    }
    return List.copyOf(values);
  }

  private static <T> T of(String name, @Nullable Object value, Class<T> kind) throws IOException {
    if (!kind.isInstance(value)) {
      throw new IOException(
          value == null
              ? "settings of a model without its " + name
              : "settings of a model that cannot be run: its %s is %s".formatted(name, value));
    }
    return kind.cast(value);
  }
}
