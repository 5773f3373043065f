package hearsay.check;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the name of an article's file says of its lines. */
public enum FileKind {
  /** The file is the article's text. */
  TEXT,
  /** The article's text is taken out of the file. */
  HTML,
  /** One article a line. */
  JSON_LINES;

  private static final Pattern JSON = Pattern.compile("\\.(jsonl|ndjson)(\\.gz)?$");
  private static final Pattern WEB =
      Pattern.compile(
          "\\.(html?|xhtml|json|csv|tsv|rss|atom|xml|eml|mhtml?|warc|wacz|pdf|docx|odt|epub)(\\.gz)?$");

  /** Of a file, by its name's ending in whatever case. */
  public static FileKind of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (JSON.matcher(lower).find()) {
      return JSON_LINES;
    }
    return WEB.matcher(lower).find() ? HTML : TEXT;
  }
}
