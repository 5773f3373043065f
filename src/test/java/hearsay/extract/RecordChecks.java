package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import hearsay.claim.ClaimKey;
import hearsay.jsonl.Schemas;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * What holds for every record of any text: the schema, the order of keys, and spans that cut their
 * texts.
 */
public final class RecordChecks {
  private static final List<String> CLAIM_KEYS =
      List.of(
          "schema",
          "id",
          "key",
          "doc",
          "title",
          "publisher",
          "url",
          "published",
          "source",
          "cue",
          "content",
          "organizations",
          "dates",
          "money",
          "sentences",
          "confidence");
  private static final List<String> WHERE_THE_ARTICLE_SAYS = List.of("title", "publisher", "url");
  private static final JsonSchema CLAIM_SCHEMA = schema(Schemas.claim());
  private static final JsonSchema TAGS_SCHEMA = schema(Schemas.tags());

  private RecordChecks() {}

  private static JsonSchema schema(byte[] bytes) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(new ByteArrayInputStream(bytes));
  }

  /** Holds a claim's line against the contract. */
  public static void checkClaim(JsonNode record, String text) {
    assertThat(CLAIM_SCHEMA.validate(record)).as("%s", record).isEmpty();
    List<String> keys = new ArrayList<>();
    record.fieldNames().forEachRemaining(keys::add);
    if (record.has("via")) {
      assertThat(keys.remove(keys.size() - 1)).isEqualTo("via");
    }
    List<String> wanted = new ArrayList<>(CLAIM_KEYS);
    wanted.removeIf(key -> WHERE_THE_ARTICLE_SAYS.contains(key) && !record.has(key));
    assertThat(keys).containsExactlyElementsOf(wanted);
    assertThat(record.get("key").asText())
        .isEqualTo(
            ClaimKey.of(words(record, "source"), words(record, "cue"), words(record, "content")));
    checkSpans(record, text);
  }

  private static String words(JsonNode record, String role) {
    return record.path(role).path("text").asText();
  }

  /** Holds a claim's spans against the text that they cut; for gold as well. */
  public static void checkSpans(JsonNode record, String text) {
    for (String role : List.of("source", "cue", "content")) {
      JsonNode value = record.get(role);
      if (!value.isNull()) {
        checkCut(text, value.get("text").asText(), value.get("spans"));
      }
    }
    checkMentions(record, text);
    int last = 0;
    for (JsonNode sentence : record.get("sentences")) {
      assertThat(sentence.get(0).asInt()).isGreaterThanOrEqualTo(last);
      last = sentence.get(1).asInt();
    }
    assertThat(last).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
  }

  /** Holds the claims of one or more articles, each with all of its own, against one another. */
  public static void checkLayers(List<JsonNode> records) {
    Map<String, JsonNode> byId = new HashMap<>();
    records.forEach(record -> byId.put(record.get("doc") + record.get("id").asText(), record));
    for (JsonNode record : records) {
      if (record.has("via")) {
        String via = record.get("doc") + record.get("via").asText();
        assertThat(byId).as("the claim through which this one came: %s", record).containsKey(via);
        JsonNode outer = Objects.requireNonNull(byId.get(via));
        assertThat(outer.get("confidence").asDouble())
            .isGreaterThanOrEqualTo(record.get("confidence").asDouble());
      }
    }
  }

  /** Holds an article's line of tags against the contract. */
  public static void checkTags(JsonNode record, String text) {
    assertThat(TAGS_SCHEMA.validate(record)).as("%s", record).isEmpty();
    checkMentions(record, text);
  }

  private static void checkMentions(JsonNode record, String text) {
    for (String kind : List.of("organizations", "dates", "money")) {
      int last = 0;
      for (JsonNode mention : record.get(kind)) {
        JsonNode span = mention.get("span");
        assertThat(cut(text, span)).isEqualTo(mention.get("text").asText());
        assertThat(span.get(0).asInt()).as("%s in text order", kind).isGreaterThanOrEqualTo(last);
        last = span.get(1).asInt();
      }
    }
  }

  private static void checkCut(String text, String words, JsonNode spans) {
    int last = -1;
    for (JsonNode span : spans) {
      assertThat(span.get(0).asInt()).isGreaterThan(last);
      last = span.get(1).asInt();
      String piece = cut(text, span);
      assertThat(piece).isEqualTo(piece.strip());
    }
    assertThat(
            String.join(
                " ",
                StreamSupport.stream(spans.spliterator(), false)
                    .map(span -> cut(text, span))
                    .toList()))
        .isEqualTo(words);
  }

  /** Counts in code points by the library, not by the program. */
  private static String cut(String text, JsonNode span) {
    return text.substring(
        text.offsetByCodePoints(0, span.get(0).asInt()),
        text.offsetByCodePoints(0, span.get(1).asInt()));
  }
}
