package hearsay.article.html;

import java.util.List;
import java.util.regex.Pattern;

/** Knows the ways to other articles: cards with the title of each, and some words of it. */
final class Cards {
  private static final Pattern TEASER = Pattern.compile("schema\\.org/(?:\\w*Article|BlogPosting)");
  private static final int LEAST = 3;
  private static final int CARD = 350;

  /** The same where a card says more of itself: a date, who wrote it, where to read on. */
  private static final int LABELLED_CARD = 700;

  /** Lines that are looked at. */
  private static final int LINES = 12;

  private static final double ALL = 0.9;

  private Cards() {}

  /** Another article as it is marked for search engines: a heading that is a link, and a line. */
  static boolean isTeaser(Part part) {
    return TEASER.matcher(part.attribute("itemtype")).find() && isCard(part);
  }

  /** At least three alike, each with a link as its heading: the way to other articles. */
  static boolean isList(Part part) {
    String classes = "";
    int cards = 0;
    int links = 0;
    for (Part inner : part.parts) {
      if (Tags.isPhrase(inner.tag) && inner.isBlank()) {
        continue;
      }
      String own = inner.tag + inner.attribute("class");
      cards = own.equals(classes) ? cards + 1 : 1;
      classes = own;
      links += isCard(inner) ? 1 : 0;
    }
    return cards >= LEAST && links >= cards && links >= LEAST;
  }

  private static boolean isCard(Part part) {
    boolean box = Tags.CONTAINERS.contains(part.tag) || part.tag.equals("li");
    if (!box || part.counts.chars() > LABELLED_CARD) {
      return false;
    }
    boolean headed = part.counts.headingChars() > 0;
    boolean links = part.counts.linkChars() > 0;
    boolean titled =
        headed
            ? links && part.counts.linkChars() >= part.counts.headingChars()
            : links && beginsWithLink(part);
    if (part.counts.chars() <= CARD && titled && headed) {
      return true;
    }
    List<Part> lines = Furniture.lines(part, LINES);
    return titled ? isLabelled(lines) : headed && part.counts.chars() <= CARD && isCut(lines);
  }

  /** Whether the first line of a part is a link. */
  private static boolean beginsWithLink(Part part) {
    if (part.tag.equals("a") || part.linkDensity() >= ALL) {
      return true;
    }
    for (Part inner : part.parts) {
      if (!inner.isBlank()) {
        return !inner.isWords() && !Furniture.isLine(part) && beginsWithLink(inner);
      }
    }
    return false;
  }

  /** Whether a line tells what an article does not: its own date, or where to read on. */
  private static boolean isLabelled(List<Part> lines) {
    return isCut(lines) || lines.stream().skip(1).anyMatch(Lines::isFurniture);
  }

  /** Whether the last line breaks off. */
  private static boolean isCut(List<Part> lines) {
    if (lines.isEmpty()) {
      return false;
    }
    String last = lines.get(lines.size() - 1).line(LABELLED_CARD);
    return last.endsWith("…") || last.endsWith("...") || last.endsWith("[…]");
  }
}
