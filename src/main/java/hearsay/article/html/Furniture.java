package hearsay.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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

  private static final Pattern TEASER = Pattern.compile("schema\\.org/(?:\\w*Article|BlogPosting)");

  /** Parts with more than this of a page's text are its article, whatever they are called. */
  private static final double MUCH = 0.4;

  /** The same where the name speaks for an article as well. */
  private static final double SOME = 0.1;

  private static final int SHORT_ARTICLE = 150;
  private static final double MOST = 0.75;
  private static final double ALL = 0.9;
  private static final int LABEL = 40;
  private static final int LOWEST = 6;
  private static final int CARDS = 3;
  private static final int CARD = 350;

  private final Counts page;
  private final boolean byNames;
  private final boolean declared;

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
      } else if (isInLine(inner, part) || !isFurniture(inner)) {
        kept.add(inner.parts.isEmpty() ? inner : without(inner));
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
        || (isTeaser(part) && isSmall(part))
        || (isCards(part) && (isSmall(part) || isBesideHeadline(part)))
        || (isLine(part) && Lines.isFurniture(part));
  }

  private static boolean isAlways(Part part) {
    return part.traits.always() || (part.traits.consent() && Lines.asksConsent(part));
  }

  /** Another article as it is marked for search engines: a heading that is a link, and a line. */
  private static boolean isTeaser(Part part) {
    return TEASER.matcher(part.attribute("itemtype")).find() && isCard(part);
  }

  /** At least three alike, each with a link as its heading: the way to other articles. */
  private static boolean isCards(Part part) {
    String classes = "";
    int cards = 0;
    int links = 0;
    for (Part inner : part.parts) {
      if (Tags.isPhrase(inner.tag) && inner.isBlank()) {
        continue;
      }
      String own = inner.tag + inner.attribute("class");
      cards = own.equals(classes) ? cards + 1 : 1;
      classes = own;
      links += isCard(inner) ? 1 : 0;
    }
    return cards >= CARDS && links >= cards && links >= CARDS;
  }

  private static boolean isCard(Part part) {
    boolean box = Tags.CONTAINERS.contains(part.tag) || part.tag.equals("li");
    if (!box || part.counts.chars() > CARD || part.counts.linkChars() == 0) {
      return false;
    }
    boolean headed = part.counts.headingChars() > 0;
    return headed
        ? part.counts.linkChars() >= part.counts.headingChars()
        : beginsWithLink(part) && endsWithMore(part);
  }

  /** Whether the first line of a part is a link. */
  private static boolean beginsWithLink(Part part) {
    if (part.tag.equals("a") || part.linkDensity() >= ALL) {
      return true;
    }
    for (Part inner : part.parts) {
      if (!inner.isBlank()) {
        return !inner.isWords() && !isLine(part) && beginsWithLink(inner);
      }
    }
    return false;
  }

  /** Whether the last line is one to read on elsewhere. */
  private static boolean endsWithMore(Part part) {
    if (isLine(part)) {
      return Lines.isFurniture(part);
    }
    for (int i = part.parts.size() - 1; i >= 0; i--) {
      if (!part.parts.get(i).isBlank()) {
        return endsWithMore(part.parts.get(i));
      }
    }
    return false;
  }

  private boolean isBesideHeadline(Part part) {
    return declared
        && part.counts.headlines() == 0
        && page.titles() > 0
        && page.prose() - part.counts.prose() >= SHORT_ARTICLE
        && part.counts.prose() <= MOST * page.prose();
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
}
