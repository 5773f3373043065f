package hearsay.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.jsonl.Schemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds records against the published schema of the claim record, and against the order of its
 * keys. It knows the part of JSON Schema that this schema uses, and refuses a schema that uses
 * more.
 */
final class SchemaCheck {
  private static final Set<String> ANNOTATIONS =
      Set.of("$schema", "$defs", "title", "description", "format");
  private static final int LONGEST_VALUE = 60;

  private static final List<String> SINCE_VERSION_TWO =
      List.of(ClaimRecord.KEY, "title", "publisher", "url");

  private final JsonNode root;

  private SchemaCheck(JsonNode root) {
    this.root = root;
  }

  /** The schema as it is published. */
  static SchemaCheck ofClaims() {
    return new SchemaCheck(claims());
  }

  /** The same for gold claims: people who write them give no confidence. */
  SchemaCheck forGold() {
    return without(root.deepCopy(), List.of(), FieldChanges.CONFIDENCE);
  }

  /** The same for records of version 1. */
  SchemaCheck forVersionOne() {
    JsonNode schema = root.deepCopy();
    ((ObjectNode) schema.at("/properties/schema")).put("const", 1);
    ((ObjectNode) schema.at("/$defs/source/properties")).remove(List.of("role", "affiliation"));
    return without(schema, SINCE_VERSION_TWO, ClaimRecord.KEY);
  }

  private static SchemaCheck without(JsonNode schema, List<String> keys, String required) {
    ((ObjectNode) schema.path("properties")).remove(keys);
    Iterator<JsonNode> all = schema.path("required").elements();
    while (all.hasNext()) {
      if (all.next().asText().equals(required)) {
        all.remove();
      }
    }
    return new SchemaCheck(schema);
  }

  private static JsonNode claims() {
    try {
      return new ObjectMapper().readTree(Schemas.claim());
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own schema", e);
    }
  }

  /** What is wrong with a record, one sentence each; empty where nothing is. */
  List<String> faults(JsonNode record) {
    List<String> faults = new ArrayList<>();
    check(root, record, "", faults);
    return faults;
  }

