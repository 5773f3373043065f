package hearsay.jsonl;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@link ManifestEntry} &lt;-&gt; one line of JSON. */
public final class ManifestLine {
  private static final int SECONDS_DIGITS = 3;

  private ManifestLine() {}

  /** UTF-8, the line feed included. */
  public static byte[] of(ManifestEntry entry) {
    return JsonLine.of(
        out -> {
          out.writeStringField("input", entry.input());
          out.writeStringField("doc", entry.doc());
          out.writeStringField("sha256", entry.sha256());
          out.writeStringField("status", entry.status().name().toLowerCase(Locale.ROOT));
          out.writeNumberField("claims", entry.claims());
          out.writeNumberField(
              "seconds",
              BigDecimal.valueOf(entry.seconds()).setScale(SECONDS_DIGITS, RoundingMode.HALF_UP));
          out.writeStringField("message", entry.message());
          out.writeStringField("encoding", entry.encoding());
          out.writeStringField("language", entry.language());
          out.writeArrayFieldStart("warnings");
          for (String warning : entry.warnings()) {
            out.writeString(warning);
          }
          out.writeEndArray();
          out.writeStringField("key", entry.key());
          out.writeStringField("records", entry.records());
          MadeBy made = entry.madeBy();
          out.writeStringField("version", made == null ? null : made.version());
          out.writeStringField("options", made == null ? null : made.options());
          if (entry.text() != null) {
            out.writeStringField("text", entry.text());
          }
        });
  }

  /** The entry of a line; none where the line is cut short or is none of a manifest. */
  public static Optional<ManifestEntry> read(byte[] line) {
    Map<String, String> values = new HashMap<>();
    List<String> warnings = new ArrayList<>();
    try (JsonParser parser = JsonLine.JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_ARRAY) {
          readStrings(parser, warnings);
        } else if (token != JsonToken.VALUE_NULL) {
          values.put(name, parser.getText());
        }
        parser.skipChildren();
      }
      return Optional.of(
          new ManifestEntry(
              values.get("input"),
              values.get("doc"),
              values.get("sha256"),
              ManifestEntry.Status.valueOf(
                  values.getOrDefault("status", "").toUpperCase(Locale.ROOT)),
              Integer.parseInt(values.getOrDefault("claims", "")),
              Double.parseDouble(values.getOrDefault("seconds", "")),
              values.get("message"),
              values.get("encoding"),
              values.get("language"),
              warnings,
              values.get("key"),
              values.get("records"),
              madeBy(values),
              values.get("text")));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static @Nullable MadeBy madeBy(Map<String, String> values) {
    String version = values.get("version");
    String options = values.get("options");
    return version == null || options == null ? null : new MadeBy(version, options);
  }

  /** The strings of an array, up to its end or to what is none. */
  private static void readStrings(JsonParser parser, List<String> into) throws IOException {
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      into.add(parser.getText());
    }
  }
}
