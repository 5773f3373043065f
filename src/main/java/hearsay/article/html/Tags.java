package hearsay.article.html;

import java.util.Set;

/** Kinds of elements, by their tags. */
final class Tags {
  /** What a reader never sees as text, or sees as something else than text. */
  static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "meta",
          "link",
          "base",
          "nav",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "button",
          "select",
          "option",
          "textarea",
          "dialog",
          "map",
          "frameset",
          "noframes",
          "rp",
          "amp-ad",
          "amp-sidebar",
          "amp-consent",
          "amp-analytics",
          "amp-user-notification");

  /**
   * What stands in a line of text. All else, elements of a page's own invention too, is a block.
   */
  static final Set<String> PHRASES =
      Set.of(
          "",
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "br",
          "cite",
          "code",
          "data",
          "datalist",
          "del",
          "dfn",
          "em",
          "embed",
          "font",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "label",
          "mark",
          "meter",
          "nobr",
          "object",
          "output",
          "picture",
          "progress",
          "q",
          "rb",
          "rt",
          "rtc",
          "ruby",
          "s",
          "samp",
          "small",
          "source",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "track",
          "tt",
          "u",
          "var",
          "wbr");

  /** Blocks that hold blocks and mean nothing else. */
  static final Set<String> CONTAINERS =
      Set.of("div", "section", "article", "main", "body", "center", "header", "aside", "details");

  static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** Blocks with a name of their own; one of a page's own invention is read as a {@code div}. */
  static final Set<String> KNOWN_BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "col",
          "colgroup",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "iframe",
          "legend",
          "li",
          "main",
          "menu",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private Tags() {}

  static boolean isPhrase(String tag) {
    return PHRASES.contains(tag);
  }
}
