package hearsay.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hearsay.article.Article;
import hearsay.claim.Claim;
import hearsay.claim.ClaimInText;
import hearsay.compare.ClaimGroup;
import hearsay.compare.ClaimGroups;
import hearsay.jsonl.ClaimWriter;
import hearsay.text.CodePoints;
import hearsay.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page holds, as JSON: {@code claims}, records of the contract; {@code articles}, each with
 * {@code doc}, {@code text} and {@code body}, where in code points its text begins behind the front
 * matter; {@code groups} of claims that are the same, by their places among the claims. Of several
 * pages each has {@code pages}, their files' names, and {@code away}, of each group the claims on
 * other pages; the first has {@code others}, all claims of other pages as far as charts count them.
 */
final class PageData {
  private static final JsonFactory JSON = new JsonFactory();

  private final List<List<Claim>> parts;
  private final List<String> names;
  private final Map<String, Article> articles;
  private final List<ClaimGroup> groups;
  private final IdentityHashMap<Claim, Integer> pageOf = new IdentityHashMap<>();

  /**
   * Of all pages.
   *
   * @param parts the claims of each page
   * @param names the file names of the pages
   * @param articles by their {@code doc}s
   */
  PageData(List<List<Claim>> parts, List<String> names, Map<String, Article> articles) {
    this.parts = parts;
    this.names = names;
    this.articles = articles;
    groups = ClaimGroups.repeated(parts.stream().flatMap(List::stream).toList());
    for (int i = 0; i < parts.size(); i++) {
      for (Claim claim : parts.get(i)) {
        pageOf.put(claim, i);
      }
    }
  }

  /**
   * Without {@code <}, which JSON has in strings alone.
   *
   * @param page from 0
   */
  String of(int page) {
    List<Claim> claims = parts.get(page);
    StringWriter written = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(written)) {
      json.writeStartObject();
      json.writeArrayFieldStart("claims");
      for (Claim claim : claims) {
        ClaimWriter.writeTo(json, claim);
      }
      json.writeEndArray();
      writeArticles(json, fitting(claims, articles));
      writeGroups(json, page);
      if (parts.size() > 1) {
        json.writeFieldName("pages");
        json.writeArray(names.toArray(String[]::new), 0, names.size());
      }
      if (parts.size() > 1 && page == 0) {
        json.writeNumberField("repeated", groups.size());
        writeOthers(json);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return written.toString().replace("<", "\\u003c");
  }

  /** The articles that the claims are of. */
  private static Collection<Article> fitting(List<Claim> claims, Map<String, Article> articles) {
    Map<String, ClaimInText> texts = new HashMap<>();
    Map<String, Article> fitting = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Article article = articles.get(claim.doc());
      if (article != null && !texts.containsKey(claim.doc())) {
        texts.put(claim.doc(), new ClaimInText(article.text()));
        fitting.put(claim.doc(), article);
      }
    }
    for (Claim claim : claims) {
      ClaimInText text = texts.get(claim.doc());
      if (text != null && !text.fits(claim)) {
        fitting.remove(claim.doc());
      }
    }
    return fitting.values();
  }

  private static void writeArticles(JsonGenerator json, Collection<Article> articles)
      throws IOException {
    json.writeArrayFieldStart("articles");
    for (Article article : articles) {
      Span body = article.body();
      json.writeStartObject();
      json.writeStringField("doc", article.id());
      json.writeStringField("text", article.text());
      json.writeNumberField(
          "body", body == null ? 0 : new CodePoints(article.text()).fromUtf16(body.start()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeGroups(JsonGenerator json, int page) throws IOException {
    IdentityHashMap<Claim, Integer> places = new IdentityHashMap<>();
    for (Claim claim : parts.get(page)) {
      places.put(claim, places.size());
    }
    List<ClaimGroup> here =
        groups.stream()
            .filter(group -> group.claims().stream().anyMatch(places::containsKey))
            .toList();
    json.writeArrayFieldStart("groups");
    for (ClaimGroup group : here) {
      json.writeStartArray();
      for (Claim claim : group.claims()) {
        Integer place = places.get(claim);
        if (place != null) {
          json.writeNumber(place);
        }
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    if (parts.size() > 1) {
      json.writeArrayFieldStart("away");
      for (ClaimGroup group : here) {
        json.writeStartArray();
        for (Claim claim : group.claims()) {
          if (!places.containsKey(claim)) {
            writeAway(json, claim);
          }
        }
        json.writeEndArray();
      }
      json.writeEndArray();
    }
  }

  /** A claim of a group that stands on another page. */
  private void writeAway(JsonGenerator json, Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("page", names.get(pageOf.getOrDefault(claim, 0)));
    json.writeStringField("key", claim.key());
    ChartedClaim.writeOrigin(json, claim);
    json.writeObjectFieldStart("content");
    json.writeStringField("text", claim.content().text());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeOthers(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("others");
    for (List<Claim> part : parts.subList(1, parts.size())) {
      for (Claim claim : part) {
        ChartedClaim.writeTo(json, claim);
      }
    }
    json.writeEndArray();
  }
}
