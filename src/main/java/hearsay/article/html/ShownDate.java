package hearsay.article.html;

import hearsay.article.date.DateInLine;
import hearsay.article.date.DateText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds the date that a page shows of its article: in a short line near the headline, one of an
 * element that is named for it before others, one of publication before one of a change; else in a
 * line anywhere that says what it is the date of. Where two of a kind differ, neither counts.
 */
final class ShownDate {
  private static final int LONGEST = 120;

  /** Lines of text that a date may stand before and after the headline. */
  private static final int BEFORE = 6;

  private static final int AFTER = 14;

  /** {@code Last updated:} is no longer. */
  private static final int LABEL = 20;

  private static final Pattern NAMED =
      Pattern.compile(
          "date|time|publish|posted|byline|meta|updated|stamp", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER =
      Pattern.compile(
          "related|recommend|comment|sidebar|teaser|footer|latest|popular|trending|recent|upcoming"
              + "|carousel|also|more-?(?:from|posts|stories|articles|news)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATED =
      Pattern.compile("updat|modif|review|edited|changed", Pattern.CASE_INSENSITIVE);
  private static final Pattern PUBLISHED =
      Pattern.compile("publi|posted|created|written", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final DateInLine.Order order;
  private final List<Found> found = new ArrayList<>();
  private int lines;
  private int headline = -1;

  /** The line before, where it may say what the date in the next one is. */
  private String label = "";

  private ShownDate(DateInLine.Order order) {
    this.order = order;
  }

  /**
   * A date that stands on a page.
   *
   * @param updated whether it is said to be that of a change
   * @param told whether it is said of what it is the date
   * @param named whether its element is named for dates
   * @param line of the page's lines of text, from 0
   */
  record Found(LocalDate date, boolean updated, boolean told, boolean named, int line) {}

  static Optional<Found> in(Part page, DateInLine.Order order) {
    ShownDate dates = new ShownDate(order);
    dates.visit(Paragraphs.in(page), false, false);
    if (dates.days(one -> dates.isNear(one) && one.named && !one.updated) > 1) {
      return Optional.empty();
    }
    return dates
        .first(one -> dates.isNear(one) && one.named && !one.updated)
        .or(() -> dates.first(one -> dates.isNear(one) && !one.updated))
        .or(() -> dates.first(dates::isNear))
        .or(() -> dates.headline < 0 ? dates.only(Found::named) : Optional.empty())
        .or(() -> dates.only(Found::told));
  }

  private Optional<Found> first(Predicate<Found> wanted) {
    return found.stream().filter(wanted).findFirst();
  }

  private Optional<Found> only(Predicate<Found> wanted) {
    return days(wanted) == 1 ? first(wanted) : Optional.empty();
  }

  private long days(Predicate<Found> wanted) {
    return found.stream().filter(wanted).map(Found::date).distinct().count();
  }

  private boolean isNear(Found one) {
    return headline >= 0 && one.line >= headline - BEFORE && one.line <= headline + AFTER;
  }

  private void visit(Part part, boolean others, boolean dated) {
    if (part.isWords() || part.isBlank()) {
      return;
    }
    if (part.tag.equals("h1") && headline < 0) {
      headline = lines;
    }
    String names =
        part.attribute("class") + " " + part.attribute("id") + " " + part.attribute("itemprop");
    boolean brief = part.counts.chars() <= LONGEST;
    boolean other = others || (part.counts.headlines() == 0 && OTHER.matcher(names).find());
    boolean named = dated || (brief && (part.tag.equals("time") || NAMED.matcher(names).find()));
    boolean line = Furniture.isLine(part);
    lines += line ? 1 : 0;
    if (brief && !other && (line || named) && note(part, named)) {
      return;
    }
    if (line) {
      label = part.counts.chars() <= LABEL ? part.line(LABEL) : "";
    }
    for (Part inner : part.parts) {
      visit(inner, other, named);
    }
  }

  private boolean note(Part part, boolean named) {
    String line = part.spaced(LONGEST + 40);
    Optional<LocalDate> date =
        part.tag.equals("time") ? DateText.parse(part.attribute("datetime")) : Optional.empty();
    if (date.isEmpty() && YEAR.matcher(line).find()) {
      date = DateInLine.find(line, order);
    }
    if (date.isEmpty()) {
      return false;
    }
    boolean published = PUBLISHED.matcher(line).find();
    boolean change = UPDATED.matcher(line).find();
    String marks =
        label + " " + line + " " + part.attribute("class") + " " + part.attribute("itemprop");
    boolean updated =
        !published && !PUBLISHED.matcher(label).lookingAt() && UPDATED.matcher(marks).find();
    found.add(new Found(date.get(), updated, published || change, named, lines));
    return true;
  }
}
