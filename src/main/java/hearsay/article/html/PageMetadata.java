package hearsay.article.html;

import hearsay.text.Blanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in its head, in JSON-LD and in its marks for search engines.
 *
 * @param meta the meta elements by name, property or itemprop in lower case; the first of each
 * @param marked what elements marked as the date of publication say, in the order of the page
 * @param authors names of persons who wrote it
 * @param times what {@code <time datetime>} elements say
 */
record PageMetadata(
    Map<String, String> meta,
    LinkedData linked,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language,
    List<String> marked,
    List<String> times,
    Set<String> authors) {
  private static final Pattern SAVED_FROM =
      Pattern.compile("(?:saved from url=\\(\\d+\\)|url:\\s*)(https?://\\S{1,2000})");
  private static final List<String> AUTHORS =
      List.of("author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator");
  private static final Pattern AND = Pattern.compile("(?: ?[,;&]| and(?U:\\b)) ?");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]{0,30}(?: [\\p{L}'’.-]{1,30}){1,4}");
  private static final int LONGEST = 1000;

  static PageMetadata of(Document document) {
    Map<String, String> meta = new HashMap<>();
    List<String> marked = new ArrayList<>();
    List<String> times = new ArrayList<>();
    String canonical = null;
    for (Element element : document.getAllElements()) {
      switch (element.normalName()) {
        case "meta" -> addMeta(meta, element);
        case "link" -> {
          boolean own = element.attr("rel").trim().equalsIgnoreCase("canonical");
          canonical = own && canonical == null ? element.attr("href") : canonical;
        }
        default -> addDate(element, marked, times);
      }
    }
    LinkedData linked = LinkedData.of(document);
    return new PageMetadata(
        meta,
        linked,
        title(document, meta, linked),
        first(meta.get("og:site_name"), linked.publisher(), meta.get("application-name")),
        first(absolute(canonical), meta.get("og:url"), linked.url(), savedFrom(document)),
        language(document, meta, linked),
        marked,
        times,
        authors(meta, linked));
  }

  /** Whether the page says that it is one article, rather than the way to several. */
  boolean declaresArticle() {
    return meta.getOrDefault("og:type", "").toLowerCase(Locale.ROOT).contains("article")
        || linked.headline() != null
        || linked.published() != null
        || meta.containsKey("article:published_time");
  }

  private static void addMeta(Map<String, String> meta, Element element) {
    String content = element.attr("content");
    if (Blanks.isBlank(content)) {
      return;
    }
    for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
      String name = element.attr(attribute).trim().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && name.length() < 100) {
        meta.putIfAbsent(name, content);
      }
    }
  }

  private static void addDate(Element element, List<String> marked, List<String> times) {
    boolean time = element.normalName().equals("time");
    String written =
        element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
    if (Blanks.isBlank(written)
        && (element.hasAttr("itemprop") || element.hasAttr("pubdate"))
        && element.childNodeSize() < 4) {
      written = element.text();
    }
    if (element.normalName().equals("abbr") && element.attr("class").contains("published")) {
      marked.add(element.attr("title"));
    } else if (element.attr("itemprop").contains("datePublished")
        || (time && element.hasAttr("pubdate"))) {
      marked.add(written);
    } else if (time && !Blanks.isBlank(written)) {
      times.add(written);
    }
  }

  /** Two words and more; what has one is often a role or a site. */
  private static Set<String> authors(Map<String, String> meta, LinkedData linked) {
    return Stream.concat(
            linked.authors().stream(), AUTHORS.stream().map(meta::get).filter(Objects::nonNull))
        .map(names -> names.strip().replaceAll("\\s+", " "))
        .flatMap(AND::splitAsStream)
        .filter(name -> NAME.matcher(name).matches())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable String title(
      Document document, Map<String, String> meta, LinkedData linked) {
    String heading = first(textOf(document, "article h1"), textOf(document, "h1"));
    String title = first(meta.get("og:title"), linked.headline(), heading, document.title());
    return title != null && heading != null && isAlike(heading, title) ? heading : title;
  }

  /** Titles are often written for search engines, or have the site's name at their end. */
  private static boolean isAlike(String heading, String title) {
    Set<String> words = words(title);
    Set<String> own = words(heading);
    long shared = own.stream().filter(words::contains).count();
    return own.size() >= 2 && shared * 5 >= own.size() * 2L;
  }

  private static Set<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static @Nullable String language(
      Document document, Map<String, String> meta, LinkedData linked) {
    Element html = document.selectFirst("html[lang]");
    return first(
        html == null ? null : html.attr("lang"),
        meta.get("content-language"),
        linked.language(),
        meta.get("og:locale"));
  }

  /** Browsers and archivers write where they saved a page from into a comment near its top. */
  private static @Nullable String savedFrom(Document document) {
    List<Node> places = new ArrayList<>(document.childNodes());
    Element html = document.selectFirst("html");
    places.addAll(html == null ? List.of() : html.childNodes());
    for (Node node : places) {
      if (node instanceof Comment comment) {
        String data = comment.getData();
        Matcher matcher = SAVED_FROM.matcher(data.substring(0, Math.min(data.length(), 3000)));
        if (matcher.find()) {
          return matcher.group(1);
        }
      }
    }
    return null;
  }

  private static @Nullable String absolute(@Nullable String url) {
    return url != null && url.contains("://") ? url : null;
  }

  private static @Nullable String textOf(Document document, String selector) {
    Element element = document.selectFirst(selector);
    return element == null ? null : element.text();
  }

  /** The first that is not blank, its blanks collapsed to single spaces. */
  private static @Nullable String first(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && !Blanks.isBlank(candidate)) {
        String cut = candidate.substring(0, Math.min(candidate.length(), LONGEST));
        return PageText.normal(cut.strip().replaceAll("[ \\t\\n\\r\\f]+", " "));
      }
    }
    return null;
  }
}
