package hearsay.article;

/** How the bytes of an input are to be understood. */
public enum Format {
  /**
   * By the name's ending, also before {@code .gz}; where that says nothing, by the first words: an
   * object of JSON that fills a line, or the opening of an HTML document, else plain text.
   */
  AUTO,
  /** Plain text, with front matter in YAML or without. */
  TEXT,
  /** A web page. */
  HTML,
  /** One article a line, each an object of JSON. */
  JSONL
}
