package hearsay.article.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows which parts are whole articles after the page's own, as pages have them that go on when one
 * scrolls: boxes like the one that holds the headline, with a headline, an author or a date of
 * their own.
 */
final class OtherStories {
  private static final int ENOUGH = 500;

  /** Lines below a heading in which an author or a date stands. */
  private static final int BELOW = 3;

  private final Set<String> kinds = new HashSet<>();

  /** Notes a part that was read to its end. */
  void add(Part part) {
    if (part.counts.titles() > 0 && part.counts.prose() >= ENOUGH && isBox(part)) {
      kinds.add(kind(part));
    }
  }

  boolean isOther(Part part) {
    return !kinds.isEmpty()
        && part.counts.prose() > 0
        && (part.counts.titles() > 0
            ? part.tag.equals("article") || kinds.contains(kind(part))
            : part.counts.prose() >= ENOUGH && kinds.contains(kind(part)) && hasOwnHead(part));
  }

  private static boolean isBox(Part part) {
    return part.tag.equals("article")
        || (Tags.CONTAINERS.contains(part.tag) && !part.attribute("class").isBlank());
  }

  private static String kind(Part part) {
    return part.tag.equals("article") ? part.tag : part.tag + " " + part.attribute("class");
  }

  /** A heading that leads elsewhere, or has an author or a date below it. */
  private static boolean hasOwnHead(Part part) {
    List<Part> lines = Furniture.lines(part, BELOW);
    if (lines.isEmpty() || Headings.level(lines.get(0)) == Headings.NONE) {
      return false;
    }
    return lines.get(0).linkDensity() > 0 || lines.stream().skip(1).anyMatch(Lines::isFurniture);
  }
}
