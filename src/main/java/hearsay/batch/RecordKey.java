package hearsay.batch;

import hearsay.article.Article;
import hearsay.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Names what an article's records depend on, so that those of an earlier run are taken only where
 * this one would write the same.
 *
 * @param made the program and the options that records depend on
 */
public record RecordKey(String made) {
  /** Of the article, its date and name, its bytes, the program and the options. */
  long of(Article article, String sha256) {
    String all = String.join("\n", made, article.id(), String.valueOf(article.published()), sha256);
    return Sha256.first64(all.getBytes(StandardCharsets.UTF_8));
  }

  /** 16 digits. */
  static String hex(long hash) {
    return String.format(Locale.ROOT, "%016x", hash);
  }
}
