package hearsay.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a chosen article what by its counts is none: boxes of links, forms, galleries.
 * Works from the inside out, so that a part is judged by what is left of it.
 */
final class Cleaning {
  private static final Set<String> NEVER =
      Set.of("object", "embed", "footer", "aside", "input", "iframe");
  private static final Set<String> JUDGED =
      Set.of("form", "fieldset", "table", "ul", "ol", "div", "section", "td");
  private static final int MANY_COMMAS = 10;
  private static final double PROSE_SHARE = 0.5;
  private static final double HALF = 0.5;

  private final boolean byNames;
  private final boolean byCounts;

  private Cleaning(boolean byNames, boolean byCounts) {
    this.byNames = byNames;
    this.byCounts = byCounts;
  }

  static Part of(Part article, boolean byNames, boolean byCounts) {
    Cleaning cleaning = new Cleaning(byNames, byCounts);
    return article.with(cleaning.cleaned(article, false));
  }

  private List<Part> cleaned(Part part, boolean inData) {
    List<Part> kept = new ArrayList<>(part.parts.size());
    for (Part inner : part.parts) {
      Part clean = clean(inner, inData);
      if (clean != null) {
        kept.add(clean);
      }
    }
    return kept;
  }

  private @Nullable Part clean(Part part, boolean inData) {
    if (NEVER.contains(part.tag)) {
      return null;
    }
    if (part.parts.isEmpty()) {
      return part;
    }
    boolean data = inData || isDataTable(part);
    Part clean = part.with(cleaned(part, data));
    if (Tags.HEADINGS.contains(part.tag)) {
      return byNames && part.traits.weight() < 0 ? null : clean;
    }
    boolean judged = byCounts && JUDGED.contains(part.tag) && !data && clean.counts.tables() == 0;
    return judged && isFurniture(clean) ? null : clean;
  }

  /** A table that says something, rather than one that arranges the page. */
  private static boolean isDataTable(Part part) {
    if (!part.tag.equals("table") || part.attribute("role").equals("presentation")) {
      return false;
    }
    Counts counts = part.counts;
    if (counts.tables() > 1) {
      return false;
    }
    boolean wide = counts.rows() > 0 && counts.cells() > 4 * counts.rows();
    return counts.rows() >= 10 || wide || counts.cells() > 10 || hasHeads(part);
  }

  private static boolean hasHeads(Part part) {
    for (Part inner : part.parts) {
      if (Set.of("th", "caption", "thead").contains(inner.tag)
          || (Set.of("tbody", "tr").contains(inner.tag) && hasHeads(inner))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFurniture(Part part) {
    int weight = byNames ? part.traits.weight() : 0;
    Counts counts = part.counts;
    if (part.linkDensity() < HALF && counts.prose() >= PROSE_SHARE * counts.chars()) {
      return false;
    }
    boolean headed = counts.headingChars() >= 0.9 * counts.chars();
    if (weight < 0) {
      return !headed || counts.linkChars() > 0;
    }
    if (part.tag.equals("td")) {
      return part.linkDensity() > HALF;
    }
    if (counts.commas() >= MANY_COMMAS) {
      return false;
    }
    boolean list =
        part.tag.equals("ul") || part.tag.equals("ol") || counts.itemChars() > 0.9 * counts.chars();
    double links = part.linkDensity();
    if (counts.images() > 1 && counts.paragraphs() < 0.5 * counts.images()) {
      return true;
    }
    if (!list && counts.items() - 100 > counts.paragraphs()) {
      return true;
    }
    if (counts.inputs() > counts.paragraphs() / 3) {
      return true;
    }
    if (!list
        && !headed
        && counts.chars() < 25
        && (counts.images() == 0 || counts.images() > 2)
        && links > 0) {
      return true;
    }
    return (!list && weight < 25 && links > 0.2) || (weight >= 25 && links > 0.5);
  }
}
