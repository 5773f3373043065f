package hearsay.article.entry;

import hearsay.text.WellFormed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its own bytes tell it.
 *
 * @param text what offsets count in
 * @param published null where it does not say
 * @param title and the others as written; null where it does not say
 * @param warnings what a user should know, each the end of a sentence that begins with its name
 */
public record Document(
    String text,
    @Nullable LocalDate published,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url,
    List<String> warnings) {
  public Document {
    text = WellFormed.of(text);
    warnings = List.copyOf(warnings);
  }

  /** One of which nothing need be said. */
  public Document(
      String text,
      @Nullable LocalDate published,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String url) {
    this(text, published, title, publisher, url, List.of());
  }
}
