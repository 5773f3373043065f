package hearsay.article.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out paragraphs that stood there before, as pages made for two kinds of screens have. */
final class Doubles {
  private static final int SHORTEST = 60;
  private static final int COMPARED = 2000;
  private static final Set<String> COMPARED_TAGS =
      Set.of("p", "li", "h2", "h3", "h4", "blockquote");

  private final Set<String> seen = new HashSet<>();

  private Doubles() {}

  static Part leftOut(Part article) {
    return new Doubles().without(article);
  }

  private Part without(Part part) {
    if (part.parts.isEmpty()) {
      return part;
    }
    List<Part> kept = new ArrayList<>(part.parts.size());
    for (Part inner : part.parts) {
      if (!isDouble(inner)) {
        kept.add(without(inner));
      }
    }
    return part.with(kept);
  }

  private boolean isDouble(Part part) {
    return COMPARED_TAGS.contains(part.tag)
        && part.counts.paragraphs() <= 1
        && part.counts.letters() >= SHORTEST
        && part.counts.letters() <= COMPARED
        && !seen.add(part.tag + part.line(COMPARED));
  }
}
