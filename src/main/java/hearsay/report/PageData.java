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
 * matter; {@code groups} of claims that are the same, by their places among the claims.
 */
final class PageData {
  private static final JsonFactory JSON = new JsonFactory();

  private PageData() {}

  /** Without {@code <}, which JSON has in strings alone. */
  static String of(List<Claim> claims, Map<String, Article> articles) {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(written)) {
      json.writeStartObject();
      json.writeArrayFieldStart("claims");
      for (Claim claim : claims) {
        ClaimWriter.writeTo(json, claim);
      }
      json.writeEndArray();
      writeArticles(json, fitting(claims, articles));
      writeGroups(json, claims);
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

  private static void writeGroups(JsonGenerator json, List<Claim> claims) throws IOException {
    IdentityHashMap<Claim, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      places.put(claims.get(i), i);
    }
    json.writeArrayFieldStart("groups");
    for (ClaimGroup group : ClaimGroups.repeated(claims)) {
      json.writeStartArray();
      for (Claim claim : group.claims()) {
        json.writeNumber(places.getOrDefault(claim, 0));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
