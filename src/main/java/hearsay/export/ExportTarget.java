package hearsay.export;

import hearsay.article.Article;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where claims are exported to, and with what.
 *
 * @param out what formats that are one file are written to
 * @param folder what formats that are several files are written to; null for none
 * @param articles those that the claims are of, by {@code doc}; may be empty
 * @param version of this program
 */
public record ExportTarget(
    OutputStream out, @Nullable Path folder, Map<String, Article> articles, String version) {
  public ExportTarget {
    articles = Map.copyOf(articles);
  }
}
