package hearsay.report;

import hearsay.article.Article;
import hearsay.claim.Claim;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A report in one page, or in several where there are more claims than a browser shows at once with
 * ease.
 *
 * @param title as the page's heading
 * @param version of this program
 * @param claimsOnPage the most claims of a page; an article's claims stay together where they can
 */
public record HtmlReport(String title, String version, int claimsOnPage) {
  /** What Chromium opens within two seconds on a laptop, and filters at once. */
  public static final int CLAIMS_ON_PAGE = 5000;

  /** A page; its file is in UTF-8. */
  public record Page(String fileName, String html) {}

  /**
   * The pages, in order.
   *
   * @param articles by their {@code doc}s; of those that are not there only claims are shown
   * @param fileName of the first page; of the others with -2, -3 and so on before its ending
   */
  public List<Page> pages(List<Claim> claims, Map<String, Article> articles, String fileName) {
    List<List<Claim>> parts = parts(claims);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      names.add(i == 0 ? fileName : numbered(fileName, i + 1));
    }
    PageTemplate template = PageTemplate.read();
    PageData everything = new PageData(parts, names, articles);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String data = everything.of(i);
      String summary = summary(parts.get(i), claims.size());
      pages.add(
          new Page(names.get(i), template.html(title, version, summary, links(names, i), data)));
    }
    return pages;
  }

  /** Whether a line is of a report that this program has written. */
  public static boolean isOwnLine(byte[] line) {
    return new String(line, StandardCharsets.UTF_8)
        .startsWith("<meta name=\"generator\" content=\"hearsay ");
  }

  private List<List<Claim>> parts(List<Claim> claims) {
    List<List<Claim>> parts = new ArrayList<>();
    int from = 0;
    while (claims.size() - from > claimsOnPage) {
      int to = from + claimsOnPage;
      int end = to;
      while (end > from && claims.get(end).doc().equals(claims.get(end - 1).doc())) {
        end--;
      }
      // An article with more claims than a page has is cut.
      end = end == from ? to : end;
      parts.add(claims.subList(from, end));
      from = end;
    }
    parts.add(claims.subList(from, claims.size()));
    return parts;
  }

  private static String numbered(String fileName, int number) {
    int dot = fileName.lastIndexOf('.');
    return dot <= 0
        ? fileName + "-" + number
        : fileName.substring(0, dot) + "-" + number + fileName.substring(dot);
  }

  private static String links(List<String> names, int current) {
    if (names.size() == 1) {
      return "";
    }
    StringBuilder links = new StringBuilder("<nav class=\"pages\" aria-label=\"Pages\">Pages:");
    for (int i = 0; i < names.size(); i++) {
      String here = i == current ? " aria-current=\"page\"" : "";
      links.append(
          " <a href=\"%s\"%s>%d</a>"
              .formatted(PageTemplate.escaped("./" + names.get(i)), here, i + 1));
    }
    return links.append("</nav>").toString();
  }

  private static String summary(List<Claim> claims, int all) {
    long articles = claims.stream().map(Claim::doc).distinct().count();
    List<LocalDate> days =
        claims.stream().map(Claim::published).filter(Objects::nonNull).sorted().toList();
    String when =
        days.isEmpty() ? "" : ", published " + span(days.get(0), days.get(days.size() - 1));
    String of = claims.size() == all ? "" : " of " + number(all);
    return number(claims.size())
        + of
        + (all == 1 ? " claim in " : " claims in ")
        + number(articles)
        + (articles == 1 ? " article" : " articles")
        + when;
  }

  private static String span(LocalDate first, LocalDate last) {
    return first.equals(last) ? first.toString() : first + " to " + last;
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
