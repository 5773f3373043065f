package hearsay.article.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what stands after the last words of an article: headings of what is left out, lists of
 * links, notes about the article, and about its authors. Of these also what stands above it.
 */
final class Ending {
  /** What is told of authors is no longer in all. */
  private static final int ABOUT_AUTHORS = 2000;

  /** The same where it begins with less than a full name. */
  private static final int LAST_NOTES = 900;

  /** Before the text of an article. */
  private static final int FIRST_LINES = 4;

  private static final int LONGEST_NOTE = 1200;
  private static final int SHORT = 60;

  /** More are a table. */
  private static final int MOST_LABELS = 4;

  private static final double MOSTLY_LINKS = 0.8;
  private static final String SENTENCE_ENDS = ".!?…”\"’')]:;。";

  private final Credits credits;
  private final List<Part> lines = new ArrayList<>();

  private Ending(Credits credits) {
    this.credits = credits;
  }

  /**
   * Leaves out what comes after the article.
   *
   * @param credits whose it is
   */
  static Part leftOut(Part article, Credits credits) {
    Ending ending = new Ending(credits);
    ending.addLines(article);
    int end = ending.end();
    Set<Part> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(ending.aboutAuthorsAbove());
    left.addAll(end == 0 ? List.of() : ending.lines.subList(end, ending.lines.size()));
    return left.isEmpty() ? article : without(article, left);
  }

  private void addLines(Part part) {
    if (Furniture.isLine(part)) {
      lines.add(part);
    } else {
      part.parts.forEach(this::addLines);
    }
  }

  private static Part without(Part part, Set<Part> left) {
    List<Part> kept = new ArrayList<>(part.parts.size());
    for (Part inner : part.parts) {
      if (!left.contains(inner)) {
        kept.add(inner.parts.isEmpty() || Furniture.isLine(inner) ? inner : without(inner, left));
      }
    }
    return part.with(kept);
  }

  /** Where the article ends, in its lines. */
  private int end() {
    int end = withoutAfterwards(lines.size());
    int first = end;
    int chars = 0;
    for (int at = end - 1; at > 0 && chars <= ABOUT_AUTHORS; at--) {
      chars += lines.get(at).counts.chars();
      String line = lines.get(at).line(LONGEST_NOTE);
      if (credits.isAboutAuthor(line) || (chars <= LAST_NOTES && credits.isLastNote(line))) {
        first = at;
      }
    }
    return first < end ? withoutAfterwards(first) : end;
  }

  /** What is told of the authors above the article. */
  private List<Part> aboutAuthorsAbove() {
    return lines.stream()
        .limit(FIRST_LINES)
        .filter(line -> Headings.level(line) == Headings.NONE)
        .filter(line -> credits.isAboutAuthor(line.line(LONGEST_NOTE)))
        .toList();
  }

  private int withoutAfterwards(int from) {
    int end = from;
    int labels = 0;
    while (end > 0 && labels <= MOST_LABELS && isAfterwards(lines.get(end - 1))) {
      end--;
      labels += isLabel(lines.get(end)) ? 1 : 0;
    }
    return labels > MOST_LABELS ? from : end;
  }

  private static boolean isAfterwards(Part line) {
    if (line.counts.chars() > LONGEST_NOTE) {
      return false;
    }
    if (Headings.level(line) < Headings.NONE || line.linkDensity() >= MOSTLY_LINKS) {
      return true;
    }
    return isLabel(line) || Lines.isEnding(line);
  }

  /** Neither a sentence nor one of several things. */
  private static boolean isLabel(Part line) {
    String words = line.line(SHORT + 1);
    return line.tag.equals("p")
        && words.length() <= SHORT
        && !words.isEmpty()
        && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) < 0;
  }
}
