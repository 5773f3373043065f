package hearsay.article;

import hearsay.text.Blanks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in its head, in JSON-LD and in its marks for search engines. Of
 * several dates the first that can be read counts; one that cannot be read is passed by, since
 * pages are seldom written by those who read them here.
 */
record HtmlMetadata(
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String url) {

  static HtmlMetadata of(Document document) {
    Map<String, String> meta = metaTags(document);
    JsonLd linked = JsonLd.of(document);
    return new HtmlMetadata(
        first(
            meta.get("og:title"),
            linked.headline(),
            textOf(document, "article h1"),
            textOf(document, "h1"),
            document.title()),
        published(document, meta, linked),
        first(meta.get("og:site_name"), linked.publisher()),
        first(attribute(document, "link[rel=canonical]", "href"), meta.get("og:url")));
  }

  private static @Nullable LocalDate published(
      Document document, Map<String, String> meta, JsonLd linked) {
    return Stream.of(
            meta.get("article:published_time"),
            linked.published(),
            meta.get("datepublished"),
            attribute(document, "time[pubdate]", "datetime"),
            attribute(document, "time[itemprop=datePublished]", "datetime"),
            meta.get("dc.date"),
            meta.get("dc.date.issued"),
            meta.get("dcterms.date"),
            meta.get("dcterms.created"),
            meta.get("pubdate"),
            meta.get("publish-date"),
            meta.get("parsely-pub-date"),
            meta.get("sailthru.date"),
            meta.get("date"),
            attribute(document, "article time[datetime], main time[datetime]", "datetime"),
            onlyTime(document))
        .filter(Objects::nonNull)
        .map(DateText::parse)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  /** A time outside the article may be another article's, unless it is the only one. */
  private static @Nullable String onlyTime(Document document) {
    var times = document.select("time[datetime]");
    return times.size() == 1 ? times.get(0).attr("datetime") : null;
  }

  /** By their name, property or itemprop in lower case; the first of each. */
  private static Map<String, String> metaTags(Document document) {
    Map<String, String> meta = new HashMap<>();
    for (Element element : document.getElementsByTag("meta")) {
      String content = element.attr("content");
      for (String attribute : new String[] {"property", "name", "itemprop"}) {
        String name = element.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !Blanks.isBlank(content)) {
          meta.putIfAbsent(name, content);
        }
      }
    }
    return meta;
  }

  private static @Nullable String textOf(Document document, String selector) {
    Element element = document.selectFirst(selector);
    return element == null ? null : element.text();
  }

  private static @Nullable String attribute(Document document, String selector, String name) {
    Element element = document.selectFirst(selector);
    return element == null ? null : element.attr(name);
  }

  /** The first that is not blank, its blanks collapsed to single spaces. */
  private static @Nullable String first(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && !Blanks.isBlank(candidate)) {
        return HtmlText.wellFormed(candidate.strip().replaceAll("[ \\t\\n\\r\\f]+", " "));
      }
    }
    return null;
  }
}
