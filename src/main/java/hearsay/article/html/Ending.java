package hearsay.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what stands after the last words of an article: headings of what is left out, notes
 * about the article, and about its authors.
 */
final class Ending {
  private static final int LONGEST_NOTE = 1200;

  private final Set<String> authors;

  private Ending(Set<String> authors) {
    this.authors = authors;
  }

  /**
   * Leaves out what comes after the article.
   *
   * @param authors their names
   */
  static Part leftOut(Part article, Set<String> authors) {
    Part left = new Ending(authors).trimmed(article);
    return left == null ? article : left;
  }

  /** The part without its end; null where nothing is left. */
  private @Nullable Part trimmed(Part part) {
    if (Headings.level(part) < Headings.NONE || isAfterwards(part)) {
      return null;
    }
    if (part.isWords() || Furniture.isLine(part)) {
      return part;
    }
    List<Part> kept = new ArrayList<>(part.parts);
    boolean changed = false;
    while (!kept.isEmpty()) {
      int last = kept.size() - 1;
      Part end = kept.get(last);
      Part left = end.isBlank() ? null : trimmed(end);
      if (left != null) {
        changed |= left != end;
        kept.set(last, left);
        break;
      }
      changed = true;
      kept.remove(last);
    }
    return kept.isEmpty() ? null : changed ? part.with(kept) : part;
  }

  private boolean isAfterwards(Part part) {
    if (!Furniture.isLine(part) || part.counts.chars() > LONGEST_NOTE) {
      return false;
    }
    return Lines.isEnding(part) || isOfAuthor(part.line(LONGEST_NOTE));
  }

  private boolean isOfAuthor(String line) {
    for (String author : authors) {
      if (line.startsWith(author) && line.length() < author.length() + 2) {
        return true;
      }
      if (line.startsWith(author + " is ") || line.startsWith(author + " has ")) {
        return true;
      }
    }
    return false;
  }
}
