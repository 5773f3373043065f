package hearsay.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.annotation.Region.Role;
import hearsay.claim.ClaimInText;
import hearsay.claim.CodePointSpan;
import hearsay.error.UserException;
import hearsay.text.CodePoints;
import hearsay.text.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what Label Studio exports as JSON: of each task the annotation that is marked as ground
 * truth, else the last that was not cancelled. Predictions, which no one has looked at, are none.
 */
public final class LabelStudioReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String text;
  private final CodePoints codePoints;
  private final ClaimInText inText;
  private final Map<String, Region> regions = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> features = new HashMap<>();
  private final Map<String, String> continued = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  private LabelStudioReader(String text) {
    this.text = text;
    this.codePoints = new CodePoints(text);
    this.inText = new ClaimInText(text);
  }

  /**
   * What people have made of each article, by its {@code doc}; a task without an annotation is not
   * there.
   *
   * @param name of the file, for messages
   */
  public static Map<String, AnnotatedClaims> read(String json, String name) throws UserException {
    JsonNode tasks;
    try {
      tasks = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UserException(
          Printable.of(name) + ": is not JSON: " + Printable.of(e.getOriginalMessage()), e);
    }
    Map<String, AnnotatedClaims> read = new LinkedHashMap<>();
    for (JsonNode task : tasks.isArray() ? tasks : JSON.createArrayNode().add(tasks)) {
      JsonNode data = task.path("data");
      if (!data.path("doc").isTextual() || !data.path(LabelStudio.TEXT).isTextual()) {
        throw new UserException(
            Printable.of(name) + ": a task has no data with doc and text; export as JSON");
      }
      JsonNode annotation = annotation(task.path("annotations"));
      if (!annotation.isMissingNode()) {
        LabelStudioReader reader = new LabelStudioReader(data.path(LabelStudio.TEXT).asText());
        annotation.path("result").forEach(reader::take);
        read.put(data.path("doc").asText(), reader.claims());
      }
    }
    return read;
  }

  private static JsonNode annotation(JsonNode annotations) {
    JsonNode last = annotations.path(-1);
    for (JsonNode annotation : annotations) {
      if (annotation.path("ground_truth").asBoolean()) {
        return annotation;
      }
      last = annotation.path("was_cancelled").asBoolean() ? last : annotation;
    }
    return last;
  }

  private void take(JsonNode item) {
    String id = item.path("id").asText();
    JsonNode value = item.path("value");
    if (item.path("type").asText().equals("relation")) {
      String label = item.path("labels").path(0).asText();
      String from = item.path("from_id").asText();
      String to = item.path("to_id").asText();
      if (label.equals(LabelStudio.CONTINUES)) {
        continued.put(to, from);
      }
      constant(Link.Kind.values(), label).ifPresent(kind -> links.add(new Link(kind, from, to)));
      return;
    }
    String from = item.path("from_name").asText();
    if (value.has("labels")) {
      constant(Role.values(), value.path("labels").path(0).asText())
          .ifPresent(role -> regions.put(id, new Region(id, role, List.of(span(value)), Map.of())));
    } else {
      String kind = LabelStudio.CHOICES.contains(from) ? "choices" : LabelStudio.TEXT;
      String feature = value.path(kind).path(0).asText().strip();
      if (!feature.isEmpty()) {
        features.computeIfAbsent(id, any -> new HashMap<>()).put(from, feature);
      }
    }
  }

  /** In code points; what was annotated before Label Studio 1.4 counts UTF-16 units. */
  private CodePointSpan span(JsonNode value) {
    int start = value.path("start").asInt();
    int end = value.path("end").asInt();
    String words = value.path(LabelStudio.TEXT).asText();
    boolean units =
        end <= text.length()
            && start < end
            && text.substring(start, end).equals(words)
            && !inText.cut(new CodePointSpan(start, end)).equals(words);
    return units
        ? new CodePointSpan(codePoints.fromUtf16(start), codePoints.fromUtf16(end))
        : new CodePointSpan(start, end);
  }

  private AnnotatedClaims claims() {
    Map<String, List<CodePointSpan>> spans = new LinkedHashMap<>();
    regions.forEach(
        (id, region) ->
            spans
                .computeIfAbsent(continued.getOrDefault(id, id), any -> new ArrayList<>())
                .addAll(region.spans()));
    List<Region> whole = new ArrayList<>();
    spans.forEach(
        (id, all) -> {
          Region first = regions.get(id);
          if (first != null) {
            whole.add(new Region(id, first.role(), all, features.getOrDefault(id, Map.of())));
          }
        });
    return new AnnotatedClaims(whole, links);
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] values, String label) {
    for (E value : values) {
      if (value.name().equals(label.toUpperCase(Locale.ROOT))) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
