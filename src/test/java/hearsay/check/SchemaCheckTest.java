package hearsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import hearsay.jsonl.Schemas;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Our reading of the schema is that of a whole implementation of JSON Schema. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class SchemaCheckTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema REFERENCE =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(new ByteArrayInputStream(Schemas.claim()));
  private static final String RECORD =
      """
      {"schema":2,"id":"2f6c0d1e9a4b7c35","key":"90c1e2a7f35b6d48","doc":"a.txt",
       "title":"T","publisher":"P","url":"https://norden.example/","published":"2025-09-25",
       "source":{"text":"E","spans":[[13,21]],"name":"E","role":"chair","affiliation":"U","type":"organization"},
       "cue":{"text":"said","spans":[[0,12]],"lemma":"say","stance":"report"},
       "content":{"text":"x y","spans":[[23,24],[26,27]],"form":"indirect"},
       "organizations":[{"text":"E","span":[13,21],"name":"E","in":"source"}],
       "dates":[{"text":"2024","span":[1,5],"type":"date","value":"2024","in":"content"}],
       "money":[{"text":"€1","span":[6,7],"amount":1.5,"currency":"EUR","max":2,"approx":"about",
         "in":"content"}],
       "sentences":[[0,91]],"confidence":0.97,"via":"2f6c0d1e9a4b7c36"}
      """;

  private static final List<String> VALUES =
      List.of(
          "null",
          "1",
          "-1",
          "0.5",
          "1.0",
          "1e3",
          "\"\"",
          "\"x\"",
          "\"2025-09-25\"",
          "\"EUR\"",
          "\"2f6c0d1e9a4b7c35\"",
          "[]",
          "[1]",
          "[1,2]",
          "[1,2,3]",
          "[[1,2]]",
          "[[-1,0]]",
          "{}",
          "{\"x\":1}",
          "true",
          "\"content\"",
          "\"person\"",
          "\"date\"");

  @Test
  void asks_for_a_confidence_in_claims_that_were_found_and_not_in_gold()
      throws JsonProcessingException {
    JsonNode record = JSON.readTree(RECORD.replace(",\"confidence\":0.97", ""));

    assertThat(SchemaCheck.ofClaims().faults(record)).containsExactly("confidence is missing");
    SchemaCheck gold = SchemaCheck.ofClaims().forGold();
    assertThat(gold.faults(record)).isEmpty();
    assertThat(gold.faults(JSON.readTree("{}")))
        .contains("doc is missing", "key is missing")
        .doesNotContain("confidence is missing");
  }

  @Test
  void asks_of_version_one_what_it_had_and_nothing_more() throws JsonProcessingException {
    SchemaCheck claims = SchemaCheck.ofClaims().forVersionOne();
    ObjectNode record = (ObjectNode) JSON.readTree(RECORD);
    assertThat(claims.faults(record))
        .containsExactlyInAnyOrder(
            "schema 2 is not 1",
            "source.role is no key of the claim record",
            "source.affiliation is no key of the claim record",
            "key is no key of the claim record",
            "title is no key of the claim record",
            "publisher is no key of the claim record",
            "url is no key of the claim record");

    record.put("schema", 1).remove(List.of("key", "title", "publisher", "url"));
    ((ObjectNode) record.get("source")).remove(List.of("role", "affiliation"));
    assertThat(claims.faults(record)).isEmpty();
    assertThat(SchemaCheck.ofClaims().faults(record))
        .containsExactlyInAnyOrder("schema 1 is not 2", "key is missing");
    record.remove("confidence");
    assertThat(claims.faults(record)).containsExactly("confidence is missing");
    assertThat(SchemaCheck.ofClaims().forGold().forVersionOne().faults(record)).isEmpty();
  }

  @Test
  void finds_no_fault_in_a_right_record() throws JsonProcessingException {
    assertThat(SchemaCheck.ofClaims().faults(JSON.readTree(RECORD))).isEmpty();
  }

  @Test
  void finds_fault_where_a_whole_validator_does_wherever_a_value_is_put()
      throws JsonProcessingException {
    for (String value : VALUES) {
      int places = places(JSON.readTree(RECORD), value, false).size();
      assertThat(places).isGreaterThan(50);
      for (int place = 0; place < places; place++) {
        JsonNode record = JSON.readTree(RECORD);
        places(record, value, false).get(place).run();
        assertSame(record);
      }
    }
  }

  @Test
  void finds_fault_where_a_whole_validator_does_wherever_a_value_is_taken_out()
      throws JsonProcessingException {
    int places = places(JSON.readTree(RECORD), "null", true).size();
    for (int place = 0; place < places; place++) {
      JsonNode record = JSON.readTree(RECORD);
      places(record, "null", true).get(place).run();
      assertSame(record);
    }
  }

  @Test
  void finds_keys_in_another_order() throws JsonProcessingException {
    ObjectNode record = (ObjectNode) JSON.readTree(RECORD);
    JsonNode id = record.remove("id");
    record.set("id", id);

    assertThat(SchemaCheck.ofClaims().faults(record))
        .singleElement()
        .asString()
        .startsWith("the keys are in another order than schema, id, key, doc");
  }

  private static void assertSame(JsonNode record) {
    List<String> faults = SchemaCheck.ofClaims().faults(record);
    // The order of keys is not the schema's business.
    faults.removeIf(fault -> fault.contains("another order"));
    assertThat(faults.isEmpty())
        .as("%s: %s", record, faults)
        .isEqualTo(REFERENCE.validate(record).isEmpty());
  }

  /** What puts the value at each place of the record, or takes away what is there. */
  private static List<Runnable> places(JsonNode record, String value, boolean remove)
      throws JsonProcessingException {
    List<Runnable> places = new ArrayList<>();
    collect(record, JSON.readTree(value), remove, places);
    return places;
  }

  private static void collect(
      JsonNode node, JsonNode value, boolean remove, List<Runnable> places) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                String key = field.getKey();
                places.add(
                    () -> {
                      if (remove) {
                        object.remove(key);
                      } else {
                        object.set(key, value);
                      }
                    });
                collect(field.getValue(), value, remove, places);
              });
      places.add(() -> object.set("other", value));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int at = i;
        places.add(
            () -> {
              if (remove) {
                array.remove(at);
              } else {
                array.set(at, value);
              }
            });
        collect(array.get(i), value, remove, places);
      }
      places.add(() -> array.add(value));
    }
  }
}
