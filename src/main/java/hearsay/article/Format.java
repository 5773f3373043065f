package hearsay.article;

/** How the bytes of an input are to be understood. */
public enum Format {
  /**
   * By the first bytes where they tell one of the formats below or a file that is no article; else
   * by the name's ending, also before {@code .gz}; where that says nothing, by the first words.
   */
  AUTO,
  /** Plain text, with front matter in YAML or without. */
  TEXT,
  /** A web page. */
  HTML,
  /** One article a line, each an object of JSON. */
  JSONL,
  /** Objects of JSON, each an article: an array of them, or one after the other. */
  JSON,
  /** Rows below a row of names, each an article, separated by commas, semicolons or tabs. */
  CSV,
  /** RSS or Atom; each entry is an article. */
  FEED,
  /** A mail with its attachments, a mailbox of them (mbox), or a page that was saved as MHTML. */
  MAIL,
  /** A web archive; each page is an article. */
  WARC,
  /** Web archives in a ZIP file. */
  WACZ,
  /** The Portable Document Format. */
  PDF,
  /** A text document of Office Open XML. */
  DOCX,
  /** A text document of OpenDocument. */
  ODT,
  /** A book. */
  EPUB;

  /** Whether files of this kind hold several articles, or may. */
  boolean holdsSeveral() {
    return switch (this) {
      case JSONL, JSON, CSV, FEED, MAIL, WARC, WACZ -> true;
      default -> false;
    };
  }

  /** Whether files of this kind begin with bytes that no other has. */
  boolean isBinary() {
    return switch (this) {
      case WARC, WACZ, PDF, DOCX, ODT, EPUB -> true;
      default -> false;
    };
  }
}
