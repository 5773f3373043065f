package hearsay.article.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands at the top or bottom of pages and is no text: running heads and feet, which repeat
 * but for their numbers, page numbers, and the date, address and count of pages that browsers
 * print.
 */
final class PdfFurniture {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** The share of a page's height at its top and bottom where furniture can be. */
  private static final double MARGIN = 0.13;

  /** Lines at each end of a page. */
  private static final int OUTERMOST = 3;

  /** Of so many pages, what stands on two is furniture; of more, on three. */
  private static final int FEW_PAGES = 5;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:page |seite |p\\. ?)?[-–—(\\[]?\\s*(?:\\d{1,4}|[ivxlc]{1,7})\\s*[-–—)\\]]?"
              + "(?:\\s*(?:/|of|von|\\|)\\s*\\d{1,4})?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?|file)://\\S+(?:\\s+\\d{1,4}\\s*/\\s*\\d{1,4})?");
  private static final Pattern PRINTED =
      Pattern.compile(
          "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[AP]M)?",
          Pattern.CASE_INSENSITIVE);

  private PdfFurniture() {}

  /** The lines that are left, in their order. */
  static List<PdfLine> leftOut(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages =
        lines.stream().collect(Collectors.groupingBy(PdfLine::page));
    Set<PdfLine> outer = new HashSet<>();
    pages.values().forEach(page -> outer.addAll(outermost(page)));
    Map<String, Set<Integer>> repeated = new HashMap<>();
    for (PdfLine line : outer) {
      repeated.computeIfAbsent(shape(line), shape -> new HashSet<>()).add(line.page());
    }
    int enough = pages.size() <= FEW_PAGES ? 2 : 3;
    List<PdfLine> left = new ArrayList<>();
    for (PdfLine line : lines) {
      Set<Integer> places = repeated.getOrDefault(shape(line), Set.of());
      boolean furniture =
          outer.contains(line) && (places.size() >= enough || isOfPage(line.text()));
      if (!furniture) {
        left.add(line);
      }
    }
    return left;
  }

  private static boolean isOfPage(String text) {
    return NUMBER.matcher(text).matches()
        || ADDRESS.matcher(text).matches()
        || PRINTED.matcher(text).matches();
  }

  private static List<PdfLine> outermost(List<PdfLine> page) {
    List<PdfLine> sorted = new ArrayList<>(page);
    sorted.sort(Comparator.comparingDouble(PdfLine::base));
    List<PdfLine> outer = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      PdfLine line = sorted.get(i);
      boolean top = i < OUTERMOST && line.place() < MARGIN;
      boolean bottom = i >= sorted.size() - OUTERMOST && line.place() > 1 - MARGIN;
      if (top || bottom) {
        outer.add(line);
      }
    }
    return outer;
  }

  /** A line without its numbers, and at which end of the page it stands. */
  private static String shape(PdfLine line) {
    return (line.place() < 0.5 ? "top " : "bottom ")
        + DIGITS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
  }
}
