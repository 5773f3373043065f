package hearsay.article.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part with its place in the page and what speaks for its being the article. */
final class Candidate {
  final Part part;
  final @Nullable Candidate parent;
  final List<Candidate> children = new ArrayList<>();

  /** Whether a paragraph gave it points. */
  boolean scored;

  double score;

  Candidate(Part part, @Nullable Candidate parent) {
    this.part = part;
    this.parent = parent;
  }
}
