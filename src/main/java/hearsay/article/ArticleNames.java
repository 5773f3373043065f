package hearsay.article;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the ending of a file name says about the file. */
final class ArticleNames {
  private static final String GZIP = ".gz";

  private static final Map<String, Format> FORMATS =
      Map.ofEntries(
          Map.entry("txt", Format.TEXT),
          Map.entry("text", Format.TEXT),
          Map.entry("md", Format.TEXT),
          Map.entry("html", Format.HTML),
          Map.entry("htm", Format.HTML),
          Map.entry("xhtml", Format.HTML),
          Map.entry("jsonl", Format.JSONL),
          Map.entry("ndjson", Format.JSONL),
          Map.entry("json", Format.JSON),
          Map.entry("csv", Format.CSV),
          Map.entry("tsv", Format.CSV),
          Map.entry("rss", Format.FEED),
          Map.entry("atom", Format.FEED),
          Map.entry("eml", Format.MAIL),
          Map.entry("mht", Format.MAIL),
          Map.entry("mhtml", Format.MAIL),
          Map.entry("warc", Format.WARC),
          Map.entry("wacz", Format.WACZ),
          Map.entry("pdf", Format.PDF),
          Map.entry("docx", Format.DOCX),
          Map.entry("odt", Format.ODT),
          Map.entry("epub", Format.EPUB));

  /** Annotations that stand beside the article whose claims they are. */
  private static final Pattern GOLD =
      Pattern.compile("\\.gold\\.jsonl(\\.gz)?$", Pattern.CASE_INSENSITIVE);

  private ArticleNames() {}

  /** The format that the name tells, in whatever case; {@link Format#AUTO} where it tells none. */
  static Format formatOf(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(GZIP)) {
      name = name.substring(0, name.length() - GZIP.length());
    }
    // What begins with its only dot has no ending: ".txt" is a hidden file of that name.
    int dot = name.lastIndexOf('.');
    return dot < 1 ? Format.AUTO : FORMATS.getOrDefault(name.substring(dot + 1), Format.AUTO);
  }

  /** Whether a file found in a folder is taken for an article; gold claims are none. */
  static boolean isArticle(String fileName) {
    return !isHidden(fileName) && !isGold(fileName) && formatOf(fileName) != Format.AUTO;
  }

  static boolean isGold(String fileName) {
    return GOLD.matcher(fileName).find();
  }

  static boolean isHidden(String fileName) {
    return fileName.startsWith(".");
  }
}
