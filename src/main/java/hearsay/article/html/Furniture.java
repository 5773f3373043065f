package hearsay.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Leaves out of a page what is never a part of an article, whatever stands in it: captions, pull
 * quotes, newsletter boxes, consent notices, comments, related links. What holds the headline or
 * much of the page's text stays, whatever it is called.
 */
final class Furniture {
  private static final Set<String> NEVER =
      Set.of("aside", "footer", "figcaption", "iframe", "label", "legend");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "menu",
          "menubar",
          "complementary",
          "contentinfo",
          "dialog",
          "alertdialog",
          "search",
          "banner");

  private static final Set<String> IN_LINES =
      Set.of("a", "abbr", "b", "cite", "em", "i", "mark", "q", "strong", "sub", "sup", "u");

  /** Parts with more than this of a page's text are its article, whatever they are called. */
  private static final double MUCH = 0.4;

  /** The same where the name speaks for an article as well. */
  private static final double SOME = 0.1;

  private static final int SHORT_ARTICLE = 150;
  private static final int ENOUGH = 500;
  private static final double MOST = 0.75;
  private static final int LABEL = 40;
  private static final int LOWEST = 6;
  private static final int CAPTION = 400;
  private static final Set<String> SMALL_PRINT = Set.of("em", "i", "small");

  private final Counts page;
  private final boolean byNames;
  private final boolean declared;
  private final OtherStories others = new OtherStories();

  private Furniture(Counts page, boolean byNames, boolean declared) {
    this.page = page;
    this.byNames = byNames;
    this.declared = declared;
  }

  /**
   * Leaves out furniture.
   *
   * @param byNames whether classes and ids count, or tags and roles alone
   * @param declared whether the page says that it has an article
   */
  static Part leftOut(Part page, boolean byNames, boolean declared) {
    return new Furniture(page.counts, byNames, declared).without(page);
  }

  private Part without(Part part) {
    List<Part> kept = new ArrayList<>(part.parts.size());
    Posts posts = Posts.in(part);
    int closed = 0;
    boolean box = false;
    for (Part inner : part.parts) {
      int level = level(inner);
      if (level <= closed || (box && inner.counts.prose() > 0)) {
        closed = 0;
      }
      if (closed > 0 && isSmall(inner)) {
        continue;
      }
      if (level < Headings.NONE && isSmall(inner) && Lines.opensFurniture(inner)) {
        closed = level;
        box = Lines.opensBox(inner);
      } else if (isInLine(inner, part)) {
        kept.add(inner.parts.isEmpty() ? inner : without(inner));
      } else if (!isFurniture(inner)
          && !(posts.hold(inner) && leavesArticle(posts.prose()))
          && !(declared && others.isOther(inner))) {
        kept.add(inner.parts.isEmpty() ? inner : without(inner));
        others.add(inner);
      }
    }
    return part.with(kept);
  }

  /** The level of a heading, or of a line that opens a list of sources as one would. */
  private static int level(Part part) {
    int level = Headings.level(part);
    boolean line = level == Headings.NONE && isLine(part) && part.counts.chars() <= LABEL;
    return line && Lines.opensReferences(part) ? LOWEST : level;
  }

  /** Whether a phrase is a piece of a longer line, which would be broken without it. */
  static boolean isInLine(Part phrase, Part line) {
    return phrase.isWords()
        || (IN_LINES.contains(phrase.tag) && !phrase.holdsBlocks())
        || (phrase.tag.equals("span")
            && line.tag.equals("p")
            && line.counts.chars() > 2 * phrase.counts.chars());
  }

  private boolean isFurniture(Part part) {
    boolean named =
        (byNames && part.traits.furniture())
            || NEVER.contains(part.tag)
            || ROLES.contains(part.attribute("role"));
    return (isAlways(part) && part.counts.headlines() == 0)
        || (named && isSmall(part))
        || isCaption(part)
        || (Cards.isTeaser(part) && isSmall(part))
        || (Cards.isList(part) && (isSmall(part) || isBesideHeadline(part)))
        || (isLine(part) && Lines.isFurniture(part));
  }

  private static boolean isAlways(Part part) {
    return part.traits.always() || (part.traits.consent() && Lines.asksConsent(part));
  }

  /** What is said of a picture, below it or beside it. */
  private static boolean isCaption(Part part) {
    if (part.counts.chars() > CAPTION) {
      return false;
    }
    return part.tag.equals("figure")
        ? !holdsText(part)
        : part.counts.images() > 0
            && part.counts.headingChars() == 0
            && isLine(part)
            && isSmallPrint(part);
  }

  /** Whether a figure holds a table, a list or a quotation rather than a picture. */
  private static boolean holdsText(Part figure) {
    return figure.counts.tables() + figure.counts.items() + figure.counts.quotes() > 0;
  }

  private static boolean isSmallPrint(Part line) {
    return line.parts.stream().allMatch(part -> part.isBlank() || SMALL_PRINT.contains(part.tag));
  }

  private boolean isBesideHeadline(Part part) {
    return part.counts.headlines() == 0
        && leavesArticle(part.counts.prose())
        && declared
        && page.titles() > 0
        && part.counts.prose() <= MOST * page.prose();
  }

  /** Whether enough for an article is left of the page without so much prose. */
  private boolean leavesArticle(int prose) {
    return page.prose() - prose >= (declared || page.titles() > 0 ? SHORT_ARTICLE : ENOUGH);
  }

  private boolean isSmall(Part part) {
    return isSmall(part, page);
  }

  /** Whether a part can be furniture by its share of the page. */
  static boolean isSmall(Part part, Counts page) {
    double share = part.traits.likely() ? SOME : MUCH;
    return part.counts.headlines() == 0
        && part.counts.letters() <= share * page.letters()
        && part.counts.prose() <= share * page.prose();
  }

  /** Whether a part is a block without blocks inside. */
  static boolean isLine(Part part) {
    if (Tags.isPhrase(part.tag) || part.isBlank()) {
      return false;
    }
    for (Part inner : part.parts) {
      if (!Tags.isPhrase(inner.tag)) {
        return false;
      }
    }
    return true;
  }

  /** The first lines in a part, in their order: one more than {@code most} where it has more. */
  static List<Part> lines(Part part, int most) {
    List<Part> lines = new ArrayList<>();
    addLines(part, most, lines);
    return lines;
  }

  private static void addLines(Part part, int most, List<Part> lines) {
    if (part.isBlank()) {
      return;
    }
    if (isLine(part)) {
      lines.add(part);
      return;
    }
    for (Part inner : part.parts) {
      if (lines.size() > most) {
        return;
      }
      addLines(inner, most, lines);
    }
  }
}
