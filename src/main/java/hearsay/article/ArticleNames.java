package hearsay.article;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the ending of a file name says about the file. */
final class ArticleNames {
  private static final String GZIP = ".gz";

  private static final Map<String, Format> FORMATS =
      Map.of(
          "txt", Format.TEXT,
          "text", Format.TEXT,
          "md", Format.TEXT,
          "html", Format.HTML,
          "htm", Format.HTML,
          "xhtml", Format.HTML,
          "jsonl", Format.JSONL,
          "ndjson", Format.JSONL);

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
