package hearsay.report;

import com.fasterxml.jackson.core.JsonGenerator;
import hearsay.claim.Claim;
import hearsay.claim.Cue;
import hearsay.claim.DateMention;
import hearsay.claim.MoneyMention;
import hearsay.claim.OrganizationMention;
import hearsay.claim.Source;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A claim as far as charts count it: the same keys as in the record, without words and places. */
final class ChartedClaim {
  private ChartedClaim() {}

  /** As one object. */
  static void writeTo(JsonGenerator json, Claim claim) throws IOException {
    json.writeStartObject();
    writeOrigin(json, claim);
    Source source = claim.source();
    if (source != null) {
      json.writeObjectFieldStart("source");
      json.writeStringField("name", source.name());
      json.writeStringField("type", source.type().key());
      json.writeEndObject();
    }
    Cue cue = claim.cue();
    if (cue != null) {
      json.writeObjectFieldStart("cue");
      json.writeStringField("stance", cue.stance().key());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("organizations");
    for (OrganizationMention mention : claim.organizations()) {
      json.writeStartObject();
      json.writeStringField("name", mention.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dates");
    for (DateMention mention : claim.dates()) {
      json.writeStartObject();
      json.writeStringField("value", mention.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeMoney(json, claim);
    json.writeEndObject();
  }

  /** Which article it is from, as fields of an object. */
  static void writeOrigin(JsonGenerator json, Claim claim) throws IOException {
    json.writeStringField("doc", claim.doc());
    write(json, "title", claim.title());
    write(json, "publisher", claim.publisher());
    write(json, "published", claim.published() == null ? null : claim.published().toString());
  }

  private static void writeMoney(JsonGenerator json, Claim claim) throws IOException {
    json.writeArrayFieldStart("money");
    for (MoneyMention sum : claim.money()) {
      json.writeStartObject();
      json.writeNumberField("amount", sum.amount());
      json.writeStringField("currency", sum.currency());
      if (sum.max() != null) {
        json.writeNumberField("max", sum.max());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }
}
