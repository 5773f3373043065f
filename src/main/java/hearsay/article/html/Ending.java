package hearsay.article.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what stands after the last words of an article: headings of what is left out, lists of
 * links, notes about the article, and about its authors.
 */
final class Ending {
  /** What is told of authors is no longer in all. */
  private static final int ABOUT_AUTHORS = 2000;

  private static final int LONGEST_NOTE = 1200;
  private static final int SHORT = 60;

  /** More are a table. */
  private static final int MOST_LABELS = 4;

  private static final double MOSTLY_LINKS = 0.8;
  private static final String SENTENCE_ENDS = ".!?…”\"’')]:;。";

  private final Set<String> authors;
  private final List<Part> lines = new ArrayList<>();

  private Ending(Set<String> authors) {
    this.authors = authors;
  }

  /**
   * Leaves out what comes after the article.
   *
   * @param authors their names
   */
  static Part leftOut(Part article, Set<String> authors) {
    Ending ending = new Ending(authors);
    ending.addLines(article);
    int end = ending.end();
    if (end == 0 || end == ending.lines.size()) {
      return article;
    }
    Set<Part> after = Collections.newSetFromMap(new IdentityHashMap<>());
    after.addAll(ending.lines.subList(end, ending.lines.size()));
    return without(article, after);
  }

  private void addLines(Part part) {
    if (Furniture.isLine(part)) {
      lines.add(part);
    } else {
      part.parts.forEach(this::addLines);
    }
  }

  private static Part without(Part part, Set<Part> after) {
    List<Part> kept = new ArrayList<>(part.parts.size());
    for (Part inner : part.parts) {
      if (!after.contains(inner)) {
        kept.add(inner.parts.isEmpty() || Furniture.isLine(inner) ? inner : without(inner, after));
      }
    }
    return part.with(kept);
  }

  /** Where the article ends, in its lines. */
  private int end() {
    int end = withoutAfterwards(lines.size());
    int chars = 0;
    for (int at = end - 1; at > 0 && chars <= ABOUT_AUTHORS; at--) {
      chars += lines.get(at).counts.chars();
      if (isOfAuthor(lines.get(at))) {
        return withoutAfterwards(at);
      }
    }
    return end;
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

  private boolean isOfAuthor(Part part) {
    String line = part.line(LONGEST_NOTE);
    for (String author : authors) {
      if (line.startsWith(author)
          && (line.length() < author.length() + 2
              || line.startsWith("is ", author.length() + 1)
              || line.startsWith("has ", author.length() + 1))) {
        return true;
      }
    }
    return false;
  }
}
