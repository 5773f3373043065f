package hearsay.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import hearsay.attribute.Evidence;
import hearsay.coreference.Rival;
import hearsay.explain.Explanation.Change;
import hearsay.explain.Explanation.Place;
import hearsay.explain.Explanation.Reading;
import hearsay.explain.Explanation.Roles;
import hearsay.jsonl.ClaimWriter;
import hearsay.jsonl.JsonLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An explanation as a line of JSON: {@code claim}, the record itself; {@code found}, by what and
 * with which probabilities; {@code repairs}, each with the words before and after; {@code
 * antecedent} and {@code rivals} of the source; {@code stance}, step by step.
 */
public final class ExplanationLine {
  private static final int DIGITS = 3;

  private ExplanationLine() {}

  /** With its line feed. */
  public static byte[] of(Explanation explanation) {
    return JsonLine.of(json -> write(json, explanation));
  }

  private static void write(JsonGenerator json, Explanation explanation) throws IOException {
    json.writeFieldName("claim");
    ClaimWriter.writeTo(json, explanation.claim());
    found(json, explanation);
    json.writeArrayFieldStart("repairs");
    for (Change change : explanation.repairs()) {
      json.writeStartObject();
      json.writeStringField("id", change.id());
      roles(json, "before", change.before());
      roles(json, "after", change.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    source(json, explanation);
    json.writeArrayFieldStart("stance");
    for (Reading reading : explanation.stance()) {
      json.writeStartObject();
      json.writeStringField("by", reading.by().name().toLowerCase(Locale.ROOT));
      json.writeStringField("lemma", reading.lemma());
      json.writeStringField("stance", reading.stance().key());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void found(JsonGenerator json, Explanation explanation) throws IOException {
    json.writeObjectFieldStart("found");
    json.writeStringField("by", explanation.finder());
    json.writeNumberField("confidence", rounded(explanation.confidence()));
    Evidence evidence = explanation.evidence();
    if (evidence != null) {
      json.writeNumberField("cue", rounded(evidence.cue()));
      Double source = evidence.source();
      if (source != null) {
        json.writeNumberField("source", rounded(source));
      }
      json.writeNumberField("content", rounded(evidence.content()));
      json.writeNumberField("source_link", rounded(evidence.sourceLink()));
      json.writeNumberField("content_link", rounded(evidence.contentLink()));
    }
    json.writeEndObject();
  }

  private static void roles(JsonGenerator json, String name, @Nullable Roles roles)
      throws IOException {
    if (roles == null) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("source", roles.source());
    json.writeStringField("cue", roles.cue());
    json.writeStringField("content", roles.content());
    json.writeEndObject();
  }

  private static void source(JsonGenerator json, Explanation explanation) throws IOException {
    Place antecedent = explanation.antecedent();
    if (antecedent == null) {
      json.writeNullField("antecedent");
    } else {
      json.writeObjectFieldStart("antecedent");
      json.writeStringField("text", antecedent.words());
      json.writeNumberField("line", antecedent.line());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("rivals");
    for (Rival rival : explanation.rivals()) {
      json.writeStartObject();
      json.writeStringField("name", rival.name());
      json.writeNumberField("salience", rounded(rival.salience()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
