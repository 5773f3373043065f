package hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.article.Article;
import hearsay.article.Format;
import hearsay.article.ReaderOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any bytes between the two rules of a text's front matter. */
public final class FrontMatterFuzz {
  private static final byte[] OPENING = "---\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] CLOSING = "\n---\nThe body.\n".getBytes(StandardCharsets.UTF_8);

  private FrontMatterFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    byte[] text = Bytes.join(OPENING, data, CLOSING);
    List<Article> articles =
        ReadingChecks.read(
            text,
            new ReaderOptions(
                Format.TEXT,
                null,
                StandardCharsets.UTF_8,
                ReaderOptions.DEFAULT_MAX_ARTICLE_BYTES));
    for (Article article : articles) {
      assertThat(article.text().getBytes(StandardCharsets.UTF_8)).isEqualTo(text);
      assertThat(article.text().substring(java.util.Objects.requireNonNull(article.body()).start()))
          .endsWith("The body.\n");
    }
  }
}
