package hearsay.check;

import hearsay.article.ArticleNames;
import hearsay.article.Format;

/** What the name of an article's file says of its lines. */
public enum FileKind {
  /** The file is the article's text. */
  TEXT,
  /** The article's text is taken out of the file. */
  HTML,
  /** One article a line. */
  JSON_LINES;

  /** Of a file, by its name's ending in whatever case. */
  public static FileKind of(String name) {
    if (ArticleNames.formatOf(name) == Format.JSONL) {
      return JSON_LINES;
    }
    return ArticleNames.isPlainText(name) ? TEXT : HTML;
  }
}
