package hearsay.article;

import org.jspecify.annotations.Nullable;

/** What an article says of itself beside its date, as written; null where it does not say. */
public record Metadata(@Nullable String title, @Nullable String publisher, @Nullable String url) {
  public static final Metadata NONE = new Metadata(null, null, null);
}
