package hearsay.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import hearsay.claim.Claim;
import hearsay.compare.ClaimChange.FieldChange;
import hearsay.jsonl.JsonLine;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Groups and changes as lines of JSON. */
public final class ComparedLine {
  private ComparedLine() {}

  /**
   * {@code change} (added, removed, changed), {@code doc}, {@code key} as it is now or was, of one
   * whose key is another {@code before}, {@code source}, {@code stance}, {@code content}, and
   * {@code fields}: of each part that is another its old and new value.
   */
  public static byte[] of(ClaimChange change) {
    return JsonLine.of(
        json -> {
          json.writeStringField("change", change.kind());
          Claim claim = change.claim();
          json.writeStringField("doc", claim.doc());
          json.writeStringField("key", claim.key());
          if (change.before() != null && !change.before().key().equals(claim.key())) {
            json.writeStringField("before", change.before().key());
          }
          said(json, claim);
          json.writeObjectFieldStart("fields");
          for (FieldChange field : change.fields()) {
            json.writeArrayFieldStart(field.field());
            json.writeString(field.before());
            json.writeString(field.after());
            json.writeEndArray();
          }
          json.writeEndObject();
        });
  }

  /** {@code group} (claim), {@code articles}, how many, and {@code claims}, the earliest first. */
  public static byte[] of(ClaimGroup group) {
    return JsonLine.of(
        json -> {
          json.writeStringField("group", "claim");
          json.writeNumberField("articles", group.docs());
          json.writeArrayFieldStart("claims");
          for (Claim claim : group.claims()) {
            json.writeStartObject();
            article(json, claim);
            json.writeStringField("key", claim.key());
            said(json, claim);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /**
   * {@code group} (copies), {@code claims}, how many different ones they have together, {@code
   * shared}, how many of these stand in several, and {@code articles}, the earliest first.
   */
  public static byte[] of(WireCopies.Copies copies) {
    return JsonLine.of(
        json -> {
          json.writeStringField("group", "copies");
          json.writeNumberField("claims", copies.claims());
          json.writeNumberField("shared", copies.shared());
          json.writeArrayFieldStart("articles");
          for (Claim claim : copies.articles()) {
            json.writeStartObject();
            article(json, claim);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void article(JsonGenerator json, Claim claim) throws IOException {
    json.writeStringField("doc", claim.doc());
    json.writeStringField("title", claim.title());
    json.writeStringField("publisher", claim.publisher());
    json.writeStringField(
        "published", claim.published() == null ? null : claim.published().toString());
  }

  private static void said(JsonGenerator json, Claim claim) throws IOException {
    json.writeStringField("source", claim.source() == null ? null : claim.source().name());
    json.writeStringField("stance", stance(claim));
    json.writeStringField("content", claim.content().text());
  }

  private static @Nullable String stance(Claim claim) {
    return claim.cue() == null ? null : claim.cue().stance().key();
  }
}
