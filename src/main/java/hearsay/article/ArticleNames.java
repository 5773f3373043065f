package hearsay.article;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the ending of a file name says about the file. */
public final class ArticleNames {
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
          Map.entry("xml", Format.AUTO),
          Map.entry("eml", Format.MAIL),
          Map.entry("mbox", Format.MAIL),
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
  public static Format formatOf(String fileName) {
    return FORMATS.getOrDefault(ending(unzipped(fileName)), Format.AUTO);
  }

  /** Whether the file is the article's own text, as far as its name tells. */
  public static boolean isPlainText(String fileName) {
    String ending = ending(unzipped(fileName));
    return FORMATS.getOrDefault(ending, Format.TEXT) == Format.TEXT;
  }

  /**
   * A name without the ending of a format and that of compression.
   *
   * @param path of which the last part may have an ending
   */
  public static String stem(String path) {
    String plain = unzipped(path);
    String ending = ending(plain);
    return FORMATS.containsKey(ending)
        ? plain.substring(0, plain.length() - ending.length() - 1)
        : plain;
  }

  /** Those of all formats, in small letters, without their dots. */
  static Set<String> endings() {
    return FORMATS.keySet();
  }

  /** In small letters, without its dot and that of compression; empty where there is none. */
  static String endingOf(String fileName) {
    return ending(unzipped(fileName));
  }

  private static String unzipped(String path) {
    int end = path.length() - GZIP.length();
    boolean zipped =
        end > 0
            && path.charAt(end - 1) != '/'
            && path.regionMatches(true, end, GZIP, 0, GZIP.length());
    return zipped ? path.substring(0, end) : path;
  }

  /**
   * In small letters, without its dot; what begins with its only dot has none: ".txt" is hidden.
   */
  private static String ending(String path) {
    int dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/') + 1 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether a file found in a folder is taken for an article; gold claims are none. */
  public static boolean isArticle(String fileName) {
    return !isHidden(fileName) && !isGold(fileName) && formatOf(fileName) != Format.AUTO;
  }

  /** Whether a file holds annotations that stand beside the article whose claims they are. */
  public static boolean isGold(String fileName) {
    return GOLD.matcher(fileName).find();
  }

  /** Whether a file or folder found in a folder is passed by without a word. */
  public static boolean isHidden(String fileName) {
    return fileName.startsWith(".");
  }
}
