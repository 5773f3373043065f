package hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.Article;
import hearsay.article.Format;
import hearsay.article.ReaderOptions;
import java.nio.charset.StandardCharsets;

/** Any bytes as a web page. */
public final class HtmlFuzz {
  private static final ReaderOptions OPTIONS =
      new ReaderOptions(
          Format.HTML, null, StandardCharsets.UTF_8, ReaderOptions.DEFAULT_MAX_ARTICLE_BYTES);

  private HtmlFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    for (Article article : ReadingChecks.read(data, OPTIONS)) {
      assertThat(article.metadata().title()).isNotEqualTo("");
      assertThat(ReadingChecks.read(data, OPTIONS).get(0)).isEqualTo(article);
    }
  }
}
