package hearsay.article;

import hearsay.text.Blanks;
import hearsay.text.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself beside its date, as written; null where it does not say, or
 * nothing but blanks.
 */
public record Metadata(@Nullable String title, @Nullable String publisher, @Nullable String url) {
  public static final Metadata NONE = new Metadata(null, null, null);

  public Metadata {
    title = orNull(title);
    publisher = orNull(publisher);
    url = orNull(url);
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || Blanks.isBlank(text) ? null : WellFormed.of(text.strip());
  }
}
