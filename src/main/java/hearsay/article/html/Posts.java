package hearsay.article.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What readers have written below an article: boxes alike, each with what answers it or tells that
 * someone says it.
 *
 * @param kinds of boxes
 * @param prose characters of prose in all of them
 */
record Posts(Set<String> kinds, int prose) {
  private static final int LEAST = 2;
  private static final Posts NONE = new Posts(Set.of(), 0);

  Posts {
    kinds = Set.copyOf(kinds);
  }

  /** Those that stand side by side in a part. */
  static Posts in(Part part) {
    if (part.counts.replies() < LEAST) {
      return NONE;
    }
    Map<String, Integer> marked = new HashMap<>();
    Map<String, Integer> others = new HashMap<>();
    for (Part inner : part.parts) {
      if (isBox(inner) && (inner.counts.replies() > 0 || inner.counts.prose() > 0)) {
        (inner.counts.replies() > 0 ? marked : others).merge(inner.kind(), 1, Integer::sum);
      }
    }
    Set<String> kinds = new HashSet<>();
    marked.forEach(
        (kind, count) -> {
          if (count >= LEAST && count >= others.getOrDefault(kind, 0)) {
            kinds.add(kind);
          }
        });
    int prose = 0;
    for (Part inner : part.parts) {
      prose += kinds.contains(inner.kind()) ? inner.counts.prose() : 0;
    }
    return new Posts(kinds, prose);
  }

  boolean hold(Part part) {
    return !kinds.isEmpty() && part.counts.headlines() == 0 && kinds.contains(part.kind());
  }

  private static boolean isBox(Part part) {
    return part.counts.headlines() == 0
        && (Tags.CONTAINERS.contains(part.tag) || part.tag.equals("li") || part.tag.equals("dd"));
  }
}
