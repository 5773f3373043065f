package hearsay.api;

import hearsay.article.Article;
import hearsay.article.Origin;
import hearsay.error.UserException;
import hearsay.text.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * Names what an article's records depend on, so that those of an earlier run are taken only where
 * this one would write the same.
 *
 * @param made the program and the options that records depend on
 */
public record RecordKey(String made) {
  /** That of records which this very build of the program finds, on this machine. */
  public static RecordKey of(RecordKind kind, Options options) throws UserException {
    return new RecordKey(ProgramVersion.build() + "\n" + options.madeBy(kind).options());
  }

  /** Of the article, its date and name, its bytes, the program and the options. */
  public long of(Article article, Origin origin) {
    String all =
        String.join(
            "\n",
            made,
            article.id(),
            String.valueOf(article.published()),
            String.valueOf(origin.sha256()));
    return Sha256.first64(all.getBytes(StandardCharsets.UTF_8));
  }
}
