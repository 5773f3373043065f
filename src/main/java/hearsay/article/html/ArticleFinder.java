package hearsay.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a page after the algorithm of Mozilla's Readability: what is unlikely by its
 * name is left out, the rest is scored, the best part is chosen and cleaned. Where too little is
 * left, once more with one of these rules fewer, which counts where it finds much more.
 */
final class ArticleFinder {
  private static final int ENOUGH = 500;
  private static final double MUCH_MORE = 2;
  private static final double LEAST_PROSE = 0.3;
  private static final int SOME_PROSE = 150;
  private static final double MOSTLY = 0.5;
  private static final double FEW_LINKS = 0.2;
  private static final Set<String> UNLIKELY_ROLES =
      Set.of("menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog");

  private final Part page;
  private final boolean declared;

  /** The page without its furniture, whatever classes and ids say; once it was asked for. */
  private @Nullable Part plain;

  private ArticleFinder(Part page, boolean declared) {
    this.page = page;
    this.declared = declared;
  }

  /**
   * Finds the article.
   *
   * @param declared whether the page says that it has one: what shows the way to others is then
   *     none, however much it is
   */
  static Part in(Part whole, boolean declared) {
    return new ArticleFinder(Paragraphs.in(whole), declared).article();
  }

  private Part article() {
    Part best = attempt(0);
    for (int given = 1; given <= 4 && best.counts.chars() < ENOUGH; given++) {
      Part article = attempt(given);
      best = article.counts.prose() > MUCH_MORE * best.counts.prose() ? article : best;
    }
    return best.counts.prose() > 0 ? best : unruled(best);
  }

  /** Of a page without a sentence, what little it says. */
  private Part unruled(Part best) {
    Part all = attempt(4);
    return all.counts.chars() > best.counts.chars() && best.isBlank() ? all : best;
  }

  private Part attempt(int rulesGivenUp) {
    Part left = withoutFurniture(rulesGivenUp < 1);
    Part likely =
        rulesGivenUp < 2 ? unlessMuchLess(withoutUnlikely(left, left.counts), left) : left;
    boolean byNames = rulesGivenUp < 3;
    Part chosen = Choice.of(Scoring.of(likely, byNames));
    Part clean = Cleaning.of(chosen, byNames, rulesGivenUp < 4);
    return unlessMuchLess(clean, chosen);
  }

  private Part withoutFurniture(boolean byNames) {
    if (!byNames) {
      return withoutPlainFurniture();
    }
    Part left = Furniture.leftOut(page, true, declared);
    return left.counts.prose() >= ENOUGH ? left : unlessMuchLess(left, withoutPlainFurniture());
  }

  private Part withoutPlainFurniture() {
    if (plain == null) {
      plain = Furniture.leftOut(page, false, declared);
    }
    return plain;
  }

  /** What a rule leaves, unless that is too little for the rule to be meant for this page. */
  private static Part unlessMuchLess(Part left, Part before) {
    int prose = left.counts.prose();
    return prose >= ENOUGH || prose >= LEAST_PROSE * before.counts.prose() ? left : before;
  }

  private static Part withoutUnlikely(Part part, Counts page) {
    if (part.parts.isEmpty()) {
      return part;
    }
    List<Part> kept = new ArrayList<>(part.parts.size());
    for (Part inner : part.parts) {
      boolean table = part.tag.equals("td") || part.tag.equals("table") || part.tag.equals("code");
      if (table) {
        kept.add(inner);
      } else if (Furniture.isInLine(inner, part)
          || !isUnlikely(inner)
          || !Furniture.isSmall(inner, page)
          || isProse(inner)) {
        kept.add(withoutUnlikely(inner, page));
      }
    }
    return part.with(kept);
  }

  /**
   * Whether it reads like an article, so that a name such as {@code section-header} says little.
   */
  private static boolean isProse(Part part) {
    return !part.traits.furniture()
        && part.attribute("role").isEmpty()
        && part.counts.prose() >= SOME_PROSE
        && part.counts.prose() >= MOSTLY * part.counts.chars()
        && part.linkDensity() < FEW_LINKS;
  }

  private static boolean isUnlikely(Part part) {
    return (part.traits.unlikely()
            && !Tags.HEADINGS.contains(part.tag)
            && !part.tag.equals("body")
            && !part.tag.equals("a"))
        || UNLIKELY_ROLES.contains(part.attribute("role"));
  }
}
