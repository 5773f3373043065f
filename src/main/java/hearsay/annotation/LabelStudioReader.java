package hearsay.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.claim.ClaimInText;
import hearsay.claim.CodePointSpan;
import hearsay.error.UserException;
import hearsay.text.CodePoints;
import hearsay.text.Printable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads what Label Studio exports as JSON: of each task the annotation that is marked as ground
 * truth, else the last that was not cancelled. Predictions, which no one has looked at, are none.
 */
public final class LabelStudioReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String text;
  private final CodePoints codePoints;
  private final ClaimInText inText;
  private final RegionPieces pieces = new RegionPieces();

  private final String name;
  private final Consumer<String> warnings;

  private LabelStudioReader(String text, String name, Consumer<String> warnings) {
    this.text = text;
    this.name = name;
    this.warnings = warnings;
    this.codePoints = new CodePoints(text);
    this.inText = new ClaimInText(text);
  }

  /**
   * What people have made of each article, by its {@code doc}; a task without an annotation is not
   * there.
   *
   * @param name of the file, for messages
   * @param warnings told of each region whose words do not stand at its offsets, which count
   */
  public static Map<String, AnnotatedClaims> read(
      String json, String name, Consumer<String> warnings) throws UserException {
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
        LabelStudioReader reader =
            new LabelStudioReader(data.path(LabelStudio.TEXT).asText(), name, warnings);
        annotation.path("result").forEach(reader::take);
        read.put(data.path("doc").asText(), reader.pieces.claims());
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
      pieces.link(
          item.path("labels").path(0).asText(),
          item.path("from_id").asText(),
          item.path("to_id").asText());
      return;
    }
    String from = item.path("from_name").asText();
    if (value.has("labels")) {
      CodePointSpan span = span(value);
      pieces.add(id, value.path("labels").path(0).asText(), span);
      String words = value.path(LabelStudio.TEXT).asText();
      if (!words.isEmpty()) {
        MarkedWords.check(inText, List.of(span), words, name + ": region " + id, warnings);
      }
    } else {
      String kind = LabelStudio.CHOICES.contains(from) ? "choices" : LabelStudio.TEXT;
      pieces.feature(id, from, value.path(kind).path(0).asText());
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
}
