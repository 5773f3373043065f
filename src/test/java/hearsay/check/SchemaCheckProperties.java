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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Our reading of the schema is that of a whole implementation of JSON Schema. */
final class SchemaCheckProperties {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema REFERENCE =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(new ByteArrayInputStream(Schemas.claim()));
  private static final String RECORD =
      """
      {"schema":1,"id":"2f6c0d1e9a4b7c35","doc":"a.txt","published":"2025-09-25",
       "source":{"text":"E","spans":[[13,21]],"name":"E","type":"organization"},
       "cue":{"text":"said","spans":[[0,12]],"lemma":"say","stance":"report"},
       "content":{"text":"x y","spans":[[23,24],[26,27]],"form":"indirect"},
       "organizations":[{"text":"E","span":[13,21],"name":"E","in":"source"}],
       "dates":[{"text":"2024","span":[1,5],"type":"date","value":"2024","in":"content"}],
       "money":[{"text":"€1","span":[6,7],"amount":1.5,"currency":"EUR","max":2,"approx":"about",
         "in":"content"}],
       "sentences":[[0,91]],"confidence":0.97,"via":"2f6c0d1e9a4b7c36"}
      """;

  /** A change at some place of the record: the value there is replaced, taken out or joined. */
  record Change(int place, String value, boolean remove) {}

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<String> values =
        Arbitraries.of(
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
    return net.jqwik.api.Combinators.combine(
            Arbitraries.integers().between(0, 80), values, Arbitraries.of(true, false))
        .as(Change::new)
        .list()
        .ofMinSize(0)
        .ofMaxSize(3);
  }

  @Property(tries = 2000)
  void finds_fault_where_a_whole_validator_does(@ForAll("changes") List<Change> changes)
      throws JsonProcessingException {
    JsonNode record = JSON.readTree(RECORD);
    for (Change change : changes) {
      apply(change, record);
    }

    List<String> faults = SchemaCheck.ofClaims().faults(record);

    // The order of keys is not the schema's business.
    faults.removeIf(fault -> fault.contains("another order"));
    assertThat(faults.isEmpty())
        .as("%s: %s", record, faults)
        .isEqualTo(REFERENCE.validate(record).isEmpty());
  }

  private static void apply(Change change, JsonNode record) throws JsonProcessingException {
    List<Runnable> places = new ArrayList<>();
    collect(record, JSON.readTree(change.value()), change.remove(), places);
    places.get(change.place() % places.size()).run();
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
