package hearsay.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import hearsay.claim.Approximation;
import hearsay.claim.Claim;
import hearsay.claim.ClaimKey;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Content;
import hearsay.claim.Cue;
import hearsay.claim.DateMention;
import hearsay.claim.DateType;
import hearsay.claim.Form;
import hearsay.claim.MoneyMention;
import hearsay.claim.OrganizationMention;
import hearsay.claim.Source;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the line of one claim as {@link ClaimWriter} writes it, of schema version 1 or 2. Keys that
 * are not known are passed over, so that records with more in them can be read; a missing {@code
 * key} is worked out.
 */
public final class ClaimParser {
  private static final int LONGEST_NUMBER = 400;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNumberLength(LONGEST_NUMBER).build())
          .build();

  private final JsonParser json;
  private String id = "";
  private @Nullable String key;
  private @Nullable String doc;
  private @Nullable String title;
  private @Nullable String publisher;
  private @Nullable String url;
  private @Nullable LocalDate published;
  private @Nullable Source source;
  private @Nullable Cue cue;
  private @Nullable Content content;
  private List<OrganizationMention> organizations = List.of();
  private List<DateMention> dates = List.of();
  private List<MoneyMention> money = List.of();
  private List<CodePointSpan> sentences = List.of();
  private @Nullable Double confidence;
  private @Nullable String via;

  private ClaimParser(JsonParser json) {
    this.json = json;
  }

  /** A line that is no claim record; the message says why, without the place. */
  public static final class NoClaimException extends Exception {
    private static final long serialVersionUID = 1L;

    private NoClaimException(String why) {
      super(why);
    }
  }

  /**
   * The claim of a line.
   *
   * @param line UTF-8, with or without its line feed
   */
  public static Claim parse(byte[] line) throws NoClaimException {
    return read(line, json -> new ClaimParser(json).claim());
  }

  /** What is read of the object of a line. */
  @FunctionalInterface
  interface Body<T> {
    /**
     * Reads it.
     *
     * @param json at the object's beginning; then at its end
     * @throws IllegalArgumentException that says what is not as it must be
     */
    T read(JsonParser json) throws IOException;
  }

  /** The one object of a line. */
  static <T> T read(byte[] line, Body<T> body) throws NoClaimException {
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new NoClaimException("is not a JSON object");
      }
      T read = body.read(json);
      if (json.nextToken() != null) {
        throw new NoClaimException("more than one JSON value");
      }
      return read;
    } catch (JsonProcessingException e) {
      throw new NoClaimException("is not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new NoClaimException("is not UTF-8");
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new NoClaimException("is no claim record: " + e.getMessage());
    }
  }

  private Claim claim() throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      read(name);
    }
    String where = doc;
    Content what = content;
    if (where == null || what == null || what.spans().isEmpty()) {
      throw new IllegalArgumentException((where == null ? "doc" : "content") + " is missing");
    }
    return new Claim(
        id,
        key == null ? keyOf(what) : key,
        where,
        title,
        publisher,
        url,
        published,
        source,
        cue,
        what,
        organizations,
        dates,
        money,
        sentences,
        confidence,
        via);
  }

  private String keyOf(Content what) {
    return ClaimKey.of(
        source == null ? "" : source.text(), cue == null ? "" : cue.text(), what.text());
  }

  private void read(String name) throws IOException {
    switch (name) {
      case "id" -> id = text(name);
      case "key" -> key = text(name);
      case "doc" -> doc = text(name);
      case "title" -> title = optional(name);
      case "publisher" -> publisher = optional(name);
      case "url" -> url = optional(name);
      case "published" -> published = date(optional(name));
      case "source" -> source = source();
      case "cue" -> cue = cue();
      case "content" -> content = content();
      case "organizations" -> organizations = RecordFields.list(json, this::organization);
      case "dates" -> dates = RecordFields.list(json, this::date);
      case "money" -> money = RecordFields.list(json, this::money);
      case "sentences" -> sentences = RecordFields.list(json, () -> RecordFields.span(json));
      case "confidence" -> confidence = isNull() ? null : Double.valueOf(json.getDoubleValue());
      case "via" -> via = optional(name);
      default -> json.skipChildren();
    }
  }

  private @Nullable Source source() throws IOException {
    if (isNull()) {
      return null;
    }
    RecordFields fields = RecordFields.read(json);
    return new Source(
        fields.text("text"),
        fields.spans(),
        fields.text("name"),
        fields.optional("role"),
        fields.optional("affiliation"),
        RecordFields.constant(SourceType.class, fields.text("type")));
  }

  private @Nullable Cue cue() throws IOException {
    if (isNull()) {
      return null;
    }
    RecordFields fields = RecordFields.read(json);
    return new Cue(
        fields.text("text"),
        fields.spans(),
        fields.text("lemma"),
        RecordFields.constant(Stance.class, fields.text("stance")));
  }

  private Content content() throws IOException {
    RecordFields fields = RecordFields.read(json);
    return new Content(
        fields.text("text"),
        fields.spans(),
        RecordFields.constant(Form.class, fields.text("form")));
  }

  private OrganizationMention organization() throws IOException {
    RecordFields fields = RecordFields.read(json);
    return new OrganizationMention(
        fields.text("text"), fields.span(), fields.text("name"), fields.place());
  }

  private DateMention date() throws IOException {
    RecordFields fields = RecordFields.read(json);
    return new DateMention(
        fields.text("text"),
        fields.span(),
        RecordFields.constant(DateType.class, fields.text("type")),
        fields.text("value"),
        fields.place());
  }

  private MoneyMention money() throws IOException {
    RecordFields fields = RecordFields.read(json);
    String approx = fields.optional("approx");
    return new MoneyMention(
        fields.text("text"),
        fields.span(),
        RecordFields.required("amount", fields.amount()),
        fields.text("currency"),
        fields.max(),
        approx == null ? null : RecordFields.constant(Approximation.class, approx),
        fields.place());
  }

  private boolean isNull() {
    return json.currentToken() == JsonToken.VALUE_NULL;
  }

  private String text(String name) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw new IllegalArgumentException(name + " is not a string");
    }
    return json.getText();
  }

  private @Nullable String optional(String name) throws IOException {
    return isNull() ? null : text(name);
  }

  private static @Nullable LocalDate date(@Nullable String written) {
    return written == null ? null : LocalDate.parse(written);
  }
}