  private void check(JsonNode schema, JsonNode value, String path, List<String> faults) {
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      if (!ANNOTATIONS.contains(keyword.getKey())) {
        check(keyword.getKey(), keyword.getValue(), schema, value, path, faults);
      }
    }
  }

  private void check(
      String keyword,
      JsonNode asked,
      JsonNode schema,
      JsonNode value,
      String path,
      List<String> faults) {
    switch (keyword) {
      case "$ref" -> check(root.at(asked.asText().substring(1)), value, path, faults);
      case "oneOf" -> checkAlternatives(asked, value, path, faults);
      case "type" -> require(isOfType(asked, value), value, path, "is no " + words(asked), faults);
      case "const" -> require(isSame(asked, value), value, path, "is not " + asked, faults);
      case "enum" ->
          require(contains(asked, value), value, path, "is none of " + words(asked), faults);
      case "pattern" ->
          require(
              !value.isTextual() || Pattern.compile(asked.asText()).matcher(value.asText()).find(),
              value,
              path,
              "is not of the form " + asked.asText(),
              faults);
      case "minLength" ->
          require(!value.isTextual() || !value.asText().isEmpty(), value, path, "is empty", faults);
      case "minimum" ->
          require(
              !value.isNumber() || value.decimalValue().compareTo(asked.decimalValue()) >= 0,
              value,
              path,
              "is less than " + asked,
              faults);
      case "maximum" ->
          require(
              !value.isNumber() || value.decimalValue().compareTo(asked.decimalValue()) <= 0,
              value,
              path,
              "is more than " + asked,
              faults);
      case "minItems" ->
          require(
              !value.isArray() || value.size() >= asked.asInt(),
              value,
              path,
              "has fewer than " + asked + " entries",
              faults);
      case "maxItems" ->
          require(
              !value.isArray() || value.size() <= asked.asInt(),
              value,
              path,
              "has more than " + asked + " entries",
              faults);
      case "prefixItems", "items" -> checkItems(keyword, asked, value, path, faults);
      case "required" -> checkRequired(asked, value, path, faults);
      case "properties" -> checkProperties(asked, value, path, faults);
      case "additionalProperties" -> checkUnknown(schema, value, path, faults);
      default -> throw new IllegalStateException("the schema uses " + keyword);
    }
  }

  private void checkAlternatives(
      JsonNode alternatives, JsonNode value, String path, List<String> faults) {
    List<String> fewest = null;
    for (JsonNode alternative : alternatives) {
      List<String> found = new ArrayList<>();
      check(alternative, value, path, found);
      // "null or an object": of an object that is wrong, the object's faults are of use.
      boolean wrongKind = value.isObject() != alternative.has("$ref");
      if (found.isEmpty()) {
        return;
      }
      if (fewest == null || !wrongKind) {
        fewest = found;
      }
    }
    faults.addAll(fewest == null ? List.of() : fewest);
  }

  private void checkItems(
      String keyword, JsonNode asked, JsonNode value, String path, List<String> faults) {
    if (!value.isArray()) {
      return;
    }
    for (int i = 0; i < value.size(); i++) {
      JsonNode schema = keyword.equals("items") ? asked : asked.path(i);
      if (schema.isObject()) {
        check(schema, value.get(i), path + "[" + i + "]", faults);
      }
    }
  }

  private static void checkRequired(
      JsonNode keys, JsonNode value, String path, List<String> faults) {
    if (value.isObject()) {
      for (JsonNode key : keys) {
        if (!value.has(key.asText())) {
          faults.add(below(path, key.asText()) + " is missing");
        }
      }
    }
  }

  private void checkProperties(
      JsonNode properties, JsonNode value, String path, List<String> faults) {
    if (!value.isObject()) {
      return;
    }
    List<String> inOrder = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      JsonNode found = value.get(property.getKey());
      if (found != null) {
        inOrder.add(property.getKey());
        check(property.getValue(), found, below(path, property.getKey()), faults);
      }
    }
    List<String> keys = new ArrayList<>();
    value.fieldNames().forEachRemaining(keys::add);
    keys.retainAll(inOrder);
    if (!keys.equals(inOrder)) {
      faults.add(
          (path.isEmpty() ? "" : path + ": ")
              + "the keys are in another order than "
              + String.join(", ", inOrder));
    }
  }

  private static void checkUnknown(
      JsonNode schema, JsonNode value, String path, List<String> faults) {
    value
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!schema.path("properties").has(key)) {
                faults.add(below(path, key) + " is no key of the claim record");
              }
            });
  }

  private static boolean isOfType(JsonNode types, JsonNode value) {
    for (JsonNode type : types.isArray() ? types : List.of(types)) {
      boolean fits =
          switch (type.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "null" -> value.isNull();
            case "number" -> value.isNumber();
            case "integer" ->
                value.isIntegralNumber()
                    || (value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0);
            default -> throw new IllegalStateException("the schema uses the type " + type);
          };
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (JsonNode one : values) {
      if (isSame(one, value)) {
        return true;
      }
    }
    return false;
  }

  /** 1 and 1.0 are one number. */
  private static boolean isSame(JsonNode one, JsonNode other) {
    boolean numbers = one.isNumber() && other.isNumber();
    return numbers ? one.decimalValue().compareTo(other.decimalValue()) == 0 : one.equals(other);
  }

  private static void require(
      boolean fulfilled, JsonNode value, String path, String otherwise, List<String> faults) {
    if (!fulfilled) {
      String shown = value.toString();
      String start =
          shown.codePointCount(0, shown.length()) <= LONGEST_VALUE
              ? shown
              : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
      faults.add((path.isEmpty() ? "the record" : path) + " " + start + " " + otherwise);
    }
  }

  private static String words(JsonNode values) {
    List<String> words = new ArrayList<>();
    (values.isArray() ? values : List.of(values)).forEach(value -> words.add(value.asText()));
    return String.join(", ", words);
  }

  private static String below(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
