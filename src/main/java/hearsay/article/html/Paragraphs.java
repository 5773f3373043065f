package hearsay.article.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives every run of phrases that stands loose in a container a paragraph of its own, with two line
 * breaks as the end of one; a container of nothing but one paragraph becomes that paragraph. Where
 * a page writes {@code <div>One.<br><br>Two.</div>}, two paragraphs are read.
 */
final class Paragraphs {
  private static final double MOST_LINKS = 0.25;

  private final List<Part> made = new ArrayList<>();
  private final List<Part> run = new ArrayList<>();

  private Paragraphs() {}

  static Part in(Part part) {
    if (part.parts.isEmpty()) {
      return part;
    }
    List<Part> inner = new ArrayList<>(part.parts.size());
    for (Part one : part.parts) {
      inner.add(in(one));
    }
    return Tags.CONTAINERS.contains(part.tag) ? contained(part, inner) : part.with(inner);
  }

  private static Part contained(Part container, List<Part> inner) {
    boolean isDiv = container.tag.equals("div");
    Paragraphs paragraphs = new Paragraphs();
    for (Part part : inner) {
      paragraphs.add(part);
    }
    paragraphs.endRun();
    List<Part> made = paragraphs.made;
    if (!isDiv || made.size() != 1 || !made.get(0).tag.equals("p")) {
      return container.with(made);
    }
    Part only = made.get(0);
    if (only.element == null) {
      return Part.of("p", container.traits, container.element, only.parts);
    }
    // The names of the container may say that it is furniture.
    boolean named = container.traits.isDoubtful();
    return !named && only.linkDensity() < MOST_LINKS ? only : container.with(made);
  }

  private void add(Part part) {
    if (!Tags.isPhrase(part.tag)) {
      endRun();
      if (!part.isBlank() || part.counts.images() > 0 || part.counts.embeds() > 0) {
        made.add(part);
      }
    } else if (part.tag.equals("br") && endsWithBreak()) {
      endRun();
    } else {
      run.add(part);
    }
  }

  /** Looks back over blanks, which end with the run that they stand in. */
  private boolean endsWithBreak() {
    for (int i = run.size() - 1; i >= 0; i--) {
      if (run.get(i).tag.equals("br")) {
        return true;
      }
      if (!run.get(i).isWords() || !run.get(i).isBlank()) {
        return false;
      }
    }
    return run.isEmpty() && !made.isEmpty();
  }

  private void endRun() {
    boolean words = false;
    boolean images = false;
    for (Part part : run) {
      words |= !part.isBlank();
      images |= part.counts.images() > 0;
    }
    if (words) {
      made.add(Part.of("p", List.copyOf(run)));
    } else if (images) {
      made.add(Part.of("div", List.copyOf(run)));
    }
    run.clear();
  }
}
