package hearsay.jsonl;

import com.fasterxml.jackson.core.JsonGenerator;
import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Content;
import hearsay.claim.Cue;
import hearsay.claim.DateMention;
import hearsay.claim.MoneyMention;
import hearsay.claim.OrganizationMention;
import hearsay.claim.Place;
import hearsay.claim.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record as one line of JSON: UTF-8, keys in the contract's order, ended by a line feed.
 * The same record gives the same bytes anywhere.
 */
public final class ClaimWriter {
  private static final int CLAIM_VERSION = 2;
  private static final int TAGS_VERSION = 1;
  private static final int CONFIDENCE_DIGITS = 2;

  private ClaimWriter() {}

  /** One claim's line, its line feed included. */
  public static byte[] toLine(Claim claim) {
    return JsonLine.of(out -> write(out, claim));
  }

  /** One article's line of tags, its line feed included. */
  public static byte[] toLine(ArticleTags tags) {
    return JsonLine.of(out -> write(out, tags));
  }

  /** Writes one claim's object, of which {@link #toLine(Claim)} makes a line. */
  public static void writeTo(JsonGenerator out, Claim claim) throws IOException {
    out.writeStartObject();
    write(out, claim);
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Claim claim) throws IOException {
    out.writeNumberField("schema", CLAIM_VERSION);
    out.writeStringField("id", claim.id());
    out.writeStringField("key", claim.key());
    out.writeStringField("doc", claim.doc());
    writeOptional(out, "title", claim.title());
    writeOptional(out, "publisher", claim.publisher());
    writeOptional(out, "url", claim.url());
    writePublished(out, claim.published());
    writeSource(out, claim.source());
    writeCue(out, claim.cue());
    writeContent(out, claim.content());
    writeOrganizations(out, claim.organizations());
    writeDates(out, claim.dates());
    writeMoney(out, claim.money());
    writeSpans(out, "sentences", claim.sentences());
    if (claim.confidence() != null) {
      BigDecimal rounded =
          BigDecimal.valueOf(claim.confidence()).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP);
      out.writeNumberField("confidence", plain(rounded));
    }
    writeOptional(out, "via", claim.via());
  }

  private static void write(JsonGenerator out, ArticleTags tags) throws IOException {
    out.writeNumberField("schema", TAGS_VERSION);
    out.writeStringField("doc", tags.doc());
    writePublished(out, tags.published());
    writeOrganizations(out, tags.organizations());
    writeDates(out, tags.dates());
    writeMoney(out, tags.money());
  }

  /** A key that is left out where there is nothing to say. */
  private static void writeOptional(JsonGenerator out, String key, @Nullable String value)
      throws IOException {
    if (value != null) {
      out.writeStringField(key, value);
    }
  }

  private static void writePublished(JsonGenerator out, @Nullable LocalDate date)
      throws IOException {
    out.writeStringField("published", date == null ? null : date.toString());
  }

  private static void writeSource(JsonGenerator out, @Nullable Source source) throws IOException {
    if (source == null) {
      out.writeNullField("source");
      return;
    }
    out.writeObjectFieldStart("source");
    out.writeStringField("text", source.text());
    writeSpans(out, "spans", source.spans());
    out.writeStringField("name", source.name());
    writeOptional(out, "role", source.role());
    writeOptional(out, "affiliation", source.affiliation());
    out.writeStringField("type", source.type().key());
    out.writeEndObject();
  }

  private static void writeCue(JsonGenerator out, @Nullable Cue cue) throws IOException {
    if (cue == null) {
      out.writeNullField("cue");
      return;
    }
    out.writeObjectFieldStart("cue");
    out.writeStringField("text", cue.text());
    writeSpans(out, "spans", cue.spans());
    out.writeStringField("lemma", cue.lemma());
    out.writeStringField("stance", cue.stance().key());
    out.writeEndObject();
  }

  private static void writeContent(JsonGenerator out, Content content) throws IOException {
    out.writeObjectFieldStart("content");
    out.writeStringField("text", content.text());
    writeSpans(out, "spans", content.spans());
    out.writeStringField("form", content.form().key());
    out.writeEndObject();
  }

  private static void writeOrganizations(JsonGenerator out, List<OrganizationMention> mentions)
      throws IOException {
    out.writeArrayFieldStart("organizations");
    for (OrganizationMention mention : mentions) {
      out.writeStartObject();
      writeMention(out, mention.text(), mention.span());
      out.writeStringField("name", mention.name());
      writePlace(out, mention.in());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeDates(JsonGenerator out, List<DateMention> mentions) throws IOException {
    out.writeArrayFieldStart("dates");
    for (DateMention mention : mentions) {
      out.writeStartObject();
      writeMention(out, mention.text(), mention.span());
      out.writeStringField("type", mention.type().key());
      out.writeStringField("value", mention.value());
      writePlace(out, mention.in());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeMoney(JsonGenerator out, List<MoneyMention> mentions)
      throws IOException {
    out.writeArrayFieldStart("money");
    for (MoneyMention mention : mentions) {
      out.writeStartObject();
      writeMention(out, mention.text(), mention.span());
      out.writeNumberField("amount", plain(mention.amount()));
      out.writeStringField("currency", mention.currency());
      if (mention.max() != null) {
        out.writeNumberField("max", plain(mention.max()));
      }
      writeOptional(out, "approx", mention.approx() == null ? null : mention.approx().key());
      writePlace(out, mention.in());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeMention(JsonGenerator out, String text, CodePointSpan span)
      throws IOException {
    out.writeStringField("text", text);
    out.writeFieldName("span");
    writeSpan(out, span);
  }

  private static void writePlace(JsonGenerator out, @Nullable Place in) throws IOException {
    if (in != null) {
      out.writeStringField("in", in.key());
    }
  }

  private static void writeSpans(JsonGenerator out, String key, List<CodePointSpan> spans)
      throws IOException {
    out.writeArrayFieldStart(key);
    for (CodePointSpan span : spans) {
      writeSpan(out, span);
    }
    out.writeEndArray();
  }

  private static void writeSpan(JsonGenerator out, CodePointSpan span) throws IOException {
    out.writeStartArray();
    out.writeNumber(span.start());
    out.writeNumber(span.end());
    out.writeEndArray();
  }

  /** 2.50 as 2.5 and 141E+9 as 141000000000. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
