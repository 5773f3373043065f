package hearsay.article;

import hearsay.text.SoftBreaks;
import hearsay.text.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One article as it was read. Its text is never changed afterwards: every span of the program
 * counts in it.
 *
 * @param id the record's {@code doc}: that of its {@link Input}, or the {@code id} of a JSON Lines
 *     article
 * @param text the whole text as decoded, without a byte order mark, front matter included
 * @param body the part of the text that is mined, in UTF-16 units: all of it but the front matter;
 *     null where nothing is left
 * @param published the date that relative dates are resolved against; null where none is known
 * @param metadata what else the article says of itself
 */
public record Article(
    String id, String text, @Nullable Span body, @Nullable LocalDate published, Metadata metadata) {

  /**
   * An article that is nothing but its text, which may be empty.
   *
   * @param id the {@code doc} of its records
   * @throws NullPointerException if there is no id or no text, and says which
   */
  public static Article of(String id, String text, @Nullable LocalDate published) {
    Objects.requireNonNull(id, "an article needs an id: null");
    Objects.requireNonNull(text, "an article needs a text, which may be empty: null");
    return new Article(
        id, text, text.isEmpty() ? null : new Span(0, text.length()), published, Metadata.NONE);
  }

  /**
   * The article with blanks for the soft line breaks of its body, so that its text has the same
   * length; this one where there are none. See {@link SoftBreaks}.
   */
  public Article unwrapped() {
    String unwrapped = body == null ? text : SoftBreaks.blanked(text, body);
    return unwrapped.equals(text) ? this : new Article(id, unwrapped, body, published, metadata);
  }

  /** {@link #published}; none where none is known. */
  public Optional<LocalDate> publishedDate() {
    return Optional.ofNullable(published);
  }
}
