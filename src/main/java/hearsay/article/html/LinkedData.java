package hearsay.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hearsay.text.Blanks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the linked data of a page (schema.org, in JSON) says of its article. Of a broken block the
 * date alone is read.
 *
 * @param body the whole text of the article
 * @param authors their names
 */
record LinkedData(
    @Nullable String headline,
    @Nullable String published,
    @Nullable String changed,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language,
    @Nullable String body,
    Set<String> authors) {
  private static final LinkedData NONE =
      new LinkedData(null, null, null, null, null, null, null, Set.of());

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();
  private static final Pattern ARTICLE =
      Pattern.compile("\\w*Article|\\w*Posting|Report|Recipe|HowTo|Review");
  private static final Pattern PUBLISHED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,60})\"");

  static LinkedData of(Document document) {
    List<JsonNode> objects = new ArrayList<>();
    String loose = null;
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").trim().equalsIgnoreCase("application/ld+json")) {
        List<JsonNode> found = objectsOf(script.data());
        objects.addAll(found);
        loose = found.isEmpty() && loose == null ? looseDate(script.data()) : loose;
      }
    }
    // A page of several things says which is the article; the others may have dates of their own.
    LinkedData data =
        objects.stream()
            .filter(LinkedData::isArticle)
            .findFirst()
            .or(() -> objects.stream().filter(object -> object.has("datePublished")).findFirst())
            .map(article -> of(article, objects))
            .orElse(NONE);
    return data.published == null && loose != null ? data.withPublished(loose) : data;
  }

  private static @Nullable String looseDate(String json) {
    Matcher matcher = PUBLISHED.matcher(json);
    return matcher.find() ? matcher.group(1) : null;
  }

  private LinkedData withPublished(String date) {
    return new LinkedData(headline, date, changed, publisher, url, language, body, authors);
  }

  private static LinkedData of(JsonNode article, List<JsonNode> objects) {
    return new LinkedData(
        string(article.get("headline")),
        string(
            article.has("datePublished")
                ? article.get("datePublished")
                : article.get("dateCreated")),
        string(article.get("dateModified")),
        nameOf(article.get("publisher"), objects),
        string(article.get("url")),
        string(article.get("inLanguage")),
        string(article.get("articleBody")),
        namesOf(article.path("author"), objects));
  }

  private static Set<String> namesOf(JsonNode authors, List<JsonNode> objects) {
    Set<String> names = new HashSet<>();
    for (JsonNode author : authors.isArray() ? authors : List.of(authors)) {
      String name = nameOf(author, objects);
      if (name != null) {
        names.add(name);
      }
    }
    return Set.copyOf(names);
  }

  /** All objects of one block, outer before inner. */
  private static List<JsonNode> objectsOf(String json) {
    List<JsonNode> objects = new ArrayList<>();
    Deque<JsonNode> waiting = new ArrayDeque<>();
    try {
      waiting.add(JSON.readTree(unwrapped(json)));
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

  /** Some pages hide their JSON in a comment, or mark it as CDATA. */
  private static String unwrapped(String json) {
    int start = 0;
    while (start < json.length() && "{[".indexOf(json.charAt(start)) < 0) {
      start++;
    }
    int end = json.length();
    while (end > start && "}]".indexOf(json.charAt(end - 1)) < 0) {
      end--;
    }
    String inner = json.substring(start, end);
    return inner.startsWith("[CDATA[")
        ? unwrapped(inner.substring(7, inner.lastIndexOf("]]")))
        : inner;
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
    return node != null && node.isTextual() && !Blanks.isBlank(node.textValue())
        ? node.textValue()
        : null;
  }
}
