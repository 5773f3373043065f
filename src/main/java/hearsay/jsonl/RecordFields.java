package hearsay.jsonl;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an object inside a record, whatever it is of.
 *
 * @param strings by their keys
 * @param spans of a role; empty where it has none
 * @param one the span of a tag; null where it has none
 * @param amount of money; null where there is none
 * @param max likewise
 */
record RecordFields(
    Map<String, String> strings,
    List<CodePointSpan> spans,
    @Nullable CodePointSpan one,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal max) {

  /** An element of an array. */
  @FunctionalInterface
  interface Part<T> {
    T read() throws IOException;
  }

  /**
   * The object that the parser stands at the beginning of.
   *
   * @throws IllegalArgumentException that says what is not as it must be
   */
  static RecordFields read(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new IllegalArgumentException(json.currentName() + " is not an object");
    }
    Map<String, String> strings = new HashMap<>();
    List<CodePointSpan> spans = List.of();
    CodePointSpan one = null;
    BigDecimal amount = null;
    BigDecimal max = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      switch (name) {
        case "spans" -> spans = list(json, () -> span(json));
        case "span" -> one = span(json);
        case "amount" -> amount = number(json);
        case "max" -> max = number(json);
        default -> {
          if (value == JsonToken.VALUE_STRING) {
            strings.put(name, json.getText());
          } else {
            json.skipChildren();
          }
        }
      }
    }
    return new RecordFields(strings, spans, one, amount, max);
  }

  String text(String name) {
    String value = strings.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing or not a string");
    }
    return value;
  }

  @Nullable String optional(String name) {
    return strings.get(name);
  }

  CodePointSpan span() {
    return required("span", one);
  }

  /** A value that must be there. */
  static <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  private static BigDecimal number(JsonParser json) throws IOException {
    if (!json.currentToken().isNumeric()) {
      throw new IllegalArgumentException(json.currentName() + " is not a number");
    }
    return json.getDecimalValue();
  }

  @Nullable Place place() {
    String in = strings.get("in");
    return in == null ? null : constant(Place.class, in);
  }

  /** The array that the parser stands at the beginning of. */
  static <T> List<T> list(JsonParser json, Part<T> part) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw new IllegalArgumentException(json.currentName() + " is not an array");
    }
    List<T> found = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      found.add(part.read());
    }
    return found;
  }

  static CodePointSpan span(JsonParser json) throws IOException {
    boolean array = json.currentToken() == JsonToken.START_ARRAY;
    int start = array && json.nextToken() == JsonToken.VALUE_NUMBER_INT ? json.getIntValue() : -1;
    int end = array && json.nextToken() == JsonToken.VALUE_NUMBER_INT ? json.getIntValue() : -1;
    if (!array || json.nextToken() != JsonToken.END_ARRAY) {
      throw new IllegalArgumentException("a span is not [start, end]");
    }
    return new CodePointSpan(start, end);
  }

  static <E extends Enum<E>> E constant(Class<E> type, String key) {
    return Enum.valueOf(type, key.toUpperCase(Locale.ROOT));
  }
}
