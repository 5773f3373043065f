package hearsay.article.html;

/** The level of a heading, also where it stands in boxes of its own. */
final class Headings {
  /** The level of what is no heading; below all that are. */
  static final int NONE = 9;

  private Headings() {}

  /** 1 to 6, or {@link #NONE}. */
  static int level(Part part) {
    if (Tags.HEADINGS.contains(part.tag)) {
      return part.tag.charAt(1) - '0';
    }
    boolean nothingElse =
        part.counts.headingChars() > 0 && part.counts.headingChars() == part.counts.chars();
    return nothingElse && part.parts.size() == 1 ? level(part.parts.get(0)) : NONE;
  }
}
