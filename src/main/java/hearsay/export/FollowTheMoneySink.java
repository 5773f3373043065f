package hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import hearsay.claim.Claim;
import hearsay.claim.Cue;
import hearsay.claim.Source;
import hearsay.claim.SourceType;
import hearsay.text.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Claims as entities of FollowTheMoney, the model of Aleph and OpenSanctions: an {@code Article}
 * for each article, once for all claims that stand together, a {@code Person}, {@code Organization}
 * or {@code LegalEntity} for each named source, and a {@code Documentation} for each claim, which
 * links the two and has the claim's words as its summary.
 */
final class FollowTheMoneySink extends JsonSink {
  private static final int ID_DIGITS = 40;

  private String lastDoc = "";

  FollowTheMoneySink(OutputStream out) throws IOException {
    super(out);
  }

  @Override
  void write(Claim claim, JsonGenerator json) throws IOException {
    String article = id("article", claim.doc());
    if (!claim.doc().equals(lastDoc)) {
      lastDoc = claim.doc();
      article(claim, article, json);
    }
    Source source = claim.source();
    String schema = source == null ? null : schema(source.type());
    if (source == null || schema == null) {
      return;
    }
    String who = id(schema, source.name());
    begin(json, who, schema);
    property(json, "name", source.name());
    property(json, source.type() == SourceType.PERSON ? "position" : "summary", source.role());
    end(json);
    begin(json, id("claim", claim.id()), "Documentation");
    property(json, "document", article);
    property(json, "entity", who);
    Cue cue = claim.cue();
    property(json, "role", cue == null ? null : cue.stance().key() + ": " + cue.text());
    property(json, "date", claim.published() == null ? null : claim.published().toString());
    property(json, "summary", claim.content().text());
    property(json, "sourceUrl", claim.url());
    end(json);
  }

  private static void article(Claim claim, String id, JsonGenerator json) throws IOException {
    begin(json, id, "Article");
    property(json, "title", claim.title() == null ? claim.doc() : claim.title());
    property(json, "fileName", claim.doc());
    property(json, "publisher", claim.publisher());
    property(json, "sourceUrl", claim.url());
    property(json, "publishedAt", claim.published() == null ? null : claim.published().toString());
    end(json);
  }

  /** Of the model, for those who are named; null for the others, of whom nothing is known. */
  private static @Nullable String schema(SourceType type) {
    return switch (type) {
      case PERSON -> "Person";
      case ORGANIZATION -> "Organization";
      case PLACE -> "PublicBody";
      case GROUP, DOCUMENT, UNNAMED -> null;
    };
  }

  private static String id(String kind, String name) {
    return "hearsay-" + Sha256.hex(kind + "\n" + name, ID_DIGITS);
  }

  private static void begin(JsonGenerator json, String id, String schema) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("schema", schema);
    json.writeObjectFieldStart("properties");
  }

  private static void property(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeArrayFieldStart(name);
      json.writeString(value);
      json.writeEndArray();
    }
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeEndObject();
  }
}
