package hearsay.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the linked data of a page (schema.org, in JSON) says of its article. Broken blocks are
 * passed by.
 */
record JsonLd(@Nullable String headline, @Nullable String published, @Nullable String publisher) {
  private static final JsonLd NONE = new JsonLd(null, null, null);

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();
  private static final Pattern ARTICLE = Pattern.compile("\\w*Article|\\w*Posting|Report");

  static JsonLd of(Document document) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      objects.addAll(objectsOf(script.data()));
    }
    // A page of several things says which is the article; the others may have dates of their own.
    return objects.stream()
        .filter(JsonLd::isArticle)
        .findFirst()
        .or(() -> objects.stream().filter(object -> object.has("datePublished")).findFirst())
        .map(article -> of(article, objects))
        .orElse(NONE);
  }

  private static JsonLd of(JsonNode article, List<JsonNode> objects) {
    return new JsonLd(
        string(article.get("headline")),
        string(article.get("datePublished")),
        nameOf(article.get("publisher"), objects));
  }

  /** All objects of one block, outer before inner. */
  private static List<JsonNode> objectsOf(String json) {
    List<JsonNode> objects = new ArrayList<>();
    Deque<JsonNode> waiting = new ArrayDeque<>();
    try {
      waiting.add(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return List.of();
    }
    while (!waiting.isEmpty()) {
      JsonNode node = waiting.remove();
      if (node.isObject()) {
        objects.add(node);
      }
      node.forEach(waiting::add);
    }
    return objects;
  }

  private static boolean isArticle(JsonNode object) {
    JsonNode type = object.get("@type");
    if (type == null) {
      return false;
    }
    if (type.isTextual()) {
      return ARTICLE.matcher(type.textValue()).matches();
    }
    for (JsonNode one : type) {
      if (one.isTextual() && ARTICLE.matcher(one.textValue()).matches()) {
        return true;
      }
    }
    return false;
  }

  /** A name may stand alone, in an object, in a list, or in an object elsewhere on the page. */
  private static @Nullable String nameOf(@Nullable JsonNode publisher, List<JsonNode> objects) {
    if (publisher == null) {
      return null;
    }
    JsonNode one = publisher.isArray() ? publisher.path(0) : publisher;
    if (one.isTextual() || one.has("name")) {
      return string(one.isTextual() ? one : one.get("name"));
    }
    JsonNode reference = one.get("@id");
    return reference == null
        ? null
        : objects.stream()
            .filter(object -> reference.equals(object.get("@id")) && object.has("name"))
            .findFirst()
            .map(object -> string(object.get("name")))
            .orElse(null);
  }

  private static @Nullable String string(@Nullable JsonNode node) {
    return node != null && node.isTextual() ? node.textValue() : null;
  }
}
