package hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import hearsay.claim.Claim;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Cue;
import hearsay.claim.Source;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Claims as annotations of the W3C's Web Annotation Data Model (Recommendation of 23 February
 * 2017): the target is the content's text, found by its position and its words, the body says who
 * claims it and how. Text position selectors count Unicode code points, as records do.
 */
final class WebAnnotationSink extends JsonSink {
  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  WebAnnotationSink(OutputStream out) throws IOException {
    super(out);
  }

  @Override
  void write(Claim claim, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", CONTEXT);
    json.writeStringField("id", "urn:hearsay:claim:" + claim.key() + ":" + claim.id());
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", "describing");
    body(claim, json);
    target(claim, json);
    json.writeEndObject();
  }

  private static void body(Claim claim, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("body");
    Cue cue = claim.cue();
    Source source = claim.source();
    if (cue != null) {
      json.writeStartObject();
      json.writeStringField("type", "TextualBody");
      json.writeStringField("purpose", "classifying");
      json.writeStringField("value", cue.stance().key());
      json.writeEndObject();
    }
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("purpose", "describing");
    json.writeStringField("format", "text/plain");
    json.writeStringField("value", described(source, cue));
    json.writeEndObject();
    json.writeEndArray();
  }

  /** "Eurostat (organization): According to" */
  private static String described(@Nullable Source source, @Nullable Cue cue) {
    String who = source == null ? "no one named" : source.name() + " (" + source.type().key() + ")";
    return cue == null ? who : who + ": " + cue.text();
  }

  /** One for each piece: the selectors of one target are to select the same. */
  private static void target(Claim claim, JsonGenerator json) throws IOException {
    String address = claim.url() == null ? "urn:hearsay:doc:" + claim.doc() : claim.url();
    String words = claim.content().text();
    int from = 0;
    json.writeArrayFieldStart("target");
    for (CodePointSpan span : claim.content().spans()) {
      int left = words.codePointCount(from, words.length());
      int to = words.offsetByCodePoints(from, Math.min(span.end() - span.start(), left));
      json.writeStartObject();
      json.writeStringField("source", address);
      json.writeArrayFieldStart("selector");
      json.writeStartObject();
      json.writeStringField("type", "TextPositionSelector");
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
      json.writeEndObject();
      json.writeStartObject();
      json.writeStringField("type", "TextQuoteSelector");
      json.writeStringField("exact", words.substring(from, to));
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      from = Math.min(words.length(), to + 1);
    }
    json.writeEndArray();
  }
}
