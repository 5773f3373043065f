package hearsay.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives the parts of a page points for the paragraphs below them, as Mozilla's Readability does: a
 * paragraph is worth 1, 1 more for each of its commas and one for each hundred characters up to
 * three; the part that holds it gets all of that, the next one up a half, the ones above that a
 * sixth, a ninth and a twelfth. What stands in links takes its share of the points away.
 */
final class Scoring {
  private static final Set<String> SCORED =
      Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");
  private static final int SHORTEST = 25;
  private static final int LEVELS = 5;

  private final boolean byNames;
  private final List<Candidate> candidates = new ArrayList<>();

  private Scoring(boolean byNames) {
    this.byNames = byNames;
  }

  /** The page's parts with their scores, and those that have one, in the order of the page. */
  record Scored(Candidate root, List<Candidate> candidates) {}

  /**
   * Scores a page.
   *
   * @param byNames whether classes and ids count
   */
  static Scored of(Part page, boolean byNames) {
    Scoring scoring = new Scoring(byNames);
    Candidate root = scoring.visit(page, null);
    for (Candidate candidate : scoring.candidates) {
      candidate.score *= 1 - candidate.part.linkDensity();
    }
    return new Scored(root, scoring.candidates);
  }

  private Candidate visit(Part part, @Nullable Candidate parent) {
    Candidate candidate = new Candidate(part, parent);
    if (SCORED.contains(part.tag) && part.counts.chars() >= SHORTEST) {
      giveToAncestors(candidate);
    }
    for (Part inner : part.parts) {
      if (!Tags.isPhrase(inner.tag)) {
        candidate.children.add(visit(inner, candidate));
      }
    }
    return candidate;
  }

  private void giveToAncestors(Candidate paragraph) {
    Counts counts = paragraph.part.counts;
    double points = 2 + counts.commas() + Math.min(counts.chars() / 100, 3);
    Candidate ancestor = paragraph.parent;
    for (int level = 0; level < LEVELS && ancestor != null; level++) {
      if (!ancestor.scored) {
        ancestor.scored = true;
        ancestor.score = start(ancestor.part);
        candidates.add(ancestor);
      }
      ancestor.score += points / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
      ancestor = ancestor.parent;
    }
  }

  private double start(Part part) {
    int byTag =
        switch (part.tag) {
          case "div" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
          case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
          default -> 0;
        };
    return byTag + (byNames ? part.traits.weight() : 0);
  }
}
