package hearsay.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.article.Article;
import hearsay.claim.ClaimInText;
import hearsay.claim.CodePointSpan;
import java.util.List;
import java.util.Set;

/**
 * A task of Label Studio for each article, with its claims as a prediction that annotators correct.
 * Offsets count code points, as Label Studio's do since 1.4. A region has one span there, so a role
 * in several pieces is several regions, linked by "Continues".
 */
public final class LabelStudio {
  /** The names of its control tags, as in {@code label-studio.xml}. */
  static final String LABEL = "label";

  static final String TEXT = "text";
  static final Set<String> CHOICES = Set.of(Region.STANCE, Region.TYPE, Region.FORM);

  private LabelStudio() {}

  /**
   * A task.
   *
   * @param version of this program
   */
  public static JsonNode task(AnnotatedClaims claims, Article article, String version) {
    ObjectNode task = JsonNodeFactory.instance.objectNode();
    ObjectNode data = task.putObject("data");
    data.put(TEXT, article.text()).put("doc", article.id());
    if (article.metadata().title() != null) {
      data.put("title", article.metadata().title());
    }
    ObjectNode prediction = task.putArray("predictions").addObject();
    prediction.put("model_version", "hearsay " + version);
    ArrayNode result = prediction.putArray("result");
    ClaimInText text = new ClaimInText(article.text());
    for (Region region : claims.regions()) {
      addRegion(result, region, text);
    }
    for (Link link : claims.links()) {
      addRelation(result, link.from(), link.to(), link.kind().label());
    }
    return task;
  }

  private static void addRegion(ArrayNode result, Region region, ClaimInText text) {
    List<CodePointSpan> spans = region.spans();
    for (int i = 0; i < spans.size(); i++) {
      String id = i == 0 ? region.id() : region.id() + "-" + (i + 1);
      ObjectNode value = item(result, id, LABEL, "labels", spans.get(i));
      value.put(TEXT, text.cut(spans.get(i)));
      value.putArray("labels").add(region.role().label());
      if (i > 0) {
        addRelation(result, region.id(), id, RegionPieces.CONTINUES);
      }
    }
    region
        .features()
        .forEach(
            (name, feature) -> {
              boolean choice = CHOICES.contains(name);
              String type = choice ? "choices" : "textarea";
              ObjectNode value = item(result, region.id(), name, type, spans.get(0));
              value.putArray(choice ? "choices" : TEXT).add(feature);
            });
  }

  private static ObjectNode item(
      ArrayNode result, String id, String from, String type, CodePointSpan span) {
    ObjectNode item = result.addObject();
    item.put("id", id).put("from_name", from).put("to_name", TEXT).put("type", type);
    ObjectNode value = item.putObject("value");
    return value.put("start", span.start()).put("end", span.end());
  }

  private static void addRelation(ArrayNode result, String from, String to, String label) {
    ObjectNode relation = result.addObject();
    relation.put("type", "relation").put("from_id", from).put("to_id", to);
    relation.put("direction", "right").putArray("labels").add(label);
  }
}
