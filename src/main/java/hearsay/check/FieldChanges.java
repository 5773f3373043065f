package hearsay.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.text.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields in which two records of a claim differ. */
final class FieldChanges {
  static final String CONFIDENCE = "confidence";

  /** What the article says of itself, the same in all of its claims. */
  static final Set<String> OF_ARTICLE = Set.of("title", "publisher", "url", "published");

  /** What says where a claim stands and nothing else: all of it moves with the text. */
  private static final Set<String> PLACES = Set.of("id", "via", "spans", "span", "sentences");

  private static final int LONGEST_VALUE = 200;

  private FieldChanges() {}

  /**
   * The values by the path of their fields, {@code source.name}; of a list, each entry is a value.
   *
   * @param places whether those fields count that say where the claim stands
   */
  static Map<String, List<String>> fields(JsonNode record, boolean places) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    collect(record, "", places, fields);
    return fields;
  }

  private static void collect(
      JsonNode object, String path, boolean places, Map<String, List<String>> fields) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      JsonNode value = field.getValue();
      // A key follows from the words.
      if (name.equals(ClaimRecord.KEY) || (!places && PLACES.contains(field.getKey()))) {
        continue;
      }
      if (value.isObject()) {
        collect(value, name, places, fields);
      } else {
        fields.put(name, values(value, places));
      }
    }
  }

  /** The values of those fields alone that an article's claims share. */
  static Map<String, List<String>> ofArticle(JsonNode record) {
    Map<String, List<String>> fields = fields(record, false);
    fields.keySet().retainAll(OF_ARTICLE);
    return fields;
  }

  private static List<String> values(JsonNode value, boolean places) {
    if (!value.isArray() || !value.path(0).isObject()) {
      return value.isArray() && value.isEmpty() ? List.of() : List.of(value.toString());
    }
    List<String> values = new ArrayList<>();
    for (JsonNode entry : value) {
      JsonNode shown = entry;
      if (!places && entry instanceof ObjectNode object) {
        shown = object.deepCopy().remove(PLACES);
      }
      values.add(shown.toString());
    }
    return values;
  }

  /** The names of the fields that differ. */
  static Set<String> between(Map<String, List<String>> old, Map<String, List<String>> now) {
    Set<String> names = new LinkedHashSet<>(old.keySet());
    names.addAll(now.keySet());
    names.removeIf(
        name -> old.getOrDefault(name, List.of()).equals(now.getOrDefault(name, List.of())));
    return names;
  }

  /** What differs, as lines with {@code -} and {@code +} in front. */
  static List<String> diff(Map<String, List<String>> old, Map<String, List<String>> now) {
    List<String> lines = new ArrayList<>();
    for (String name : between(old, now)) {
      List<String> gone = new ArrayList<>(old.getOrDefault(name, List.of()));
      List<String> come = new ArrayList<>(now.getOrDefault(name, List.of()));
      now.getOrDefault(name, List.of()).forEach(gone::remove);
      old.getOrDefault(name, List.of()).forEach(come::remove);
      if (gone.isEmpty() && come.isEmpty()) {
        lines.add("  " + name + ": the same values in another order");
      }
      gone.forEach(value -> lines.add("- " + name + ": " + Printable.of(value, LONGEST_VALUE)));
      come.forEach(value -> lines.add("+ " + name + ": " + Printable.of(value, LONGEST_VALUE)));
    }
    return lines;
  }
}
