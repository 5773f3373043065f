package hearsay.article.entry;

import hearsay.text.WellFormed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as its own bytes tell it.
 *
 * @param text what offsets count in
 * @param published null where it does not say
 * @param title and the others as written; null where it does not say
 */
public record Document(
    String text,
    @Nullable LocalDate published,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url) {
  public Document {
    text = WellFormed.of(text);
  }
}
