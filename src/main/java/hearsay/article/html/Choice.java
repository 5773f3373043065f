package hearsay.article.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Chooses the part of a page that is the article, from scores: the best candidate, or what holds
 * several that are nearly as good, with those of its siblings that read like a piece of it.
 */
final class Choice {
  private static final int MOST = 5;
  private static final double NEARLY = 0.75;
  private static final int SHARED_BY = 3;
  private static final double LEAST_RISE = 1.0 / 3;
  private static final double SIBLING_SHARE = 0.2;
  private static final double LEAST_SIBLING_SCORE = 10;
  private static final double MUCH_MORE = 1.4;
  private static final double LITTLE_MORE = 1.4;
  private static final int LONG_PARAGRAPH = 80;
  private static final double FEW_LINKS = 0.25;

  private Choice() {}

  /** What of the page is the article; all of it where nothing scores. */
  static Part of(Scoring.Scored scored) {
    List<Candidate> best =
        scored.candidates().stream()
            .sorted(Comparator.comparingDouble((Candidate one) -> one.score).reversed())
            .limit(MOST)
            .toList();
    if (best.isEmpty() || best.get(0).parent == null) {
      return scored.root().part;
    }
    return withSiblings(wholeProse(widened(sharedAncestor(best))));
  }

  /** The lowest part that holds the best candidate and at least three others nearly as good. */
  private static Candidate sharedAncestor(List<Candidate> best) {
    Candidate top = best.get(0);
    IdentityHashMap<Candidate, Integer> holders = new IdentityHashMap<>();
    for (Candidate other : best.subList(1, best.size())) {
      if (other.score / top.score >= NEARLY) {
        for (Candidate at = other.parent; at != null; at = at.parent) {
          holders.merge(at, 1, Integer::sum);
        }
      }
    }
    for (Candidate at = top.parent; at != null && at.parent != null; at = at.parent) {
      if (holders.getOrDefault(at, 0) >= SHARED_BY) {
        return at;
      }
    }
    return top;
  }

  /** Climbs while what stands above is better, or is nothing but a wrapping. */
  private static Candidate widened(Candidate top) {
    Candidate chosen = top;
    double last = top.score;
    double least = last * LEAST_RISE;
    for (Candidate at = top.parent; at != null && at.parent != null; at = at.parent) {
      if (!at.scored) {
        continue;
      }
      if (at.score < least) {
        break;
      }
      if (at.score > last) {
        chosen = at;
        break;
      }
      last = at.score;
    }
    while (chosen.parent != null
        && chosen.parent.parent != null
        && chosen.parent.children.size() == 1) {
      chosen = chosen.parent;
    }
    return chosen;
  }

  /** Climbs to where there is much more prose: articles are often spread over several sections. */
  private static Candidate wholeProse(Candidate top) {
    Candidate chosen = top;
    for (Candidate at = top.parent; at != null; at = at.parent) {
      int prose = chosen.part.counts.prose();
      boolean headed = at.part.counts.titles() > 0 && chosen.part.counts.titles() == 0;
      if (at.part.counts.prose() >= MUCH_MORE * prose
          || (headed && at.parent != null && at.part.counts.prose() <= LITTLE_MORE * prose)) {
        chosen = at;
      }
    }
    return chosen;
  }

  private static Part withSiblings(Candidate top) {
    if (top.parent == null) {
      return top.part;
    }
    double least = Math.max(LEAST_SIBLING_SCORE, top.score * SIBLING_SHARE);
    List<Part> joined = new ArrayList<>();
    List<Part> headings = new ArrayList<>();
    for (Candidate sibling : top.parent.children) {
      if (sibling == top || isPieceOf(sibling, top, least)) {
        joined.addAll(headings);
        headings.clear();
        joined.add(sibling.part);
      } else if (Headings.level(sibling.part) < Headings.NONE) {
        headings.add(sibling.part);
      } else {
        headings.clear();
      }
    }
    return Part.of("div", joined);
  }

  private static boolean isPieceOf(Candidate sibling, Candidate top, double least) {
    String classes = sibling.part.attribute("class");
    boolean alike = !classes.isEmpty() && classes.equals(top.part.attribute("class"));
    double bonus = alike ? top.score * SIBLING_SHARE : 0;
    if (sibling.scored && sibling.score + bonus >= least) {
      return true;
    }
    Part part = sibling.part;
    if (!part.tag.equals("p")) {
      return false;
    }
    int length = part.counts.chars();
    return length > LONG_PARAGRAPH
        ? part.linkDensity() < FEW_LINKS
        : length > 0
            && part.counts.linkChars() == 0
            && part.line(LONG_PARAGRAPH).matches(".*\\.( .*|$)");
  }
}
